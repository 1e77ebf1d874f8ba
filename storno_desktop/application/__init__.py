"""Deeds: open a unit of work, ask the domain, save, tell what changed."""
