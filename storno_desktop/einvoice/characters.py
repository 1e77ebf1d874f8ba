"""Which texts of an invoice hold characters that no XML can carry, and where they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import Any, Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.semantic import Identifier, Semantic, SemanticLine
from storno_desktop.einvoice._xml import forbidden_characters

#: The characters cannot be written; the sentence names them.
CODE: Final = "XML-CHARACTER"

_ADDRESS = ("line1", "line2", "line3", "city", "post_code", "subdivision", "country")
_CONTACT = ("name", "phone", "email")

#: Attribute path to business term, for the texts that occur once in a document.
_DOCUMENT: Final = tuple(
    (tuple(path.split(".")), term)
    for path, term in {
        "number": "BT-1",
        "type_code": "BT-3",
        "currency": "BT-5",
        "tax_currency": "BT-6",
        "tax_point_code": "BT-8",
        "buyer_reference": "BT-10",
        "project": "BT-11",
        "contract": "BT-12",
        "order": "BT-13",
        "sales_order": "BT-14",
        "receiving_advice": "BT-15",
        "despatch_advice": "BT-16",
        "tender": "BT-17",
        "object_id": "BT-18",
        "accounting_reference": "BT-19",
        "payment_terms": "BT-20",
        "process": "BT-23",
        "specification": "BT-24",
        "seller.name": "BT-27",
        "seller.trading_name": "BT-28",
        "seller.identifiers": "BT-29",
        "seller.legal_id": "BT-30",
        "seller.vat_id": "BT-31",
        "seller.tax_registration_id": "BT-32",
        "seller.legal_form": "BT-33",
        "seller.electronic_address": "BT-34",
        **dict(
            zip(
                [f"seller.address.{name}" for name in _ADDRESS],
                ("BT-35", "BT-36", "BT-162", "BT-37", "BT-38", "BT-39", "BT-40"),
                strict=True,
            )
        ),
        **dict(
            zip(
                [f"seller.contact.{name}" for name in _CONTACT],
                ("BT-41", "BT-42", "BT-43"),
                strict=True,
            )
        ),
        "buyer.name": "BT-44",
        "buyer.trading_name": "BT-45",
        "buyer.identifier": "BT-46",
        "buyer.legal_id": "BT-47",
        "buyer.vat_id": "BT-48",
        "buyer.electronic_address": "BT-49",
        **dict(
            zip(
                [f"buyer.address.{name}" for name in _ADDRESS],
                ("BT-50", "BT-51", "BT-163", "BT-52", "BT-53", "BT-54", "BT-55"),
                strict=True,
            )
        ),
        **dict(
            zip(
                [f"buyer.contact.{name}" for name in _CONTACT],
                ("BT-56", "BT-57", "BT-58"),
                strict=True,
            )
        ),
        "payee.name": "BT-59",
        "payee.identifier": "BT-60",
        "payee.legal_id": "BT-61",
        "tax_representative.name": "BT-62",
        "tax_representative.vat_id": "BT-63",
        **dict(
            zip(
                [f"tax_representative.address.{name}" for name in _ADDRESS],
                ("BT-64", "BT-65", "BT-164", "BT-66", "BT-67", "BT-68", "BT-69"),
                strict=True,
            )
        ),
        "delivery.name": "BT-70",
        "delivery.location_id": "BT-71",
        **dict(
            zip(
                [f"delivery.address.{name}" for name in _ADDRESS],
                ("BT-75", "BT-76", "BT-165", "BT-77", "BT-78", "BT-79", "BT-80"),
                strict=True,
            )
        ),
    }.items()
)


def unwritable(invoice: Semantic) -> list[Fault]:
    """Name every field whose text holds characters that XML 1.0 forbids."""
    faults: list[Fault] = []
    if forbidden_characters("\n".join(_every_text(invoice))):
        faults += [
            fault
            for place, text in _document_texts(invoice)
            if (fault := _fault(place, text)) is not None
        ]
    for index, found in enumerate(_LINES.each(invoice.lines, None, _line_faults)):
        for term, characters in found:
            params = (("characters", characters),)
            faults.append(Fault(terms.path(term, line=index), CODE, params=params))
    return faults


_LINES: Final[Memory[SemanticLine, tuple[tuple[str, str], ...]]] = Memory(8192)
_PARTS: Final[Memory[object, str]] = Memory(1024)


_READERS: Final[dict[type, attrgetter[Any] | None]] = {}


def _values_of(part: object) -> attrgetter[Any] | None:
    """Reads every field of a part at once, but the lines, which are judged one by one."""
    kind = type(part)
    if kind not in _READERS:
        _READERS[kind] = (
            attrgetter(*(each.name for each in fields(part) if each.name != "lines"))
            if is_dataclass(part)
            else None
        )
    return _READERS[kind]


def _every_text(value: object) -> list[str]:
    """All text of an invoice or a part of it: one look tells whether any is unwritable."""
    values = _values_of(value)
    read = () if values is None else values(value)
    texts: list[str] = []
    waiting = [*read] if isinstance(read, tuple) else [read]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            texts.append(part)
        elif isinstance(part, tuple):
            waiting += part
        elif part is not None and _values_of(part) is not None:
            texts += _PARTS.each((part,), None, _text_of)
    return texts


def _text_of(part: object) -> str:
    return "\n".join(_every_text(part))


def _fault(place: str, text: str) -> Fault | None:
    found = forbidden_characters(text)
    return Fault(place, CODE, params=(("characters", " ".join(found)),)) if found else None


def _texts(value: object) -> Iterator[str]:
    """All text of a value: of itself, of an identifier, of each in a tuple."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Identifier):
        yield from _texts((value.value, value.scheme, value.scheme_version))
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)


def _document_texts(invoice: Semantic) -> Iterator[tuple[str, str]]:
    for names, term in _DOCUMENT:
        value: object = invoice
        for name in names:
            value = getattr(value, name, None)
        for text in _texts(value):
            yield terms.path(term), text
    yield from _payment_texts(invoice)
    yield from _group_texts(invoice)


def _group_texts(invoice: Semantic) -> Iterator[tuple[str, str]]:
    groups: list[tuple[str, int | None, object]] = [
        *(
            ("BT-22", index, (note.subject_code, note.text))
            for index, note in enumerate(invoice.notes)
        ),
        *(("BT-25", None, preceding.number) for preceding in invoice.preceding),
        *(
            ("BT-97", index, (each.vat_category, each.reason, each.reason_code))
            for index, each in enumerate((*invoice.allowances, *invoice.charges))
        ),
        *(
            ("BT-120", index, (group.category, group.reason, group.reason_code))
            for index, group in enumerate(invoice.vat)
        ),
        *(
            (
                "BT-122",
                index,
                (each.reference, each.description, each.location, each.mime, each.filename),
            )
            for index, each in enumerate(invoice.documents)
        ),
    ]
    for term, index, value in groups:
        for text in _texts(value):
            yield terms.path(term, index=index), text


def _payment_texts(invoice: Semantic) -> Iterator[tuple[str, str]]:
    for payment in invoice.payments:
        card, debit = payment.card, payment.debit
        for term, value in (
            ("BT-81", (payment.means_code, payment.means_text)),
            ("BT-83", payment.remittance),
            ("BT-84", tuple(each.account for each in payment.transfers)),
            ("BT-85", tuple(each.account_name for each in payment.transfers)),
            ("BT-86", tuple(each.provider for each in payment.transfers)),
            ("BG-18", (card.number, card.holder) if card is not None else ()),
            (
                "BG-19",
                (debit.mandate, debit.creditor_id, debit.debited_account)
                if debit is not None
                else (),
            ),
        ):
            for text in _texts(value):
                yield terms.path(term), text


#: What nearly every line has, and what few have.
_LINE_TEXTS: Final = attrgetter(
    *("id", "note", "unit", "order_line", "accounting_reference", "vat_category"),
    *("price.base_unit", "item.name", "item.description", "item.seller_id", "item.buyer_id"),
    "item.origin_country",
)
_LINE_PARTS: Final = attrgetter(
    *("object_id", "allowances", "charges"),
    *("item.standard_id", "item.classifications", "item.attributes"),
)


def _line_faults(line: SemanticLine) -> tuple[tuple[str, str], ...]:
    """The terms of a line that hold what cannot be written, and which characters."""
    is_plain = not any(_LINE_PARTS(line))
    if is_plain and not forbidden_characters("".join(filter(None, _LINE_TEXTS(line)))):
        return ()
    item = line.item
    reasons = [
        (each.vat_category, each.reason, each.reason_code)
        for each in (*line.allowances, *line.charges)
    ]
    found = []
    for term, value in (
        ("BT-126", line.id),
        ("BT-127", line.note),
        ("BT-128", line.object_id),
        ("BT-130", (line.unit, line.price.base_unit)),
        ("BT-132", line.order_line),
        ("BT-133", line.accounting_reference),
        ("BG-28", tuple(reasons)),
        ("BT-151", line.vat_category),
        ("BT-153", (item.name, item.description)),
        ("BT-155", item.seller_id),
        ("BT-156", item.buyer_id),
        ("BT-157", item.standard_id),
        ("BT-158", item.classifications),
        ("BT-159", item.origin_country),
        ("BG-32", item.attributes),
    ):
        characters = forbidden_characters("".join(_texts(value)))
        if characters:
            found.append((term, " ".join(characters)))
    return tuple(found)
