"""What KSeF would refuse, and what would be wrong in law, told before anything is written.

KSeF has no published rules but its schema and about eight technical checks (COMPLIANCE 3); the
rest is completeness that the VAT law demands. Codes are ours: FA3-….
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

from storno_desktop.application.reference import deadline_rule, threshold
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.money import plain
from storno_desktop.domain.national.poland.codes import KSEF_NUMBER_LENGTH, is_ksef_number
from storno_desktop.domain.taxid import pl
from storno_desktop.einvoice._xml import forbidden_characters
from storno_desktop.einvoice.fa3.from_lines import NOT_A_POLISH_RATE
from storno_desktop.einvoice.fa3.from_semantic import HOME_CURRENCY, Built
from storno_desktop.einvoice.fa3.model import Faktura, TFa, TFaWiersz, TKluczWartosc
from storno_desktop.einvoice.fa3.model.types import (
    CHOICE,
    COUNT,
    REQUIRED,
    Kind,
    Slot,
    Text,
    TNrNIP,
    TNumerKSeF,
    rules_of,
    slots_of,
)
from storno_desktop.einvoice.fa3.names import YES
from storno_desktop.einvoice.fa3.places import Steps, place, shown
from storno_desktop.einvoice.fa3.rates import BASES
from storno_desktop.einvoice.fa3.statements import NO_PROVISION
from storno_desktop.einvoice.fa3.xml import DISCOURAGED, write

#: Bytes of a document without and with an attachment.
MAX_BYTES: Final = 1_000_000
MAX_BYTES_WITH_ATTACHMENT: Final = 3_000_000
#: Only a document with this many lines can come near the limit and is written to be measured.
_MANY_LINES: Final = 500
_NIL: Final = Decimal(0)
#: Groups of which there are many, made once as long as their line stays the same.
_REMEMBERED: Final = (TFaWiersz, TKluczWartosc)
_CLEAN: Final[Memory[Any, bool]] = Memory(16384)


def check(built: Built) -> list[Fault]:
    """Every fault of a document that was made here; paths are the keys of our bodies."""
    invoice, rows = built.invoice, built.rows
    found = [*built.faults, *shape_faults(invoice, rows)]
    found += _tax_numbers(invoice)
    found += _law(invoice.Fa, invoice)
    found += _completeness(invoice)
    if not found and len(rows) >= _MANY_LINES:
        found += size_faults(len(write(invoice)), has_attachment=invoice.Zalacznik is not None)
    return _without_echoes(list(dict.fromkeys(found)))


def file_faults(invoice: Faktura) -> list[Fault]:
    """What of somebody else's document is doubtful: KSeF took it, so nothing of it is fatal."""
    found = [*_tax_numbers(invoice), *_ksef_numbers(invoice), *_sums(invoice.Fa)]
    return [replace(fault, severity=Severity.WARNING) for fault in dict.fromkeys(found)]


def _without_echoes(faults: list[Fault]) -> list[Fault]:
    """Leave out what only follows from another fault: one mistake is told once."""
    codes = {fault.code for fault in faults}
    echoes: set[str] = set()
    if NOT_A_POLISH_RATE in codes:
        echoes.add("FA3-SUM")  # turnover of no kind is in no sum
    if NO_PROVISION in codes:
        echoes.add(CHOICE)  # P_19 without P_19A, B or C
    return [fault for fault in faults if fault.code not in echoes]


def size_faults(size: int, *, has_attachment: bool = False) -> list[Fault]:
    """A document above one megabyte (three with an attachment) is refused."""
    limit = MAX_BYTES_WITH_ATTACHMENT if has_attachment else MAX_BYTES
    if size <= limit:
        return []
    return [Fault("lines", "FA3-SIZE", params=(("size", str(size)), ("limit", str(limit))))]


def shape_faults(invoice: Faktura, rows: tuple[str, ...] = ()) -> list[Fault]:
    """What the schema would not allow about a document; `rows` names the origin of its lines."""
    return list(_shape(invoice, (), rows))


def _shape(group: Any, steps: Steps, rows: tuple[str, ...]) -> Iterator[Fault]:  # noqa: ANN401
    """What the schema would not allow, walking the model."""
    present = set()
    for slot in slots_of(type(group)):
        value = getattr(group, slot.name)
        values = value if slot.repeats else () if value is None else (value,)
        if values:
            present.add(slot.name)
        elif slot.least:
            below = (*steps, (slot.name, None))
            yield Fault(place(below, rows), REQUIRED, params=(("element", shown(below)),))
        if len(values) > slot.most:
            below = (*steps, (slot.name, 0))
            params = (("element", shown(below)), ("limit", str(slot.most)))
            yield Fault(place(below, rows), COUNT, params=params)
        for index, each in enumerate(values):
            below = (*steps, (slot.name, index if slot.repeats else None))
            if isinstance(slot.type, type):
                if not isinstance(each, _REMEMBERED) or not _is_clean(each):
                    yield from _shape(each, below, rows)
            else:
                yield from _value(each, slot, below, rows)
    for rule in rules_of(type(group)):
        if not rule.holds(frozenset(present)):
            missing = sorted(rule.names - present)
            below = (*steps, (missing[0], None)) if missing else steps
            yield Fault(place(below, rows), CHOICE, params=(("element", shown(below)),))


def _is_clean(group: Any) -> bool:  # noqa: ANN401
    """Whether nothing is wrong with a line, remembered for the next keystroke."""
    return _CLEAN.of(group, None, lambda: not any(_shape(group, (), ())))


def _value(value: Any, slot: Slot, steps: Steps, rows: tuple[str, ...]) -> Iterator[Fault]:  # noqa: ANN401
    assert not isinstance(slot.type, type)  # noqa: S101 - groups went the other way
    if flaw := slot.type.flaw(value):
        code, params = flaw
        yield Fault(place(steps, rows), code, params=(("element", shown(steps)), *params))
    if isinstance(slot.type, Text) and slot.kind is Kind.ELEMENT:
        if forbidden := forbidden_characters(value):
            names = " ".join(forbidden)
            yield Fault(place(steps, rows), "XML-CHARACTER", params=(("characters", names),))
        if found := DISCOURAGED.findall(value):
            names = " ".join(dict.fromkeys(f"U+{ord(each):04X}" for each in found))
            yield Fault(place(steps, rows), "FA3-CHARACTER", params=(("characters", names),))


def _tax_numbers(invoice: Faktura) -> Iterator[Fault]:
    """NIPs are verified by their check digit (in production only)."""
    authorised = invoice.PodmiotUpowazniony
    numbers = [
        ("company.cif", invoice.Podmiot1.DaneIdentyfikacyjne.NIP),
        ("client.cui", invoice.Podmiot2.DaneIdentyfikacyjne.NIP),
        *(
            (f"ksef.parties[{index}].nip", each.DaneIdentyfikacyjne.NIP)
            for index, each in enumerate(invoice.Podmiot3)
        ),
        ("ksef.authorised.nip", authorised and authorised.DaneIdentyfikacyjne.NIP),
    ]
    for path, number in numbers:
        # a number of another shape is told as such
        if number and TNrNIP.flaw(number) is None and not pl.is_valid(number):
            yield Fault(path, "FA3-NIP", params=(("value", number),))


def total_of(fa: TFa) -> Decimal:
    """All P_13_x and P_14_x together."""
    names = [name for pair in BASES for name in pair if name]
    return sum((getattr(fa, name) or _NIL for name in names), _NIL)


def _law(fa: TFa, invoice: Faktura) -> Iterator[Fault]:
    if fa.RodzajFaktury in {"KOR", "KOR_ROZ"} and not fa.DaneFaKorygowanej:
        yield Fault("parentDocumentNumber", "FA3-PARENT")
    for each in fa.DaneFaKorygowanej:
        day = each.DataWystFaKorygowanej
        if each.NrKSeFN and day is not None and deadline_rule("PL", day) is not None:
            number = (("number", each.NrFaKorygowanej or ""),)
            yield Fault("parentDocumentNumber", "FA3-PARENT-KSEF", Severity.WARNING, number)
    yield from _sums(fa)
    if fa.RodzajFaktury == "UPR":
        yield from _simplified(fa, invoice)


def _sums(fa: TFa) -> Iterator[Fault]:
    """P_15 is all turnover with its VAT, but of invoices that are about payments in advance."""
    total = total_of(fa)
    if fa.P_15 is None or fa.RodzajFaktury not in {"VAT", "KOR", "UPR"} or total == fa.P_15:
        return
    if fa.RodzajFaktury == "UPR" and not total:
        return  # it may state nothing but P_15 (art. 106e ust. 5 pkt 3)
    params = (("total", plain(total)), ("gross", plain(fa.P_15)))
    yield Fault("totals.gross", "FA3-SUM", params=params)


def _ksef_numbers(invoice: Faktura) -> Iterator[Fault]:
    """The last two digits of a KSeF number check the others."""
    for index, each in enumerate(invoice.Fa.DaneFaKorygowanej):
        if _is_mistyped(each.NrKSeFFaKorygowanej):
            params = (("number", each.NrKSeFFaKorygowanej or ""),)
            place_of = "ksef.correction.parentKsefNumber" if index == 0 else "ksef.correction"
            yield Fault(place_of, "FA3-KSEF-NUMBER", Severity.WARNING, params)
    for index, advance in enumerate(invoice.Fa.FakturaZaliczkowa):
        if _is_mistyped(advance.NrKSeFFaZaliczkowej):
            params = (("number", advance.NrKSeFFaZaliczkowej or ""),)
            place_of = f"ksef.advanceInvoices[{index}].ksefNumber"
            yield Fault(place_of, "FA3-KSEF-NUMBER", Severity.WARNING, params)


def _is_mistyped(number: str | None) -> bool:
    if number is None or TNumerKSeF.flaw(number) is not None:
        return False  # a number of another shape is told as such
    return len(number) == KSEF_NUMBER_LENGTH and not is_ksef_number(number)


#: JST and GV to the role that a third party then has.
_MEMBERS: Final = (("JST", "8", "localGovernment"), ("GV", "10", "vatGroup"))


def _completeness(invoice: Faktura) -> Iterator[Fault]:
    """What KSeF takes, but the law or the ministry's guide wants said too."""
    fa = invoice.Fa
    yield from _ksef_numbers(invoice)
    if fa.RodzajFaktury == "ZAL" and fa.Zamowienie is None:
        yield Fault("ksef.order", "FA3-ORDER", Severity.WARNING)
    if fa.RodzajFaktury == "ROZ" and not fa.FakturaZaliczkowa:
        yield Fault("ksef.advanceInvoices", "FA3-ADVANCES", Severity.WARNING)
    roles = {each.Rola for each in invoice.Podmiot3}
    for mark, role, key in _MEMBERS:
        if getattr(invoice.Podmiot2, mark) == YES and role not in roles:
            params = (("mark", mark), ("role", role))
            yield Fault(f"ksef.buyer.{key}", "FA3-ROLE", Severity.WARNING, params)


def _simplified(fa: TFa, invoice: Faktura) -> Iterator[Fault]:
    """Art. 106e ust. 5 pkt 3: up to a limit, and the buyer's NIP is what makes it an invoice."""
    if invoice.Podmiot2.DaneIdentyfikacyjne.NIP is None:
        params = (("element", "Podmiot2/DaneIdentyfikacyjne/NIP"),)
        yield Fault("client.cui", REQUIRED, params=params)
    name = "PL-simplified-invoice" if fa.KodWaluty == HOME_CURRENCY else "PL-simplified-invoice-eur"
    limit = threshold(name, fa.P_1) if fa.P_1 else None
    if limit is None or fa.P_15 is None or fa.KodWaluty != limit.currency:
        return
    if limit.amount < fa.P_15:
        above = (("limit", plain(limit.amount)), ("currency", limit.currency))
        yield Fault("invoiceTypeCode", "FA3-SIMPLIFIED", params=above)
