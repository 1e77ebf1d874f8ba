"""What every verb has at hand: the office of the profile, the company, the files named."""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import IO

from storno_desktop.application import json_input
from storno_desktop.application.companies import find_company
from storno_desktop.application.errors import BadInput
from storno_desktop.application.office import Office
from storno_desktop.application.texts import word
from storno_desktop.cli.failures import FileFailure, told
from storno_desktop.cli.output import Answer, Progress
from storno_desktop.cli.outside import Outside
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.party import Company

STANDARD = "-"  # as a file: standard input, or standard output


class Desk:
    """One run of the command line."""

    def __init__(
        self, outside: Outside, arguments: argparse.Namespace, profile: Path, language: str
    ) -> None:
        self.outside, self.profile, self.language = outside, profile, language
        self.as_json = bool(getattr(arguments, "json", False))
        self.company_key: str | None = getattr(arguments, "company", None)

    @cached_property
    def office(self) -> Office:
        """The office over the profile's store, opened at its first use."""
        return self.outside.open_office(self.profile)

    @cached_property
    def company(self) -> Company:
        """The company that `--company` names, else the only one."""
        return find_company(self.office, self.company_key)

    def close(self) -> None:
        """Let go of the store, if it was opened."""
        if "office" in self.__dict__:
            self.office.store.close()

    def say(self, key: str, **params: object) -> str:
        """A word or sentence of the command line in the person's language."""
        text = word(key, self.language)
        return text.format(**params) if params else text

    def progress(self, label: str) -> Progress:
        """A bar on standard error, when a person looks."""
        return Progress(self.say(label), wanted=not self.as_json)

    def body(self, file: str) -> Mapping[str, object]:
        """Read the one object that a file must hold."""
        values = json_input.read_values(read_file(file))
        if len(values.values) != 1:
            raise BadInput("bad_value", [Fault("$", "NOT-OBJECT")])
        return as_object(values.values[0])

    def each(
        self, file: str, deed: Callable[[Mapping[str, object]], dict[str, object]]
    ) -> tuple[list[dict[str, object]], bool, int]:
        """Do a deed with the object, or with each of an array or of JSON lines.

        Of many, one that is refused does not stop the others: its place gets the error. Gives the
        answers, whether there were many, and the exit code.
        """
        values = json_input.read_values(read_file(file))
        if not values.is_many:
            return [deed(as_object(values.values[0]))], False, 0
        answers: list[dict[str, object]] = []
        code = 0
        for index, value in enumerate(values.values):
            try:
                answers.append(deed(as_object(value)))
            except Exception as error:  # noqa: BLE001 - each is told, none is swallowed
                failure = told(error, self.language, self.profile)
                answers.append({"index": index, "error": failure.body()})
                code = max(code, failure.exit_code)
        return answers, True, code

    def answer_each(
        self,
        file: str,
        deed: Callable[[Mapping[str, object]], dict[str, object]],
        tell: Callable[[dict[str, object]], str],
    ) -> Answer:
        """Do a deed with what a file holds, and answer one value or a list of them."""
        answers, is_many, code = self.each(file, deed)
        text = "\n".join(
            self.say("refused_one", index=answer["index"], message=message_of(answer))
            if "error" in answer
            else tell(answer)
            for answer in answers
        )
        return Answer(answers if is_many else answers[0], text, code)


def message_of(answer: Mapping[str, object]) -> str:
    """The sentence of an error object."""
    error = answer.get("error")
    return str(error.get("message", "")) if isinstance(error, dict) else ""


def as_object(value: object) -> Mapping[str, object]:
    """The value as the object that every body is."""
    if not isinstance(value, dict):
        raise BadInput("bad_value", [Fault("$", "NOT-OBJECT")])
    return value


def read_file(file: str, limit: int = json_input.MAX_BYTES) -> bytes:
    """Read a file, or standard input for `-`; one byte beyond the limit is enough to refuse it."""
    if file == STANDARD:
        return sys.stdin.buffer.read(limit + 1)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(limit + 1)
    except (OSError, ValueError) as error:
        raise _failure(error, file) from error


def open_lines(file: str) -> IO[bytes]:
    """Open a file to be read line by line."""
    if file == STANDARD:
        return sys.stdin.buffer
    try:
        return Path(file).open("rb")
    except (OSError, ValueError) as error:
        raise _failure(error, file) from error


def _failure(error: OSError | ValueError, file: Path | str) -> FileFailure:
    """A name with a null byte is a ValueError to Python, and a bad name to us."""
    return FileFailure(error if isinstance(error, OSError) else OSError(22, str(error)), file)


def write_file(target: str | Path, content: bytes) -> None:
    """Write a whole file or none: a temporary name beside it, then the rename; `-` is stdout."""
    if target == STANDARD:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    path = Path(target)
    temporary: Path | None = None
    try:
        if path.is_dir():
            raise IsADirectoryError(21, os.strerror(21))
        temporary = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.tmp")
        with temporary.open("xb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        temporary.replace(path)
    except (OSError, ValueError) as error:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        raise _failure(error, target) from error
