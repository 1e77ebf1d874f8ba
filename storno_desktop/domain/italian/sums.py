"""What Italian law adds to and takes from the total: pension funds, stamp, withholding, split VAT.

ImportoTotaleDocumento is the gross amount with contributions and a charged stamp in it; what the
buyer keeps back to hand it to the State is not in what is due (ImportoPagamento).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.line import Allowance, Line
from storno_desktop.domain.money import EUR, Money, rounded
from storno_desktop.domain.national.italy import natura as naturas
from storno_desktop.domain.national.italy.codes import Esigibilita
from storno_desktop.domain.national.italy.terms import (
    SELF_ISSUED,
    Bollo,
    Cassa,
    ItalianTerms,
    Pagamento,
)
from storno_desktop.domain.party import Company
from storno_desktop.domain.totals import Deduction, Totals
from storno_desktop.domain.vat import VatCategory, settled

OUT_OF_POCKET: Final = "N1"  # art. 15 DPR 633/72: no fee, so neither contribution nor withholding
STAMP_REASON: Final = "Imposta di bollo"
FUND_REASON: Final = "Contributo cassa previdenziale"
_HUNDRED: Final = Decimal(100)
_NIL: Final = Decimal(0)
_NOTHING: Final = ItalianTerms()
_EURO: Final = "EUR"
#: The mention that the law wants on an invoice with split payment (DM 23 gennaio 2015, art. 2).
SPLIT_MENTION: Final = "Scissione dei pagamenti – art. 17-ter DPR 633/72"
_SPLIT: Final = re.compile(r"scissione dei pagamenti|split payment|17[- ]ter", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tariff:
    """The stamp duty of a day: `amount` above `limit` of exempt amounts, in euros."""

    limit: Decimal
    amount: Decimal


def asks_for_split_payment(*texts: str | None) -> bool:
    """Whether a text holds the mention of split payment."""
    return any(_SPLIT.search(text) for text in texts if text)


def is_split(content: Content) -> bool:
    """Whether the buyer pays the VAT to the State: said outright, else by the mention."""
    said = content.fatturapa.esigibilita if content.fatturapa else None
    if said is not None:
        return said is Esigibilita.SCISSIONE
    return asks_for_split_payment(content.notes, content.mentions)


def mentions(content: Content) -> tuple[str, ...]:
    """The sentences that the law wants and the texts do not hold yet."""
    terms = content.fatturapa
    if terms is None or terms.esigibilita is not Esigibilita.SCISSIONE:
        return ()
    if asks_for_split_payment(content.notes, content.mentions, *terms.causale):
        return ()
    return (SPLIT_MENTION,)


def completed(
    content: Content,
    seller: Company,
    compute: Callable[[tuple[Allowance, ...]], Totals],
    tariff: Tariff | None,
) -> Totals:
    """Compute a document with all that Italian law wants; `compute` sums it with its allowances."""
    plain = compute(content.allowances)
    terms = content.fatturapa or _NOTHING
    first = next((line for line in content.lines if not _is_out_of_pocket(line)), None)
    funds = tuple(_fund(one, content, plain, first, seller) for one in terms.casse)
    bollo = terms.bollo or Bollo()
    charged = _charged_stamp(bollo, _stated_stamp(bollo, tariff), content, plain, seller)
    surcharges = funds + charged
    totals = compute(content.allowances + surcharges) if surcharges else plain
    deductions = tuple(_deductions(content, terms, totals, funds))
    return replace(
        totals,
        surcharges=surcharges,
        deductions=deductions,
        due=totals.due - sum((one.amount for one in deductions), _NIL),
    )


def shares(payments: Sequence[Pagamento], due: Decimal) -> tuple[Decimal, ...]:
    """The amount of every payment: as said, and of what these leave an equal part each."""
    stated = sum((one.importo for one in payments if one.importo is not None), _NIL)
    count = sum(1 for one in payments if one.importo is None)
    left = Money(rounded(due - stated), EUR).split(count) if count else ()
    parts = iter([one.amount for one in left])
    return tuple(next(parts) if one.importo is None else one.importo for one in payments)


def withheld_lines(content: Content) -> tuple[bool, ...]:
    """Which lines bear the withholding: those that say so, else all that are fees."""
    said = [line.fatturapa.ritenuta if line.fatturapa else None for line in content.lines]
    if any(said):
        return tuple(bool(one) for one in said)
    has_any = bool(content.fatturapa and content.fatturapa.ritenute)
    return tuple(
        has_any and one is not False and not _is_out_of_pocket(line)
        for one, line in zip(said, content.lines, strict=True)
    )


def withholding_is_of_all(content: Content) -> bool:
    """Whether no line speaks for itself, so that allowances of the document count too."""
    return not any(line.fatturapa and line.fatturapa.ritenuta for line in content.lines)


def _is_out_of_pocket(one: Line | Allowance) -> bool:
    return one.natura == OUT_OF_POCKET


def _allowances(content: Content) -> Decimal:
    """What allowances and charges of the document change of the fees."""
    return sum(
        (
            rounded(one.amount if one.is_charge else -one.amount)
            for one in content.allowances
            if not _is_out_of_pocket(one)
        ),
        _NIL,
    )


def _fund(
    one: Cassa, content: Content, totals: Totals, first: Line | None, seller: Company
) -> Allowance:
    base = one.imponibile
    if base is None:
        base = _allowances(content) + sum(
            (
                amounts.net
                for line, amounts in zip(content.lines, totals.lines, strict=True)
                if not _is_out_of_pocket(line)
            ),
            _NIL,
        )
    amount = one.importo
    if amount is None:
        amount = rounded(base * one.aliquota / _HUNDRED)
    category, rate = VatCategory.EXEMPT, _NIL
    if first is not None:
        category, rate = settled(first.vat_category, first.vat_rate)
    natura = one.natura.value if one.natura else None
    if one.aliquota_iva is not None:
        rate = one.aliquota_iva
    elif natura is not None:
        rate = _NIL
    if rate:
        category = VatCategory.STANDARD
    elif natura is not None or category is VatCategory.STANDARD:
        outside = not seller.vat_payer
        category = VatCategory(naturas.category(natura, all_outside=outside))
    elif first is not None:
        natura = first.natura
    if not seller.vat_payer:
        category, rate = VatCategory.OUTSIDE_SCOPE, _NIL
    return Allowance(
        is_charge=True,
        amount=amount,
        reason=f"{FUND_REASON} {one.tipo.value}",
        base=base,
        percent=one.aliquota,
        vat_category=category,
        vat_rate=rate,
        natura=natura,
    )


def stamp_of(
    content: Content, buyer_country: str, totals: Totals, tariff: Tariff | None
) -> Decimal | None:
    """The stamp of a document in euros: as said, else by the exempt amounts and the tariff."""
    bollo = (content.fatturapa or _NOTHING).bollo or Bollo()
    if bollo.virtuale is not None or bollo.addebitato or tariff is None:
        return _stated_stamp(bollo, tariff)
    if (content.fatturapa or _NOTHING).tipo_documento in SELF_ISSUED:
        return None
    stated = {
        settled(line.vat_category, line.vat_rate)[0]: line.natura
        for line in reversed(content.lines)
        if line.natura
    }
    exempt = _NIL
    for line, amounts in zip(content.lines, totals.lines, strict=True):
        if _natura(line, {}, buyer_country) in naturas.STAMPED:
            exempt += amounts.net
    for one in (*content.allowances, *totals.surcharges):
        if _natura(one, stated, buyer_country) in naturas.STAMPED:
            exempt += one.amount if one.is_charge else -one.amount
    if content.currency != _EURO:
        exempt *= content.exchange_rate or _NIL
    if abs(exempt) <= tariff.limit:
        return None
    return tariff.amount if bollo.importo is None else bollo.importo


def _stated_stamp(bollo: Bollo, tariff: Tariff | None) -> Decimal | None:
    if bollo.virtuale is False or not (bollo.virtuale or bollo.addebitato):
        return None
    return tariff.amount if bollo.importo is None and tariff else bollo.importo


def _natura(one: Line | Allowance, stated: Mapping[VatCategory, str], buyer_country: str) -> str:
    category, rate = settled(one.vat_category or VatCategory.STANDARD, one.vat_rate or _NIL)
    if rate:
        return ""
    default = naturas.default(category.value, buyer_country)
    return one.natura or stated.get(category) or default or ""


def _charged_stamp(
    bollo: Bollo, stamp: Decimal | None, content: Content, totals: Totals, seller: Company
) -> tuple[Allowance, ...]:
    """The stamp as an amount on top; to a seller without VAT it is part of the fee (N2.2)."""
    if not bollo.addebitato or stamp is None:
        return ()
    if content.currency != _EURO and content.exchange_rate:
        stamp = rounded(stamp / content.exchange_rate)
    outside = not seller.vat_payer
    return (
        Allowance(
            is_charge=True,
            amount=-stamp if totals.line_net < 0 else stamp,
            reason=STAMP_REASON,
            vat_category=VatCategory.OUTSIDE_SCOPE if outside else VatCategory.EXEMPT,
            vat_rate=_NIL,
            natura="N2.2" if outside else OUT_OF_POCKET,
        ),
    )


def _deductions(
    content: Content, terms: ItalianTerms, totals: Totals, funds: tuple[Allowance, ...]
) -> Iterator[Deduction]:
    kind = terms.tipo_documento
    if kind in SELF_ISSUED:
        # we issue it in the seller's place: nobody owes us anything by it
        if totals.due:
            yield Deduction("self_issued", totals.due)
        return
    bearing = withheld_lines(content)
    base = sum(
        (amounts.net for amounts, bears in zip(totals.lines, bearing, strict=True) if bears), _NIL
    )
    if withholding_is_of_all(content):
        base += _allowances(content)
    base += sum(
        (fund.amount for fund, one in zip(funds, terms.casse, strict=True) if one.ritenuta),
        _NIL,
    )
    for one in terms.ritenute:
        amount = one.importo
        if amount is None:
            amount = rounded(base * one.quota_imponibile * one.aliquota / (_HUNDRED * _HUNDRED))
        yield Deduction("withholding", amount, one.aliquota, one.tipo.value)
    if is_split(content):
        yield Deduction("split_vat", totals.vat)
