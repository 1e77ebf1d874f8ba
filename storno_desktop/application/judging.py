"""The verdict on a draft: totals, meaning and faults, quick enough for every keystroke.

Values that did not change are remembered by identity, so that typing in one line of five hundred
computes and judges one line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from storno_desktop.application import nation
from storno_desktop.application.bodies.attachments import list_faults
from storno_desktop.application.packs import pack
from storno_desktop.application.ports import InvoiceFormat, NationalFormat, Reading
from storno_desktop.application.reference import threshold
from storno_desktop.application.texts import wording
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.correction import Corrected
from storno_desktop.domain.currencies import document_digits
from storno_desktop.domain.draft_rules import draft_faults
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Content, type_code_of
from storno_desktop.domain.italian.roles import is_swapped, parties
from storno_desktop.domain.italian.sums import Tariff, completed
from storno_desktop.domain.line import Allowance, Line, LineAmounts, amounts
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.semantic import Semantic
from storno_desktop.domain.supporting import FileOf, unopened
from storno_desktop.domain.to_semantic import Setting, to_semantic
from storno_desktop.domain.totals import Totals, compute, rounding_faults
from storno_desktop.domain.vat import VatRate

ITALY = "IT"
_AMOUNTS: Memory[Line, LineAmounts] = Memory(8192)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a draft is judged against; `buyer` is None while nobody was chosen."""

    seller: Company
    buyer: Client | None
    accounts: tuple[BankAccount, ...]
    rates: tuple[VatRate, ...]
    today: date
    format: InvoiceFormat
    kind: DocumentKind = DocumentKind.INVOICE
    number: str | None = None  # given, or the one the series would give now
    issued_at: datetime | None = None
    corrected: Corrected | None = None
    file_of: FileOf = unopened  # opens attachments where the document is written


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a draft comes to and what is wrong with it."""

    totals: Totals
    semantic: Semantic
    faults: tuple[Fault, ...]


def _remembered(line: Line, digits: int) -> LineAmounts:
    return _AMOUNTS.of(line, digits, lambda: amounts(line, digits))


def totals_of(content: Content, seller: Company) -> Totals:
    """Compute the totals of a content under its own or its seller's rounding policy."""

    def summed(allowances: tuple[Allowance, ...]) -> Totals:
        return compute(
            content.lines,
            allowances,
            policy=content.vat_rounding or seller.vat_rounding,
            prepaid=content.settled,
            rounding=content.rounding,
            digits=document_digits(content.currency),
            amounts_of=_remembered,
            exact_groups=seller.country == ITALY,
        )

    if seller.country != ITALY:
        return summed(content.allowances)
    return completed(content, seller, summed, stamp_tariff(content.issue_date))


def stamp_tariff(on: date | None) -> Tariff | None:
    """The Italian stamp duty in force on a day."""
    known = threshold("IT-stamp-duty", on) if on else None
    return Tariff(known.amount, known.result) if known and known.result is not None else None


def setting_of(content: Content, totals: Totals, around: Circumstances) -> Setting:
    """What stands around a content for those who write it down."""
    buyer = around.buyer or Client(id="", company_id=around.seller.id, name="", country="")
    seller, buyer = parties(content, around.seller, buyer)
    accounts = chosen_accounts(around.accounts, content.currency)
    return Setting(
        seller=seller,
        buyer=buyer,
        # who issues in the seller's place is not paid into its own account
        accounts=() if is_swapped(content) else accounts,
        totals=totals,
        wording=wording(content.language, around.seller.country),
        home_currency=pack(around.seller.country).currency,
        number=around.number,
        type_code=type_code_of(content, around.kind),
        issued_at=around.issued_at,
        corrected=around.corrected,
        issuer=around.seller,
    )


def meaning(content: Content, totals: Totals, around: Circumstances) -> Semantic:
    """Map a content to EN 16931 within its circumstances."""
    setting = setting_of(content, totals, around)
    return nation.completed(to_semantic(content, setting), content, setting)


def verdict(
    content: Content, totals: Totals, semantic: Semantic, around: Circumstances
) -> list[Fault]:
    """Judge by the format: a national one sees the document, the others what it says."""
    if isinstance(around.format, NationalFormat):
        return around.format.check_document(content, setting_of(content, totals, around))
    return around.format.check(semantic)


def file_verdict(format_: InvoiceFormat, reading: Reading) -> list[Fault]:
    """Every fault of a file that was read."""
    if reading.is_judged:
        return [*reading.structure_faults]
    checked = format_.check(reading.semantic)
    said = [fault for fault in checked if fault.code not in reading.decided]
    told = {(fault.path, fault.code) for fault in said}
    found = [each for each in reading.structure_faults if (each.path, each.code) not in told]
    return [*found, *said]


def written(content: Content, totals: Totals, semantic: Semantic, around: Circumstances) -> bytes:
    """Write a document without fatal faults in the format of its circumstances, files and all."""
    setting = replace(setting_of(content, totals, around), file_of=around.file_of)
    if isinstance(around.format, NationalFormat):
        return around.format.write_document(content, setting)
    if any(each.embed for each in content.attachments):
        semantic = to_semantic(content, setting)  # the verdict was on one with closed files
    return around.format.write(semantic)


def judge(content: Content, around: Circumstances) -> Judgement:
    """Compute totals and every fault: our own rules first, then those of the home format."""
    totals = totals_of(content, around.seller)
    semantic = meaning(content, totals, around)
    seller = around.seller
    if around.buyer is not None:
        seller, _ = parties(content, seller, around.buyer)
    faults = draft_faults(
        content,
        seller,
        around.buyer,
        around.rates,
        around.today,
        pack(around.seller.country).currency,
    )
    faults += list_faults(content.attachments)
    faults += rounding_faults(totals, digits=document_digits(content.currency))
    faults += verdict(content, totals, semantic, around)
    return Judgement(totals, semantic, tuple(_distinct(faults, without_buyer=around.buyer is None)))


def _distinct(faults: list[Fault], *, without_buyer: bool) -> list[Fault]:
    """Each code once a field; while there is no buyer, one fault says so, not twenty."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for fault in faults:
        key = (fault.path, fault.code)
        if key in seen or (without_buyer and fault.path.startswith("client.")):
            continue
        seen.add(key)
        kept.append(fault)
    return kept


def chosen_accounts(accounts: tuple[BankAccount, ...], currency: str) -> tuple[BankAccount, ...]:
    """The accounts that a document names: those of its currency, else the default ones."""
    shown = [account for account in accounts if account.show_on_invoice and account.iban]
    matching = [account for account in shown if account.currency == currency]
    pool = matching or [account for account in shown if account.is_default] or shown[:1]
    return tuple(sorted(pool, key=lambda account: not account.is_default))


def with_format(around: Circumstances, choose: Callable[[Client], InvoiceFormat]) -> Circumstances:
    """The same circumstances with the home format that fits the buyer."""
    if around.buyer is None:
        return around
    return replace(around, format=choose(around.buyer))
