"""The look of a design: its colours and styles in one table."""

from __future__ import annotations

from dataclasses import dataclass

from storno_desktop.printing.fonts import BOLD, REGULAR, Style

_LIGHTEST = 0xFF
_DARK_ENOUGH = 4.5  # contrast of text on white, WCAG 2.2


@dataclass(frozen=True, slots=True)
class Look:
    """Colours as 0xRRGGBB; text on white keeps a contrast of at least 4.5."""

    accent: int
    ink: int = 0x182230
    muted: int = 0x5B687B
    line: int = 0xDDE3EC
    ground: int = 0xF5F7FA
    title_size: float = 22
    size: float = 8.5
    air: float = 1.0  # of all gaps; less when a document would just miss its page

    def style(
        self, size: float | None = None, colour: int | None = None, *, bold: bool = False
    ) -> Style:
        """Give a style; without arguments, the one of running text."""
        size = self.size if size is None else size
        return Style(
            BOLD if bold else REGULAR, size, size * 1.32, self.ink if colour is None else colour
        )

    @property
    def pad(self) -> float:
        """Room above and below the text of a row."""
        return 3.6 * self.air

    @property
    def caption(self) -> Style:
        """Captions over values."""
        return self.style(7, self.muted)

    @property
    def detail(self) -> Style:
        """Small print under a line."""
        return self.style(7.2, self.muted)


def _luminance(colour: int) -> float:
    shares = []
    for shift in (16, 8, 0):
        share = (colour >> shift & _LIGHTEST) / _LIGHTEST
        shares.append(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004 - IEC 61966-2-1
    red, green, blue = shares
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_on_white(colour: int) -> float:
    """Compute the contrast of a text colour on white (WCAG 2.2)."""
    return 1.05 / (_luminance(colour) + 0.05)


def readable(colour: int) -> int:
    """Darken a colour until text in it can be read on white."""
    while contrast_on_white(colour) < _DARK_ENOUGH:
        red, green, blue = (int((colour >> shift & _LIGHTEST) * 0.94) for shift in (16, 8, 0))
        colour = red << 16 | green << 8 | blue
    return colour


def paler(colour: int, share: float) -> int:
    """Mix a colour with white; `share` is what is left of it."""
    mixed = (
        int(_LIGHTEST - (_LIGHTEST - (colour >> shift & _LIGHTEST)) * share) for shift in (16, 8, 0)
    )
    red, green, blue = mixed
    return red << 16 | green << 8 | blue
