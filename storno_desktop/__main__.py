"""The start: a verb is done on the command line, without one the window opens."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storno_desktop.cli.outside import Outside


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and give its exit code."""
    from storno_desktop.cli.opening import files_named, profile_named, wants_window

    words = sys.argv[1:] if argv is None else argv
    if wants_window(words):
        from storno_desktop.bootstrap import open_window

        return open_window(profile_named(words), files_named(words))
    from storno_desktop.cli.main import run

    return run(words, _outside)


def _outside() -> Outside:
    from storno_desktop.bootstrap import command_line

    return command_line()


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a packed program is its own Python: a helper begins here
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
