"""The checks of SdI on who sells and who buys: their numbers, and who may be whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from storno_desktop.domain import taxid
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.einvoice.fatturapa import model as m

_ITALY: Final = "IT"
#: Types that may not name one person as seller and as buyer (00471), and that must (00472).
_TWO_PERSONS: Final = frozenset({"TD16", "TD17", "TD18", "TD19", "TD20", "TD29"})
_ONE_PERSON: Final = frozenset({"TD21"})
#: A gift is a document to oneself by the guide of Agenzia delle Entrate; SdI does not ask it.
_GIFT: Final = "TD27"
#: Types whose seller may not be Italian (00473), and that must be.
_FOREIGN_SELLER: Final = frozenset({"TD17", "TD18", "TD19", "TD28"})
_ITALIAN_SELLER: Final = frozenset({"TD29"})
#: Types whose buyer must have a VAT number (00475).
_BUYER_WITH_VAT: Final = _TWO_PERSONS | {"TD22", "TD23", "TD28"}


def _seller(header: m.FatturaElettronicaHeader) -> m.DatiAnagraficiCedente:
    seller = header.cedente_prestatore or m.CedentePrestatore()
    return seller.dati_anagrafici or m.DatiAnagraficiCedente()


def _buyer(header: m.FatturaElettronicaHeader) -> m.DatiAnagraficiCessionario:
    buyer = header.cessionario_committente or m.CessionarioCommittente()
    return buyer.dati_anagrafici or m.DatiAnagraficiCessionario()


def numbers(header: m.FatturaElettronicaHeader) -> Iterator[Fault]:
    """00301 to 00306 by check digits, 00417; the register has the last word, so they warn."""
    seller, buyer = _seller(header), _buyer(header)
    parts = (
        ("company.vatCode", "00301", _vat(seller.id_fiscale_iva)),
        ("company.codiceFiscale", "00302", seller.codice_fiscale),
        ("client.vatCode", "00305", _vat(buyer.id_fiscale_iva)),
        ("client.codiceFiscale", "00306", buyer.codice_fiscale),
    )
    for path, code, number in parts:
        kind = taxid.Kind.VAT if path.endswith("vatCode") else taxid.Kind.CODICE_FISCALE
        if number and not taxid.is_valid("IT", kind, number):
            yield Fault(path, code, Severity.WARNING, (("found", number),))
    if buyer.id_fiscale_iva is None and not buyer.codice_fiscale:
        yield Fault("client.vatCode", "00417")


def _vat(number: m.IdFiscale | None) -> str | None:
    return number.id_codice if number is not None and number.id_paese == "IT" else None


def roles(header: m.FatturaElettronicaHeader, body: m.FatturaElettronicaBody) -> Iterator[Fault]:
    """00471 to 00476: which parties a type of document wants."""
    general = body.dati_generali or m.DatiGenerali()
    document = general.dati_generali_documento or m.DatiGeneraliDocumento()
    kind = document.tipo_documento or ""
    seller, buyer = _seller(header), _buyer(header)
    params = (("type", kind),)
    sold_by, bought_by = seller.id_fiscale_iva, buyer.id_fiscale_iva
    # whose number a codice fiscale alone stands for, only the register knows
    if kind in _TWO_PERSONS and sold_by is not None and sold_by == bought_by:
        yield Fault("client.vatCode", "00471", params=params)
    if kind in {*_ONE_PERSON, _GIFT} and bought_by is not None and sold_by != bought_by:
        severity = Severity.WARNING if kind == _GIFT else Severity.FATAL
        yield Fault("client.vatCode", "00472", severity, params)
    from_country = sold_by.id_paese if sold_by else None
    to_country = bought_by.id_paese if bought_by else None
    wrong = (kind in _FOREIGN_SELLER and from_country == _ITALY) or (
        kind in _ITALIAN_SELLER and from_country not in {_ITALY, None}
    )
    if wrong:
        yield Fault("company.country", "00473", params=(*params, ("found", from_country or "–")))
    if kind in _BUYER_WITH_VAT and bought_by is None:
        yield Fault("client.vatCode", "00475", params=params)
    if from_country not in {_ITALY, None} and to_country not in {_ITALY, None}:
        # whoever received such a file has it from elsewhere than SdI, which would not take it
        yield Fault("company.country", "00476", Severity.WARNING)
