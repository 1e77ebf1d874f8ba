"""Item models over flat rows."""
