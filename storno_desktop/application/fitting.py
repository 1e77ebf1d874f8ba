"""Which formats a document is worth offering in: the home format first, then by family."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from storno_desktop.application.documents import document_of
from storno_desktop.application.exports import is_page_format
from storno_desktop.application.office import Office
from storno_desktop.domain.errors import NotIssued
from storno_desktop.domain.party import Client, Company

_FACTURX: Final = (
    "facturx-en16931",
    "facturx-extended",
    "facturx-basic",
    "facturx-basicwl",
    "facturx-minimum",
    "zugferd-xrechnung",
)
# Family to its formats, and the countries whose sellers or buyers it is for; none: everybody.
_FAMILIES: Final = (
    ("facturx", _FACTURX, frozenset[str]()),
    ("xrechnung", ("xrechnung-ubl", "xrechnung-cii"), frozenset({"DE"})),
    ("france", ("ubl-extended-ctc-fr", "cii-extended-ctc-fr"), frozenset({"FR"})),
    ("romania", ("cius-ro",), frozenset({"RO"})),
    ("peppol", ("peppol-bis",), frozenset[str]()),
    ("plain", ("ubl-en16931", "cii-en16931"), frozenset[str]()),
)
# National formats that only their own sellers issue: what they ask for nobody else has.
_OWN: Final = (("italy", ("fatturapa",), "IT"), ("poland", ("fa3",), "PL"))
OTHER: Final = ("pdf", "json")


@dataclass(frozen=True, slots=True)
class Family:
    """Formats of one kind, best first; `pages` are those that carry their XML in a PDF."""

    key: str
    formats: tuple[str, ...]
    pages: frozenset[str] = frozenset()


def fitting(
    seller: Company, buyer: Client, home: str, available: frozenset[str]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Families of formats for a document between two parties; each format once."""
    countries = {seller.country, buyer.country}
    families: list[tuple[str, tuple[str, ...]]] = [("home", (home,))]
    families += [(key, keys) for key, keys, country in _OWN if seller.country == country]
    families += [
        (key, keys)
        for key, keys, where in _FAMILIES
        if not where or not where.isdisjoint(countries)
    ]
    seen: set[str] = set()
    kept = []
    for key, keys in families:
        new = tuple(each for each in keys if each in available and each not in seen)
        seen.update(new)
        if new:
            kept.append((key, new))
    return (*kept, ("other", OTHER))


def families_of(office: Office, id_: str) -> tuple[str, tuple[Family, ...]]:
    """The number of an issued document and the formats to offer; raises NotFound, NotIssued."""
    with office.store.read() as unit:
        issued = document_of(unit, id_).issued
    if issued is None:
        raise NotIssued
    found = fitting(issued.seller, issued.buyer, issued.format_key, office.formats)
    return issued.number, tuple(
        Family(key, keys, frozenset(each for each in keys if is_page_format(office, each)))
        for key, keys in found
    )
