"""Platnosc as payment instructions and terms of EN 16931."""

from __future__ import annotations

from datetime import date
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.einvoice.fa3.from_payment import OTHER_FORMS
from storno_desktop.einvoice.fa3.model import TFa

#: FormaPlatnosci to UNTDID 4461 and, where that has no true code, to words.
_FORMS: Final[dict[str, tuple[str, str | None]]] = {
    "1": ("10", None),
    "2": ("48", None),
    "3": ("ZZZ", "Bon"),
    "4": ("20", None),
    "5": ("ZZZ", "Kredyt"),
    "6": ("30", None),
    "7": ("ZZZ", "Płatność mobilna"),
}
_BY_WORDS: Final = {words: code for code, words in OTHER_FORMS.items()}
_TRANSFER: Final = "30"
_NOT_DEFINED: Final = "1"


def due_on(fa: TFa) -> date | None:
    """The last day of payment; with several terms, the last of them."""
    terms = fa.Platnosc.TerminPlatnosci if fa.Platnosc else ()
    return max((each.Termin for each in terms if each.Termin), default=None)


def terms_of(fa: TFa) -> str | None:
    """A term in words (BT-20): counted from an event, or as FA(2) described it."""
    terms = fa.Platnosc.TerminPlatnosci if fa.Platnosc else ()
    words = []
    for each in terms:
        told = each.TerminOpis
        if told is None:
            continue
        parts = (told.opis, told.Ilosc, told.Jednostka, told.ZdarzeniePoczatkowe)
        words.append(" ".join(part for part in parts if part))
    days = [each.Termin.isoformat() for each in terms if each.Termin]
    if len(days) > 1:
        words.append(", ".join(days))
    discount = fa.Platnosc.Skonto if fa.Platnosc else None
    if discount is not None:
        words.append(f"Skonto: {discount.WarunkiSkonta}, {discount.WysokoscSkonta}")
    return "; ".join(word for word in words if word) or None


def payments_of(fa: TFa, remittance: str | None) -> tuple[en.PaymentInstructions, ...]:
    """The form of payment with its accounts; a factor's account comes first."""
    payment = fa.Platnosc
    if payment is None:
        return ()
    code, words = _FORMS.get(payment.FormaPlatnosci or "", (None, None))
    if code is None and payment.OpisPlatnosci:
        known = _BY_WORDS.get(payment.OpisPlatnosci)
        code, words = known or "ZZZ", None if known else payment.OpisPlatnosci
    transfers = tuple(
        en.CreditTransfer(account=each.NrRB, provider=each.SWIFT)
        for each in (*payment.RachunekBankowyFaktora, *payment.RachunekBankowy)
        if each.NrRB
    )
    if code is None and not transfers:
        return ()
    if code is None:
        code = _TRANSFER
    elif code == _TRANSFER and not transfers:
        code = _NOT_DEFINED  # BR-61: a credit transfer names its account
    return (
        en.PaymentInstructions(
            means_code=code,
            means_text=words,
            remittance=remittance,
            transfers=transfers if code == _TRANSFER else (),
        ),
    )
