"""Title, number and logo; on later pages one line that says which document this is."""

from __future__ import annotations

from storno_desktop.printing.facts.sheet import Sheet
from storno_desktop.printing.fonts import elided, width, wrapped
from storno_desktop.printing.labels import inline
from storno_desktop.printing.logo import Logo
from storno_desktop.printing.paper import PAGE_HEIGHT, PAGE_WIDTH, Margins, Paper
from storno_desktop.printing.parts.blocks import Block
from storno_desktop.printing.parts.look import Look

LOGO_WIDTH, LOGO_HEIGHT = 160.0, 52.0
_TITLE_FLOOR = 13.0


class Header(Block):
    """The title with the number below on the left, the logo on the right."""

    def __init__(self, sheet: Sheet, look: Look, logo: Logo | None) -> None:
        super().__init__()
        self._sheet, self._look, self._logo = sheet, look, logo
        self._title = look.style(look.title_size, look.accent, bold=True)
        self._number = look.style(11.5, bold=True)
        self._lines: list[str] = []

    def measure(self, room: float) -> float:
        """Choose the largest title that stands on one line, down to a floor."""
        text = inline(self._sheet.title)
        room -= LOGO_WIDTH + 16 if self._logo else 0
        size = self._look.title_size
        while size > _TITLE_FLOOR and width(text, self._title.font, size) > room:
            size -= 1
        self._title = self._look.style(size, self._look.accent, bold=True)
        self._lines = wrapped(text, self._title, room)
        number = self._number.leading + 2 if self._sheet.number else 0
        text_height = len(self._lines) * self._title.leading + number
        return max(text_height, LOGO_HEIGHT if self._logo else 0)

    def draw(self) -> None:
        """Draw title, number and logo."""
        y = self.height
        for line in self._lines:
            self.canv.text(0, y - self._title.size, line, self._title)
            y -= self._title.leading
        self.canv.text(0, y - self._number.size - 2, self._sheet.number, self._number)
        if self._logo:
            wide, high = self._logo.fitted(LOGO_WIDTH, LOGO_HEIGHT)
            self._logo.draw(self.canv, self.width - wide, self.height - high, wide, high)


def running_head(paper: Paper, sheet: Sheet, look: Look, margins: Margins) -> None:
    """Say on a later page which document goes on, and whose it is."""
    y, room = PAGE_HEIGHT - margins.top + 22, PAGE_WIDTH - margins.left - margins.right
    strong, plain = look.style(8, bold=True), look.style(8, look.muted)
    paper.text(margins.left, y, sheet.heading, strong)
    left = room - width(sheet.heading, strong.font, strong.size) - 20
    paper.text_right(margins.left + room, y, elided(sheet.author, plain, left), plain)
    paper.rule(margins.left, y - 7, room, look.line)
