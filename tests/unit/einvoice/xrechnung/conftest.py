"""The official rules, run by the checker that lies beside the corpus."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def checker(shared: Path) -> Iterator[Path]:
    """The folder of the checker, from which its modules can be imported."""
    pytest.importorskip("saxonche")
    folder = shared / "tools" / "einvoice-check"
    sys.path.insert(0, str(folder))
    without_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        yield folder
    finally:
        sys.path.remove(str(folder))
        sys.dont_write_bytecode = without_bytecode


@pytest.fixture(scope="session")
def judge(checker: Path) -> ModuleType:
    """The official verdict."""
    assert checker.is_dir()
    return importlib.import_module("validate")


@pytest.fixture(scope="session")
def mutator(checker: Path) -> ModuleType:
    """Breaks files as the checker's own mutants are broken."""
    assert checker.is_dir()
    return importlib.import_module("mutate")
