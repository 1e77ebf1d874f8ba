"""Dialogs around a document or a record: opened with `open()`, answered by a signal."""
