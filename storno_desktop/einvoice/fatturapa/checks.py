"""The checks of SdI that need no register, each under its official code (elenco controlli).

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
    seen: set[tuple[object, ...]] = set()
    for index, body in enumerate(invoice.fattura_elettronica_body):
        found = [*_document(body), *parties_checks.roles(header, body), *_Amounts(body, own_lines)]
        document = _head(body)
        key = (document.tipo_documento, document.numero, document.data)
        if key in seen:
            found.append(Fault("number", "00409"))
        seen.add(key)
        prefix = f"FatturaElettronicaBody[{index}]." if index else ""
        faults += [Fault(prefix + one.path, one.code, one.severity, one.params) for one in found]
    return faults


def _head(body: m.FatturaElettronicaBody) -> m.DatiGeneraliDocumento:
    general = body.dati_generali or m.DatiGenerali()
    return general.dati_generali_documento or m.DatiGeneraliDocumento()


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
        yield Fault(_DESTINATION, "00313")


def _document(body: m.FatturaElettronicaBody) -> Iterator[Fault]:
    document = _head(body)
    number = document.numero
    if number and not re.search(r"\d", number):
        yield Fault("number", "00425", params=(("found", number),))
    general = body.dati_generali or m.DatiGenerali()
    if document.tipo_documento == "TD04" and document.data:
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
        day = self._document.data
        for index, line in enumerate(self._lines):
            rate, natura = line.aliquota_iva, line.natura
            if line.ritenuta == "SI" and not withheld:
                yield Fault(self._path(index, "fatturapa.ritenuta"), "00411")
            if rate is not None:
                if 0 < rate < 1:
                    params = (("found", plain(rate)),)
                    yield Fault(self._path(index, "vatRate"), "00424", params=params)
                if rate == 0 and natura is None:
                    yield Fault(self._path(index, "natura"), "00400")
                if rate != 0 and natura is not None:
                    yield Fault(self._path(index, "natura"), "00401", params=(("found", natura),))
                if self._document.tipo_documento == "TD21" and rate == 0:
                    yield Fault(self._path(index, "vatRate"), "00474")
            if natura in naturas.WITHDRAWN and day and day >= _DETAILED_NATURA:
                yield Fault(self._path(index, "natura"), "00445", params=(("found", natura),))
            yield from self._total(index, line)

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

    def _each_group(self) -> Iterator[Fault]:
        for index, group in enumerate(self._groups):
            path = f"vatBreakdown[{index}]"
            rate, natura = group.aliquota_iva, group.natura
            if rate is None:
                continue
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
            stated[key] = stated.get(key, _NIL) + base - (group.spese_accessorie or _NIL)
            places.setdefault(key, index)
        rates = {rate for rate, _natura in stated}
        for key in of_lines:
            rate, natura = key
            if key in stated or (rate == 0 and natura is None and rate in rates):
                continue  # a rate of nought without natura is 00400 already
            path = self._path(first.get(key, 0), "vatRate" if natura is None else "natura")
            params = (("rate", plain(rate)), ("natura", natura or "–"))
            if rate == 0 and rate in rates:
                yield Fault(path, "00443", Severity.WARNING, params)
            else:
                yield Fault(path, "00419", params=params)
        for key, base in stated.items():
            index = places[key]
            if key not in of_lines:
                if key[1] is not None:
                    path = f"vatBreakdown[{index}].natura"
                    yield Fault(path, "00444", Severity.WARNING, (("natura", key[1]),))
            elif abs(of_lines[key] - base) > EURO:
                params = (("found", plain(base)), ("expected", plain(of_lines[key])))
                yield Fault(f"vatBreakdown[{index}].base", "00422", params=params)
