"""How to pay: accounts in columns, and the code that banking apps read."""

from __future__ import annotations

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


class PaymentCode(Block):
    """A QR code in vectors, sharp at any size, with its caption below."""

    def __init__(self, content: bytes, caption: str, look: Look) -> None:
        super().__init__()
        # EPC069-12: correction level M, at most version 13, bytes
        code = segno.make(content, error="m", mode="byte", micro=False, boost_error=False)
        self._matrix = tuple(bytes(row) for row in code.matrix)
        self._caption, self._style = caption, look.style(6.8, look.muted)

    def measure(self, room: float) -> float:
        """Give the size of the code and its caption."""
        return CODE_SIZE + self._style.leading

    def draw(self) -> None:
        """Draw the dark modules as one path; runs of them become one rectangle."""
        paper = self.canv
        module = CODE_SIZE / (len(self._matrix) + 2 * _QUIET)
        left = self.width - CODE_SIZE + _QUIET * module
        top = self.height - _QUIET * module
        paper.ink(0x000000)
        path = paper.beginPath()
        for line, row in enumerate(self._matrix):
            start = None
            for column, is_dark in enumerate((*row, 0)):
                if is_dark and start is None:
                    start = column
                elif not is_dark and start is not None:
                    path.rect(
                        left + start * module,
                        top - (line + 1) * module,
                        (column - start) * module,
                        module,
                    )
                    start = None
        paper.drawPath(path, stroke=0, fill=1)
        style = self._style
        wide = width(self._caption, style.font, style.size)
        # right-aligned with the code's modules, as a long caption may be wider than the code
        x = (
            self.width
            - max(wide, (CODE_SIZE + wide) / 2)
            - (_QUIET * module if wide > CODE_SIZE else 0)
        )
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
