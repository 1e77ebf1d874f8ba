"""Country packs: what a company of a country starts with, and its home format (DECISIONS 5)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.party import Client, Company, asks_for_xrechnung
from storno_desktop.paths import resource

#: Countries with a pack of their own; sellers elsewhere use the plain European format.
COUNTRIES = ("RO", "DE", "IT", "PL", "FR")
FALLBACK_FORMAT = "ubl-en16931"


@dataclass(frozen=True, slots=True)
class Pack:
    """The defaults of a country."""

    country: str
    currency: str
    language: str
    home_format: str
    tax_id_name: str
    channel: str
    unit: str
    payment_term_days: int
    series: tuple[tuple[DocumentKind, str], ...]
    nation: str | None = None  # whose rules are added to European formats, "fr"
    judged_formats: frozenset[str] = frozenset()  # the formats they are added to


@cache
def pack(country: str) -> Pack:
    """Read the pack of a country; another country gets euros, English and the plain format."""
    path = resource("packs", f"{country.lower()}.toml")
    if country not in COUNTRIES or not path.is_file():
        return Pack(country, "EUR", "en", FALLBACK_FORMAT, "VAT ID", "file", "C62", 30, _PLAIN)
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return Pack(
        country=table["country"],
        currency=table["currency"],
        language=table["language"],
        home_format=table["home_format"],
        tax_id_name=table["tax_id_name"],
        channel=table["channel"],
        unit=table["unit"],
        payment_term_days=table["payment_term_days"],
        series=tuple((DocumentKind(one["kind"]), one["prefix"]) for one in table["series"]),
        nation=table.get("nation", {}).get("rules"),
        judged_formats=frozenset(table.get("nation", {}).get("formats", ())),
    )


_PLAIN = (
    (DocumentKind.INVOICE, "INV"),
    (DocumentKind.CREDIT_NOTE, "CN"),
    (DocumentKind.PROFORMA, "PRO"),
    (DocumentKind.DELIVERY_NOTE, "DN"),
    (DocumentKind.RECEIPT, "REC"),
)


def home_format(company: Company, buyer: Client, available: frozenset[str]) -> str:
    """The format whose fatal faults stop a document from being issued."""
    wanted = pack(company.country).home_format
    if company.country == "DE" and asks_for_xrechnung(buyer):
        wanted = "xrechnung-ubl"
    return wanted if wanted in available else FALLBACK_FORMAT


def judged_key(company: Company, key: str) -> str:
    """The key by which a seller's document is judged and written in a format.

    Where the seller's country adds rules of its own to the format, they are named behind it.
    """
    own = pack(company.country)
    return f"{key}+{own.nation}" if key in own.judged_formats else key
