"""The checks of SdI that need no register, each under its official code.

They are those of the "Elenco dei controlli effettuati sul file fattura", version 2.0 of 31 January
2025. What that list does not hold (00313, 00426), or files in use are known to break (00444,
00476), is a warning. 00403, 00404 and 00477 need a clock or a register.

Amounts may differ as far as SdI bears it: VAT by a cent (00421), a line's total by a cent (00423),
a base by one euro from its lines (00422).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.money import plain
from storno_desktop.domain.national.italy import natura as naturas
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa import parties_checks
from storno_desktop.einvoice.fatturapa.lines import CENT, expected_total
from storno_desktop.einvoice.fatturapa.parties import FIRMS, FOREIGN, NO_CODE, OFFICES

EURO: Final = Decimal(1)
_CREDIT_NOTE: Final = "TD04"
_NIL: Final = Decimal(0)
_HUNDRED: Final = Decimal(100)
#: From this day on the generic N2, N3 and N6 are refused.
_DETAILED_NATURA: Final = date(2021, 1, 1)
_CODE_LENGTHS: Final = {OFFICES: 6, FIRMS: 7}
_DESTINATION: Final = "client.einvoiceIdentifiers.sdi.codiceDestinatario"
Key = tuple[Decimal, str | None]


def check(invoice: m.FatturaElettronica, own_lines: int | None = None) -> list[Fault]:
    """Judge a file; lines after `own_lines` are allowances and charges of the document."""
    faults = list(_transmission(invoice))
    header = invoice.fattura_elettronica_header or m.FatturaElettronicaHeader()
    faults += parties_checks.numbers(header)
    bodies = invoice.fattura_elettronica_body
    for index, body in enumerate(bodies):
        found = [*_document(body), *parties_checks.roles(header, body), *_Amounts(body, own_lines)]
        if any(_is_twice(_head(body), _head(earlier)) for earlier in bodies[:index]):
            found.append(Fault("number", "00409"))
        prefix = f"FatturaElettronicaBody[{index}]." if index else ""
        faults += [Fault(prefix + one.path, one.code, one.severity, one.params) for one in found]
    return faults


def _head(body: m.FatturaElettronicaBody) -> m.DatiGeneraliDocumento:
    general = body.dati_generali or m.DatiGenerali()
    return general.dati_generali_documento or m.DatiGeneraliDocumento()


def _is_twice(one: m.DatiGeneraliDocumento, other: m.DatiGeneraliDocumento) -> bool:
    """Whether two documents of a lot have one number in a year, or on a day under Art73.

    A credit note may have the number of an invoice.
    """
    if one.numero != other.numero or one.data is None or other.data is None:
        return False
    if (one.tipo_documento == _CREDIT_NOTE) != (other.tipo_documento == _CREDIT_NOTE):
        return False
    if one.art73 == other.art73 == "SI":
        return one.data == other.data
    return one.data.year == other.data.year


def _transmission(invoice: m.FatturaElettronica) -> Iterator[Fault]:
    header = invoice.fattura_elettronica_header or m.FatturaElettronicaHeader()
    sent = header.dati_trasmissione or m.DatiTrasmissione()
    version, form = invoice.versione, sent.formato_trasmissione
    code = sent.codice_destinatario or ""
    if form != version:
        yield Fault("$", "00428", params=(("found", form or "–"), ("version", version or "–")))
    length = _CODE_LENGTHS.get(version)
    if length is not None and code and len(code) != length:
        yield Fault(_DESTINATION, "00427", params=(("found", code), ("format", version)))
    if sent.pec_destinatario and code != NO_CODE:
        path = "client.einvoiceIdentifiers.sdi.pecAddress"
        yield Fault(path, "00426", Severity.WARNING, (("found", code),))
    buyer = header.cessionario_committente or m.CessionarioCommittente()
    person = buyer.dati_anagrafici or m.DatiAnagraficiCessionario()
    vat = person.id_fiscale_iva
    is_italian = (vat is not None and vat.id_paese == "IT") or (
        vat is None and bool(person.codice_fiscale)
    )
    if code == FOREIGN and is_italian:
        yield Fault(_DESTINATION, "00313", Severity.WARNING)


def _document(body: m.FatturaElettronicaBody) -> Iterator[Fault]:
    document = _head(body)
    number = document.numero
    if number and not re.search(r"\d", number):
        yield Fault("number", "00425", params=(("found", number),))
    if any(map(_says_nothing, document.sconto_maggiorazione)):
        yield Fault("DatiGeneraliDocumento.ScontoMaggiorazione", "00437")
    general = body.dati_generali or m.DatiGenerali()
    if document.tipo_documento == _CREDIT_NOTE and document.data:
        for one in general.dati_fatture_collegate:
            if one.data and one.data > document.data:
                params = (("date", document.data.isoformat()), ("original", one.data.isoformat()))
                yield Fault("issueDate", "00418", params=params)


class _Amounts:
    """The checks of one invoice's lines and sums."""

    def __init__(self, body: m.FatturaElettronicaBody, own_lines: int | None) -> None:
        goods = body.dati_beni_servizi or m.DatiBeniServizi()
        self._document = _head(body)
        self._lines = goods.dettaglio_linee
        self._groups = goods.dati_riepilogo
        self._own = len(self._lines) if own_lines is None else own_lines

    def __iter__(self) -> Iterator[Fault]:
        yield from self._each_line()
        yield from self._funds()
        yield from self._each_group()
        yield from self._between()

    def _path(self, index: int, key: str) -> str:
        if index < self._own:
            return f"lines[{index}].{key}"
        return f"ublExtensions.allowanceCharges[{index - self._own}].{key}"

    def _each_line(self) -> Iterator[Fault]:
        withheld = bool(self._document.dati_ritenuta)
        for index, line in enumerate(self._lines):
            rate, natura = line.aliquota_iva, line.natura
            if line.ritenuta == "SI" and not withheld:
                yield Fault(self._path(index, "fatturapa.ritenuta"), "00411")
            if rate is not None:
                yield from _percentage(self._path(index, "vatRate"), rate)
                if rate == 0 and natura is None:
                    yield Fault(self._path(index, "natura"), "00400")
                if rate != 0 and natura is not None:
                    yield Fault(self._path(index, "natura"), "00401", params=(("found", natura),))
                if self._document.tipo_documento == "TD21" and rate == 0:
                    yield Fault(self._path(index, "vatRate"), "00474")
            yield from self._generic(self._path(index, "natura"), natura)
            if any(map(_says_nothing, line.sconto_maggiorazione)):
                yield Fault(self._path(index, "discount"), "00438")
            yield from self._total(index, line)

    def _generic(self, path: str, natura: str | None) -> Iterator[Fault]:
        """Naturas that were divided up in 2021 may not stand alone any more."""
        day = self._document.data
        if natura in naturas.WITHDRAWN and day and day >= _DETAILED_NATURA:
            yield Fault(path, "00445", params=(("found", natura),))

    def _total(self, index: int, line: m.DettaglioLinee) -> Iterator[Fault]:
        price, total = line.prezzo_unitario, line.prezzo_totale
        if price is None or total is None:
            return
        expected = expected_total(line)
        if abs(expected - total) > CENT:
            # whether a discount on a negative price adds or takes away is open: SdI may take it
            severity = Severity.WARNING if price < 0 else Severity.FATAL
            params = (("found", plain(total)), ("expected", plain(expected)))
            yield Fault(self._path(index, "lineTotal"), "00423", severity, params)

    def _funds(self) -> Iterator[Fault]:
        for index, one in enumerate(self._document.dati_cassa_previdenziale):
            path = f"fatturapa.casse[{index}]"
            rate, natura = one.aliquota_iva, one.natura
            if rate == 0 and natura is None:
                yield Fault(f"{path}.natura", "00413")
            if rate is not None and rate != 0 and natura is not None:
                params = (("found", natura),)
                yield Fault(f"{path}.natura", "00414", params=params)
            if one.ritenuta == "SI" and not self._document.dati_ritenuta:
                yield Fault(f"{path}.ritenuta", "00415")
            yield from self._generic(f"{path}.natura", natura)
            if rate is not None:
                yield from _percentage(f"{path}.aliquotaIva", rate)

    def _each_group(self) -> Iterator[Fault]:
        for index, group in enumerate(self._groups):
            path = f"vatBreakdown[{index}]"
            rate, natura = group.aliquota_iva, group.natura
            if rate is None:
                continue
            yield from _percentage(f"{path}.rate", rate)
            yield from self._generic(f"{path}.natura", natura)
            if rate == 0 and natura is None:
                yield Fault(f"{path}.natura", "00429")
            if rate != 0 and natura is not None:
                yield Fault(f"{path}.natura", "00430", params=(("found", natura),))
            if (natura or "").startswith("N6") and group.esigibilita_iva == "S":
                yield Fault(f"{path}.natura", "00420", params=(("found", natura or ""),))
            base, vat = group.imponibile_importo, group.imposta
            if base is not None and vat is not None:
                expected = base * rate / _HUNDRED
                if abs(expected - vat) > CENT:
                    params = (("found", plain(vat)), ("expected", plain(expected)))
                    yield Fault(f"{path}.vat", "00421", params=params)

    def _between(self) -> Iterator[Fault]:
        """Whether lines and sums speak of the same."""
        of_lines: dict[Key, Decimal] = {}
        first: dict[Key, int] = {}
        for index, line in enumerate(self._lines):
            key = (line.aliquota_iva or _NIL, line.natura)
            of_lines[key] = of_lines.get(key, _NIL) + (line.prezzo_totale or _NIL)
            first.setdefault(key, index)
        for fund in self._document.dati_cassa_previdenziale:
            key = (fund.aliquota_iva or _NIL, fund.natura)
            amount = fund.importo_contributo_cassa or _NIL
            of_lines[key] = of_lines.get(key, _NIL) + amount
        stated: dict[Key, Decimal] = {}
        places: dict[Key, int] = {}
        for index, group in enumerate(self._groups):
            key = (group.aliquota_iva or _NIL, group.natura)
            base = (group.imponibile_importo or _NIL) - (group.arrotondamento or _NIL)
            stated[key] = stated.get(key, _NIL) + base
            places.setdefault(key, index)
        rates = {rate for rate, _natura in stated}
        for key in of_lines:
            rate, natura = key
            if key in stated or (rate == 0 and natura is None and rate in rates):
                continue  # a rate of nought without natura is 00400 already
            path = self._path(first.get(key, 0), "vatRate" if natura is None else "natura")
            params = (("rate", plain(rate)), ("natura", natura or "–"))
            if rate == 0 and rate in rates:
                yield Fault(path, "00444", Severity.WARNING, params)
            else:
                yield Fault(path, "00419", params=params)
        for key, base in stated.items():
            found = of_lines.get(key, base)
            if abs(found - base) > EURO:
                params = (("found", plain(base)), ("expected", plain(found)))
                yield Fault(f"vatBreakdown[{places[key]}].base", "00422", params=params)


def _says_nothing(discount: m.ScontoMaggiorazione) -> bool:
    return discount.percentuale is None and discount.importo is None


def _percentage(path: str, rate: Decimal) -> Iterator[Fault]:
    """A rate is written as 22.00, never as 0.22."""
    if 0 < rate < 1:
        yield Fault(path, "00424", params=(("found", plain(rate)),))
