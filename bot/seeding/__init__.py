"""The demonstration's organisation: staff, candidates who do not exist, and applications at every stage."""
