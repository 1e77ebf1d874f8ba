"""An Italian document in its setting, the model of it, and any model that hypothesis thinks of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from storno_desktop.application.judging import Circumstances, setting_of, totals_of
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.line import Line
from storno_desktop.domain.party import Client, Company, EinvoiceIdentifiers, Rea
from storno_desktop.domain.to_semantic import Setting
from storno_desktop.domain.vat import VatCategory
from storno_desktop.einvoice.fatturapa import facets as f
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.elements import Part, Slot, slots_of
from storno_desktop.einvoice.fatturapa.format import Fatturapa
from storno_desktop.einvoice.fatturapa.from_document import from_document

D = Decimal
SELLER = Company(
    id="s",
    name="Officina Grafica S.r.l.",
    cif="07643520567",
    country="IT",
    vat_code="IT07643520567",
    address="Via Garibaldi 15",
    city="Milano",
    state="MI",
    postal_code="20121",
    phone="+390212345678",
    email="fatture@officina.example",
    default_currency="EUR",
    language="it",
    codice_fiscale="07643520567",
    regime_fiscale="RF01",
    rea=Rea("MI", "1234567", D("10000.00"), "SM", "LN"),
)
BUYER = Client(
    id="b",
    company_id="s",
    name="Trattoria Da Pippo S.n.c.",
    country="IT",
    cui="01234560157",
    vat_code="IT01234560157",
    is_vat_payer=True,
    address="Corso Italia 3",
    city="Torino",
    county="TO",
    postal_code="10121",
    einvoice=EinvoiceIdentifiers(codice_destinatario="ABC1234"),
)
ACCOUNT = BankAccount(
    id="a", company_id="s", iban="IT60X0542811101000000123456", bank_name="Banca", bic="BPOPIT22"
)
PRINT = Line("Stampa menù", D(200), D("1.35"), "pz", D("22.00"))
EXEMPT = Line(
    "Consulenza",
    D(1),
    D("150.00"),
    "h",
    D(0),
    VatCategory.EXEMPT,
    exemption_reason="Esente art. 10",
)
CONTENT = Content(
    issue_date=date(2026, 11, 16),
    due_date=date(2026, 12, 16),
    currency="EUR",
    language="it",
    payment_method="bank_transfer",
    lines=(PRINT, EXEMPT),
)


def setting(content: Content, **more: Any) -> Setting:
    """What stands around a document of the sample seller."""
    seller, buyer = more.pop("seller", SELLER), more.pop("buyer", BUYER)
    around = Circumstances(
        seller=seller,
        buyer=buyer,
        accounts=(ACCOUNT,),
        rates=(),
        today=date(2026, 11, 30),
        format=Fatturapa(),
        number="FT0001",
    )
    return replace(setting_of(content, totals_of(content, seller), around), **more)


def document(**changes: Any) -> m.FatturaElettronica:
    """The model of the sample document with other content."""
    content = replace(CONTENT, **changes)
    return from_document(content, setting(content)).invoice


def body_of(invoice: m.FatturaElettronica) -> m.FatturaElettronicaBody:
    """The first invoice of a file."""
    return invoice.fattura_elettronica_body[0]


def put(part: Any, path: str, value: object) -> Any:
    """The same part with the value at a path such as `dati_generali.dati_ddt.0` replaced."""
    name, _point, rest = path.partition(".")
    if name.isdigit():
        index = int(name)
        new = put(part[index], rest, value) if rest else value
        return (*part[:index], new, *part[index + 1 :])
    new = put(getattr(part, name), rest, value) if rest else value
    return replace(part, **{name: new})


_UNSEEN = "".join(map(chr, range(0x7F, 0xA1))) + "\xad"
_LATIN = st.characters(min_codepoint=0x21, max_codepoint=0xFF, exclude_characters=_UNSEEN)
_ASCII = st.characters(min_codepoint=0x21, max_codepoint=0x7E)
_MOMENTS = st.sampled_from(["2026-11-16T10:00:00", "2026-11-16T10:00:00.5+01:00"])


def _values(kind: f.Facet) -> st.SearchStrategy[Any]:  # noqa: PLR0911 - one answer a type
    match kind:
        case f.Text():
            letters = _LATIN if kind.latin else _ASCII
            return st.text(letters, min_size=kind.least, max_size=min(kind.most, 30))
        case f.Verbatim():
            return st.text(_LATIN | st.sampled_from(" \t"), min_size=1, max_size=kind.most)
        case f.Form():
            if kind in {f.EMAIL, f.EMAIL_CONTATTI}:
                return st.just("nome.cognome@pec.example")
            return st.from_regex(kind.pattern, fullmatch=True, alphabet=_ASCII)
        case f.Code():
            return st.sampled_from(sorted(kind.codes))
        case f.Number():
            top = min(D(10) ** min(kind.whole, 9) - 1, kind.ceiling or D(10) ** 9)
            low = -top if kind.is_signed else D(0)
            return st.decimals(low, top, places=kind.least) | st.decimals(
                low, top, places=kind.most
            )
        case f.Whole():
            return st.integers(kind.low, kind.high)
        case f.Day():
            return st.dates(max(kind.earliest, date(1900, 1, 1)), date(2099, 12, 31))
        case f.Moment():
            return _MOMENTS
        case _:
            return st.binary(max_size=40)


def _of_slot(slot: Slot) -> st.SearchStrategy[Any]:
    one = parts(slot.kind) if isinstance(slot.kind, type) else _values(slot.kind)
    if slot.is_repeated:
        return st.lists(one, min_size=int(slot.is_required), max_size=2).map(tuple)
    return one if slot.is_required else st.none() | one


def parts(part: type[Part]) -> st.SearchStrategy[Any]:
    """Any value of a part that its schema takes."""
    slots = {slot.attribute: slot for slot in slots_of(part)}
    strategies = {name: _of_slot(slot) for name, slot in slots.items()}
    built = st.builds(part, **strategies)
    if {"denominazione", "cognome"} <= slots.keys():
        text = st.text(_LATIN, min_size=1, max_size=20)
        return st.one_of(
            st.builds(
                lambda one, name: replace(one, denominazione=name, nome=None, cognome=None),
                built,
                text,
            ),
            st.builds(
                lambda one, name, last: replace(one, denominazione=None, nome=name, cognome=last),
                built,
                text,
                text,
            ),
        )
    return built
