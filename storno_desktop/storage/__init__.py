"""The local store of a profile: one SQLite database and the vault beside it.

This package imports nothing heavy by itself: `storage.queries` paints the first list before
SQLAlchemy is loaded.
"""
