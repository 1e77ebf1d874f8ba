"""What of a command line concerns the window: it opens without the rest of this face."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def wants_window(argv: Sequence[str]) -> bool:
    """Whether no verb is given, or `open FILE…`: then the window opens, on the profile named."""
    if files_named(argv):
        return True
    return not _after_options(argv) and "--json" not in argv


def files_named(argv: Sequence[str]) -> list[str]:
    """The files of `open FILE…`, to be looked at in the window."""
    rest = _after_options(argv)
    if rest[:1] != ["open"] or {"-h", "--help"} & set(rest):
        return []
    return [str(Path(one).expanduser().absolute()) for one in rest[1:] if not one.startswith("-")]


def _after_options(argv: Sequence[str]) -> list[str]:
    """What follows the global options that a window takes too."""
    rest = list(argv)
    while rest:
        if rest[0] in {"--profile", "--company", "--lang"} and len(rest) > 1:
            del rest[:2]
        elif rest[0].startswith(("--profile=", "--company=", "--lang=")) or rest[0] == "--json":
            del rest[0]
        else:
            break
    return rest


def early(argv: Sequence[str], option: str) -> str | None:
    """The value of a global option before the line is parsed, for the language of its errors."""
    for place, word_ in enumerate(argv):
        if word_ == option and place + 1 < len(argv):
            return argv[place + 1]
        if word_.startswith(f"{option}="):
            return word_.partition("=")[2]
    return None


def profile_named(argv: Sequence[str]) -> Path | None:
    """The profile of a command line without a verb, for the window."""
    named = early(argv, "--profile")
    return Path(named).expanduser().absolute() if named else None
