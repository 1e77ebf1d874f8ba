"""The rules of EXTENDED in place of those of EN 16931: sub lines, logistics charges, tolerances.

A sum may be away by one cent for each line, allowance and charge in it; lines that only group
others, or inform, do not count. The rules are on the file, where all of this can be seen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from lxml import etree

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.einvoice._xml import line_of
from storno_desktop.einvoice.cii.names import PREFIXES, ram, rsm, udt
from storno_desktop.einvoice.cii.terms import place, shown
from storno_desktop.einvoice.facturx.numbers import number, rounded
from storno_desktop.einvoice.ubl.values import child, stripped, text

_CENT: Final = Decimal("0.01")
_ZERO: Final = Decimal(0)
_HUNDRED: Final = Decimal(100)
_RAM: Final = ram.ID.removesuffix("ID")
_APPLIED_TAX: Final = _RAM + "AppliedTradeTax"
_APPLIED_AMOUNT: Final = _RAM + "AppliedAmount"
_LOGISTICS: Final = _RAM + "SpecifiedLogisticsServiceCharge"
_ADJUSTMENT: Final = _RAM + "SpecifiedFinancialAdjustment"
_STATUS: Final = _RAM + "LineStatusReasonCode"
_PARENT: Final = _RAM + "ParentLineID"
_LINE_SETTLEMENT: Final = ram.SpecifiedLineTradeSettlement
_DETAIL: Final = "DETAIL"
_GROUP: Final = "GROUP"
_MOMENT: Final = re.compile(
    r"\s*\d{4}(?:1[0-2]|0[1-9])(?:3[01]|[12]\d|0[1-9])(?:[01]\d|2[0-3])[0-5]\d\s*", re.ASCII
)
_MOMENTS: Final = etree.XPath("//udt:DateTimeString[@format = '205']", namespaces=PREFIXES)

#: Sentences that several rules share.
LINE: Final = "FX-EXT-LINE"
SUM: Final = "FX-EXT-SUM"
GROUP: Final = "FX-EXT-GROUP"
MOMENT: Final = "FX-EXT-MOMENT"

#: Category to the name of its family in the rules.
_FAMILIES: Final = {
    **{code: code for code in ("S", "Z", "E", "AE", "G", "O")},
    "K": "IC",
    "L": "AF",
    "M": "AG",
}

#: Every rule that is judged here.
CODES: Final = frozenset(
    (
        *("BR-FXEXT-06", "BR-FXEXT-08", "BR-FXEXT-11", "BR-FXEXT-12", "BR-FXEXT-CO-04"),
        *(f"BR-FXEXT-BR-{number}" for number in (22, 23, 24, 26, 38, 44)),
        *(f"BR-FXEXT-CO-{number}" for number in (10, 11, 12, 13, 15, 16)),
        *(f"BR-FXEXT-{family}-01" for family in _FAMILIES.values()),
        *(f"BR-FXEXT-{family}-08b" for family in _FAMILIES.values() if family != "S"),
        *("BR-FXEXT-S08b", "BR-FXEXT-S-09b", "BR-FXEXT-CII-DT-097a"),
    )
)

#: Rules of EN 16931 that EXTENDED replaces or does not have.
REPLACED: Final = re.compile(
    r"BR-(?:2[2-4678]|38|44|54)|BR-CL-\d+"
    r"|BR-CO-(?:04|06|08|1[0-7]|22|24)"
    r"|BR-(?:S|Z|E|AE|IC|G|O|AF|AG)-(?:01|08)|BR-(?:AF|AG|S|Z)-10|BR-S-09"
    r"|BR-O-(?:0[234]|1[1-4])"
)
#: What the expression above takes with it and EXTENDED has all the same.
KEPT: Final = frozenset({"BR-CO-14"})


@dataclass(frozen=True, slots=True)
class _Share:
    """A line, allowance or charge as it counts in the sums; an allowance is negative."""

    amount: Decimal
    category: str | None = None
    rate: Decimal | None = None
    reasons: tuple[str, str] = ("", "")
    #: The rules on sums know an allowance or charge by the word of its indicator, not by 0 or 1.
    is_in_sums: bool = True


@dataclass(frozen=True, slots=True)
class _File:
    """The parts of a file that its sums are made of."""

    settlement: etree._Element
    lines: tuple[etree._Element, ...]
    details: tuple[_Share, ...]
    allowances: tuple[_Share, ...]
    charges: tuple[_Share, ...]
    logistics: tuple[_Share, ...]


def faults(root: etree._Element) -> list[Fault]:
    """Every rule of EXTENDED alone that a document breaks."""
    transaction = child(root, rsm.SupplyChainTradeTransaction)
    settlement = child(transaction, ram.ApplicableHeaderTradeSettlement)
    if transaction is None or settlement is None:
        return []
    file = _file(transaction, settlement)
    found = [fault for each in file.lines for fault in _line(each)]
    found += _tree(file.lines)
    found += _reasons(settlement, "BR-FXEXT-BR-38")
    found += _sums(file)
    found += _groups(file)
    found += [
        fault_at(each, "BR-FXEXT-CII-DT-097a", MOMENT)
        for each in _elements(_MOMENTS(root))
        if not _MOMENT.fullmatch(each.text or "")
    ]
    return found


def fault_at(element: etree._Element, code: str, family: str) -> Fault:
    """A fault with the place in the file; rules of a family share a sentence."""
    params = (
        ("element", shown(element)),
        ("line", str(line_of(element) or "")),
        ("family", family),
    )
    return Fault(place(element), code, Severity.FATAL, params)


def _elements(found: object) -> Iterable[etree._Element]:
    return [each for each in found if etree.iselement(each)] if isinstance(found, list) else ()


def _share(amount: Decimal | None, tax: etree._Element | None) -> _Share:
    reasons = (text(tax, ram.ExemptionReason) or "", text(tax, ram.ExemptionReasonCode) or "")
    rate = number(tax, ram.RateApplicablePercent)
    return _Share(amount or _ZERO, _category(tax), rate, reasons)


def _category(tax: etree._Element | None) -> str | None:
    """A VAT category as written: rules compare it letter by letter."""
    element = child(tax, ram.CategoryCode)
    return None if element is None else element.text


def _status(line: etree._Element) -> str:
    return text(line, ram.AssociatedDocumentLineDocument, _STATUS) or ""


def _net(line: etree._Element) -> Decimal | None:
    summation = ram.SpecifiedTradeSettlementLineMonetarySummation
    return number(line, ram.SpecifiedLineTradeSettlement, summation, ram.LineTotalAmount)


def _file(transaction: etree._Element, settlement: etree._Element) -> _File:
    lines = tuple(transaction.iterchildren(ram.IncludedSupplyChainTradeLineItem))
    parts: dict[bool, list[_Share]] = {False: [], True: []}
    for each in settlement.iterchildren(ram.SpecifiedTradeAllowanceCharge):
        indicator = child(each, ram.ChargeIndicator, udt.Indicator)
        word = "" if indicator is None else indicator.text
        share = _share(number(each, ram.ActualAmount), child(each, ram.CategoryTradeTax))
        parts[stripped(indicator) in {"true", "1"}].append(
            replace(share, is_in_sums=word in {"true", "false"})
        )
    return _File(
        settlement,
        lines,
        tuple(
            _share(
                _net(line), child(line, ram.SpecifiedLineTradeSettlement, ram.ApplicableTradeTax)
            )
            for line in lines
            if _status(line) in {"", _DETAIL}
        ),
        tuple(parts[False]),
        tuple(parts[True]),
        tuple(
            _share(number(each, _APPLIED_AMOUNT), child(each, _APPLIED_TAX))
            for each in settlement.iterchildren(_LOGISTICS)
        ),
    )


def _line(line: etree._Element) -> Iterator[Fault]:
    """BR-FXEXT-BR-22 to 26, CO-04 and 06: what a line that counts must have."""
    document = child(line, ram.AssociatedDocumentLineDocument)
    has_parent = text(document, _PARENT) is not None
    if has_parent and not _status(line):
        yield fault_at(line, "BR-FXEXT-06", LINE)
    if document is None or _status(line) not in {"", _DETAIL}:
        return
    quantity = child(line, ram.SpecifiedLineTradeDelivery, ram.BilledQuantity)
    if quantity is None:
        yield fault_at(document, "BR-FXEXT-BR-22", LINE)
    if quantity is None or quantity.get("unitCode") is None:
        yield fault_at(document, "BR-FXEXT-BR-23", LINE)
    settlement = child(line, ram.SpecifiedLineTradeSettlement)
    summation = ram.SpecifiedTradeSettlementLineMonetarySummation
    if child(settlement, summation, ram.LineTotalAmount) is None:
        yield fault_at(document, "BR-FXEXT-BR-24", LINE)
    price = child(line, ram.SpecifiedLineTradeAgreement, ram.NetPriceProductTradePrice)
    if child(price, ram.ChargeAmount) is None:
        yield fault_at(document, "BR-FXEXT-BR-26", LINE)
    taxes = settlement.iterchildren(ram.ApplicableTradeTax) if settlement is not None else ()
    if not any(
        (kind := child(tax, ram.TypeCode)) is not None
        and kind.text == "VAT"  # letter by letter
        and child(tax, ram.CategoryCode) is not None
        for tax in taxes
    ):
        yield fault_at(document, "BR-FXEXT-CO-04", LINE)
    if settlement is not None:
        yield from _reasons(settlement, "BR-FXEXT-BR-44")


def _reasons(settlement: etree._Element, code: str) -> Iterator[Fault]:
    """A charge says what it is for."""
    for each in settlement.iterchildren(ram.SpecifiedTradeAllowanceCharge):
        is_charge = text(each, ram.ChargeIndicator, udt.Indicator) in {"true", "1"}
        if is_charge and child(each, ram.Reason) is None and child(each, ram.ReasonCode) is None:
            yield fault_at(each, code, LINE)


def _tree(lines: tuple[etree._Element, ...]) -> Iterator[Fault]:
    """BR-FXEXT-08, 11 and 12: a group is the sum of what stands in it; every parent is there."""
    numbers = {text(line, ram.AssociatedDocumentLineDocument, ram.LineID) for line in lines}
    sums: dict[str, Decimal] = {}
    unsummed: set[str] = set()  # groups that have a group without an amount in them
    for line in lines:
        parent = text(line, ram.AssociatedDocumentLineDocument, _PARENT)
        if parent is None:
            continue
        if parent not in numbers:
            yield fault_at(line, "BR-FXEXT-11", LINE)
        if _status(line) in {_DETAIL, _GROUP}:
            sums[parent] = sums.get(parent, _ZERO) + (_net(line) or _ZERO)
        if _status(line) == _GROUP and _net(line) is None:
            unsummed.add(parent)
    for line in lines:
        net, own = _net(line), text(line, ram.AssociatedDocumentLineDocument, ram.LineID)
        if _status(line) != _GROUP or net is None:
            continue
        if net != rounded([sums.get(own or "", _ZERO)]):
            yield fault_at(line, "BR-FXEXT-08", LINE)
        if own in unsummed:
            yield fault_at(line, "BR-FXEXT-12", LINE)


def _amounts(shares: Iterable[_Share]) -> Iterator[Decimal]:
    return (each.amount for each in shares)


def _as_published(amount: Decimal) -> Decimal:
    """What the published rules compare: they sum in binary, which shows at the very tolerance."""
    return Decimal.from_float(float(amount))


def _sums(file: _File) -> Iterator[Fault]:
    """BR-FXEXT-CO-10 to 16."""
    summation = child(file.settlement, ram.SpecifiedTradeSettlementHeaderMonetarySummation)
    if summation is None:
        return
    of_allowances = [each for each in file.allowances if each.is_in_sums]
    of_charges = [each for each in file.charges if each.is_in_sums]
    lines, less, charges, logistics = (
        _as_published(rounded(_amounts(each)))
        for each in (file.details, of_allowances, of_charges, file.logistics)
    )
    more = charges + logistics
    counted = len(of_charges) + len(file.logistics)
    whole = len(file.details) + len(of_allowances) + counted
    net = lines - less + more

    def judged(code: str, tag: str, expected: Decimal, parts: int) -> Iterator[Fault]:
        stated = number(summation, tag)
        if stated is None or abs(stated - expected) > parts * _CENT:
            yield fault_at(summation, code, SUM)

    yield from judged("BR-FXEXT-CO-10", ram.LineTotalAmount, lines, len(file.lines))
    if of_allowances or child(summation, ram.AllowanceTotalAmount) is not None:
        yield from judged("BR-FXEXT-CO-11", ram.AllowanceTotalAmount, less, len(of_allowances))
    if of_charges or child(summation, ram.ChargeTotalAmount) is not None:
        yield from judged("BR-FXEXT-CO-12", ram.ChargeTotalAmount, more, counted)
    yield from judged("BR-FXEXT-CO-13", ram.TaxBasisTotalAmount, net, whole)
    yield from _gross(file.settlement, summation, whole)
    adjustments = (
        number(each, ram.ActualAmount) or _ZERO
        for each in file.settlement.iterchildren(_ADJUSTMENT)
    )
    due = number(summation, ram.GrandTotalAmount) or _ZERO
    due -= number(summation, ram.TotalPrepaidAmount) or _ZERO
    due += (number(summation, ram.RoundingAmount) or _ZERO) + sum(adjustments, _ZERO)
    if number(summation, ram.DuePayableAmount) != due:
        yield fault_at(summation, "BR-FXEXT-CO-16", SUM)


def _gross(settlement: etree._Element, summation: etree._Element, parts: int) -> Iterator[Fault]:
    """BR-FXEXT-CO-15; without any VAT total in the invoice's currency it fails, as published."""
    stated = child(settlement, ram.InvoiceCurrencyCode)
    own = [
        each
        for each in summation.iterchildren(ram.TaxTotalAmount)
        if stated is not None and each.get("currencyID") == stated.text  # letter by letter
    ]
    net, gross = (number(summation, tag) for tag in (ram.TaxBasisTotalAmount, ram.GrandTotalAmount))
    vat = number(own[0]) if len(own) == 1 else None
    is_right = (
        net is not None
        and gross is not None
        and vat is not None
        and abs(gross - vat - net) <= parts * _CENT
    )
    if not is_right:
        yield fault_at(summation, "BR-FXEXT-CO-15", SUM)


def _taxes(line: etree._Element) -> Iterator[etree._Element]:
    settlement = child(line, ram.SpecifiedLineTradeSettlement)
    if settlement is not None:
        yield from settlement.iterchildren(ram.ApplicableTradeTax)


def _groups(file: _File) -> Iterator[Fault]:
    """The rules 01, 08b and 09b of each VAT category."""
    groups = list(file.settlement.iterchildren(ram.ApplicableTradeTax))
    used = {_category(group) for group in groups}
    # as published, lines that only group others, or inform, count here too
    elsewhere = {
        *(_category(each) for line in file.lines for each in _taxes(line)),
        *(each.category for each in (*file.allowances, *file.charges, *file.logistics)),
    }
    for category, family in _FAMILIES.items():
        if (category in used) != (category in elsewhere):
            yield fault_at(file.settlement, f"BR-FXEXT-{family}-01", GROUP)
    for group in groups:
        yield from _group(file, group)


def _group(file: _File, group: etree._Element) -> Iterator[Fault]:
    share = _share(number(group, ram.BasisAmount), group)
    family = _FAMILIES.get(share.category or "")
    if family is None:
        return
    is_rated = share.category != "O"
    alike = [
        lambda each: (
            each.category == share.category
            and (not is_rated or each.rate == share.rate)
            and each.reasons == share.reasons
        ),
        lambda each: each.category == share.category and (not is_rated or each.rate == share.rate),
    ]  # by rate and reason, else by rate alone
    fits = [_base(file, which) for which in alike]
    is_vat = (text(group, ram.TypeCode) or "").upper() == "VAT"
    if is_vat and (
        (share.rate is None and is_rated)
        or not any(abs(share.amount - base) <= parts * _CENT for base, parts in fits)
    ):
        code = "BR-FXEXT-S08b" if family == "S" else f"BR-FXEXT-{family}-08b"
        yield fault_at(group, code, GROUP)
    if family == "S":
        vat = number(group, ram.CalculatedAmount)
        expected = rounded([share.amount * (share.rate or _ZERO) / _HUNDRED])
        if vat is None or not any(abs(vat - expected) <= parts * _CENT for _, parts in fits):
            yield fault_at(group, "BR-FXEXT-S-09b", GROUP)


def _base(file: _File, is_alike: Callable[[_Share], bool]) -> tuple[Decimal, int]:
    """What a group comes to, and of how many parts."""
    chosen = [
        [each for each in shares if is_alike(each)]
        for shares in (file.details, file.allowances, file.charges, file.logistics)
    ]
    lines, less, more, logistics = (rounded(_amounts(each)) for each in chosen)
    return lines - less + more + logistics, sum(map(len, chosen))
