"""Saving files where a person chose: never half a file, and failures in words."""

from __future__ import annotations

import errno
import os
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from storno_desktop.application.errors import DiskFull, ReadOnly, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def file_name(text: str, extension: str) -> str:
    """A name that every system takes."""
    stem = _FORBIDDEN.sub("-", text).strip(" .") or "document"
    return f"{stem[:120]}.{extension}"


@contextmanager
def _writing(target: Path) -> Iterator[IO[bytes]]:
    """Write beside the target, then give the file its name."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                yield stream
            temporary.replace(target)
        finally:
            with suppress(FileNotFoundError):
                temporary.unlink()
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(str(error), path=str(target)) from error
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise ReadOnly(str(error), path=str(target)) from error
        raise StoreError(str(error), path=str(target)) from error


def save_bytes(target: Path, content: bytes) -> Path:
    """Write a file."""
    with _writing(target) as stream:
        stream.write(content)
    return target


def save_zip(target: Path, members: Iterable[tuple[str, bytes]]) -> Path:
    """Write a ZIP of named files; a name that comes twice gets a number."""
    seen: dict[str, int] = {}
    with _writing(target) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            count = seen[name] = seen.get(name, 0) + 1
            stem, _, extension = name.rpartition(".")
            archive.writestr(name if count == 1 else f"{stem} ({count}).{extension}", content)
    return target


def read_bytes(source: Path, limit: int) -> bytes:
    """Read a file that somebody chose, at most `limit` bytes."""
    try:
        with source.open("rb") as stream:
            content = stream.read(limit + 1)
    except OSError as error:
        raise StoreError(str(error), path=str(source)) from error
    if len(content) > limit:
        raise StoreError(f"{source.name} is larger than {limit} bytes", path=str(source))
    return content


def ask_where(
    parent: QWidget, title: str, name: str, kinds: str, then: Callable[[Path], None]
) -> QFileDialog:
    """Ask for the place of a new file without stopping the program."""
    dialog = _dialog(parent, title, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def ask_which(parent: QWidget, title: str, kinds: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file that is there."""
    dialog = _dialog(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, kinds: str) -> QFileDialog:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
