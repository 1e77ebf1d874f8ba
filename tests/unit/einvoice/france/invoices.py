"""A French invoice full of every term, good by BR-FR in both syntaxes, and ways to break it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from storno_desktop.domain.semantic import (
    Identifier,
    Note,
    Period,
    PrecedingInvoice,
    Semantic,
)
from tests.unit.einvoice.invoices import full_invoice
from tests.unit.einvoice.rules.mutants import mutants

D = Decimal
Change = Callable[[Semantic], Semantic]


def good_french(type_code: str = "380", rate: str = "20.00") -> Semantic:
    """Valid by EN 16931 and by the rules of flow 2."""
    invoice = full_invoice()
    vat = (D("97.00") * D(rate) / 100).quantize(D("0.01"))
    line = invoice.lines[0]
    assert invoice.delivery is not None
    return replace(
        invoice,
        number="FA-2026/0042",
        type_code=type_code,
        tax_currency=None,
        tax_point_code=None,
        process="M1",
        notes=(
            Note("Merci de votre confiance"),
            Note("Indemnité forfaitaire de 40 EUR", "PMT"),
            Note("Taux BCE + 10 points", "PMD"),
            Note("Pas d’escompte", "AAB"),
            Note("B2B", "BAR"),
        ),
        preceding=(PrecedingInvoice("FA-2026/0041", date(2026, 10, 1)),),
        seller=replace(
            invoice.seller,
            identifiers=(Identifier("12345678200010", "0009"), Identifier("A.1", "0224")),
            legal_id=Identifier("123456782", "0002"),
            vat_id="FR11123456782",
            electronic_address=Identifier("123456782", "0225"),
        ),
        buyer=replace(
            invoice.buyer,
            identifier=Identifier("98765432400076", "0009"),
            legal_id=Identifier("987654324", "0002"),
            vat_id="FR14987654324",
            electronic_address=Identifier("987654324_98765432400076", "0225"),
        ),
        payee=None,
        delivery=replace(invoice.delivery, location_id=Identifier("98765432400076", "0009")),
        totals=replace(
            invoice.totals,
            vat=vat,
            vat_accounting=None,
            gross=D("97.00") + vat,
            prepaid=D("15.43"),
            due=D("97.00") + vat - D("15.43"),
        ),
        allowances=tuple(replace(each, vat_rate=D(rate)) for each in invoice.allowances),
        charges=tuple(replace(each, vat_rate=D(rate)) for each in invoice.charges),
        vat=(replace(invoice.vat[0], vat=vat, rate=D(rate)),),
        documents=(replace(invoice.documents[0], description="RIB"), invoice.documents[1]),
        lines=(replace(line, vat_rate=D(rate)),),
    )


def french_mutants(invoice: Semantic) -> Iterator[tuple[str, Semantic]]:
    """Everything that the common mutants break, and what only France looks at."""
    yield from mutants(invoice)
    for name, change in FRENCH_BREAKAGES.items():
        yield name, change(invoice)


def _seller(**changes: Any) -> Change:
    return lambda i: replace(i, seller=replace(i.seller, **changes))


def _buyer(**changes: Any) -> Change:
    return lambda i: replace(i, buyer=replace(i.buyer, **changes))


def _notes(*notes: tuple[str, str | None]) -> Change:
    return lambda i: replace(
        i, notes=(*i.notes[:4], *(Note(text, subject) for text, subject in notes))
    )


def _totals(**changes: Any) -> Change:
    return lambda i: replace(i, totals=replace(i.totals, **changes))


def _line(**changes: Any) -> Change:
    return lambda i: replace(i, lines=(replace(i.lines[0], **changes),))


def _rated(rate: str | None, category: str = "S") -> Change:
    def change(invoice: Semantic) -> Semantic:
        given = None if rate is None else D(rate)
        of_line = {"vat_category": category, "vat_rate": given}
        return replace(
            invoice,
            lines=tuple(replace(each, **of_line) for each in invoice.lines),
            allowances=tuple(replace(each, **of_line) for each in invoice.allowances),
            charges=tuple(replace(each, **of_line) for each in invoice.charges),
            vat=tuple(replace(each, category=category, rate=given) for each in invoice.vat),
        )

    return change


def _paid(process: str, *, due: bool = True, **changes: Any) -> Change:
    def change(invoice: Semantic) -> Semantic:
        totals = replace(invoice.totals, prepaid=invoice.totals.gross, due=D("0.00"))
        return replace(
            invoice,
            process=process,
            totals=replace(totals, **changes),
            due_on=invoice.due_on if due else None,
        )

    return change


RATES = ("5.5", "5.50", "5.500", "19", "2.1", "8.5", "100", "100.00", "-1")
FRENCH_BREAKAGES: dict[str, Change] = {
    "a number of 35": lambda i: replace(i, number="F" * 35),
    "a number of 36": lambda i: replace(i, number="F" * 36),
    "a number with a space": lambda i: replace(i, number="FA 42"),
    "a number with accents": lambda i: replace(i, number="Fé42"),
    "a preceding number with a dot": lambda i: replace(
        i, preceding=(PrecedingInvoice("FA.41", date(2026, 10, 1)),)
    ),
    "a preceding number of 36": lambda i: replace(
        i, preceding=(PrecedingInvoice("F" * 36, date(2026, 10, 1)),)
    ),
    "a preceding invoice without a day": lambda i: replace(
        i, preceding=(PrecedingInvoice("FA-41"),)
    ),
    "no preceding invoice": lambda i: replace(i, preceding=()),
    "issued in another century": lambda i: replace(i, issued_on=date(1999, 12, 31)),
    "due in another century": lambda i: replace(i, due_on=date(2100, 1, 1)),
    "due before": lambda i: replace(i, due_on=date(2026, 11, 20)),
    "due before, a deposit": lambda i: replace(i, due_on=date(2026, 11, 20), type_code="386"),
    "due before, paid": lambda i: _paid("B2")(replace(i, due_on=date(2026, 11, 20))),
    "due before an issue nobody knows": lambda i: replace(i, issued_on=None),
    "delivered in another century": lambda i: replace(
        i, delivery=i.delivery and replace(i.delivery, delivered_on=date(1999, 1, 1))
    ),
    "a period in another century": lambda i: replace(
        i, period=Period(date(1999, 1, 1), date(2100, 1, 1))
    ),
    "a line period in another century": _line(period=Period(date(1999, 1, 1), date(2100, 1, 1))),
    "a tax point in another century": lambda i: replace(i, tax_point_date=date(1999, 1, 1)),
    **{
        f"of the type {code}": lambda i, code=code: replace(i, type_code=code)  # type: ignore[misc]
        for code in (
            *("380", "389", "393", "501", "386", "500", "384", "471", "472", "473", "261", "262"),
            *("381", "396", "502", "503", "326", "751", "308", "999"),
        )
    },
    **{
        f"of the process {code}": lambda i, code=code: replace(i, process=code)  # type: ignore[misc]
        for code in ("B1", "S3", "B4", "S6", "M7", "B7", "S8", "B8", "M9", "S9", "b1", " B1", "A1")
    },
    "a deposit after a deposit": lambda i: replace(i, process="S4", type_code="386"),
    "paid": _paid("M2"),
    "paid and not due any day": _paid("S2", due=False),
    "paid in part": _paid("B2", prepaid=D("1.00")),
    "paid and due": _paid("B2", due=True),
    "paid, and something is due": lambda i: _totals(due=D("0.01"))(_paid("B2")(i)),
    "paid nobody knows how much": lambda i: _totals(prepaid=None)(_paid("B2")(i)),
    "a rebate": lambda i: replace(i, type_code="262"),
    "a rebate without a contract": lambda i: replace(i, type_code="262", contract=None),
    "a rebate without a period": lambda i: replace(i, type_code="262", period=None),
    "a rebate of half a period": lambda i: replace(
        i, type_code="262", period=Period(date(2026, 1, 1))
    ),
    "no late payment fee": lambda i: replace(i, notes=(i.notes[0], *i.notes[2:])),
    "two late payment fees": lambda i: replace(i, notes=(*i.notes, i.notes[1])),
    "two penalties": lambda i: replace(i, notes=(*i.notes, i.notes[2])),
    "two discounts": lambda i: replace(i, notes=(*i.notes, i.notes[3])),
    "a subject inside a text": lambda i: replace(
        i, notes=(Note("Voir #PMT# plus bas"), *i.notes[2:])
    ),
    "two tax notes": _notes(("X", "TXD"), ("Y", "TXD")),
    "an unknown treatment": _notes(("B2X", "BAR")),
    "a treatment with space": _notes(("B2B ", "BAR")),
    "a treatment with a text behind it": _notes(("B2B", "BAR"), ("Bonjour", None)),
    "two treatments": _notes(("B2B", "BAR"), ("B2C", "BAR")),
    "two treatments, one unknown": _notes(("B2B", "BAR"), ("XYZ", "BAR")),
    "the same treatment twice": _notes(("B2C", "BAR"), ("B2C", "BAR")),
    "no treatment": _notes(),
    "for consumers": _notes(("B2C", "BAR")),
    "archived only": _notes(("ARCHIVEONLY", "BAR")),
    "a seller without a SIREN": _seller(legal_id=None, identifiers=()),
    "a seller with a SIRET alone": _seller(legal_id=None),
    "a seller in another register": _seller(legal_id=Identifier("123456782", "0088")),
    "a seller in no register": _seller(legal_id=Identifier("123456782")),
    "a seller with eight digits": _seller(legal_id=Identifier("12345678", "0002")),
    "a seller with spaces": _seller(legal_id=Identifier(" 123456782 ", "0002")),
    "a seller with another SIRET": _seller(identifiers=(Identifier("98765432400076", "0009"),)),
    "a seller with a short SIRET": _seller(identifiers=(Identifier("123456782", "0009"),)),
    "a seller with two SIRETs": _seller(
        identifiers=(Identifier("12345678200010", "0009"), Identifier("12345678200028", "0009"))
    ),
    "a seller with a bare number": _seller(identifiers=(Identifier("X"),)),
    "a seller with a private number of 101": _seller(identifiers=(Identifier("9" * 101, "0224"),)),
    "a seller with an odd private number": _seller(identifiers=(Identifier("A/é", "0224"),)),
    "a seller with a SIREN among the identifiers": _seller(identifiers=(Identifier("1", "0002"),)),
    "a seller without an address": _seller(electronic_address=None),
    "a seller at an odd address": _seller(electronic_address=Identifier("12 34", "0225")),
    "a seller at a long address": _seller(electronic_address=Identifier("1" * 126, "0225")),
    "a seller at an e-mail": _seller(electronic_address=Identifier("a+b@c.fr", "EM")),
    "self-billed": lambda i: replace(i, type_code="389"),
    "self-billed for consumers": lambda i: replace(
        _notes(("B2C", "BAR"))(_seller(electronic_address=Identifier("x@y.fr", "EM"))(i)),
        type_code="389",
    ),
    "self-billed at another address": lambda i: replace(
        _seller(electronic_address=Identifier("999999999", "0225"))(i), type_code="389"
    ),
    "a member of a single taxpayer": _seller(identifiers=(Identifier("123456782", "0231"),)),
    "a member that says so": lambda i: _notes(("MEMBRE_ASSUJETTI_UNIQUE", "TXD"))(
        _seller(identifiers=(Identifier("123456782", "0231"),))(i)
    ),
    "a member without a representative": lambda i: replace(
        _seller(identifiers=(Identifier("12345678", "0231"),))(i), tax_representative=None
    ),
    "a buyer without a SIREN": _buyer(legal_id=None, identifier=None),
    "a buyer in no register": _buyer(legal_id=Identifier("987654324")),
    "a buyer without an address": _buyer(electronic_address=None),
    "a buyer at an e-mail": _buyer(electronic_address=Identifier("a@b.fr", "EM")),
    "a buyer at another address": _buyer(electronic_address=Identifier("111111111", "0225")),
    "a buyer at an odd address": _buyer(electronic_address=Identifier("987654324/1", "0225")),
    "a buyer at a long address": _buyer(electronic_address=Identifier("9" * 126, "EM")),
    "a buyer with a bare number": _buyer(identifier=Identifier("X")),
    "a buyer with a private number of 101": _buyer(identifier=Identifier("9" * 101, "0224")),
    "a buyer with another SIRET": _buyer(identifier=Identifier("12345678200010", "0009")),
    "a place without a scheme": lambda i: replace(
        i, delivery=i.delivery and replace(i.delivery, location_id=Identifier("X"))
    ),
    "a place with a short SIRET": lambda i: replace(
        i, delivery=i.delivery and replace(i.delivery, location_id=Identifier("123", "0009"))
    ),
    "a place with a short SIREN": lambda i: replace(
        i, delivery=i.delivery and replace(i.delivery, location_id=Identifier("123", "0002"))
    ),
    "an item with a SIREN for its number": lambda i: _line(
        item=replace(i.lines[0].item, standard_id=Identifier("1", "0002"))
    )(i),
    "an unknown attachment": lambda i: replace(
        i, documents=(replace(i.documents[0], description="Devis"),)
    ),
    "an attachment with spaces": lambda i: replace(
        i, documents=(replace(i.documents[0], description=" RIB "),)
    ),
    "two readable attachments": lambda i: replace(
        i, documents=(replace(i.documents[0], description="LISIBLE"),) * 2
    ),
    "dollars": lambda i: replace(i, currency="USD"),
    "dollars, and VAT in euros": lambda i: _totals(vat_accounting=D("18.00"))(
        replace(i, currency="USD", tax_currency="EUR")
    ),
    "dollars, and VAT in pounds": lambda i: _totals(vat_accounting=D("18.00"))(
        replace(i, currency="USD", tax_currency="GBP")
    ),
    **{
        f"at {rate} %": _rated(rate)
        for rate in ("5.5", "5.50", "5.500", "19", "2.1", "8.5", "100", "100.00", "-1")
    },
    **{f"category {code}": _rated("0", code) for code in ("Z", "E", "AE", "K", "G", "L", "M", "B")},
    "category O": _rated(None, "O"),
    "no category": _line(vat_category=None),
    "neither category nor rate": _line(vat_category=None, vat_rate=None),
    "a quantity of four decimals": _line(quantity=D("2.5000")),
    "a quantity of five decimals": _line(quantity=D("2.50000")),
    "a price of six decimals": lambda i: _line(price=replace(i.lines[0].price, net=D("40.000000")))(
        i
    ),
    "a price of seven decimals": lambda i: _line(
        price=replace(i.lines[0].price, net=D("40.0000000"))
    )(i),
    "a gross price of seven decimals": lambda i: _line(
        price=replace(i.lines[0].price, gross=D("42.0000000"))
    )(i),
    "a negative price in both directions": lambda i: replace(
        _line(price=replace(i.lines[0].price, net=D("-40")))(i), process="S9", type_code="389"
    ),
    "a base quantity of five decimals": lambda i: _line(
        price=replace(i.lines[0].price, base_quantity=D("1.00000"))
    )(i),
    "twenty digits": _totals(line_net=D("12345678901234567890")),
    "nineteen digits and a sign": _totals(line_net=D("-1234567890123456789")),
    "an attribute without a name": lambda i: _line(
        item=replace(i.lines[0].item, attributes=(("", "x"),))
    )(i),
    "an attribute without a value": lambda i: _line(
        item=replace(i.lines[0].item, attributes=(("x", ""),))
    )(i),
}
