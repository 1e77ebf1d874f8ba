"""The vault: bytes that matter, each file named by the SHA-256 of what it holds (DECISIONS 4)."""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Iterator
from pathlib import Path

from storno_desktop.application.errors import Damaged
from storno_desktop.storage.failures import at_the_edge
from storno_desktop.storage.files import make_private_folder, sync_folder, write_durably

_SHA256 = re.compile(r"[0-9a-f]{64}")


def digest_of(content: bytes) -> str:
    """Name a content."""
    return hashlib.sha256(content).hexdigest()


def is_name(text: str) -> bool:
    """Whether a text can be the name of a vault file."""
    return _SHA256.fullmatch(text) is not None


class FileVault:
    """Content-addressed files in two levels of folders.

    A file is durable when `put` returns; the rows that name it are committed after. What was put
    since the last commit is handed to the next one (`fresh`), which lists it in `vault_files`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._fresh: dict[str, int] = {}

    def path(self, sha256: str) -> Path:
        """Where a content lies or would lie."""
        if not is_name(sha256):
            raise Damaged(f"{sha256!r} names no vault file", sha256=sha256)
        return self._folder / sha256[:2] / sha256[2:4] / sha256

    def put(self, content: bytes) -> str:
        """Store durably and give the SHA-256; the same content is stored once."""
        sha256 = digest_of(content)
        target = self.path(sha256)
        with at_the_edge(target):
            if not self._is_there(target, sha256):
                self._make_folders(target.parent)
                write_durably(target, content)
        self.stored(sha256, len(content))
        return sha256

    def stored(self, sha256: str, size: int) -> None:
        """Count content that another process of this program has put as put here."""
        with self._lock:
            self._fresh[sha256] = size

    def get(self, sha256: str) -> bytes:
        """Read back; raises Damaged when missing or not what was stored."""
        target = self.path(sha256)
        with at_the_edge(target):
            try:
                content = target.read_bytes()
            except FileNotFoundError as error:
                raise Damaged(f"vault file {sha256} is missing", sha256=sha256) from error
        if digest_of(content) != sha256:
            raise Damaged(f"vault file {sha256} is not what was stored", sha256=sha256)
        return content

    def names(self) -> Iterator[str]:
        """Every content that is there, temporary and foreign files left out."""
        for file in self._folder.glob("??/??/*"):
            if is_name(file.name):
                yield file.name

    def fresh(self) -> dict[str, int]:
        """Take the names and sizes of what was put since the last call."""
        with self._lock:
            taken, self._fresh = self._fresh, {}
        return taken

    def not_listed(self, names: dict[str, int]) -> None:
        """Give names back that a failed commit did not list."""
        with self._lock:
            self._fresh = {**names, **self._fresh}

    @staticmethod
    def _is_there(target: Path, sha256: str) -> bool:
        # a damaged copy is written anew: here is the content it should have had
        return target.exists() and digest_of(target.read_bytes()) == sha256

    def _make_folders(self, folder: Path) -> None:
        new = [part for part in (folder, folder.parent, self._folder) if not part.exists()]
        make_private_folder(folder)
        for part in reversed(new):
            sync_folder(part.parent)
