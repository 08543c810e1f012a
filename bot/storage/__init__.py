"""The store: tables, migrations and plain functions on a SQLAlchemy connection."""
