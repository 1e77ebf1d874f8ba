"""From what a person edits to what the invoice says (EN 16931): the mapping of a document.

Pure and complete: nothing of the document is dropped, and nothing is guessed. Storno and credit
notes are negative here and turn positive where the type is written as a credit note.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import partial

from storno_desktop.domain import semantic as en
from storno_desktop.domain import to_semantic_parties as parties
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.correction import Corrected
from storno_desktop.domain.currencies import document_digits
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.italian.to_terms import enriched
from storno_desktop.domain.line import Allowance, Line, LineAmounts
from storno_desktop.domain.long_text import describe, pieces
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.money import plain, rounded, trimmed
from storno_desktop.domain.party import Client, Company, leitweg_id
from storno_desktop.domain.skonto import ended
from storno_desktop.domain.supporting import FileOf, supporting_documents, unopened
from storno_desktop.domain.totals import Totals, VatGroup
from storno_desktop.domain.units import code_for
from storno_desktop.domain.vat import DEFAULT_VATEX, VatCategory, settled
from storno_desktop.domain.wording import Wording

#: BT-81 of each payment method of the API (UNTDID 4461).
PAYMENT_MEANS = {
    "bank_transfer": "30",
    "cash": "10",
    "cheque": "20",
    "card": "48",
    "direct_debit": "49",
    "sepa_transfer": "58",
    "sepa_direct_debit": "59",
    "stripe": "48",
    "online": "68",
    "other": "ZZZ",
}
CREDIT_TRANSFERS = frozenset({"30", "58"})
CARDS = frozenset({"48"})
DIRECT_DEBITS = frozenset({"49", "59"})
NOT_DEFINED = "1"  # UNTDID 4461: instrument not defined
GTIN_SCHEME = "0160"
_ITALY = "IT"
CPV_LIST = "STI"  # UNTDID 7143: CPV


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a document's content: parties, totals, words."""

    seller: Company
    buyer: Client
    accounts: tuple[BankAccount, ...]
    totals: Totals
    wording: Wording
    home_currency: str  # of the seller's country: BT-6 when the document has another
    number: str | None = None
    type_code: str = "380"
    issued_at: datetime | None = None  # UTC, of an issued document
    corrected: Corrected | None = None  # what a correction is about
    file_of: FileOf = unopened  # opens attachments; a verdict needs none
    issuer: Company | None = None  # whose document it is, where that is not the seller


_LINES: Memory[Line, en.SemanticLine] = Memory(8192)


def to_semantic(content: Content, setting: Setting) -> en.Semantic:
    """Map a document and what stands around it; totals are taken, not computed."""
    sign = -1 if setting.type_code in en.CREDIT_NOTE_TYPES else 1
    totals = setting.totals
    is_outside = bool(totals.groups) and all(
        group.category is VatCategory.OUTSIDE_SCOPE for group in totals.groups
    )
    wording = setting.wording
    digits = document_digits(content.currency)
    lines = tuple(
        _LINES.of(
            line,
            (index, sign, digits, amounts.net, amounts.net_discount),
            partial(_line, index, line, amounts, sign),
        )
        for index, (line, amounts) in enumerate(zip(content.lines, totals.lines, strict=True))
    )
    has_terms = content.payment_terms or content.due_date
    needs_terms = not has_terms and _signed(sign, totals.due) > 0
    said = en.Semantic(
        number=setting.number,
        issued_on=content.issue_date,
        type_code=setting.type_code,
        currency=content.currency,
        tax_currency=setting.home_currency if _foreign(content, setting) else None,
        tax_point_date=content.tax_point_date,
        tax_point_code=content.tax_point_code
        or ("432" if content.vat_on_collection and not content.tax_point_date else None),
        due_on=content.due_date,
        buyer_reference=content.buyer_reference or leitweg_id(setting.buyer),
        project=content.project_reference,
        contract=content.contract_number,
        order=content.order_number,
        sales_order=content.sales_order,
        receiving_advice=content.receiving_advice,
        despatch_advice=content.despatch_advice,
        tender=content.tender,
        object_id=en.Identifier(content.invoiced_object) if content.invoiced_object else None,
        accounting_reference=content.buyer_accounting_reference,
        payment_terms=ended(content.payment_terms)
        if content.payment_terms
        else (wording.due_on_receipt if needs_terms else None),
        notes=_notes(content, wording),
        process=content.process,
        preceding=(en.PrecedingInvoice(content.parent_number, content.parent_date),)
        if content.parent_number
        else (),
        seller=parties.seller(setting.seller, wording, content, is_outside=is_outside),
        buyer=parties.buyer(setting.buyer, is_outside=is_outside),
        payee=parties.payee(content),
        delivery=parties.delivery(content, setting.seller),
        period=en.Period(content.period_start, content.period_end)
        if content.period_start or content.period_end
        else None,
        payments=_payments(content, setting),
        allowances=tuple(
            _allowance(a, sign, digits) for a in content.allowances if not a.is_charge
        ),
        charges=tuple(
            _allowance(a, sign, digits)
            for a in (*content.allowances, *totals.surcharges)
            if a.is_charge
        ),
        totals=_totals(content, setting, sign),
        vat=tuple(_group(group, sign, setting) for group in totals.groups),
        documents=supporting_documents(content, setting.file_of),
        lines=lines,
    )
    if setting.seller.country == _ITALY or content.fatturapa is not None:
        said = enriched(said, content, setting.seller, totals)
    return said


def _signed(sign: int, value: Decimal) -> Decimal:
    """The value as the document says it: nought has no sign."""
    return -value if sign < 0 and value else value


def _foreign(content: Content, setting: Setting) -> bool:
    return content.currency != setting.home_currency


def vat_accounting(vat: Decimal, content: Content, home_currency: str) -> Decimal | None:
    """BT-111: the VAT in the seller's currency, half up; None without a rate or a need."""
    if content.currency == home_currency or content.exchange_rate is None:
        return None
    return rounded(vat * content.exchange_rate, document_digits(home_currency))


def _totals(content: Content, setting: Setting, sign: int) -> en.DocumentTotals:
    totals = setting.totals
    accounting = vat_accounting(totals.vat, content, setting.home_currency)
    has_allowances = any(not a.is_charge for a in content.allowances)
    has_charges = any(a.is_charge for a in (*content.allowances, *totals.surcharges))
    paid = totals.prepaid + totals.deducted
    return en.DocumentTotals(
        line_net=_signed(sign, totals.line_net),
        allowances=_signed(sign, totals.allowances) if has_allowances else None,
        charges=_signed(sign, totals.charges) if has_charges else None,
        net=_signed(sign, totals.net),
        vat=_signed(sign, totals.vat),
        vat_accounting=None if accounting is None else _signed(sign, accounting),
        gross=_signed(sign, totals.gross),
        prepaid=_signed(sign, paid) if paid else None,
        rounding=_signed(sign, totals.rounding) if totals.rounding else None,
        due=_signed(sign, totals.due),
    )


def _group(group: VatGroup, sign: int, setting: Setting) -> en.VatBreakdown:
    category = group.category
    reason, code = group.exemption_reason, group.exemption_code
    if category in (VatCategory.STANDARD, VatCategory.ZERO, VatCategory.IGIC, VatCategory.IPSI):
        reason = code = None  # BR-S-10, BR-Z-10: no reason where VAT applies
    else:
        if category is VatCategory.OUTSIDE_SCOPE and not setting.seller.vat_payer:
            reason = reason or setting.wording.non_payer or None
        reason = reason or setting.wording.exemptions.get(category)
        code = code or DEFAULT_VATEX.get(category)
    return en.VatBreakdown(
        base=_signed(sign, group.base),
        vat=_signed(sign, group.vat),
        category=category.value,
        rate=None if category is VatCategory.OUTSIDE_SCOPE else group.rate,
        reason=reason,
        reason_code=code,
    )


def _allowance(allowance: Allowance, sign: int, digits: int) -> en.AllowanceCharge:
    category = rate = None
    if allowance.vat_category is not None:
        category, rate = settled(allowance.vat_category, allowance.vat_rate or Decimal(0))
        if category is VatCategory.OUTSIDE_SCOPE:
            rate = None
    return en.AllowanceCharge(
        amount=_signed(sign, rounded(allowance.amount, digits)),
        base=None if allowance.base is None else _signed(sign, rounded(allowance.base, digits)),
        percent=allowance.percent,
        vat_category=category.value if category else None,
        vat_rate=rate,
        reason=allowance.reason,
        reason_code=allowance.reason_code
        or (None if allowance.reason else ("ZZZ" if allowance.is_charge else "95")),
    )


def _line(index: int, line: Line, amounts: LineAmounts, sign: int) -> en.SemanticLine:
    category, rate = settled(line.vat_category, line.vat_rate)
    name, description, note = describe(line.description, line.line_note)
    unit = code_for(line.unit) or line.unit
    allowances: list[en.AllowanceCharge] = []
    charges: list[en.AllowanceCharge] = []
    for each in line.allowances:
        (charges if each.is_charge else allowances).append(_allowance(each, sign, 2))
    if amounts.net_discount:
        by_percent = line.discount is None and not line.vat_included
        discount = en.AllowanceCharge(
            amount=_signed(sign, amounts.net_discount),
            base=_signed(sign, rounded(line.quantity * line.unit_price)) if by_percent else None,
            percent=line.discount_percent if by_percent else None,
            reason_code="95",  # UNTDID 5189: discount
        )
        allowances.insert(0, discount)
    return en.SemanticLine(
        id=str(index + 1),
        note=note,
        quantity=_signed(sign, line.quantity),
        unit=unit,
        net=_signed(sign, amounts.net),
        order_line=line.order_line,
        accounting_reference=line.buyer_accounting_ref,
        period=en.Period(line.period_start, line.period_end)
        if line.period_start or line.period_end
        else None,
        allowances=tuple(allowances),
        charges=tuple(charges),
        price=en.Price(net=amounts.net_price),
        vat_category=category.value,
        vat_rate=None if category is VatCategory.OUTSIDE_SCOPE else rate,
        item=en.Item(
            name=name,
            description=description,
            seller_id=line.product_code,
            buyer_id=line.buyer_item_id,
            standard_id=en.Identifier(line.standard_item_id, GTIN_SCHEME)
            if line.standard_item_id
            else None,
            classifications=(en.Identifier(line.cpv_code, CPV_LIST),) if line.cpv_code else (),
            origin_country=line.origin_country,
            attributes=line.attributes,
        ),
    )


def _notes(content: Content, wording: Wording) -> tuple[en.Note, ...]:
    texts = [content.notes, content.mentions]
    if content.delivery_location:
        texts.append(wording.delivery_place.format(place=content.delivery_location))
    if content.penalty_enabled and content.penalty_percent_per_day is not None:
        percent = plain(trimmed(content.penalty_percent_per_day))
        days = content.penalty_grace_days or 0
        texts.append(wording.penalty.format(percent=percent, days=days))
    if content.vat_on_collection:
        texts.append(wording.vat_on_collection)
    return tuple(en.Note(piece) for text in texts if text for piece in pieces(text))


def _payments(content: Content, setting: Setting) -> tuple[en.PaymentInstructions, ...]:
    method = content.payment_method
    accounts = list(setting.accounts)
    transfers: tuple[en.CreditTransfer, ...]
    if content.payee_bank_account:
        transfers = (
            en.CreditTransfer(
                content.payee_bank_account, content.payee_bank_name, content.payee_bank_bic
            ),
        )
    else:
        transfers = tuple(
            en.CreditTransfer(account.iban, setting.seller.name, account.bic)
            for account in accounts
            if account.iban
        )
    if method is None and not transfers:
        return ()
    code = PAYMENT_MEANS.get(method or "bank_transfer", "ZZZ")
    if code not in CREDIT_TRANSFERS:
        transfers = ()  # an account is named only for a credit transfer
    elif not transfers:
        code = NOT_DEFINED  # BR-61: a credit transfer needs its account
    return (
        en.PaymentInstructions(
            means_code=code,
            remittance=content.payment_reference,
            transfers=transfers,
            card=content.card if code in CARDS else None,
            debit=content.direct_debit if code in DIRECT_DEBITS else None,
        ),
    )
