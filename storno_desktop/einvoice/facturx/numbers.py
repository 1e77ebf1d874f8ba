"""Numbers of a file, for rules that are judged on it; what is none is told by the schema."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from lxml import etree

from storno_desktop.einvoice.rules.texts import ZERO, cents
from storno_desktop.einvoice.ubl.values import stripped, text

_DECIMAL: Final = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)


def number(element: etree._Element | None, *tags: str) -> Decimal | None:
    """The number at a path of tags, or of the element itself; None where there is none."""
    written = text(element, *tags) if tags else stripped(element)
    return Decimal(written) if written and _DECIMAL.fullmatch(written) else None


def rounded(amounts: Iterable[Decimal | None]) -> Decimal:
    """The sum of what is there, to the cent."""
    return cents(sum((each for each in amounts if each is not None), ZERO))
