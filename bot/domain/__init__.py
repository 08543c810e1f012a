"""The field itself: frozen models, transition tables and the reading of what people type; no I/O, no clock."""
