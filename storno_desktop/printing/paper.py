"""Sheets of paper: a canvas that knows how many pages there are, and the flow of blocks over them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from storno_desktop.printing import archive, fonts
from storno_desktop.printing.fonts import Style

rl_config.useA85 = 0  # text armour would make every stream a quarter larger
_CHANNEL = 255


@dataclass(frozen=True, slots=True)
class Margins:
    """Where blocks may stand, in points; `top` is where the flow starts on a page."""

    left: float
    right: float
    top: float
    bottom: float


class Paper(Canvas):  # type: ignore[misc] # reportlab has no types
    """A canvas that keeps its pages until their number is known."""

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
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Keep the page; it is written by `finish`."""
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def finish(self, decorate: Callable[[Paper, int, int], None]) -> bytes:
        """Let `decorate` put numbers on each page, and give the file."""
        kept = self._kept
        for number, page in enumerate(kept, 1):
            self.__dict__.update(page)
            decorate(self, number, len(kept))
            super().showPage()
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


def flow(
    paper: Paper,
    blocks: Iterable[Any],
    first: Margins,
    later: Margins,
    ground: Callable[[Paper, int], None],
) -> None:
    """Put blocks (reportlab Flowables) below each other, breaking pages where one is full.

    `ground` draws what lies under a page, given its number. A block that fits nowhere is drawn
    at the top of a page of its own rather than lost.
    """
    page_width, page_height = A4
    waiting, page, margins = deque(blocks), 1, first
    y = page_height - margins.top
    ground(paper, page)
    is_fresh = True
    while waiting:
        block = waiting.popleft()
        width, room = page_width - margins.left - margins.right, y - margins.bottom
        _, height = block.wrap(width, room)
        if height > room:
            parts = block.split(width, room)
            if parts:
                waiting.extendleft(reversed(parts[1:]))
                block = parts[0]
                _, height = block.wrap(width, room)
            elif not is_fresh:
                waiting.appendleft(block)
                paper.showPage()
                page, margins, is_fresh = page + 1, later, True
                y = page_height - margins.top
                ground(paper, page)
                continue
        if is_fresh and getattr(block, "is_gap", False):
            continue
        block.drawOn(paper, margins.left, y - height)
        y -= height
        is_fresh = False
    paper.showPage()
