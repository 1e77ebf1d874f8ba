"""EN 16931, and the national facts beside it, as FA(3); what is missing is told as faults."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.long_text import pieces
from storno_desktop.domain.money import rounded
from storno_desktop.domain.semantic import CREDIT_NOTE_TYPES, Semantic
from storno_desktop.einvoice.fa3 import from_others as others
from storno_desktop.einvoice.fa3 import from_parties as parties
from storno_desktop.einvoice.fa3 import further as more
from storno_desktop.einvoice.fa3.facts import NONE, Facts
from storno_desktop.einvoice.fa3.from_lines import Rows, rows_of
from storno_desktop.einvoice.fa3.from_payment import payment, settlement
from storno_desktop.einvoice.fa3.from_terms import (
    advance,
    advance_payments,
    advances,
    conditions,
    corrected,
    correction_elements,
    further_corrected,
    named_facts,
    order,
)
from storno_desktop.einvoice.fa3.from_terms import registers as registers_of
from storno_desktop.einvoice.fa3.further import further, one_line
from storno_desktop.einvoice.fa3.model import (
    Faktura,
    TDaneFaKorygowanej,
    TFa,
    TFakturaZaliczkowa,
    TInformacje,
    TKluczWartosc,
    TKodFormularza,
    TNaglowek,
    TOkresFa,
    TStopka,
)
from storno_desktop.einvoice.fa3.names import FORM, SCHEMA_VERSION, SYSTEM_CODE, VARIANT, YES
from storno_desktop.einvoice.fa3.rates import BASES, EU_SERVICES, Market, bucket, is_usual
from storno_desktop.einvoice.fa3.statements import statements

HOME_CURRENCY: Final = "PLN"
PROGRAM: Final = "Storno Desktop"
NO_VAT_IN_PLN: Final = "FA3-VAT-PLN"
PREPAYMENT: Final = "386"
CORRECTIVE: Final = "384"
_SALES: Final = frozenset({"380", "389"})
_SETTLING: Final = frozenset({"ROZ", "KOR_ROZ", "ZAL"})
_FINAL: Final = frozenset({"ROZ", "KOR_ROZ"})
_NIL: Final = Decimal(0)
#: The schema knows no document made before FA(3) was published.
_FIRST_DAY: Final = date(2025, 9, 1)
_FOOT_LIMIT: Final = 3500
_FOOT_BLOCKS: Final = 3


@dataclass(frozen=True, slots=True)
class Built:
    """A national document, with what could not be said in it.

    `rows` names the part of the body that each FaWiersz was made from.
    """

    invoice: Faktura
    faults: tuple[Fault, ...]
    rows: tuple[str, ...]


def from_semantic(invoice: Semantic, facts: Facts = NONE) -> Built:
    """Make the national document; equal inputs make equal ones."""
    sign = -1 if invoice.type_code in CREDIT_NOTE_TYPES else 1
    market = _market(invoice, facts)
    terms = facts.terms
    kind = _kind(invoice, facts)
    rows = rows_of(invoice, facts, market, sign, settles=kind in _FINAL)
    in_the_union = any(kind == EU_SERVICES or kind.base == "P_13_6_2" for kind in rows.buckets)
    made = Faktura(
        Naglowek=TNaglowek(
            KodFormularza=TKodFormularza(
                kodSystemowy=SYSTEM_CODE, wersjaSchemy=SCHEMA_VERSION, kod=FORM
            ),
            WariantFormularza=VARIANT,
            DataWytworzeniaFa=_moment(invoice, facts),
            SystemInfo=PROGRAM,
        ),
        Podmiot1=others.seller_with(
            parties.seller(invoice, facts, with_prefix=in_the_union), terms.seller
        ),
        Podmiot2=others.buyer_with(parties.buyer(invoice, facts), terms.buyer),
        Podmiot3=tuple(others.third(each) for each in terms.parties),
        PodmiotUpowazniony=others.authorised(terms.authorised)
        if terms.authorised
        else parties.representative(invoice),
        Fa=_fa(invoice, facts, rows, market, sign, kind),
        Stopka=_foot(invoice, facts),
    )
    return Built(made, tuple(rows.faults), tuple(rows.places))


def _market(invoice: Semantic, facts: Facts) -> Market:
    """What decides about turnover; the invoice alone tells the one-stop shop by its rates."""
    is_alone = facts is NONE
    rates = {line.vat_rate for line in invoice.lines if line.vat_category == "S"}
    is_foreign = any(rate is not None and not is_usual(rate) for rate in rates)
    return Market(
        buyer_country=(invoice.buyer.address.country or "") if invoice.buyer.address else "",
        is_exempt_seller=_is_exempt_seller(invoice, facts),
        uses_oss=is_foreign if is_alone else facts.uses_oss,
        is_private_buyer=invoice.buyer.vat_id is None if is_alone else facts.is_private_buyer,
    )


def _is_exempt_seller(invoice: Semantic, facts: Facts) -> bool:
    """Whether category O is the small business of art. 113 and not a sale abroad."""
    if facts.is_exempt_seller is not None:
        return facts.is_exempt_seller
    return invoice.seller.vat_id is None and any(
        "113" in (each.reason or "") for each in invoice.vat if each.category == "O"
    )


def _moment(invoice: Semantic, facts: Facts) -> str | None:
    """The moment of issue in UTC; without one, the start of the day of issue."""
    if facts.made_at is not None:
        at = facts.made_at.astimezone(UTC)
    elif invoice.issued_on is not None:
        at = datetime(*invoice.issued_on.timetuple()[:3], tzinfo=UTC)
    else:
        return None
    if at.date() < _FIRST_DAY:
        at = datetime(_FIRST_DAY.year, _FIRST_DAY.month, _FIRST_DAY.day, tzinfo=UTC)
    return f"{at:%Y-%m-%dT%H:%M:%S}Z"


def _kind(invoice: Semantic, facts: Facts) -> str:
    """RodzajFaktury: as the document says it, as a correction's original was, or as it looks."""
    if facts.terms.kind is not None:
        return facts.terms.kind.value
    if facts.corrected_kind is not None and facts.is_correction:
        return facts.corrected_kind.corrected_as.value
    if (kind := _kind_by_references(invoice, facts)) is not None:
        return kind
    if invoice.type_code == PREPAYMENT:
        return "ZAL"
    if facts.terms.advance_invoices:
        return "ROZ"
    return "UPR" if facts.is_simplified else "VAT"


def _kind_by_references(invoice: Semantic, facts: Facts) -> str | None:
    """References without a date to invoices paid before make a final one (ROZ)."""
    settles = invoice.preceding and not any(each.issued_on for each in invoice.preceding)
    is_sale = invoice.type_code in _SALES and (invoice.totals.gross or _NIL) >= 0
    if settles and not facts.is_correction and (is_sale or invoice.type_code == PREPAYMENT):
        return "ROZ" if is_sale else "ZAL"
    dates = {each.issued_on is not None for each in invoice.preceding}
    if dates == {True, False}:  # one that is corrected, and advances that it had settled
        return "KOR_ROZ"
    of_others = facts.terms.correction is not None and facts.terms.correction.invoices
    if invoice.preceding or of_others or invoice.type_code in CREDIT_NOTE_TYPES | {CORRECTIVE}:
        return "KOR"
    return None


def _fa(invoice: Semantic, facts: Facts, rows: Rows, market: Market, sign: int, kind: str) -> TFa:
    terms, corrects = facts.terms, "KOR" in kind
    delivered = invoice.delivery.delivered_on if invoice.delivery else None
    supplied = delivered or invoice.tax_point_date
    period = invoice.period
    is_period = period is not None and period.start is not None and period.end is not None
    sums: dict[str, Any] = _sums(invoice, facts, rows, market, sign)
    town = terms.place or (invoice.seller.address.city if invoice.seller.address else None)
    if corrects:
        sums |= correction_elements(terms.correction, facts.standing)
    return TFa(
        KodWaluty=invoice.currency,
        P_1=invoice.issued_on,
        P_1M=one_line(town),
        P_2=one_line(invoice.number),
        WZ=tuple(filter(None, map(one_line, (invoice.despatch_advice, *terms.warehouse_notes)))),
        # P_6 is only told where it is another day than that of issue
        P_6=supplied if supplied != invoice.issued_on and not is_period else None,
        OkresFa=TOkresFa(P_6_Od=period.start, P_6_Do=period.end)
        if period is not None and is_period
        else None,
        P_15=_total(invoice, facts, kind, sign),
        KursWalutyZ=facts.exchange_rate if kind == "ZAL" else None,
        Adnotacje=statements(invoice, facts, rows, sign),
        RodzajFaktury=kind,
        DaneFaKorygowanej=_corrected(invoice, facts, kind) if corrects else (),
        ZaliczkaCzesciowa=advance_payments(terms.advance_payments),
        FP=YES if terms.for_receipt else None,
        TP=YES if terms.related_parties else None,
        DodatkowyOpis=(
            *_further(invoice, is_period=is_period, supplied=supplied),
            *rows.facts,
            *named_facts(terms.facts, rows.numbers),
        ),
        FakturaZaliczkowa=_advances(invoice, facts) if kind in _SETTLING else (),
        ZwrotAkcyzy=YES if terms.excise_refund else None,
        FaWiersz=tuple(rows.lines),
        Rozliczenie=settlement(invoice, facts, sign, is_final=kind in _FINAL),
        Platnosc=payment(invoice, facts),
        WarunkiTransakcji=conditions(terms.conditions, invoice.contract, invoice.order),
        Zamowienie=order(terms.order),
        **sums,
    )


def _total(invoice: Semantic, facts: Facts, kind: str, sign: int) -> Decimal | None:
    """P_15: all that is owed for the sale; of a final invoice, what advances left of it."""
    if kind not in _FINAL:
        return None if invoice.totals.gross is None else sign * invoice.totals.gross
    if invoice.totals.due is None:
        return None
    return sign * invoice.totals.due + facts.terms.prepaid  # which Rozliczenie and Platnosc tell


def _advances(invoice: Semantic, facts: Facts) -> tuple[TFakturaZaliczkowa, ...]:
    """Advance invoices: those that are referred to without a day, and those of the terms."""
    named = () if facts.is_correction else invoice.preceding
    return (
        *(advance(each.number) for each in named if not each.issued_on),
        *advances(facts.terms.advance_invoices),
    )


def _corrected(invoice: Semantic, facts: Facts, kind: str) -> tuple[TDaneFaKorygowanej, ...]:
    """The corrected invoices; one that was never in KSeF says so."""
    terms = facts.terms.correction
    number = facts.corrected_ksef_number
    if number is None and terms is not None:
        number = one_line(terms.parent_ksef_number)
    return (
        *(
            corrected(each.number, each.issued_on, number)
            for each in invoice.preceding
            if each.issued_on or kind == "KOR"
        ),
        *further_corrected(terms.invoices if terms else ()),
    )


def _sums(
    invoice: Semantic, facts: Facts, rows: Rows, market: Market, sign: int
) -> dict[str, Decimal]:
    """P_13_x from the lines, P_14_x from the VAT groups, P_14_xW in złoty."""
    taxes: dict[str, Decimal] = {}
    for group in invoice.vat:
        kind = bucket(group.category, group.rate, group.reason_code, market)
        if kind is not None and kind.vat is not None:
            taxes[kind.vat] = taxes.get(kind.vat, _NIL) + sign * (group.vat or _NIL)
    found: dict[str, Decimal] = {}
    for base, tax in BASES:
        if base in rows.nets:
            found[base] = rows.nets[base]
            if tax is not None:
                found[tax] = taxes.get(tax, _NIL)
    if invoice.currency not in {None, HOME_CURRENCY}:
        # VAT of other countries (P_14_5) is not told in złoty
        foreign = {tax: found[tax] for tax in taxes if tax in found and tax != "P_14_5"}
        found |= {f"{tax}W": vat for tax, vat in _in_zloty(invoice, facts, foreign, rows, sign)}
    return found


def _in_zloty(
    invoice: Semantic, facts: Facts, taxes: dict[str, Decimal], rows: Rows, sign: int
) -> list[tuple[str, Decimal]]:
    """P_14_xW (art. 106e ust. 11): at the rate or, without one, as shares of BT-111."""
    if facts.exchange_rate is not None:
        # every rate of VAT is converted by itself, half up to the grosz
        return [(tax, rounded(vat * facts.exchange_rate)) for tax, vat in taxes.items()]
    whole = sum(taxes.values(), _NIL)
    stated = invoice.totals.vat_accounting
    if stated is None and not any(taxes.values()):
        return [(tax, _NIL) for tax in taxes]
    if stated is None or (whole == 0 and any(taxes.values())):
        rows.faults.append(
            Fault("exchangeRate", NO_VAT_IN_PLN, params=(("currency", invoice.currency or ""),))
        )
        return []
    left = sign * stated
    shares: list[tuple[str, Decimal]] = []
    for tax, vat in list(taxes.items())[:-1]:
        # half up, and the last kind takes what is left, so that the shares are BT-111 again
        share = rounded(sign * stated * vat / whole) if whole else _NIL
        shares.append((tax, share))
        left -= share
    return [*shares, *((tax, left) for tax in list(taxes)[-1:])]


def _further(
    invoice: Semantic, *, is_period: bool, supplied: date | None
) -> tuple[TKluczWartosc, ...]:
    """What EN 16931 says and FA(3) has no element for."""
    found: list[TKluczWartosc] = []
    for name, key in more.DOCUMENT_KEYS.items():
        found += further(key, getattr(invoice, name))
    if invoice.object_id is not None:
        found += further(more.OBJECT, invoice.object_id.value)
    tax_point = invoice.tax_point_date
    if tax_point is not None and (is_period or supplied != tax_point):
        found += further(more.TAX_POINT, tax_point.isoformat())
    if is_period and supplied is not None and supplied != tax_point:
        found += further(more.DELIVERED, supplied.isoformat())
    for each in invoice.payments:
        found += further(more.REMITTANCE, each.remittance)
    found += further(more.DELIVERY, _place_of_delivery(invoice))
    if invoice.payee is not None:
        ids = (invoice.payee.identifier, invoice.payee.legal_id)
        words = [invoice.payee.name, *(each.value for each in ids if each is not None)]
        found += further(more.PAYEE, ", ".join(word for word in words if word))
    for document in invoice.documents:
        words = [document.reference, document.description, document.location]
        found += further(more.DOCUMENT, " ".join(word for word in words if word))
    return (*found, *parties.party_facts(invoice))


def _place_of_delivery(invoice: Semantic) -> str | None:
    if invoice.delivery is None:
        return None
    place = parties.address(invoice.delivery.address)
    words = [invoice.delivery.name]
    if place is not None:
        words += [place.AdresL1, place.AdresL2, place.KodKraju]
    return ", ".join(word for word in words if word) or None


def _foot(invoice: Semantic, facts: Facts) -> TStopka | None:
    """The notes and the legal form; what three blocks cannot hold stays in the last one."""
    texts = [note.text for note in invoice.notes]
    if invoice.seller.legal_form:
        texts.append(invoice.seller.legal_form)
    blocks = pieces("\n".join(text.strip() for text in texts if text.strip()), _FOOT_LIMIT)
    if len(blocks) > _FOOT_BLOCKS:
        blocks[_FOOT_BLOCKS - 1 :] = ["\n".join(blocks[_FOOT_BLOCKS - 1 :])]
    registers = registers_of(facts.terms.registers) or parties.registers(invoice)
    if not blocks and not registers:
        return None
    return TStopka(
        Informacje=tuple(TInformacje(StopkaFaktury=block) for block in blocks),
        Rejestry=registers,
    )
