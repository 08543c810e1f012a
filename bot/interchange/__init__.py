"""Profiles in other systems' formats: Europass, JSON Resume, CVs, and our own form for offline use."""
