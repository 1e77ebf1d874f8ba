"""A document as a person edits it, as FA(3): the way on which nothing national is lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final

from storno_desktop.domain.correction import Corrected
from storno_desktop.domain.invoice import Content, Regime
from storno_desktop.domain.line import Line, LineAmounts
from storno_desktop.domain.national.poland import InvoiceKind, Margin, PolishTerms, kind_of
from storno_desktop.domain.party import ClientKind
from storno_desktop.domain.to_semantic import Setting, to_semantic
from storno_desktop.domain.totals import Totals
from storno_desktop.domain.vat import VatCategory
from storno_desktop.einvoice.fa3.facts import Before, Facts, GrossPrice, Standing
from storno_desktop.einvoice.fa3.from_semantic import HOME_CURRENCY, Built, from_semantic
from storno_desktop.einvoice.fa3.model.types import TNumerKSeF

_NIL: Final = Decimal(0)
#: Margin schemes as the VATEX code of their lines.
MARGIN_CODES: Final = {
    Margin.TRAVEL: "VATEX-EU-D",
    Margin.USED_GOODS: "VATEX-EU-F",
    Margin.ART: "VATEX-EU-I",
    Margin.ANTIQUES: "VATEX-EU-J",
}
#: Storno's named types that are margin schemes, as the VATEX code of their lines.
_MARGIN_REGIMES: Final = {
    Regime.SERVICES_ART_311: "VATEX-EU-D",
    Regime.SALES_ART_312: "VATEX-EU-F",
}


def from_document(content: Content, setting: Setting) -> Built:
    """Make the national document of a draft or an issued one."""
    content = _by_regime(content)
    return from_semantic(to_semantic(content, setting), facts_of(content, setting))


def _by_regime(content: Content) -> Content:
    """A margin regime marks its lines that name no provision of their own."""
    margin = content.ksef.margin if content.ksef else None
    code = MARGIN_CODES[margin] if margin else _MARGIN_REGIMES.get(content.regime)
    if code is None:
        return content
    lines = tuple(
        replace(line, exemption_code=code)
        if line.vat_category is VatCategory.EXEMPT
        and not (line.exemption_code or line.exemption_reason)
        else line
        for line in content.lines
    )
    return replace(content, lines=lines)


def facts_of(content: Content, setting: Setting) -> Facts:
    """Collect what EN 16931 has no term for."""
    seller, buyer, totals = setting.seller, setting.buyer, setting.totals
    corrected = setting.corrected
    is_payer = seller.vat_payer if content.vat_payer is None else content.vat_payer
    is_private = buyer.kind is ClientKind.INDIVIDUAL
    names = {each.iban: each.bank_name for each in setting.accounts if each.iban and each.bank_name}
    if content.payee_bank_account and content.payee_bank_name:
        names[content.payee_bank_account] = content.payee_bank_name
    return Facts(
        made_at=setting.issued_at,
        exchange_rate=content.exchange_rate if content.currency != HOME_CURRENCY else None,
        seller_nip=seller.cif or seller.vat_code,
        seller_eori=seller.eori_code,
        is_exempt_seller=not is_payer,
        uses_oss=seller.oss,
        is_correction=content.parent_number is not None,
        is_simplified=content.regime is Regime.SIMPLIFIED,
        # a private buyer's personal number is nobody's business
        buyer_tax_id=None if is_private else buyer.vat_code or buyer.cui,
        is_private_buyer=is_private,
        buyer_code=buyer.client_code,
        paid_on=_paid_on(content, totals),
        is_bank_transfer=content.payment_method in {"bank_transfer", "sepa_transfer"},
        bank_names=names,
        gross_prices=_gross_prices(content, setting),
        exemptions={
            index: (line.exemption_reason, line.exemption_code)
            for index, line in enumerate(content.lines)
            if line.exemption_reason or line.exemption_code
        },
        before=_before(content, corrected) if corrected else {},
        corrected_ksef_number=_ksef_number(corrected) if corrected else None,
        corrected_kind=_kind(corrected.content) if corrected else None,
        standing=_standing(corrected) if corrected else None,
        prepaid=content.prepaid,
        terms=content.ksef or PolishTerms(),
        lines={
            index: line.ksef for index, line in enumerate(content.lines) if line.ksef is not None
        },
    )


def _paid_on(content: Content, totals: Totals) -> date | None:
    """The day by which everything was paid, if that is no later than the day of issue."""
    collect, issued = content.collect, content.issue_date
    if collect is None or issued is None or totals.due <= 0:
        return None
    day = collect.paid_on or issued
    is_all = collect.amount is None or collect.amount >= totals.due
    return day if is_all and day <= issued else None


def _gross_prices(content: Content, setting: Setting) -> dict[int, GrossPrice]:
    """Lines whose price has VAT in it, with the signs of the document itself."""
    found = {}
    for index, line in enumerate(content.lines):
        if line.vat_included and line.vat_rate and not line.allowances:
            amounts = setting.totals.lines[index]
            gross = amounts.gross_part + amounts.gross_vat
            found[index] = GrossPrice(line.unit_price, gross, amounts.discount)
    return found


def _kind(content: Content) -> InvoiceKind:
    is_simplified = content.regime is Regime.SIMPLIFIED
    return kind_of(content.ksef, content.type_code, is_simplified=is_simplified)


def _standing(corrected: Corrected) -> Standing | None:
    """P_15ZK: what was paid in advance, or was still to be paid, before this correction."""
    kind = _kind(corrected.content)
    if kind not in {InvoiceKind.ADVANCE, InvoiceKind.FINAL}:
        return None
    stated = [corrected.totals, *(totals for _, totals in corrected.earlier)]
    is_advance = kind is InvoiceKind.ADVANCE
    amounts = [each.gross if is_advance else each.due for each in stated]
    has_rate = is_advance and corrected.content.currency != HOME_CURRENCY
    rate = corrected.content.exchange_rate if has_rate else None
    return Standing(sum(amounts, _NIL), rate)


def _ksef_number(corrected: Corrected) -> str | None:
    """The number that KSeF gave the corrected invoice, if it was ever there."""
    return next((each for each in corrected.references if TNumerKSeF.flaw(each) is None), None)


def _before(content: Content, corrected: Corrected) -> Mapping[int, Before]:
    """How the line behind every corrected line stands now: as issued, less what was taken."""
    found: dict[int, Before] = {}
    for index, line in enumerate(content.lines):
        position = line.source_line
        if position is None or position >= len(corrected.content.lines):
            continue
        original = corrected.content.lines[position]
        state = _state(original, corrected.totals.lines[position])
        for earlier, totals in corrected.earlier:
            for at, taken in enumerate(earlier.lines):
                if taken.source_line == position:
                    change = _state(taken, totals.lines[at])
                    state = _add(state, change)
        is_gross = original.vat_included and original.vat_rate and not original.allowances
        gross = state.gross if is_gross else None
        if gross is not None:
            gross = replace(gross, price=original.unit_price)
        found[index] = replace(state, gross=gross)
    return found


def _state(line: Line, amounts: LineAmounts) -> Before:
    charges = sum((each.amount for each in line.allowances if each.is_charge), _NIL)
    given = sum((each.amount for each in line.allowances if not each.is_charge), _NIL)
    return Before(
        quantity=line.quantity,
        net=amounts.net - charges,
        discount=amounts.net_discount + given,
        gross=GrossPrice(
            price=_NIL,
            value=amounts.gross_part + amounts.gross_vat,
            discount=amounts.discount,
        ),
        excise=line.ksef.excise if line.ksef else None,
    )


def _add(state: Before, change: Before) -> Before:
    gross = state.gross
    if gross is not None and change.gross is not None:
        gross = GrossPrice(
            price=gross.price,
            value=gross.value + change.gross.value,
            discount=gross.discount + change.gross.discount,
        )
    return Before(
        quantity=state.quantity + change.quantity,
        net=state.net + change.net,
        discount=state.discount + change.discount,
        gross=gross,
        excise=None if state.excise is None else state.excise + (change.excise or _NIL),
    )
