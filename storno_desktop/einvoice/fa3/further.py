"""DodatkowyOpis: facts for which FA(3) has no element, under fixed Polish keys, both ways."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from storno_desktop.domain.long_text import pieces
from storno_desktop.einvoice.fa3.model import TKluczWartosc

_LIMIT: Final = 256

#: Field of the semantic invoice to its key.
DOCUMENT_KEYS: Final = {
    "buyer_reference": "Referencja nabywcy",
    "project": "Projekt",
    "sales_order": "Zamówienie sprzedawcy",
    "receiving_advice": "Potwierdzenie odbioru",
    "tender": "Przetarg",
    "accounting_reference": "Konto nabywcy",
    "payment_terms": "Warunki płatności",
    "process": "Proces biznesowy",
}
TAX_POINT: Final = "Data obowiązku podatkowego"
OBJECT: Final = "Przedmiot faktury"
REMITTANCE: Final = "Tytuł płatności"
DELIVERY: Final = "Miejsce dostawy"
DELIVERED: Final = "Data dostawy"
PAYEE: Final = "Odbiorca płatności"
DOCUMENT: Final = "Dokument"
SELLER_CONTACT: Final = "Osoba kontaktowa sprzedawcy"
BUYER_CONTACT: Final = "Osoba kontaktowa nabywcy"
SELLER_PHONE: Final = "Telefon sprzedawcy"
BUYER_PHONE: Final = "Telefon nabywcy"
SELLER_MAIL: Final = "E-mail sprzedawcy"
BUYER_MAIL: Final = "E-mail nabywcy"
BUYER_REGISTER: Final = "Numer rejestrowy nabywcy"

#: Facts of a line.
NOTE: Final = "Uwagi"
BUYER_ITEM: Final = "Indeks nabywcy"
ORDER_LINE: Final = "Pozycja zamówienia"
ACCOUNT: Final = "Konto nabywcy"
PERIOD: Final = "Okres"
ORIGIN: Final = "Kraj pochodzenia"
CLASSIFICATION: Final = "Klasyfikacja"
LINE_OBJECT: Final = "Przedmiot"
DESCRIPTION: Final = "Opis"

#: Attributes of an item (BG-32) that FA(3) has elements for.
ITEM_ELEMENTS: Final = {
    "gtu": "GTU",
    "procedura": "Procedura",
    "pkwiu": "PKWiU",
    "cn": "CN",
    "pkob": "PKOB",
    "załącznik 15": "P_12_Zal_15",
    "zalacznik 15": "P_12_Zal_15",
    "p_12_zal_15": "P_12_Zal_15",
}
ANNEX_15: Final = "Załącznik 15"


def one_line(text: str | None) -> str | None:
    """A text as xsd:token wants it: white space once, none at the ends; None for nothing."""
    return " ".join((text or "").split()) or None


def further(key: str, text: str | None, row: int | None = None) -> Iterable[TKluczWartosc]:
    """Make the entries of one fact; a long one is cut at words, none is dropped."""
    for piece in pieces(one_line(text) or "", _LIMIT):
        yield TKluczWartosc(
            NrWiersza=None if row is None else str(row),
            Klucz=(one_line(key) or "")[:_LIMIT],
            Wartosc=piece,
        )
