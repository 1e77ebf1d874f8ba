"""BR-FR-MV and BR-FR-BD: invoices of several sellers, and invoices of both directions in one.

Their lines are parts: a GROUP without parent is an invoice of its own inside the invoice, with
its seller, its number (BT-128, scheme AFL) and its sums; the lines below it are its DETAIL.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Identifier, Semantic, SemanticLine
from storno_desktop.einvoice.france import lists
from storno_desktop.einvoice.france.syntax import Rule, Syntax, broken, rule
from storno_desktop.einvoice.rules.texts import folded

_IS_PART: Final = rule("BR-FR-MV-01_EXT-FR-FE-163", None)
_HAS_GROUP: Final = rule("BR-FR-MV-02_EXT-FR-FE-163")
_TWO_GROUPS: Final = rule("BR-FR-BD-02_EXT-FR-FE-163")
_GROUP_OF_SELLER: Final = rule("BR-FR-BD-02_BT-30", "BR-FR-BD-02_BT-31")
_GROUP_OF_BUYER: Final = rule("BR-FR-BD-02_BT-47")
_NAME: Final = rule("BR-FR-MV-03_EXT-FR-FE-164")
_LEGAL_ID: Final = rule("BR-FR-MV-03_EXT-FR-FE-167")
_COUNTRY: Final = rule("BR-FR-MV-03_EXT-FR-FE-177")
_VAT: Final = rule("BR-FR-MV-03_EXT-FR-FE-181")
_VAT_ACCOUNTING: Final = rule("BR-FR-MV-03_EXT-FR-FE-182")
_NUMBER: Final = rule("BR-FR-MV-03_BT-128_AFL", None)
_PROCESS: Final = rule("BR-FR-MV-03_BT-128_AVV")
_NET: Final = rule("BR-FR-MV-05_EXT-FR-FE-BG-12")
_SAME_SELLER: Final = rule("BR-FR-MV-06_EXT-FR-FE-167")
_SAME_NUMBER: Final = rule("BR-FR-MV-07_BT-128")
_REASON: Final = rule("BR-FR-MV-08_BT-128")
_VAT_SUM: Final = rule("BR-FR-MV-09_EXT-FR-FE-181")
_GROSS: Final = rule("BR-FR-MV-10_EXT-FR-FE-184")
_OWN_NUMBER: Final = rule("BR-FR-MV-11_BT-128")
_UNIQUE: Final = rule("BR-FR-MV-12_BT-128")
_NOT_SELF_BILLED: Final = rule("BR-FR-MV-13_BT-3")
_SELF_BILLED: Final = rule("BR-FR-MV-BD_BT-3", "BR-FR-BD-13_BT-3")
_PRECEDING: Final = (rule("BR-FR-MV-14-EXT-FR-FE-136"), rule("BR-FR-MV-14-EXT-FR-FE-138"))
_SELF_PRECEDING: Final = (rule("BR-FR-BD-14-EXT-FR-FE-136"), rule("BR-FR-BD-14-EXT-FR-FE-138"))
_CORRECTING: Final = frozenset(("384", "472", "381", "396", "503"))
_SELF_CORRECTING: Final = frozenset(("261", "471", "473", "502"))
_CENT: Final = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class _Part:
    """What the rules look at in one line."""

    index: int
    line: SemanticLine
    kind: str | None
    parent: str | None
    seller: str  # its legal identifier
    number: str  # BT-128, scheme AFL
    process: str  # BT-128, scheme AVV

    @property
    def is_invoice(self) -> bool:
        """Whether this is a group that stands below no other."""
        return self.kind == "GROUP" and self.parent is None

    def path(self, key: str) -> str:
        return f"lines[{self.index}].{key}"


def _parts(invoice: Semantic, syntax: Syntax) -> list[_Part]:
    parts = []
    for index, line in enumerate(invoice.lines):
        part = line.extensions.part
        if syntax is Syntax.UBL and not invoice.number:
            part = None  # there, a part refers to its own invoice by number
        ids = {each.scheme: each.value for each in reversed(_objects(line))}
        legal = line.extensions.seller.legal_id if line.extensions.seller is not None else None
        parts.append(
            _Part(
                index,
                line,
                kind=part.kind if part is not None else None,
                parent=part.parent if part is not None else None,
                seller=folded(legal.value) if legal is not None else "",
                number=folded(ids.get("AFL", "")),
                process=ids.get("AVV", ""),
            )
        )
    return parts


def _objects(line: SemanticLine) -> tuple[Identifier, ...]:
    own = () if line.object_id is None else (line.object_id,)
    return (*own, *line.extensions.object_ids)


def check_parts(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """Judge an invoice that holds several; any other has nothing to be judged here."""
    process = folded(invoice.process or "")
    is_multi_vendor = process in lists.MULTI_VENDOR
    if not is_multi_vendor and process not in lists.BIDIRECTIONAL:
        return
    parts = _parts(invoice, syntax)
    groups = [part for part in parts if part.is_invoice]
    if is_multi_vendor:
        yield from _multi_vendor(invoice, groups, syntax)
    else:
        yield from _bidirectional(invoice, groups, syntax)
    for group in groups:
        yield from _identity(invoice, group, syntax)
        yield from _sums(invoice, group, parts, syntax)
    yield from _below_groups(parts, syntax)
    yield from _own_numbers(invoice, groups, syntax)
    if any(_is_repeated(group, parts, syntax) for group in groups):
        yield from broken(syntax, _UNIQUE, terms.path("BG-25"))


def _multi_vendor(invoice: Semantic, groups: list[_Part], syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-MV-02, 13 and 14."""
    if not groups:
        yield from broken(syntax, _HAS_GROUP, terms.path("BG-25"))
    if invoice.type_code in lists.SELF_BILLED:
        yield from broken(syntax, _NOT_SELF_BILLED, terms.path("BT-3"), found=invoice.type_code)
    if invoice.type_code in _CORRECTING:
        yield from _preceding(invoice, groups, _PRECEDING, syntax)


def _bidirectional(invoice: Semantic, groups: list[_Part], syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-BD-02, 13 and 14."""
    if len(groups) != len(("seller", "buyer")):
        yield from broken(syntax, _TWO_GROUPS, terms.path("BG-25"), found=str(len(groups)))
    for pair, party in (
        (_GROUP_OF_SELLER, invoice.seller.legal_id),
        (_GROUP_OF_BUYER, invoice.buyer.legal_id),
    ):
        own = [
            group
            for group in groups
            if party is not None and group.seller and group.seller == party.value
        ]
        if len(own) != 1:
            yield from broken(syntax, pair, terms.path("BG-25"), found=str(len(own)))
    if invoice.type_code and invoice.type_code not in lists.SELF_BILLED:
        yield from broken(syntax, _SELF_BILLED, terms.path("BT-3"), found=invoice.type_code)
    if invoice.type_code in _SELF_CORRECTING:
        yield from _preceding(invoice, groups, _SELF_PRECEDING, syntax)


def _preceding(
    invoice: Semantic, groups: list[_Part], pairs: tuple[Rule, Rule], syntax: Syntax
) -> Iterator[Fault]:
    """A correction names the invoice that each of its groups corrects, and its day."""
    for group in groups:
        other = [
            each
            for each in group.line.extensions.preceding
            if syntax is Syntax.CII or (each.number and each.number != invoice.number)
        ]
        if not any(each.number for each in other):
            yield from broken(syntax, pairs[0], group.path("preceding"))
        if not any(each.issued_on for each in other):
            yield from broken(syntax, pairs[1], group.path("preceding"))


def _identity(invoice: Semantic, group: _Part, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-MV-03: the seller of a group, its VAT, its number and its process."""
    extensions = group.line.extensions
    seller = extensions.seller
    address = seller.address if seller is not None else None
    if seller is None or not folded(seller.name or ""):
        yield from broken(syntax, _NAME, group.path("seller"))
    if not group.seller:
        yield from broken(syntax, _LEGAL_ID, group.path("seller"))
    if address is None or not folded(address.country or ""):
        yield from broken(syntax, _COUNTRY, group.path("seller"))
    if extensions.vat is None or not invoice.currency:
        yield from broken(syntax, _VAT, group.path("vatAmount"))
    if invoice.tax_currency:
        is_same = invoice.tax_currency == invoice.currency
        stated = extensions.vat if is_same else extensions.vat_accounting
        if stated is None:
            yield from broken(syntax, _VAT_ACCOUNTING, group.path("vatAmount"))
    if not group.number:
        yield from broken(syntax, _NUMBER, group.path("objectIdentifier"))
    is_named = group.process or syntax is Syntax.CII
    if not is_named or group.process in lists.MULTI_VENDOR:
        found = group.process or "–"
        yield from broken(syntax, _PROCESS, group.path("objectIdentifier"), found=found)


def _sums(invoice: Semantic, group: _Part, parts: list[_Part], syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-MV-05, 09 and 10: what a group comes to."""
    line, extensions = group.line, group.line.extensions
    children = [part for part in parts if part.parent is not None and part.parent == line.id]
    nets = [
        part.line.net
        for part in children
        if part.kind not in {None, "INFORMATION"} and part.line.net is not None
    ]
    total = sum(nets, Decimal(0))
    if line.net is None or abs(line.net - total) > _CENT * len(nets):
        yield from broken(syntax, _NET, group.path("lineTotal"), expected=format(total, "f"))
    mark = f"#{group.number}#"
    shares = [each.vat for each in invoice.vat if (each.reason or "").startswith(mark) and each.vat]
    vat = sum(shares, Decimal(0))
    if (
        extensions.vat is None
        or not invoice.currency
        or abs(_as_published(extensions.vat) - _as_published(*shares)) > _as_published(_CENT)
    ):
        yield from broken(syntax, _VAT_SUM, group.path("vatAmount"), expected=format(vat, "f"))
    if extensions.gross is not None:
        details = sum(part.kind == "DETAIL" for part in children)
        if (
            line.net is None
            or extensions.vat is None
            or abs(extensions.gross - line.net - extensions.vat) > _CENT * details
        ):
            yield from broken(syntax, _GROSS, group.path("gross"))


def _as_published(*amounts: Decimal) -> Decimal:
    """What the published rules compare: they add in binary, which shows at the very tolerance."""
    return Decimal.from_float(sum(map(float, amounts), 0.0))


def _below_groups(parts: list[_Part], syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-MV-01, 06, 07 and 08: every line is part of something, and says of what."""
    by_id: dict[str, _Part] = {}
    for part in parts:
        by_id.setdefault(part.line.id or "", part)
    for part in parts:
        if not part.kind:
            yield from broken(syntax, _IS_PART, part.path("part"))
        above = by_id.get(part.parent) if part.parent is not None else None
        is_below = part.parent is not None
        seller = above.seller if above is not None else ""
        if not part.seller or (is_below and part.seller != seller):
            yield from broken(syntax, _SAME_SELLER, part.path("seller"))
        number = above.number if above is not None else ""
        if not part.number or (is_below and part.number != number):
            yield from broken(syntax, _SAME_NUMBER, part.path("objectIdentifier"))
        if part.kind == "DETAIL":
            reason = part.line.extensions.exemption_reason or ""
            if not part.number or not reason.startswith(f"#{part.number}#"):
                expected = f"#{part.number}#"
                yield from broken(syntax, _REASON, part.path("exemptionReason"), expected=expected)


def _own_numbers(invoice: Semantic, groups: list[_Part], syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-MV-11: one group of the seller has the number of the whole invoice."""
    legal = invoice.seller.legal_id
    own = [group for group in groups if legal is not None and group.seller == legal.value]
    same = sum(group.number == invoice.number for group in own)
    for group in own:
        if same != 1 and not (same > 1 and group.number != invoice.number):
            path = group.path("objectIdentifier")
            yield from broken(syntax, _OWN_NUMBER, path, expected=invoice.number or "–")


def _is_repeated(group: _Part, parts: list[_Part], syntax: Syntax) -> bool:
    """BR-FR-MV-12: whether the number of a group stands in the file before it."""
    if not group.number:
        return False
    before: list[str | None] = []
    for part in parts[: group.index]:
        if syntax is Syntax.CII:
            before += [each.value for each in _objects(part.line)]
            before += [each.number for each in part.line.extensions.preceding]
        else:
            before += [each.value for each in _objects(part.line) if each.scheme == "AFL"]
    if syntax is Syntax.CII:
        before += [each.number for each in group.line.extensions.preceding]
        for each in _objects(group.line):
            if each.scheme == "AFL":
                break
            before.append(each.value)
    return group.number in before
