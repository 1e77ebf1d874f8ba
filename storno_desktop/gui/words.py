"""Marking words for translation where nothing is translated yet."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # lupdate looks for this very name
    """Mark a text for the translators of a context; `QCoreApplication.translate` says it later."""
    del context
    return text
