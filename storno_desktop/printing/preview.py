"""The helper process of the live preview: `python -m storno_desktop.printing.preview`.

A job is four bytes of length (big-endian) and a pickled `Printing`; its answer one byte of kind
(`P` a PDF, `E` the text of an error), four bytes of length, and the content. Jobs are answered
one by one, in order; that the newest wins is for the caller to see to. The process ends when its
input does. Pickles come from the parent over a pipe that nobody else can write to.
"""

from __future__ import annotations

import os
import pickle
import struct
import sys
from typing import BinaryIO

from storno_desktop.application.ports import Printing
from storno_desktop.printing.printer import ReportlabPrinter

PDF, ERROR = b"P", b"E"
_LENGTH = struct.Struct(">I")


def job(printing: Printing) -> bytes:
    """Write a job for the helper's input."""
    body = pickle.dumps(printing, protocol=pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(body)) + body


def answer(kind: bytes, content: bytes) -> bytes:
    """Write an answer for the helper's output."""
    return kind + _LENGTH.pack(len(content)) + content


def take_answer(received: bytes) -> tuple[bytes, bytes, bytes] | None:
    """Cut the first whole answer off what was received: kind, content and the rest, or None."""
    start = len(PDF) + _LENGTH.size
    if len(received) < start:
        return None
    (length,) = _LENGTH.unpack(received[len(PDF) : start])
    if len(received) < start + length:
        return None
    return received[: len(PDF)], received[start : start + length], received[start + length :]


def _read(source: BinaryIO, length: int) -> bytes | None:
    """Read so many bytes, or None when the source ends before."""
    content = source.read(length)
    return content if len(content) == length else None


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Answer jobs until the source ends."""
    printer = ReportlabPrinter()
    printer.warm()
    while (head := _read(source, _LENGTH.size)) is not None:
        body = _read(source, *_LENGTH.unpack(head))
        if body is None:
            return
        try:
            said = answer(PDF, printer.pdf(pickle.loads(body)))  # noqa: S301 - our own parent's
        except Exception as error:  # noqa: BLE001 - one bad job must not end the preview
            said = answer(ERROR, f"{type(error).__name__}: {error}".encode())
        target.write(said)
        target.flush()


def main() -> None:
    """Serve the parent over standard input and output."""
    # whatever a library prints must not get between the answers
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as target:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        serve(sys.stdin.buffer, target)


if __name__ == "__main__":
    main()
