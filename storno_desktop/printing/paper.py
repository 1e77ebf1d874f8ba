"""Sheets of paper: a canvas for PDF/A, and the flow of blocks over pages."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from storno_desktop.printing import archive, fonts
from storno_desktop.printing.fonts import Style

rl_config.useA85 = 0  # text armour would make every stream a quarter larger
_CHANNEL = 255
PAGE_WIDTH: float
PAGE_HEIGHT: float
PAGE_WIDTH, PAGE_HEIGHT = A4


@dataclass(frozen=True, slots=True)
class Margins:
    """Where blocks may stand, in points; `top` is where the flow starts on a page."""

    left: float
    right: float
    top: float
    bottom: float


class Paper(Canvas):
    """A canvas that writes PDF/A and speaks in styles and 0xRRGGBB."""

    def __init__(self, metadata: archive.Metadata) -> None:
        fonts.warm()
        super().__init__(
            BytesIO(),
            pagesize=A4,
            pageCompression=1,
            invariant=1,
            initialFontName=fonts.REGULAR,
            lang=metadata.language,
        )
        archive.declare(self._doc, metadata)

    def file(self) -> bytes:
        """Give the file, once every page was shown."""
        return archive.assembled(self._doc)

    def ink(self, colour: int) -> None:
        """Fill with 0xRRGGBB from now on."""
        self.setFillColorRGB(*_rgb(colour))

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        """Write one line, its base at `y`."""
        if text:
            self.setFont(style.font, style.size)
            self.ink(style.colour)
            self.drawString(x, y, text)

    def text_right(self, x: float, y: float, text: str, style: Style) -> None:
        """Write one line that ends at `x`."""
        self.text(x - fonts.width(text, style.font, style.size), y, text, style)

    def box(self, x: float, y: float, width: float, height: float, colour: int) -> None:
        """Fill a rectangle."""
        self.ink(colour)
        self.rect(x, y, width, height, stroke=0, fill=1)

    def rule(self, x: float, y: float, width: float, colour: int, thickness: float = 0.5) -> None:
        """Draw a level line."""
        self.setStrokeColorRGB(*_rgb(colour))
        self.setLineWidth(thickness)
        self.line(x, y, x + width, y)

    def frame(self, width: float, height: float, colour: int, thickness: float) -> None:
        """Draw a round-cornered frame around the origin."""
        self.setStrokeColorRGB(*_rgb(colour))
        self.setLineWidth(thickness)
        self.roundRect(-width / 2, -height / 2, width, height, 8, stroke=1, fill=0)


def _rgb(colour: int) -> tuple[float, float, float]:
    red, green, blue = colour >> 16, colour >> 8 & _CHANNEL, colour & _CHANNEL
    return red / _CHANNEL, green / _CHANNEL, blue / _CHANNEL


class Placed(NamedTuple):
    """A block and the height of its foot on the page."""

    block: Any
    y: float


def paginate(blocks: Iterable[Any], first: Margins, later: Margins) -> list[list[Placed]]:
    """Put blocks (reportlab Flowables) below each other, breaking pages where one is full.

    Nothing is drawn, so the number of pages is known before the first one. A block that fits
    nowhere stands at the top of a page of its own rather than being lost.
    """
    waiting, margins = deque(blocks), first
    pages: list[list[Placed]] = [[]]
    y = PAGE_HEIGHT - margins.top
    while waiting:
        block = waiting.popleft()
        width, room = PAGE_WIDTH - margins.left - margins.right, y - margins.bottom
        _, height = block.wrap(width, room)
        was_parted = False
        if height > room:
            parts = block.split(width, room)
            was_parted = bool(parts)
            if parts:
                waiting.extendleft(reversed(parts[1:]))
                block = parts[0]
                _, height = block.wrap(width, room)
            elif pages[-1]:
                waiting.appendleft(block)
                pages.append([])
                margins = later
                y = PAGE_HEIGHT - margins.top
                continue
        if not pages[-1] and getattr(block, "is_gap", False):
            continue
        y -= height
        pages[-1].append(Placed(block, y))
        if was_parted:
            y = margins.bottom  # the rest goes on on the next page, even where it would fit
    return [page for page in pages if page]
