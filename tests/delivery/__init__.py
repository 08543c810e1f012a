"""Delivery: pacing, lanes, faults, broadcasts, restored copies, figures."""
