"""Values below a document or a line by their dotted path; a part that says nothing is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final, TypeVar

from storno_desktop.domain.invoice import DeliverTo
from storno_desktop.domain.national.italy import (
    Bollo,
    ItalianLine,
    ItalianTerms,
    Soggetto,
    Trasporto,
)
from storno_desktop.domain.national.poland import Conditions, Order, PolishLine, PolishTerms
from storno_desktop.domain.national.poland.parties import BuyerTerms
from storno_desktop.domain.national.poland.terms import CorrectionTerms, Exemption
from storno_desktop.domain.semantic import DirectDebit, PaymentCard

T = TypeVar("T")
Parts = Mapping[str, type]

#: The parts of a content, by their path; each can be made without saying anything.
OF_CONTENT: Final[Parts] = MappingProxyType(
    {
        "deliver_to": DeliverTo,
        "card": PaymentCard,
        "direct_debit": DirectDebit,
        "fatturapa": ItalianTerms,
        "fatturapa.bollo": Bollo,
        "fatturapa.trasporto": Trasporto,
        "fatturapa.trasporto.vettore": Soggetto,
        "ksef": PolishTerms,
        "ksef.exemption": Exemption,
        "ksef.correction": CorrectionTerms,
        "ksef.buyer": BuyerTerms,
        "ksef.order": Order,
        "ksef.conditions": Conditions,
    }
)
OF_LINE: Final[Parts] = MappingProxyType({"fatturapa": ItalianLine, "ksef": PolishLine})


def value_at(whole: object, path: str, parts: Parts = OF_CONTENT) -> Any:
    """What stands at a path; where a part is none, what it would say if it were there."""
    head, _, rest = path.rpartition(".")
    if not head:
        return getattr(whole, rest)
    part = value_at(whole, head, parts)
    return getattr(parts[head]() if part is None else part, rest)


def with_value(whole: T, path: str, value: object, parts: Parts = OF_CONTENT) -> T:
    """The same with another value at a path."""
    head, _, rest = path.rpartition(".")
    if not head:
        return replace(whole, **{rest: value})  # type: ignore[type-var]
    part = value_at(whole, head, parts)
    blank = parts[head]()
    made = replace(blank if part is None else part, **{rest: value})
    return with_value(whole, head, None if made == blank else made, parts)
