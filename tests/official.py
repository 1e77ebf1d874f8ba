"""The official checker of the shared folder, kept warm in this process for many verdicts."""

import importlib
import sys
from pathlib import Path
from types import ModuleType


class Official:
    """Gives the fatal rule ids of a document, empty when it passes."""

    def __init__(self, shared: Path) -> None:
        folder = str(shared / "tools" / "einvoice-check")
        if folder not in sys.path:
            sys.path.insert(0, folder)
        self._validate: ModuleType = importlib.import_module("validate")

    def fatal(
        self, document: bytes, profile: str | None = None, *, french: bool = False
    ) -> list[str]:
        """The fatal rule ids, sorted; `french` adds the rules of flow 2."""
        result = self._validate.Result("document")
        self._validate.validate_bytes(result, document, profile, french)
        return sorted({f"{f.rule}: {f.text[:120]}" for f in result.findings if f.level == "fatal"})
