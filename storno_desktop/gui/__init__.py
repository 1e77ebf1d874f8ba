"""The window: plain Qt Widgets over the same deeds as the command line."""
