"""The command line as programs use it: arguments in, exit code and JSON out."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from storno_desktop.application.office import Office
from storno_desktop.bootstrap import command_line
from storno_desktop.cli.main import run
from storno_desktop.cli.outside import Outside

ROOT = Path(__file__).resolve().parents[2]


class NoonClock:
    """Always the same noon, so that bodies with a date stay good."""

    def now(self) -> datetime:
        return datetime(2026, 11, 20, 12, tzinfo=UTC)

    def today(self) -> date:
        return date(2026, 11, 20)


def outside() -> Outside:
    """The real wiring with a clock that stands."""
    real = command_line()

    def open_office(profile: Path) -> Office:
        return replace(real.open_office(profile), clock=NoonClock())

    return replace(real, open_office=open_office)


@dataclass(frozen=True)
class Ran:
    """What one command line came to."""

    code: int
    out: bytes
    err: str

    @property
    def value(self) -> Any:
        """The JSON value on standard output."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The JSON values of a stream."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def error(self) -> Any:
        """The error object of a refusal."""
        return self.value["error"]

    @property
    def fault_codes(self) -> set[tuple[str, str]]:
        """Path and code of every fault of a refusal."""
        return {(fault["path"], fault["code"]) for fault in self.error["faults"]}


class CommandLine:
    """Runs `storno-desktop` on the profile of the test, in this process."""

    def __init__(
        self, capture: pytest.CaptureFixture[bytes], patch: pytest.MonkeyPatch, folder: Path
    ) -> None:
        self._capture, self._patch, self._folder = capture, patch, folder
        self._files = 0

    def __call__(self, *argv: str | Path, stdin: bytes = b"") -> Ran:
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        self._capture.readouterr()
        code = run(["--json", "--lang", "en", *map(str, argv)], outside)
        caught = self._capture.readouterr()
        ran = Ran(code, caught.out, caught.err.decode())
        assert "Traceback" not in ran.err
        return ran

    def ok(self, *argv: str | Path, stdin: bytes = b"") -> Any:
        """Run what must succeed, and give its JSON value."""
        ran = self(*argv, stdin=stdin)
        assert ran.code == 0, ran.out.decode()
        return ran.value

    def file(self, body: object) -> Path:
        """Write a body into a file of its own."""
        self._files += 1
        path = self._folder / f"body-{self._files}.json"
        path.write_text(json.dumps(body, ensure_ascii=False), encoding="utf-8")
        return path


SELLER = {
    "name": "Atelierul Țesător SRL",
    "cif": "18847670",
    "vatPayer": True,
    "registrationNumber": "J08/1234/2015",
    "address": "Str. Lungă nr. 12",
    "city": "Brașov",
    "state": "BV",
    "postalCode": "500035",
    "country": "RO",
    "bankAccounts": [{"iban": "RO76BTRL0130120212345678", "isDefault": True}],
}
BUYER = {
    "name": "Construct & Fiii SRL",
    "cui": "14243123",
    "isVatPayer": True,
    "address": "Calea Turzii nr. 178",
    "city": "Cluj-Napoca",
    "county": "CJ",
    "postalCode": "400495",
    "country": "RO",
}


def body(**more: Any) -> dict[str, Any]:
    """A good invoice body for the one client."""
    line = {"description": "Covor țesut", "quantity": "3", "unitPrice": "49.99", "vatRate": "21.00"}
    return {"client": "14243123", "issueDate": "2026-11-16", "lines": [line], **more}


@dataclass
class Shop:
    """A profile with one company and one client."""

    sd: CommandLine

    def draft(self, **more: Any) -> str:
        """Create a draft and give its id."""
        return str(self.sd.ok("invoice", "create", self.sd.file(body(**more)))["id"])

    def issued(self, **more: Any) -> dict[str, Any]:
        """Create and issue an invoice and give its JSON."""
        made: dict[str, Any] = self.sd.ok("invoice", "issue", self.draft(**more))
        return made

    def documents(self) -> list[Any]:
        """Every document of the company."""
        found: list[Any] = self.sd.ok("invoice", "list")
        return found


Child = Callable[..., "subprocess.CompletedProcess[bytes]"]
