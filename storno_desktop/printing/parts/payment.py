"""How to pay: accounts in columns, and the code that banking apps read."""

from __future__ import annotations

from functools import lru_cache

import segno

from storno_desktop.printing.facts.sheet import Payment
from storno_desktop.printing.fonts import width
from storno_desktop.printing.labels import inline
from storno_desktop.printing.parts.blocks import Beside, Block, Facts, Gap, Stack, Text
from storno_desktop.printing.parts.look import Look

#: Printed size with its quiet zone of four modules; EPC069-12 asks for at least 20 mm.
CODE_SIZE = 84.0
_QUIET = 4
_ACCOUNT_SHARES = (50, 25, 25)


@lru_cache(maxsize=64)
def modules(content: bytes) -> tuple[tuple[int, int, int], ...]:
    """Give the dark runs of a code (line, first column, length); the size comes first.

    Kept, as choosing the best mask takes longer than drawing a page, and a preview repeats it.
    """
    # EPC069-12: correction level M, at most version 13, bytes
    code = segno.make(content, error="m", mode="byte", micro=False, boost_error=False)
    matrix = [bytes(row) for row in code.matrix]
    runs = [(len(matrix), 0, 0)]
    for line, row in enumerate(matrix):
        start = row.find(1)
        while start >= 0:
            end = row.find(0, start)
            end = len(row) if end < 0 else end
            runs.append((line, start, end - start))
            start = row.find(1, end)
    return tuple(runs)


class PaymentCode(Block):
    """A QR code in vectors, sharp at any size, with its caption below."""

    def __init__(self, content: bytes, caption: str, look: Look) -> None:
        super().__init__()
        (self._size, _, _), *self._runs = modules(content)
        self._caption, self._style = caption, look.style(6.8, look.muted)

    def measure(self, room: float) -> float:
        """Give the size of the code and its caption."""
        return CODE_SIZE + self._style.leading

    def draw(self) -> None:
        """Draw the dark modules as one path; runs of them become one rectangle."""
        paper = self.canv
        module = CODE_SIZE / (self._size + 2 * _QUIET)
        wide = self._size * module
        left = self.width - wide  # the margin of the page is the quiet zone on this side
        top = self.height - _QUIET * module
        paper.ink(0x000000)
        path = paper.beginPath()
        for line, start, length in self._runs:
            path.rect(left + start * module, top - (line + 1) * module, length * module, module)
        paper.drawPath(path, stroke=0, fill=1)
        style = self._style
        said = width(self._caption, style.font, style.size)
        # centred below the code, or ending with it when it is the wider one
        x = self.width - max(said, (wide + said) / 2)
        paper.text(x, style.leading - style.size, self._caption, style)


def payment(said: Payment, look: Look) -> Block:
    """Draw the accounts, the method and, where there is one, the code."""
    blocks: list[Block] = [
        Text([(inline(said.caption), look.style(7.5, look.accent, bold=True))]),
        Gap(3),
    ]
    if said.facts:
        blocks += [Facts(said.facts, look, columns=2), Gap(6 * look.air)]
    for account in said.accounts:
        blocks += [Facts(account, look, columns=_ACCOUNT_SHARES), Gap(5 * look.air)]
    left = Stack(blocks[:-1])
    if said.qr is None:
        return left
    return Beside([(72, left), (28, PaymentCode(said.qr, inline(said.qr_caption), look))])
