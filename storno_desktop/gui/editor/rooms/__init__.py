"""The folding parts of the form, one concept a room (SCREENS 4.6)."""
