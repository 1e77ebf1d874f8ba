"""Cutting long texts at words: nothing is ever dropped (DECISIONS 14)."""

from __future__ import annotations

NAME_LIMIT = 100  # BT-153, BR-RO-L100
DESCRIPTION_LIMIT = 200  # BT-154, BR-RO-L200
NOTE_LIMIT = 300  # BT-22 and BT-127, BR-RO-L300


def cut(text: str, limit: int) -> tuple[str, str]:
    """Split after the last word that fits; a longer single word is split inside."""
    text = text.strip()
    if len(text) <= limit:
        return text, ""
    space = text.rfind(" ", 0, limit + 1)
    newline = text.rfind("\n", 0, limit + 1)
    at = max(space, newline)
    if at <= 0:
        return text[:limit], text[limit:]
    return text[:at].rstrip(), text[at:].strip()


def pieces(text: str, limit: int = NOTE_LIMIT) -> list[str]:
    """Cut a text into pieces that fit, in order."""
    parts = []
    rest = text
    while rest:
        part, rest = cut(rest, limit)
        if part:
            parts.append(part)
    return parts


def describe(description: str, note: str | None) -> tuple[str, str | None, str | None]:
    """Spread a line's description over name (BT-153), description (154) and note (127).

    A note of its own follows the rest of the description; what is too long for BT-127 stays in
    it, so that the rule on its length names the line.
    """
    if note is None and len(description) <= NAME_LIMIT:
        return description.strip(), None, None
    name, rest = cut(description, NAME_LIMIT)
    more, rest = cut(rest, DESCRIPTION_LIMIT) if rest else ("", "")
    last = "\n".join(part for part in (rest, (note or "").strip()) if part)
    return name, more or None, last or None
