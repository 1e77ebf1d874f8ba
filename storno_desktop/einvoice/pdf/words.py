"""The words on the pages of a PDF, good enough to look for numbers and amounts in them.

Layout is not kept: a text is what its strings say in the order they are drawn. Pages that are
pictures have no words.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, Final

import pikepdf

from storno_desktop.application.errors import Misread
from storno_desktop.einvoice.pdf.opening import content_of, opened

_MAX_PAGES: Final = 30
_MAX_CONTENT: Final = 4 * 1024 * 1024  # of one page, uncompressed
_MAX_MAP: Final = 512 * 1024
_DEEPEST: Final = 3  # forms within forms
_TIME_S: Final = 2.0
#: A gap in a string wider than this (thousandths of the font size) parts two words.
_GAP: Final = 180
_HEX: Final = re.compile(rb"<([0-9A-Fa-f\s]*)>")
_SECTION: Final = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_SPACES: Final = re.compile(rb"begincodespacerange\s*<([0-9A-Fa-f\s]*)>")
_RANGE: Final = re.compile(
    rb"<([0-9A-Fa-f\s]*)>\s*<([0-9A-Fa-f\s]*)>\s*(<[0-9A-Fa-f\s]*>|\[[^\]]*\])"
)
_MOVES: Final = frozenset({"Td", "TD", "Tm", "T*", "BT", "ET"})

Decode = Callable[[bytes], str]


def words_of(document: bytes) -> str:
    """Give the words of the first pages; "" where there are none that can be read."""
    until = time.monotonic() + _TIME_S
    parts: list[str] = []
    try:
        with opened(document) as pdf:
            for _, page in zip(range(_MAX_PAGES), _pages(pdf), strict=False):
                parts += _Reader(until).drawn(page)
                parts.append("\n")
    except Misread:
        # what was read up to a broken page is better than nothing
        pass
    return "".join(parts)


def _pages(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """The pages, by hand: the tree of a file from outside may be a circle."""
    waiting = [pdf.Root.get("/Pages")]
    seen: set[tuple[int, int]] = set()
    while waiting and len(seen) < 10 * _MAX_PAGES:
        node = waiting.pop()
        if not isinstance(node, pikepdf.Dictionary) or node.objgen in seen:
            continue
        seen.add(node.objgen)
        kids = node.get("/Kids")
        if isinstance(kids, pikepdf.Array):
            waiting += [kids[at] for at in reversed(range(min(len(kids), _MAX_PAGES)))]
        else:
            yield node


class _Reader:
    """Reads what one page draws."""

    def __init__(self, until: float) -> None:
        self._until = until
        self._scratch = pikepdf.new()  # streams live as long as their file
        self._fonts: dict[tuple[int, int], Decode] = {}

    def drawn(self, page: pikepdf.Object, depth: int = 0) -> Iterator[str]:
        """The strings that a page or a form draws."""
        resources = page.get("/Resources", page.get("/Parent", page).get("/Resources"))
        fonts = _part(resources, "/Font")
        forms = _part(resources, "/XObject")
        decode: Decode = _latin
        for instruction in pikepdf.parse_content_stream(self._content(page)):
            if time.monotonic() > self._until:
                return
            operator, operands = str(instruction.operator), list(instruction.operands)
            if operator == "Tf" and operands:
                decode = self._decoder(fonts.get(str(operands[0])) if fonts is not None else None)
            elif operator in {"Tj", "'", '"'} and operands:
                yield ("\n" if operator != "Tj" else "") + decode(bytes(operands[-1]))
            elif operator == "TJ" and operands:
                yield "".join(_spaced(operands[0], decode))
            elif operator in _MOVES:
                yield " "
            elif operator == "Do" and operands and forms is not None and depth < _DEEPEST:
                form = forms.get(str(operands[0]))
                if isinstance(form, pikepdf.Stream) and form.get("/Subtype") == "/Form":
                    yield from self.drawn(form, depth + 1)

    def _content(self, page: pikepdf.Object) -> pikepdf.Stream:
        """What is drawn as one stream with a limit; several are joined as a page does."""
        contents = page if isinstance(page, pikepdf.Stream) else page.get("/Contents")
        listed = list(contents)[:100] if isinstance(contents, pikepdf.Array) else [contents]
        joined = b""
        for one in listed:
            if isinstance(one, pikepdf.Stream):
                joined += content_of(one, _MAX_CONTENT - len(joined)) + b"\n"
        return pikepdf.Stream(self._scratch, joined)

    def _decoder(self, font: pikepdf.Object | None) -> Decode:
        if not isinstance(font, pikepdf.Dictionary):
            return _latin
        known = self._fonts.get(font.objgen)
        if known is None or font.objgen == (0, 0):
            known = self._fonts[font.objgen] = _decoder(font)
        return known


def _part(resources: object, name: str) -> pikepdf.Dictionary | None:
    part = resources.get(name) if isinstance(resources, pikepdf.Dictionary) else None
    return part if isinstance(part, pikepdf.Dictionary) else None


def _spaced(array: Any, decode: Decode) -> Iterator[str]:  # noqa: ANN401 - numbers come as Python's
    for each in list(array):
        if isinstance(each, pikepdf.String):
            yield decode(bytes(each))
        elif isinstance(each, int | Decimal) and -each > _GAP:
            yield " "


def _latin(code: bytes) -> str:
    return code.decode("cp1252", "replace")


def _decoder(font: pikepdf.Dictionary) -> Decode:
    """How a font's codes are letters: by its own map, else as Western text."""
    table = font.get("/ToUnicode")
    if not isinstance(table, pikepdf.Stream):
        return _latin if font.get("/Subtype") != "/Type0" else lambda _code: " "
    text = content_of(table, _MAX_MAP)
    letters = _letters(text)
    space = _SPACES.search(text)
    width = max(1, len(_plain(space[1])) // 2) if space else 1

    def decode(code: bytes) -> str:
        codes = (code[at : at + width] for at in range(0, len(code), width))
        return "".join(letters.get(int.from_bytes(each, "big"), "") for each in codes)

    return decode


def _plain(digits: bytes) -> bytes:
    return b"".join(digits.split())


def _text(digits: bytes) -> str:
    octets = bytes.fromhex(_plain(digits).decode("ascii"))
    return octets.decode("utf-16-be", "replace")


def _letters(table: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for kind, body in _SECTION.findall(table):
        if kind == b"bfchar":
            codes = _HEX.findall(body)
            for code, letters in zip(codes[::2], codes[1::2], strict=False):
                found[int(_plain(code) or b"0", 16)] = _text(letters)
            continue
        for first, last, target in _RANGE.findall(body):
            start, end = int(_plain(first) or b"0", 16), int(_plain(last) or b"0", 16)
            if target.startswith(b"["):
                for offset, letters in enumerate(_HEX.findall(target)):
                    found[start + offset] = _text(letters)
                continue
            base = _text(target[1:-1])
            for offset in range(min(end - start + 1, 0x10000)):
                if base:
                    found[start + offset] = base[:-1] + chr(min(ord(base[-1]) + offset, 0x10FFFF))
    return found
