"""What the CII binding of EN 16931 allows once, or not at all (rules CII-SR and CII-DT).

Some of these a semantic invoice cannot show, because it has room for one value only: they are
found in the file (`in_file`). The others are found in the invoice, so that a draft is told too
(`in_invoice`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import PaymentInstructions, Semantic, SemanticLine
from storno_desktop.einvoice.cii import binding, elsewhere
from storno_desktop.einvoice.cii.names import ram, rsm
from storno_desktop.einvoice.cii.terms import KNOWN, PATHS, REPEATED, SECOND_CHOICE, step, step_of
from storno_desktop.einvoice.cii.values import fault_at
from storno_desktop.einvoice.cii.write_lines import gross_price
from storno_desktop.einvoice.cii.write_payment import is_written
from storno_desktop.einvoice.fault_list import FaultList
from storno_desktop.einvoice.rules.texts import folded
from storno_desktop.einvoice.ubl.limits import EMPTY
from storno_desktop.einvoice.ubl.values import WHITE, XSD, text

#: An element that the semantic model has no room for: read over, and said so.
NOT_READ: Final = "CII-SR"

#: Schemas of the standard itself: the other profiles have elements that it does not know.
_OF_THE_STANDARD: Final = frozenset({"cii", "cii-en16931"})
_DECIDED: Final = elsewhere.DECIDED | {"CII-SR-439"}
#: Where BT-24 stands.
_SPECIFICATION: Final = (
    *(rsm.ExchangedDocumentContext, ram.GuidelineSpecifiedDocumentContextParameter, ram.ID),
)

#: UNTDID 4461: credit transfer and SEPA credit transfer, which need an account.
_TRANSFERS: Final = frozenset({"30", "58"})


def in_file(root: etree._Element, schema: str) -> list[Fault]:
    """Judge what only the file can show: repetitions, and elements outside EN 16931.

    The rules of the binding are those of the standard; EXTENDED has more elements than it.
    """
    unread: list[Fault] = FaultList()
    parts: list[etree._Element] = []
    _unread(root, _DOCUMENT, unread, parts)
    if not text(root, *_SPECIFICATION):  # a format may go on as if its own stood there
        unread.append(Fault(terms.path("BT-24"), "BR-01"))
    if schema not in _OF_THE_STANDARD:
        return unread
    faults = [*binding.offences(root, has_unread=bool(unread)), *elsewhere.in_document(root)]
    for part in parts:
        faults += elsewhere.in_part(part)
    return [*faults, *unread]


def decided(schema: str) -> frozenset[str]:
    """The rules that the file itself decides, not what would be written of the invoice."""
    return _DECIDED if schema in _OF_THE_STANDARD else frozenset()


def _unread(
    parent: etree._Element, above: _Standing, found: list[Fault], parts: list[etree._Element]
) -> None:
    """Walk once over everything, as reading a file is hardly more than that.

    A second element stands beside the first; elsewhere the schema tells that it is out of order.
    """
    before = None
    below = above.below
    for element in parent:
        tag = element.tag
        standing = below.get(tag) or above.of(tag)
        if (standing.is_doubtful or tag == before) and standing.is_over(parent, tag == before):
            found.append(fault_at(element, NOT_READ, Severity.WARNING))
            parts.append(element)
        elif len(element):
            _unread(element, standing, found, parts)
        elif standing.is_term:
            text = element.text
            if not text or not text.strip(WHITE):
                found.append(fault_at(element, EMPTY, Severity.WARNING))
        before = tag


class _Standing:
    """What the table says of an element at a path, and of what stands in it."""

    __slots__ = ("_first_choice", "_is_known", "_path", "below", "is_doubtful", "is_term")

    def __init__(self, path: str) -> None:
        self._path = path
        self._is_known = path in KNOWN
        self._first_choice = SECOND_CHOICE.get(path)
        self.is_doubtful = not self._is_known or self._first_choice is not None
        self.is_term = path in PATHS
        self.below: dict[str, _Standing] = {}

    def is_over(self, parent: etree._Element, is_second: bool) -> bool:
        """Whether an element here is not read: foreign, one too many, or beside its better."""
        return (
            not self._is_known
            or (is_second and self._path not in REPEATED)
            or (self._first_choice is not None and _has(parent, self._first_choice))
        )

    def of(self, tag: str) -> _Standing:
        """Look a child up by its tag; the same few come again in every line."""
        name = step_of(str(tag))
        made = _Standing(f"{self._path}/{name}" if self._path else name)
        if made._is_known:  # what is foreign has no end
            self.below[tag] = made
        return made


_DOCUMENT: Final = _Standing("")


def _has(parent: etree._Element, name: str) -> bool:
    return any(step(each) == name for each in parent)


def in_invoice(invoice: Semantic) -> list[Fault]:
    """Judge what an invoice that is to be written, or was read, shows by itself."""
    faults = [*_header(invoice), *_payments(invoice.payments)]
    for index, line in enumerate(invoice.lines):
        faults += _line(index, line)
    return list(dict.fromkeys(faults))


def _schema_fault(path: str, element: str) -> Fault:
    return Fault(path, XSD, params=(("message", element),))


#: D16B has room for one preceding invoice; the schemas of Factur-X have room for all.
_SECOND_PRECEDING: Final = _schema_fault(terms.path("BG-3"), "D16B: InvoiceReferencedDocument")


def in_later_schema(faults: Iterable[Fault]) -> list[Fault]:
    """What stands of the faults in a profile that is judged by a later schema than D16B."""
    return [fault for fault in faults if fault != _SECOND_PRECEDING]


def _header(invoice: Semantic) -> Iterator[Fault]:
    if not invoice.specification:
        yield Fault(terms.path("BT-24"), "CII-SR-009")
        yield Fault(terms.path("BT-24"), "CII-SR-010")
    if not invoice.type_code:
        yield Fault(terms.path("BT-3"), "CII-SR-014")
    if not invoice.number:
        yield _schema_fault(terms.path("BT-1"), "missing: ID")
    if invoice.issued_on is None:
        yield _schema_fault(terms.path("BT-2"), "missing: IssueDateTime")
    if _has_base_unit(invoice) and not any(
        line.quantity is not None and line.unit for line in invoice.lines
    ):
        yield Fault(terms.path("BT-130", line=0), "CII-DT-033")
    if len(invoice.preceding) > 1:
        yield _SECOND_PRECEDING


def _has_base_unit(invoice: Semantic) -> bool:
    prices = (line.price for line in invoice.lines)
    return any(price.base_quantity is not None and price.base_unit for price in prices)


def _payments(payments: tuple[PaymentInstructions, ...]) -> Iterator[Fault]:
    """CII-SR-467 to CII-SR-470, and what else CII says once for all payments."""
    debits = [payment.debit for payment in payments if payment.debit is not None]
    for term, code, stated in (
        ("BT-81", "CII-SR-467", [payment.means_code for payment in payments]),
        ("BT-82", "CII-SR-468", [payment.means_text for payment in payments]),
        ("BT-83", "CII-SR-469", [payment.remittance for payment in payments]),
    ):
        if len({folded(each) for each in stated if each}) > 1:
            yield Fault(terms.path(term), code)
    for term, element, numbers in (
        ("BT-89", "DirectDebitMandateID", {debit.mandate for debit in debits}),
        ("BT-90", "CreditorReferenceID", {debit.creditor_id for debit in debits}),
    ):
        if len(numbers - {None}) > 1:
            yield _schema_fault(terms.path(term), f"D16B: {element}")
    for payment in payments:
        needs_account = folded(payment.means_code or "") in _TRANSFERS
        accounts = [transfer.account for transfer in payment.transfers]
        if needs_account and is_written(payment) and not (accounts and all(accounts)):
            yield Fault(terms.path("BT-84"), "CII-SR-470")


def _line(index: int, line: SemanticLine) -> Iterator[Fault]:
    price, item = line.price, line.item
    if price.net is None:
        yield Fault(terms.path("BT-146", line=index), "CII-SR-439")
        if price.base_quantity is not None:
            yield _schema_fault(terms.path("BT-146", line=index), "missing: ChargeAmount")
    if price.discount is not None and gross_price(price) is None:
        yield _schema_fault(terms.path("BT-148", line=index), "missing: ChargeAmount")
    if item.standard_id is not None and not item.standard_id.scheme:
        yield Fault(terms.path("BT-157", line=index), "CII-SR-046")
    if any(not name for name, _ in item.attributes):
        yield Fault(terms.path("BT-160", line=index), "CII-SR-069")
    if any(not value for _, value in item.attributes):
        yield Fault(terms.path("BT-161", line=index), "CII-SR-072")
