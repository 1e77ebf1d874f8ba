"""Marking an input as wrong or right."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def mark_invalid(widget: QWidget, *, is_invalid: bool) -> None:
    """Show an input as wrong or right: a frame in the colour of danger."""
    if bool(widget.property("invalid")) != is_invalid:
        widget.setProperty("invalid", is_invalid)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
