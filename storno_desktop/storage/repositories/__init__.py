"""Records of one kind a file, written through SQLAlchemy Core inside a unit of work."""
