"""The invoice body: `POST /api/v1/invoices` in, the API's response shape out (CLI.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from storno_desktop.application.bodies import invoice_fields as keys
from storno_desktop.application.bodies.attachments import read_attachments, write_attachments
from storno_desktop.application.bodies.by_hints import read_record, write_record
from storno_desktop.application.bodies.kinds import Field, Unusable, read_fields, write_fields
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import (
    Collect,
    Content,
    DeliverTo,
    ExtraReference,
    Regime,
)
from storno_desktop.domain.line import Allowance, Line
from storno_desktop.domain.national.italy import ItalianLine, ItalianTerms
from storno_desktop.domain.national.poland import PolishLine, PolishTerms
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.party import Receiver
from storno_desktop.domain.semantic import DirectDebit, PaymentCard

#: Groups of the body: key, attribute, fields, what they make.
_PAYMENT_PARTS: tuple[tuple[str, str, tuple[Field, ...], Callable[..., object]], ...] = (
    ("paymentCard", "card", keys.CARD, PaymentCard),
    ("directDebit", "direct_debit", keys.DIRECT_DEBIT, DirectDebit),
)
_REGIMES = frozenset(regime.value for regime in Regime)


@dataclass(frozen=True, slots=True)
class LineHints:
    """What a line left open, for the company's defaults to fill."""

    given: frozenset[str] = frozenset()
    vat_rate_id: str | None = None


@dataclass(slots=True)
class InvoiceBody:
    """What a body said: the changed attributes, and what is no attribute of the content."""

    values: dict[str, Any] = field(default_factory=dict)
    kind: DocumentKind | None = None
    client: str | None = None  # a name, a tax id or an id
    idempotency_key: str | None = None
    auto_apply_vat_rules: bool = False
    given: frozenset[str] = frozenset()
    line_hints: tuple[LineHints, ...] = ()
    ignored: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)  # bytes of attachments by SHA-256

    def on(self, base: Content) -> Content:
        """Lay the body over a content: keys that were not given stay as they are."""
        values = dict(self.values)
        receiver = values.pop("receiver", None)
        if receiver is not None:
            values["receiver"] = replace(base.receiver or Receiver(), **receiver)
        return replace(base, **values)


def read_invoice(body: object, faults: list[Fault], *, partial: bool = False) -> InvoiceBody:
    """Read a create or, with `partial`, an update body; every fault is collected."""
    ignored: dict[str, list[str]] = {key: [] for key in keys.IGNORED}
    values = read_fields(
        body, keys.HEADER, "", faults, ignored=ignored, also=keys.PARTS, partial=partial
    )
    result = InvoiceBody()
    if not isinstance(body, dict):
        return result
    result.given = frozenset(str(key) for key in body)
    result.kind = values.pop("kind", None)  # type: ignore[assignment]
    result.client = values.pop("client", None)  # type: ignore[assignment]
    result.idempotency_key = values.pop("idempotency_key", None)  # type: ignore[assignment]
    result.auto_apply_vat_rules = bool(values.pop("auto_apply_vat_rules", False))
    receiver = {
        name: values.pop(f"receiver_{name}")
        for name in ("name", "cif", "email")
        if f"receiver_{name}" in values
    }
    if isinstance(body.get("receiverAddress"), dict):
        receiver |= read_fields(
            body["receiverAddress"], keys.RECEIVER_ADDRESS, "receiverAddress", faults
        )
    elif body.get("receiverAddress") is not None:
        faults.append(Fault("receiverAddress", "NOT-OBJECT"))
    if receiver:
        values["receiver"] = receiver
    _read_type(body, values, faults)
    _read_national(body, values, faults)
    _read_extensions(body.get("ublExtensions"), values, faults)
    if "lines" in body or not partial:
        lines = body.get("lines")
        values["lines"] = _read_lines(lines, faults, vat_included=body.get("vatIncluded") is True)
        result.line_hints = tuple(_hints(line) for line in lines) if isinstance(lines, list) else ()
    if "collect" in body:
        values["collect"] = _read_collect(body["collect"], faults)
    if body.get("attachments") is not None:
        values["attachments"], result.files = read_attachments(body["attachments"], faults)
    elif "attachments" in body:
        values["attachments"] = ()
    for key, name, fields, kind in _PAYMENT_PARTS:
        if key in body:
            values[name] = _read_part(body[key], key, fields, kind, faults)
    result.values = _settled(values)
    result.ignored = [key for places in ignored.values() for key in places]
    return result


def _settled(values: dict[str, object]) -> dict[str, Any]:
    """Leave null out where the content's default is not null."""
    fields: dict[str, Any] = Content.__dataclass_fields__
    return {
        name: value
        for name, value in values.items()
        if value is not None or fields[name].default is None
    }


def _read_type(body: dict[str, Any], values: dict[str, object], faults: list[Fault]) -> None:
    """Tell UNTDID codes from Storno's named types by content (DECISIONS 5)."""
    for key in ("invoiceTypeCode", "typeCode"):
        given = body.get(key)
        if given is None:
            continue
        text = str(given).strip()
        if text.isdigit():
            if text in keys.TYPE_CODES:
                values["type_code"] = text
                continue
        elif text in _REGIMES:
            values["regime"] = Regime(text)
            continue
        allowed = ", ".join([*sorted(keys.TYPE_CODES), *sorted(_REGIMES)])
        faults.append(
            Fault(key, "NOT-ALLOWED", params=(("found", text[:60]), ("allowed", allowed)))
        )


def _read_national(body: dict[str, Any], values: dict[str, object], faults: list[Fault]) -> None:
    """The parts that only documents of one country have; null clears them."""
    if "fatturapa" in body:
        italian = body["fatturapa"]
        values["fatturapa"] = (
            None if italian is None else read_record(ItalianTerms, italian, "fatturapa", faults)
        )
    if "ksef" in body:
        terms = body["ksef"]
        values["ksef"] = None if terms is None else read_record(PolishTerms, terms, "ksef", faults)


def _read_extensions(part: object, values: dict[str, object], faults: list[Fault]) -> None:
    if part is None:
        return
    path = "ublExtensions"
    got = read_fields(part, keys.EXTENSIONS, path, faults, also=keys.EXTENSION_PARTS)
    values |= {name: value for name, value in got.items() if value is not None}
    if not isinstance(part, dict):
        return
    if part.get("invoicePeriod") is not None:
        values |= read_fields(part["invoicePeriod"], keys.PERIOD, f"{path}.invoicePeriod", faults)
    if part.get("delivery") is not None:
        _read_delivery(part["delivery"], f"{path}.delivery", values, faults)
    if part.get("allowanceCharges") is not None:
        values["allowances"] = _read_allowances(
            part["allowanceCharges"], f"{path}.allowanceCharges", faults, of_document=True
        )
    if part.get("additionalDocumentReferences") is not None:
        place = f"{path}.additionalDocumentReferences"
        read = [
            read_fields(one, keys.REFERENCE, f"{place}[{i}]", faults)
            for i, one in enumerate(_array(part["additionalDocumentReferences"], place, faults))
        ]
        values["references"] = tuple(
            ExtraReference(**one)  # type: ignore[arg-type]
            for one in read
            if one.get("id") is not None
        )


def _read_delivery(part: object, path: str, values: dict[str, object], faults: list[Fault]) -> None:
    got = read_fields(part, keys.DELIVERY, path, faults, also=frozenset({"deliveryAddress"}))
    delivered = got.pop("delivery_date", None)
    if delivered is not None:
        values.setdefault("delivery_date", delivered)
    address = part.get("deliveryAddress") if isinstance(part, dict) else None
    if address is not None:
        got |= read_fields(address, keys.DELIVERY_ADDRESS, f"{path}.deliveryAddress", faults)
    if any(value is not None for value in got.values()):
        values["deliver_to"] = DeliverTo(**got)  # type: ignore[arg-type]


def _array(value: object, path: str, faults: list[Fault]) -> list[object]:
    if isinstance(value, list):
        return value
    faults.append(Fault(path, "NOT-ARRAY"))
    return []


def _read_allowances(
    value: object, path: str, faults: list[Fault], *, of_document: bool
) -> tuple[Allowance, ...]:
    read = []
    for index, one in enumerate(_array(value, path, faults)):
        place = f"{path}[{index}]"
        got = read_fields(one, keys.ALLOWANCE, place, faults)
        is_charge, amount = got.get("is_charge"), got.get("amount")
        base, percent = got.get("base"), got.get("percent")
        if amount is None and isinstance(base, Decimal) and isinstance(percent, Decimal):
            amount = base * percent / 100  # rounded where totals are computed
        if of_document and got.get("vat_category") is None:
            faults.append(Fault(f"{place}.taxCategoryCode", "REQUIRED"))
        if amount is None:
            faults.append(Fault(f"{place}.amount", "REQUIRED"))
        if isinstance(is_charge, bool) and isinstance(amount, Decimal):
            read.append(Allowance(**{**got, "amount": amount}))  # type: ignore[arg-type]
    return tuple(read)


def _read_lines(value: object, faults: list[Fault], *, vat_included: bool) -> tuple[Line, ...]:
    if value is None or value == []:
        faults.append(Fault("lines", "REQUIRED"))
        return ()
    bodies = _array(value, "lines", faults)
    if len(bodies) > keys.MAX_LINES:
        params = (("limit", str(keys.MAX_LINES)), ("found", str(len(bodies))))
        faults.append(Fault("lines", "TOO-MANY", params=params))
        return ()
    return tuple(
        _read_line(one, f"lines[{index}]", faults, vat_included=vat_included)
        for index, one in enumerate(bodies)
    )


def _read_line(one: object, path: str, faults: list[Fault], *, vat_included: bool) -> Line:
    ignored: dict[str, list[str]] = {key: [] for key in keys.LINE_IGNORED}
    got = read_fields(one, keys.LINE, path, faults, ignored=ignored, also=keys.LINE_PARTS)
    if got.get("quantity") == 0:
        faults.append(Fault(f"{path}.quantity", "NOT-ZERO"))
    if vat_included:
        got.setdefault("vat_included", True)
    rate_id = one.get("vatRateId") if isinstance(one, dict) else None
    if rate_id is not None and not isinstance(rate_id, str):
        faults.append(Fault(f"{path}.vatRateId", "NOT-TEXT"))
    extensions = one.get("ublExtensions") if isinstance(one, dict) else None
    if extensions is not None:
        place = f"{path}.ublExtensions"
        more = read_fields(
            extensions, keys.LINE_EXTENSIONS, place, faults, also=keys.LINE_EXTENSION_PARTS
        )
        got |= {name: value for name, value in more.items() if value is not None}
        if isinstance(extensions, dict):
            _read_line_parts(extensions, place, got, faults)
    if isinstance(one, dict) and one.get("fatturapa") is not None:
        place = f"{path}.fatturapa"
        got["fatturapa"] = read_record(ItalianLine, one["fatturapa"], place, faults)
    if isinstance(one, dict) and one.get("ksef") is not None:
        got["ksef"] = read_record(PolishLine, one["ksef"], f"{path}.ksef", faults)
    optional = {n for n, f in Line.__dataclass_fields__.items() if f.default is None}
    clean: dict[str, Any] = {k: v for k, v in got.items() if v is not None or k in optional}
    return Line(**clean)


def _hints(one: object) -> LineHints:
    if not isinstance(one, dict):
        return LineHints()
    rate_id = one.get("vatRateId")
    return LineHints(
        frozenset(str(key) for key, value in one.items() if value is not None),
        rate_id if isinstance(rate_id, str) else None,
    )


def _read_line_parts(
    part: dict[str, Any], path: str, got: dict[str, object], faults: list[Fault]
) -> None:
    if part.get("invoicePeriod") is not None:
        got |= read_fields(part["invoicePeriod"], keys.LINE_PERIOD, f"{path}.invoicePeriod", faults)
    if part.get("allowanceCharges") is not None:
        got["allowances"] = _read_allowances(
            part["allowanceCharges"], f"{path}.allowanceCharges", faults, of_document=False
        )
    if part.get("additionalItemProperties") is not None:
        place = f"{path}.additionalItemProperties"
        pairs = [
            read_fields(pair, keys.PROPERTY, f"{place}[{i}]", faults)
            for i, pair in enumerate(_array(part["additionalItemProperties"], place, faults))
        ]
        got["attributes"] = tuple(
            (str(pair["name"]), str(pair["value"]))
            for pair in pairs
            if pair.get("name") and pair.get("value")
        )


def _read_collect(value: object, faults: list[Fault]) -> Collect | None:
    if value is None or value is False:
        return None
    if value is True:
        return Collect()
    return Collect(**read_fields(value, keys.COLLECT, "collect", faults))  # type: ignore[arg-type]


def _read_part(
    value: object,
    path: str,
    fields: tuple[Field, ...],
    kind: Callable[..., object],
    faults: list[Fault],
) -> object | None:
    """Read a group of fields; one that says nothing is none."""
    if value is None:
        return None
    got = read_fields(value, fields, path, faults)
    return kind(**got) if any(each is not None for each in got.values()) else None


def line_body(line: Line) -> dict[str, object]:
    """Write the typed keys of one line."""
    body = write_fields(line, keys.LINE)
    extensions: dict[str, object] = {}
    if line.period_start or line.period_end:
        extensions["invoicePeriod"] = write_fields(line, keys.LINE_PERIOD)
    if line.allowances:
        extensions["allowanceCharges"] = [write_fields(a, keys.ALLOWANCE) for a in line.allowances]
    if line.attributes:
        extensions["additionalItemProperties"] = [
            {"name": name, "value": value} for name, value in line.attributes
        ]
    if line.origin_country:
        extensions["originCountry"] = line.origin_country
    body["ublExtensions"] = extensions or None
    if line.fatturapa is not None:
        body["fatturapa"] = write_record(line.fatturapa)
    if line.ksef is not None:
        body["ksef"] = write_record(line.ksef)
    return body


def content_body(content: Content) -> dict[str, object]:
    """Write all that was typed under the API's keys; reading it again gives the same content."""
    body = write_fields(content, keys.CONTENT_KEYS)
    body["invoiceTypeCode"] = content.regime.value
    body["seriesId"] = content.series_id
    receiver = content.receiver
    body["receiverName"] = receiver.name if receiver else None
    body["receiverCif"] = receiver.cif if receiver else None
    body["receiverAddress"] = write_fields(receiver, keys.RECEIVER_ADDRESS) if receiver else None
    extensions: dict[str, object] = {}
    if content.period_start or content.period_end:
        extensions["invoicePeriod"] = write_fields(content, keys.PERIOD)
    place = content.deliver_to
    if place is not None or content.delivery_date is not None:
        delivery = write_fields(content, keys.DELIVERY[:1])
        if place is not None:
            delivery |= write_fields(place, keys.DELIVERY[1:])
            delivery["deliveryAddress"] = write_fields(place, keys.DELIVERY_ADDRESS)
        extensions["delivery"] = delivery
    if content.allowances:
        extensions["allowanceCharges"] = [
            write_fields(a, keys.ALLOWANCE) for a in content.allowances
        ]
    if content.prepaid:
        extensions["prepaidAmount"] = keys.MONEY.write(content.prepaid)
    if content.references:
        extensions["additionalDocumentReferences"] = [
            write_fields(reference, keys.REFERENCE) for reference in content.references
        ]
    body["ublExtensions"] = extensions or None
    body["attachments"] = write_attachments(content.attachments)
    if content.fatturapa is not None:
        body["fatturapa"] = write_record(content.fatturapa)
    if content.ksef is not None:
        body["ksef"] = write_record(content.ksef)
    body["collect"] = write_fields(content.collect, keys.COLLECT) if content.collect else None
    for key, name, fields, _ in _PAYMENT_PARTS:
        part = getattr(content, name)
        body[key] = write_fields(part, fields) if part is not None else None
    body["lines"] = [line_body(line) for line in content.lines]
    return body


__all__ = ["InvoiceBody", "Unusable", "content_body", "line_body", "read_invoice"]
