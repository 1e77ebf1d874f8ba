"""Natura, the reason why a line bears no VAT: defaults of the EN 16931 categories, and back."""

from __future__ import annotations

import re
from typing import Final

from storno_desktop.domain.vat import VatCategory

#: What a category means in Italy unless the line says otherwise.
_DEFAULTS: Final = {
    VatCategory.EXEMPT: "N4",
    VatCategory.REVERSE_CHARGE: "N6.9",
    VatCategory.INTRA_COMMUNITY: "N3.2",
    VatCategory.EXPORT: "N3.1",
    VatCategory.OUTSIDE_SCOPE: "N2.2",
    VatCategory.ZERO: "N3.1",
}
#: Domestic reverse charge does not exist towards a buyer abroad: the place of supply is there.
ABROAD: Final = "N2.1"
#: Codes that SdI no longer takes for invoices of 2021 and later (00445).
WITHDRAWN: Final = frozenset({"N2", "N3", "N6"})
#: Exempt amounts that bear stamp duty (Agenzia delle Entrate, elenco B).
STAMPED: Final = frozenset({"N2.1", "N2.2", "N3.5", "N3.6", "N4"})

#: RiferimentoNormativo where nobody wrote one.
LAW: Final = {
    "N1": "Escluso art. 15 DPR 633/72",
    "N2": "Non soggetto ad IVA",
    "N2.1": "Non soggetto artt. da 7 a 7-septies DPR 633/72",
    "N2.2": "Non soggetto ad IVA",
    "N3": "Non imponibile",
    "N3.1": "Non imponibile art. 8 c. 1 lett. a) e b) DPR 633/72",
    "N3.2": "Non imponibile art. 41 DL 331/93",
    "N3.3": "Non imponibile art. 71 DPR 633/72",
    "N3.4": "Non imponibile art. 8-bis DPR 633/72",
    "N3.5": "Non imponibile art. 8 c. 1 lett. c) DPR 633/72",
    "N3.6": "Non imponibile",
    "N4": "Esente art. 10 DPR 633/72",
    "N5": "Regime del margine art. 36 DL 41/95",
    "N6": "Inversione contabile",
    "N6.1": "Inversione contabile art. 74 c. 7 e 8 DPR 633/72",
    "N6.2": "Inversione contabile art. 17 c. 5 DPR 633/72",
    "N6.3": "Inversione contabile art. 17 c. 6 lett. a) DPR 633/72",
    "N6.4": "Inversione contabile art. 17 c. 6 lett. a-bis) DPR 633/72",
    "N6.5": "Inversione contabile art. 17 c. 6 lett. b) DPR 633/72",
    "N6.6": "Inversione contabile art. 17 c. 6 lett. c) DPR 633/72",
    "N6.7": "Inversione contabile art. 17 c. 6 lett. a-ter) DPR 633/72",
    "N6.8": "Inversione contabile art. 17 c. 6 lett. d-bis), d-ter), d-quater) DPR 633/72",
    "N6.9": "Inversione contabile art. 17 DPR 633/72",
    "N7": "IVA assolta in altro Stato UE",
}
_CATEGORIES: Final = {"N3.1": "G", "N3.2": "K", "N3.3": "G", "N3.4": "G"}
_OUTSIDE: Final = frozenset({"N1", "N2", "N2.1", "N2.2", "N7"})
_BETWEEN: Final = re.compile(r"; (?=N[1-7])")
_LEADING: Final = re.compile(r"(N[1-7](?:\.[1-9])?)\b[\s:–-]*")


def default(category: str | None, buyer_country: str) -> str | None:
    """The natura of a category; None for one that Italy does not know."""
    try:
        known = VatCategory(category or "")
    except ValueError:
        return None
    if known is VatCategory.REVERSE_CHARGE and buyer_country not in {"", "IT"}:
        return ABROAD
    return _DEFAULTS.get(known)


def category(natura: str | None, *, all_outside: bool) -> str:
    """The EN 16931 category of a natura; `all_outside` where the document has no other kind.

    BR-O-11 to BR-O-14 forbid O beside any other category, which in Italy is a daily thing.
    """
    if natura is None:
        return "E"
    if natura in _OUTSIDE:
        return "O" if all_outside else "E"
    return "AE" if natura.startswith("N6") else _CATEGORIES.get(natura, "E")


def is_outside(natura: str | None) -> bool:
    """Whether it is outside the scope of VAT when it stands alone."""
    return natura in _OUTSIDE


def stated(reason: str | None) -> dict[str, str]:
    """The naturas that a reason names, each with its law, as this program reads them (BT-120)."""
    found: dict[str, str] = {}
    for part in _BETWEEN.split(reason or ""):
        one = _LEADING.match(part)
        if one is not None and one[1] in LAW:
            found.setdefault(one[1], part[one.end() :])
    return found
