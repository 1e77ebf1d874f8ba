"""How and when to pay: Rozliczenie and Platnosc."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from storno_desktop.domain.semantic import Semantic
from storno_desktop.domain.taxid.scheme import squeeze
from storno_desktop.einvoice.fa3.facts import Facts
from storno_desktop.einvoice.fa3.further import one_line
from storno_desktop.einvoice.fa3.model import (
    TObciazenia,
    TOdliczenia,
    TPlatnosc,
    TRachunekBankowy,
    TRozliczenie,
    TTerminPlatnosci,
)
from storno_desktop.einvoice.fa3.names import YES

_TRANSFER: Final = "6"
#: UNTDID 4461 to FormaPlatnosci.
FORMS: Final = {
    "10": "1",  # cash
    "20": "4",  # cheque
    "21": "4",
    "23": "4",
    "30": _TRANSFER,
    "31": _TRANSFER,
    "42": _TRANSFER,
    "48": "2",  # card
    "54": "2",
    "55": "2",
    "58": _TRANSFER,
}
#: What FormaPlatnosci does not know, in words (OpisPlatnosci).
OTHER_FORMS: Final = {
    "49": "Polecenie zapłaty",
    "57": "Stałe zlecenie",
    "59": "Polecenie zapłaty SEPA",
    "68": "Płatność internetowa",
    "97": "Kompensata",
    "ZZZ": "Inna forma płatności",
}
PREPAID: Final = "Zapłacono przed wystawieniem faktury"
ROUNDING: Final = "Zaokrąglenie"


def settlement(invoice: Semantic, sign: int) -> TRozliczenie | None:
    """What was prepaid (BT-113) or rounded (BT-114) stands beside P_15."""
    totals = invoice.totals
    prepaid, rounding = totals.prepaid or Decimal(0), totals.rounding or Decimal(0)
    if not prepaid and not rounding:
        return None
    added = [TObciazenia(Kwota=sign * rounding, Powod=ROUNDING)] if sign * rounding > 0 else []
    taken = [TOdliczenia(Kwota=sign * prepaid, Powod=PREPAID)] if prepaid else []
    if sign * rounding < 0:
        taken.append(TOdliczenia(Kwota=-sign * rounding, Powod=ROUNDING))
    due = sign * (totals.due or Decimal(0))
    return TRozliczenie(
        Obciazenia=tuple(added),
        SumaObciazen=_sum(added),
        Odliczenia=tuple(taken),
        SumaOdliczen=_sum(taken),
        DoZaplaty=due if due >= 0 else None,
        DoRozliczenia=-due if due < 0 else None,
    )


def _sum(rows: list[TObciazenia] | list[TOdliczenia]) -> Decimal | None:
    return sum((row.Kwota or Decimal(0) for row in rows), Decimal(0)) if rows else None


def payment(invoice: Semantic, facts: Facts) -> TPlatnosc | None:
    """The term, the form and the accounts; None when nothing is said of them."""
    code = next((each.means_code for each in invoice.payments if each.means_code), None)
    words = next((each.means_text for each in invoice.payments if each.means_text), None)
    form = FORMS.get(code or "") or (_TRANSFER if facts.is_bank_transfer else None)
    other = None if form else OTHER_FORMS.get(code or "")
    if other and words:
        other = one_line(words)
    accounts = tuple(
        TRachunekBankowy(
            NrRB=squeeze(transfer.account),
            SWIFT=squeeze(transfer.provider) if transfer.provider else None,
            NazwaBanku=one_line(facts.bank_names.get(transfer.account)),
        )
        for each in invoice.payments
        for transfer in each.transfers
        if transfer.account
    )
    due = (TTerminPlatnosci(Termin=invoice.due_on),) if invoice.due_on else ()
    if not (form or other or accounts or due or facts.paid_on):
        return None
    return TPlatnosc(
        Zaplacono=YES if facts.paid_on else None,
        DataZaplaty=facts.paid_on,
        TerminPlatnosci=due,
        FormaPlatnosci=form,
        PlatnoscInna=YES if other else None,
        OpisPlatnosci=other,
        RachunekBankowy=accounts,
    )
