"""Tests of the assistant; every name is a sentence that is true or false."""
