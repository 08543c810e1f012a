"""Vacancies in: files that an operator brings, read row by row."""
