"""How and when to pay: Rozliczenie and Platnosc."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

from storno_desktop.domain.national.poland import (
    Account,
    PartPayment,
    PaymentForm,
    PaymentTerm,
    PolishPayment,
    Settlement,
)
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
    TSkonto,
    TTerminOpis,
    TTerminPlatnosci,
    TZaplataCzesciowa,
)
from storno_desktop.einvoice.fa3.names import NO, YES

_NIL: Final = Decimal(0)
_TRANSFER: Final = "6"
#: FormaPlatnosci.
PAYMENT_FORMS: Final = {form: str(number) for number, form in enumerate(PaymentForm, 1)}
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


def settlement(
    invoice: Semantic, facts: Facts, sign: int, *, is_final: bool
) -> TRozliczenie | None:
    """What was prepaid (BT-113), rounded (BT-114) or settled otherwise stands beside P_15.

    P_15 of a final invoice is already less what was prepaid, and rounded.
    """
    totals, terms = invoice.totals, facts.terms.settlement or Settlement()
    prepaid, rounding = sign * (totals.prepaid or _NIL), sign * (totals.rounding or _NIL)
    if facts.prepaid is not None:
        prepaid = facts.prepaid
    if is_final:
        prepaid = rounding = _NIL
    added = [TObciazenia(Kwota=e.amount, Powod=one_line(e.reason)) for e in terms.charges]
    taken = [TOdliczenia(Kwota=e.amount, Powod=one_line(e.reason)) for e in terms.deductions]
    if rounding > 0:
        added.append(TObciazenia(Kwota=rounding, Powod=ROUNDING))
    if prepaid:
        taken.append(TOdliczenia(Kwota=prepaid, Powod=PREPAID))
    if rounding < 0:
        taken.append(TOdliczenia(Kwota=-rounding, Powod=ROUNDING))
    if not added and not taken:
        return None
    # parts that were paid are told in Platnosc
    due = sign * (totals.due or _NIL) + (facts.terms.payment.paid if facts.terms.payment else _NIL)
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
    made = TPlatnosc(
        Zaplacono=YES if facts.paid_on else None,
        DataZaplaty=facts.paid_on,
        TerminPlatnosci=due,
        FormaPlatnosci=form,
        PlatnoscInna=YES if other else None,
        OpisPlatnosci=other,
        RachunekBankowy=accounts,
    )
    made = made if facts.terms.payment is None else _with_terms(made, facts.terms.payment)
    return None if made == TPlatnosc() else made


def _with_terms(made: TPlatnosc, terms: PolishPayment) -> TPlatnosc:
    """Platnosc with what the document says of paying; a form or account of its own replaces."""
    if terms.form or terms.other_form:
        made = replace(made, **_form(terms.form, terms.other_form))
    if terms.accounts:
        made = replace(made, RachunekBankowy=tuple(map(_account, terms.accounts)))
    if terms.parts and made.Zaplacono is None:
        made = replace(
            made,
            ZnacznikZaplatyCzesciowej=NO if terms.all_by_parts else YES,
            ZaplataCzesciowa=tuple(map(_part, terms.parts)),
        )
    days = [each.Termin for each in made.TerminPlatnosci]
    return replace(
        made,
        TerminPlatnosci=(
            *made.TerminPlatnosci,
            *(_term(each) for each in terms.terms if each.after or each.day not in days),
        ),
        RachunekBankowyFaktora=tuple(map(_account, terms.factor_accounts)),
        Skonto=TSkonto(
            WarunkiSkonta=one_line(terms.skonto.conditions),
            WysokoscSkonta=one_line(terms.skonto.amount),
        )
        if terms.skonto
        else None,
        LinkDoPlatnosci=one_line(terms.link),
        IPKSeF=one_line(terms.ksef_payment_id),
    )


def _form(form: PaymentForm | None, other: str | None) -> dict[str, Any]:
    is_other = form is None and bool(other)
    return {
        "FormaPlatnosci": PAYMENT_FORMS[form] if form else None,
        "PlatnoscInna": YES if is_other else None,
        "OpisPlatnosci": one_line(other) if is_other else None,
    }


def _account(account: Account) -> TRachunekBankowy:
    return TRachunekBankowy(
        NrRB=squeeze(account.number),
        SWIFT=squeeze(account.bic) if account.bic else None,
        RachunekWlasnyBanku=account.own.value if account.own else None,
        NazwaBanku=one_line(account.bank),
        OpisRachunku=one_line(account.description),
    )


def _part(part: PartPayment) -> TZaplataCzesciowa:
    return TZaplataCzesciowa(
        KwotaZaplatyCzesciowej=part.amount,
        DataZaplatyCzesciowej=part.paid_on,
        **_form(part.form, part.other_form),
    )


def _term(term: PaymentTerm) -> TTerminPlatnosci:
    event = term.after
    return TTerminPlatnosci(
        Termin=term.day,
        TerminOpis=TTerminOpis(
            Ilosc=str(event.count),
            Jednostka=one_line(event.unit),
            ZdarzeniePoczatkowe=one_line(event.event),
        )
        if event
        else None,
    )
