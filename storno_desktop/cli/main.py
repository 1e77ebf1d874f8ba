"""The way of a command line: parse, open the desk, do the verb, print, leave with its code."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import storno_desktop
from storno_desktop.application.texts import LANGUAGES, word
from storno_desktop.cli import grammar
from storno_desktop.cli.grammar import PROGRAM, UsageError
from storno_desktop.cli.opening import early
from storno_desktop.cli.output import Answer, json_text, show, speak_utf8
from storno_desktop.paths import default_profile

if TYPE_CHECKING:
    from types import ModuleType

    from storno_desktop.cli.failures import Failure
    from storno_desktop.cli.outside import Outside

DONE, REFUSED, USAGE = 0, 1, 2
INTERRUPTED = 130


def language_of_this_machine() -> str:
    """The language that the environment asks for, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        asked = os.environ.get(name, "")[:2].lower()
        if asked:
            return asked if asked in LANGUAGES else "en"
    return "en"


def _room(name: str) -> ModuleType:
    """The module of a verb, imported at its first use; each by name, so that packing sees it."""
    if name == "companies":
        from storno_desktop.cli import companies

        return companies
    if name == "parties":
        from storno_desktop.cli import parties

        return parties
    if name == "master_data":
        from storno_desktop.cli import master_data

        return master_data
    if name == "invoices":
        from storno_desktop.cli import invoices

        return invoices
    return _heavier_room(name)


def _heavier_room(name: str) -> ModuleType:
    if name in {"exports", "incoming", "received"}:
        return _room_of_files(name)
    if name == "batch":
        from storno_desktop.cli import batch

        return batch
    if name == "attachments":
        from storno_desktop.cli import attachments

        return attachments
    if name == "submissions":
        from storno_desktop.cli import submissions

        return submissions
    if name == "store":
        from storno_desktop.cli import store

        return store
    if name == "demo":
        from storno_desktop.cli import demo

        return demo
    raise LookupError(name)


def _room_of_files(name: str) -> ModuleType:
    if name == "incoming":
        from storno_desktop.cli import incoming

        return incoming
    if name == "received":
        from storno_desktop.cli import received

        return received
    from storno_desktop.cli import exports

    return exports


def run(argv: Sequence[str], outside: Callable[[], Outside]) -> int:
    """Do what a command line says and give its exit code; never raises, never leaves by itself."""
    speak_utf8()
    try:
        return _run(argv, outside)
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # the reader went away; what was done is done
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED


def _run(argv: Sequence[str], outside: Callable[[], Outside]) -> int:
    asked = early(argv, "--lang")
    language = asked if asked in LANGUAGES else language_of_this_machine()
    parser = grammar.parser(language)
    try:
        arguments = parser.parse_args(list(argv))
        if not arguments.version and getattr(arguments, "run", None) is None:
            parser.error(word("verb_missing", language))
    except UsageError as error:
        return _wrong_usage(error, as_json="--json" in argv)
    except SystemExit as leaving:  # --help
        return int(leaving.code or 0)
    if arguments.version:
        print(f"{PROGRAM} {storno_desktop.__version__}")
        return DONE
    language = getattr(arguments, "lang", language)
    profile = grammar.profile_of(arguments) or default_profile()
    as_json = bool(getattr(arguments, "json", False))

    from storno_desktop.cli.desk import Desk
    from storno_desktop.cli.failures import told

    desk: Desk | None = None
    try:
        desk = Desk(outside(), arguments, profile, language)
        room, verb = arguments.run.split(".")
        answer: Answer = getattr(_room(room), verb)(desk, arguments)
        show(answer, as_json=as_json)
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - every failure has a code, a bug too
        failure = told(error, language, profile)
        _show_failure(failure, as_json=as_json)
        return failure.exit_code
    else:
        return answer.code
    finally:
        if desk is not None:
            desk.close()


def _wrong_usage(error: UsageError, *, as_json: bool) -> int:
    if as_json:
        print(json_text({"error": {"code": "usage", "message": str(error), "faults": []}}))
    else:
        print(f"{error.usage}{PROGRAM}: {error}", file=sys.stderr)
    return USAGE


def _show_failure(failure: Failure, *, as_json: bool) -> None:
    from storno_desktop.cli.output import fault_lines

    body = failure.body()
    if as_json:
        show(Answer({"error": body}), as_json=True)
        return
    print(failure.message, file=sys.stderr)
    faults = body["faults"]
    if isinstance(faults, list) and faults:
        print(fault_lines(faults), file=sys.stderr)
