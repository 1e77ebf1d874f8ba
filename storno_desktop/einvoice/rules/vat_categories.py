"""VAT categories over the whole document: BR-S, Z, E, AE, IC, G, O, AF/IG, AG/IP and B."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic, VatBreakdown
from storno_desktop.einvoice.rules.edition import Edition
from storno_desktop.einvoice.rules.texts import ZERO, at, cents, shown
from storno_desktop.einvoice.rules.vat_families import Family, Reason, families, rate_fault

_Key = tuple[str | None, Decimal | None]
_ONE: Final = Decimal(1)
_HUNDRED: Final = Decimal(100)

#: Categories whose seller must have a VAT identifier: another tax number does not do.
_VAT_ID_ONLY: Final = frozenset({"K", "G"})


@dataclass(slots=True)
class Sums:
    """Net amounts by category and rate, from one pass over lines, allowances and charges."""

    lines: dict[_Key, Decimal] = field(default_factory=dict)
    reductions: dict[_Key, Decimal] = field(default_factory=dict)  # charges less allowances

    def total(self, category: str) -> Decimal:
        """The sum of a category, whatever the rates beside it."""
        return sum(
            (
                amount
                for amounts in (self.lines, self.reductions)
                for (each, _), amount in amounts.items()
                if each == category
            ),
            ZERO,
        )


def sums_of(invoice: Semantic) -> Sums:
    """Add up lines, allowances and charges."""
    sums = Sums()
    nets = sums.lines
    for line in invoice.lines:
        key = (line.vat_category, line.vat_rate)
        net = line.net
        nets[key] = nets.get(key, ZERO) + (ZERO if net is None else net)
    for sign, group in ((-1, invoice.allowances), (1, invoice.charges)):
        for each in group:
            key = (each.vat_category, each.vat_rate)
            amount = ZERO if each.amount is None else sign * each.amount
            sums.reductions[key] = sums.reductions.get(key, ZERO) + amount
    return sums


@dataclass(frozen=True, slots=True)
class _Judged:
    """A document as the categories see it: where each is used."""

    invoice: Semantic
    sums: Sums
    on_lines: frozenset[str | None]
    on_allowances: frozenset[str | None]
    on_charges: frozenset[str | None]
    in_breakdown: tuple[str | None, ...]


def check_categories(invoice: Semantic, edition: Edition, sums: Sums) -> Iterator[Fault]:
    """Judge every category that the document uses."""
    judged = _Judged(
        invoice,
        sums,
        frozenset(category for category, _ in sums.lines),
        frozenset(each.vat_category for each in invoice.allowances),
        frozenset(each.vat_category for each in invoice.charges),
        tuple(group.category for group in invoice.vat),
    )
    used = {*judged.on_lines, *judged.on_allowances, *judged.on_charges, *judged.in_breakdown}
    known = families(edition)
    for category in known:
        if category in used:
            yield from _family(judged, known[category])
    yield from _rates(invoice, known)
    for index, group in enumerate(invoice.vat):
        family = known.get(group.category or "")
        if family is not None:
            yield from _breakdown(judged, family, index, group)
    if "K" in judged.in_breakdown:
        yield from _intra_community(invoice)
    if "O" in judged.in_breakdown:
        yield from _outside_scope(judged)
    if "B" in used:
        yield from _split_payment(judged, used)


def _family(judged: _Judged, family: Family) -> Iterator[Fault]:
    """Rules 01 to 04: the breakdown has the category, the parties have the numbers it needs."""
    category = family.category
    count = judged.in_breakdown.count(category)
    elsewhere = (judged.on_lines, judged.on_allowances, judged.on_charges)
    is_elsewhere = any(category in place for place in elsewhere)
    # A taxed category has a group a rate; the others have one, also where only the group uses it.
    is_right = (count > 0) == is_elsewhere if family.is_taxed else count == 1
    if not is_right:
        yield at(family.code(1), "BG-23", category=category)
    for number, place in enumerate(elsewhere, 2):
        if category in place:
            code = family.code(number)
            yield from (_no_numbers if category == "O" else _numbers)(judged.invoice, code, family)


def _numbers(invoice: Semantic, code: str, family: Family) -> Iterator[Fault]:
    """Rules 02, 03, 04: the tax numbers of seller and buyer that a category needs."""
    seller, representative, category = invoice.seller, invoice.tax_representative, family.category
    has_number = (
        seller.vat_id
        or (seller.tax_registration_id and category not in _VAT_ID_ONLY)
        or (representative is not None and representative.vat_id)
    )
    if not has_number:
        yield at(code, "BT-31", category=category)
    buyer = invoice.buyer
    if (category == "K" and not buyer.vat_id) or (
        category == "AE" and not buyer.vat_id and buyer.legal_id is None
    ):
        yield at(code, "BT-48", category=category)


def _no_numbers(invoice: Semantic, code: str, family: Family) -> Iterator[Fault]:
    """BR-O-02, 03, 04: nobody has a VAT identifier outside the scope of VAT."""
    representative = invoice.tax_representative
    for term, number in (
        ("BT-31", invoice.seller.vat_id),
        ("BT-48", invoice.buyer.vat_id),
        ("BT-63", representative.vat_id if representative is not None else None),
    ):
        if number:
            yield at(code, term, category=family.category, found=number)


def _rates(invoice: Semantic, known: Mapping[str, Family]) -> Iterator[Fault]:
    """Rules 06 and 07: the rates of allowances and charges of the document."""
    index = 0
    for number, term, group in ((6, "BT-96", invoice.allowances), (7, "BT-103", invoice.charges)):
        for each in group:
            family = known.get(each.vat_category or "")
            if family is not None and not family.rate.allows(each.vat_rate):
                yield rate_fault(terms.path(term, index=index), family, number, each.vat_rate)
            index += 1


def _breakdown(judged: _Judged, family: Family, index: int, group: VatBreakdown) -> Iterator[Fault]:
    """Rules 08, 09 and 10 on one group of the breakdown."""
    base, vat, rate = group.base, group.vat, group.rate
    category = family.category
    if family.is_taxed:
        expected = _total_at(judged.sums, category, rate)
        if rate is not None and not _is_base(judged, family, base, rate):
            yield _amount_fault(family.code(8), "BT-116", index, base, expected, category)
        if base is None or vat is None or rate is None:
            yield _amount_fault(family.code(9), "BT-117", index, vat, None, category)
        elif not is_near(abs(vat), product := cents(abs(base) * rate / _HUNDRED)):
            yield _amount_fault(family.code(9), "BT-117", index, vat, product, category)
    else:
        expected = judged.sums.total(category)
        if base is None or not judged.invoice.lines or base != expected:
            yield _amount_fault(family.code(8), "BT-116", index, base, expected, category)
        if vat is None or vat != 0:
            yield _amount_fault(family.code(9), "BT-117", index, vat, ZERO, category)
    has_reason = bool(group.reason or group.reason_code)
    if has_reason != (family.reason is Reason.NEEDED):
        yield at(family.code(10), "BT-120", index=index, category=category)


def _amount_fault(
    code: str, term: str, index: int, found: Decimal | None, expected: Decimal | None, category: str
) -> Fault:
    return at(
        code, term, index=index, found=shown(found), expected=shown(expected), category=category
    )


def is_near(found: Decimal, expected: Decimal) -> bool:
    """Whether an amount is less than 1.00 away: the tolerance of BR-CO-17 and of rules 08, 09."""
    return found - _ONE < expected < found + _ONE


def _total_at(sums: Sums, category: str, rate: Decimal | None) -> Decimal:
    key = (category, rate)
    return sums.lines.get(key, ZERO) + sums.reductions.get(key, ZERO)


def _is_base(judged: _Judged, family: Family, base: Decimal | None, rate: Decimal) -> bool:
    """BR-S-08, BR-AF-08, BR-AG-08: the base of a rate is the sum of what has that rate."""
    if base is None:
        return False
    sums, key = judged.sums, (family.category, rate)
    is_sum = is_near(base, _total_at(sums, family.category, rate))
    if family.category != "S":
        return is_sum and bool(judged.invoice.lines)
    if key not in sums.reductions:
        return is_sum and key in sums.lines
    # As published, the sum without the lines (those of the other kind of document) does as well.
    return is_sum or is_near(base, sums.reductions[key])


def _intra_community(invoice: Semantic) -> Iterator[Fault]:
    """BR-IC-11 and BR-IC-12: when and where an intra-community supply was delivered."""
    delivery, period = invoice.delivery, invoice.period
    has_period = period is not None and (period.start is not None or period.end is not None)
    has_date = delivery is not None and delivery.delivered_on is not None
    if not has_date and not has_period and not invoice.tax_point_code:
        yield at("BR-IC-11", "BT-72")
    address = delivery.address if delivery is not None else None
    if address is None or len(address.country or "") < 2:  # noqa: PLR2004 - letters of a code
        yield at("BR-IC-12", "BT-80")


def _outside_scope(judged: _Judged) -> Iterator[Fault]:
    """BR-O-11 to BR-O-14: category O stands alone."""
    invoice = judged.invoice
    if any(category != "O" for category in judged.in_breakdown):
        yield at("BR-O-11", "BG-23")
    for index, line in enumerate(invoice.lines):
        if line.vat_category != "O" and (line.vat_category or line.vat_rate is not None):
            yield Fault(f"lines[{index}].vatCategoryCode", "BR-O-12")
            break
    index = 0
    for code, term, group in (
        ("BR-O-13", "BT-95", invoice.allowances),
        ("BR-O-14", "BT-102", invoice.charges),
    ):
        for each in group:
            if each.vat_category != "O" and (each.vat_category or each.vat_rate is not None):
                yield at(code, term, index=index)
            index += 1


def _split_payment(judged: _Judged, used: set[str | None]) -> Iterator[Fault]:
    """BR-B-01 and BR-B-02: Italian split payment is for Italy, and not beside category S."""
    if any(country != "IT" for country in _countries(judged.invoice)):
        yield at("BR-B-01", "BG-23")
    if "S" in used:
        yield at("BR-B-02", "BG-23")


def _countries(invoice: Semantic) -> Iterable[str]:
    """Every country that the document names."""
    representative, delivery = invoice.tax_representative, invoice.delivery
    for address in (
        invoice.seller.address,
        invoice.buyer.address,
        representative.address if representative is not None else None,
        delivery.address if delivery is not None else None,
    ):
        if address is not None and address.country:
            yield address.country
    for line in invoice.lines:
        if line.item.origin_country:
            yield line.item.origin_country
