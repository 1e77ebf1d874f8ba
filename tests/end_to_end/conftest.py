"""A profile, the command line on it, and a shop with one company and one client."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.command_line import BUYER, ROOT, SELLER, Child, CommandLine, Shop


@pytest.fixture
def sd(
    capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    profile: Path,
) -> CommandLine:
    del profile  # named by its environment variable
    return CommandLine(capsysbinary, monkeypatch, tmp_path)


@pytest.fixture
def shop(sd: CommandLine) -> Shop:
    sd.ok("company", "add", sd.file(SELLER))
    sd.ok("client", "add", sd.file(BUYER))
    return Shop(sd)


@pytest.fixture
def child() -> Child:
    """Run `python -m storno_desktop` as a process of its own."""

    def run_it(*argv: str | Path, **options: Any) -> "subprocess.CompletedProcess[bytes]":
        command = [sys.executable, "-m", "storno_desktop", "--lang", "en", *map(str, argv)]
        return subprocess.run(
            command, cwd=ROOT, capture_output=True, check=False, timeout=60, **options
        )

    return run_it
