"""How a document is paid: accounts, method, reference, and the code for banking apps."""

from __future__ import annotations

from storno_desktop.application.ports import Printing
from storno_desktop.domain.bank_account import AccountKind, BankAccount
from storno_desktop.domain.iban import pretty
from storno_desktop.domain.italian.sums import shares
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.printing.epc import payload
from storno_desktop.printing.facts.sheet import Fact, Payment
from storno_desktop.printing.facts.voice import Voice

#: Methods that are paid into an account; cash and cards need none on the page.
_TRANSFERS = frozenset({None, "bank_transfer", "sepa_transfer", "other"})
_EURO = "EUR"


def payment(printing: Printing, voice: Voice) -> Payment | None:
    """Say how to pay, or None when there is nothing to say."""
    content = printing.document.content
    accounts = _accounts(printing)
    method = content.payment_method
    if printing.totals.due <= 0:
        accounts = []  # nobody pays into an account what is given back
    facts: list[Fact] = []
    if method:
        key = f"method.{method}"
        name = voice.labels.line(key) if voice.labels.has(key) else method
        facts += voice.fact("payment_method", name)
    facts += voice.fact("payment_reference", content.payment_reference)
    facts += _instalments(printing, voice)
    qr = _code(printing, accounts)
    if not (accounts or facts):
        return None
    return Payment(
        caption=voice.labels.of_key("label.payment"),
        accounts=tuple(_facts(account, voice) for account in accounts),
        facts=tuple(facts),
        qr=qr,
        qr_caption=voice.labels.of_key("label.scan_to_pay") if qr else (),
    )


def _instalments(printing: Printing, voice: Voice) -> list[Fact]:
    """What is due when, where it is more than one sum."""
    terms = printing.document.content.fatturapa
    if terms is None or len(terms.pagamenti) < 2:  # noqa: PLR2004 - one payment is the total
        return []
    due = shares(terms.pagamenti, printing.totals.due)
    return [
        Fact(
            voice.labels.of_key("label.due_date"),
            ": ".join(
                filter(
                    None,
                    (
                        voice.numerals.date(one.scadenza) if one.scadenza else None,
                        voice.money(amount),
                    ),
                )
            ),
        )
        for one, amount in zip(terms.pagamenti, due, strict=True)
    ]


def _accounts(printing: Printing) -> list[BankAccount]:
    """The document's own account, else the company's, those of the document's currency first."""
    content = printing.document.content
    if content.payee_bank_account:
        own = BankAccount(
            "", "", content.payee_bank_account, content.payee_bank_name, content.payee_bank_bic,
            content.currency,
        )  # fmt: skip
        return [own]
    shown = [
        account
        for account in printing.accounts
        if account.iban and account.show_on_invoice and account.kind is AccountKind.BANK
    ]
    return sorted(
        shown, key=lambda account: (account.currency != content.currency, not account.is_default)
    )


def _facts(account: BankAccount, voice: Voice) -> tuple[Fact, ...]:
    label = voice.labels.of_key("label.iban")
    name = (*label[:-1], f"{label[-1]} ({account.currency})")
    return (
        Fact(name, pretty(account.iban or "")),
        *voice.fact("bank", account.bank_name),
        *voice.fact("bic", account.bic),
    )


def _code(printing: Printing, accounts: list[BankAccount]) -> bytes | None:
    """A code only on what is owed in euros; a draft or a cancelled document is not to be paid."""
    document, totals = printing.document, printing.totals
    content = document.content
    is_owed = document.lifecycle is not Lifecycle.CANCELLED and not printing.is_draft
    if content.currency != _EURO or totals.due <= 0 or not is_owed:
        return None
    if content.payment_method not in _TRANSFERS or not accounts:
        return None
    return payload(
        content.payee_name or printing.seller.name,
        accounts[0].iban or "",
        accounts[0].bic,
        totals.due,
        content.payment_reference or document.number or "",
    )
