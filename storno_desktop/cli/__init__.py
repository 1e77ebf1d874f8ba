"""The second face: every deed without a window, for scripts, schedulers and servers (CLI.md)."""
