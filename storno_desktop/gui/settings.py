"""Looks of this machine, in one table of data; what has meaning is in the database."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QSettings

from storno_desktop.gui.words import QT_TRANSLATE_NOOP


class Setting(NamedTuple):
    """A setting of this machine: its key, what it is when nobody chose, and what it does."""

    key: str
    default: Any
    sentence: str


TABLE: tuple[Setting, ...] = (
    Setting("theme", "system", QT_TRANSLATE_NOOP("Settings", "Light, dark, or as the system is")),
    Setting("language", "", QT_TRANSLATE_NOOP("Settings", "Language of the window")),
    Setting("scale", 100, QT_TRANSLATE_NOOP("Settings", "Size of text and controls in percent")),
    Setting("company", "", QT_TRANSLATE_NOOP("Settings", "Company that was open last")),
    Setting("geometry", b"", QT_TRANSLATE_NOOP("Settings", "Place and size of the window")),
    Setting("preview", True, QT_TRANSLATE_NOOP("Settings", "PDF beside the form")),
    Setting("list_preview", False, QT_TRANSLATE_NOOP("Settings", "Preview beside the list")),
    Setting("dense", False, QT_TRANSLATE_NOOP("Settings", "Compact rows in lists")),
)
_BY_KEY = {setting.key: setting for setting in TABLE}


class Settings:
    """Reads and writes the table; keys beyond it are widths and orders of columns (`view/…`)."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings("Storno", "Storno Desktop")

    def get(self, key: str) -> Any:
        """The chosen value, or the default; a value of another type counts as none."""
        default = _BY_KEY[key].default if key in _BY_KEY else None
        value: Any = self._store.value(key, default)
        if isinstance(default, bool):
            return value in {True, "true", "1"}
        if isinstance(default, int):
            try:
                return int(value)
            except (TypeError, ValueError):
                return default
        if isinstance(default, bytes):
            return bytes(value) if value else b""
        return value

    def set(self, key: str, value: Any) -> None:
        """Keep a choice."""
        if key not in _BY_KEY and not key.startswith("view/"):
            raise KeyError(key)
        self._store.setValue(key, value)
