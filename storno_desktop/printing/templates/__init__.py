"""The designs: one file each, all drawing the same sheet with the same parts."""

from __future__ import annotations

from storno_desktop.printing.templates import classic
from storno_desktop.printing.templates.design import Design

#: Design by its name; a name that is unknown here prints as the first one.
DESIGNS: dict[str, Design] = {"classic": classic.DESIGN}


def design(name: str) -> Design:
    """Find a design."""
    return DESIGNS.get(name, classic.DESIGN)
