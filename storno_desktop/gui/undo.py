"""Undo over immutable values: a step knows the value before and after, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QUndoCommand


class Edit(QUndoCommand):
    """One edit; typing on in the same field melts into one step."""

    def __init__(
        self,
        label: str,
        field: str,
        before: Any,
        after: Any,
        show: Callable[[Any, str], None],
        *,
        is_typing: bool = False,
    ) -> None:
        super().__init__(label)
        self.field, self.before, self.after = field, before, after
        self._show, self.is_typing = show, is_typing

    def id(self) -> int:
        """Qt asks to melt only steps of one positive id."""
        return hash(self.field) & 0x7FFFFFFF if self.is_typing else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Melt the next step of the same field into this one."""
        if not isinstance(other, Edit) or other.field != self.field or not other.is_typing:
            return False
        self.after = other.after
        return True

    def undo(self) -> None:
        """Show the value before."""
        self._show(self.before, self.field)

    def redo(self) -> None:
        """Show the value after."""
        self._show(self.after, self.field)
