"""Sections that only some countries' sellers see: typed, judged, undone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal as D
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from storno_desktop.application.companies import add_company
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from storno_desktop.domain.line import Line
from storno_desktop.domain.national.italy import IdFiscale, ItalianTerms, TipoDocumento
from storno_desktop.domain.national.poland import InvoiceKind, PartyRole, Place, PolishTerms
from storno_desktop.domain.semantic import DirectDebit
from storno_desktop.einvoice.france.lists import PROCESSES
from storno_desktop.gui import i18n
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.line_details import LineDetails
from storno_desktop.gui.editor.records import numbers_of, text_of_numbers
from storno_desktop.gui.editor.rooms.germany import Germany
from storno_desktop.gui.editor.rooms.italy import Italy
from storno_desktop.gui.editor.rooms.italy_goods import ItalyGoods
from storno_desktop.gui.editor.rooms.means import Means
from storno_desktop.gui.editor.rooms.poland import Poland
from storno_desktop.gui.editor.rooms.poland_advances import PolandAdvances
from storno_desktop.gui.editor.rooms.poland_sale import PolandSale
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.sections import Sections
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import field_of
from storno_desktop.gui.tasks import Tasks
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import DecimalEdit, TextEdit
from storno_desktop.gui.widgets.parts import Field
from tests.gui.editor import national
from tests.gui.editor.conftest import Desk, TurnableClock

Form = tuple[EditorSession, Bound, Sections]
LINE = Line("Consulenza", D(10), D(150), "h", D(22))


@pytest.fixture
def form_of(qtbot: QtBot, profile: Path) -> Iterator[Callable[..., Form]]:
    """Make the sections of a new document of a seller."""
    i18n.install("en")
    ends: list[Callable[[], object]] = []

    def make(seller: dict[str, Any], buyer: dict[str, Any]) -> Form:
        office = replace(open_office(profile), clock=TurnableClock())
        company = add_company(office, seller).company
        client, _, _ = add_client(office, company.id, buyer)
        desk = Desk(office, Tasks(), ChangeHub(), company.id, client.id, client.id)
        session = desk.session()
        bound = Bound(session, session)
        sections = Sections(session, bound, office, desk.tasks)
        qtbot.addWidget(sections)
        sections.show()
        qtbot.waitExposed(sections)
        ends.extend((session.keeping._autosave.forget, desk.tasks.close, office.store.close))
        return session, bound, sections

    yield make
    for end in ends:
        end()


def room_of(sections: Sections, kind: type[Room]) -> Any:
    return next(room for room in sections.rooms if isinstance(room, kind))


def choose(bound: Bound, name: str, value: object) -> None:
    editor = bound.editor(name)
    assert isinstance(editor, Choice)
    editor.set_value(value)
    assert editor.value() == value
    editor.edited.emit(editor.value())


def write(editor: object, text: str) -> None:
    assert isinstance(editor, TextEdit | DecimalEdit)
    editor.setFocus()
    editor.clear()
    QTest.keyClicks(editor, text)


def test_only_the_seller_s_country_shows(form_of: Callable[..., Form]) -> None:
    _, _, sections = form_of(national.ITALIAN, national.TRATTORIA)
    assert any(isinstance(room, Italy) for room in sections.rooms)
    assert not any(isinstance(room, Poland) for room in sections.rooms)


def test_italian_terms_are_typed_and_undone_to_none(form_of: Callable[..., Form]) -> None:
    session, bound, sections = form_of(national.ITALIAN, national.TRATTORIA)
    room = room_of(sections, Italy)
    assert not room.section.isVisibleTo(sections) or not room.section.is_open
    choose(bound, "fatturapa.tipo_documento", TipoDocumento.TD06)
    assert session.content.fatturapa == ItalianTerms(tipo_documento=TipoDocumento.TD06)
    assert room.section.is_open
    write(bound.editor("fatturapa.cig"), "X123456789")
    causale = bound.editor("fatturapa.causale")
    assert isinstance(causale, QPlainTextEdit)
    causale.setPlainText("Novembre\n\nCome da preventivo ")
    terms = session.content.fatturapa
    assert terms is not None
    assert (terms.cig, terms.causale) == ("X123456789", ("Novembre", "Come da preventivo"))
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.content.fatturapa is None


def test_the_stamp_is_charged_by_a_box(form_of: Callable[..., Form]) -> None:
    session, bound, _ = form_of(national.ITALIAN, national.TRATTORIA)
    box = bound.editor("fatturapa.bollo.addebitato")
    assert isinstance(box, QCheckBox)
    box.click()
    terms = session.content.fatturapa
    assert terms is not None
    assert terms.bollo is not None
    assert terms.bollo.addebitato
    box.click()
    assert session.content.fatturapa is None


def test_withholding_and_fund_are_rows_that_reach_the_totals(form_of: Callable[..., Form]) -> None:
    session, _, sections = form_of(national.ITALIAN, national.TRATTORIA)
    session.set_line(0, LINE)
    room = room_of(sections, Italy)
    withheld = room.records["fatturapa.ritenute"]
    withheld.adder.click()
    assert session.judgement.totals.due == D("1530.00")  # 1830 less 20 % of 1500
    write(withheld.inputs(0)[1], "4")
    terms = session.content.fatturapa
    assert terms is not None
    assert terms.ritenute[0].aliquota == 4
    assert session.judgement.totals.due == D("1770.00")
    fund = room.records["fatturapa.casse"]
    fund.adder.click()
    assert session.judgement.totals.net == D("1560.00")
    session.undo_stack.undo()
    assert session.judgement.totals.net == D("1500.00")
    withheld._remove(0)
    assert session.content.fatturapa is None


def test_what_is_wrong_in_a_row_is_said_there_and_found_by_its_path(
    form_of: Callable[..., Form],
) -> None:
    session, _, sections = form_of(national.ITALIAN, national.TRATTORIA)
    session.set_line(0, LINE)
    room = room_of(sections, Italy)
    rows = room.records["fatturapa.riferimenti"]
    rows.adder.click()
    paths = {one.path for one in session.judgement.faults if one.is_fatal}
    assert "fatturapa.riferimenti[0].idDocumento" in paths
    number = rows.inputs(0)[1]
    assert number.property("invalid")
    assert rows._below.isVisibleTo(rows)
    room.section.unfold(False)
    assert sections.focus_path("fatturapa.riferimenti[0].idDocumento")
    assert room.section.is_open
    assert sections.focusWidget() is number
    write(number, "ORD-7")
    assert not number.property("invalid")
    assert not rows._below.isVisibleTo(rows)


def test_instalments_that_do_not_add_up_are_said_below_them(form_of: Callable[..., Form]) -> None:
    session, _, sections = form_of(national.ITALIAN, national.TRATTORIA)
    session.set_line(0, LINE)
    rows = room_of(sections, Italy).records["fatturapa.pagamenti"]
    rows.adder.click()
    assert not rows._below.isVisibleTo(rows)
    write(rows.inputs(0)[2], "100")
    assert "100" in rows._below.text()


def test_polish_answers_have_three_states(form_of: Callable[..., Form]) -> None:
    session, bound, sections = form_of(national.POLISH, national.GESLA)
    for value in (True, False):
        choose(bound, "ksef.split_payment", value)
        assert session.content.ksef == PolishTerms(split_payment=value)
    choose(bound, "ksef.split_payment", None)
    assert session.content.ksef is None
    assert room_of(sections, Poland).section.is_open


def test_a_polish_correction_asks_for_reason_and_effect(form_of: Callable[..., Form]) -> None:
    session, bound, _ = form_of(national.POLISH, national.GESLA)
    field = bound.field("ksef.correction.reason")
    assert field is not None
    assert field.isHidden()
    choose(bound, "ksef.kind", InvoiceKind.CORRECTION)
    assert not field.isHidden()
    write(bound.editor("ksef.correction.reason"), "Cena")
    terms = session.content.ksef
    assert terms is not None
    assert terms.correction is not None
    assert terms.correction.reason == "Cena"


def test_a_wrong_ksef_number_is_said_below_its_row(form_of: Callable[..., Form]) -> None:
    session, _, sections = form_of(national.POLISH, national.GESLA)
    session.set_line(0, replace(LINE, vat_rate=D(23)))
    rows = room_of(sections, PolandAdvances).records["ksef.advanceInvoices"]
    rows.adder.click()
    write(rows.inputs(0)[0], "5265877635-20261116-000000000000-00")
    assert not rows.inputs(0)[0].property("invalid")  # a warning stops nothing
    assert "5265877635-20261116-000000000000-00" in rows._below.text()


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("fatturapa.tipoDocumento", "fatturapa.tipo_documento"),
        ("fatturapa.ritenute[1].aliquota", "fatturapa.ritenute"),
        ("fatturapa.trasporto.vettore", "fatturapa.trasporto.vettore.denominazione"),
        ("fatturapa.ddt[0].numero", "fatturapa.ddt"),
        ("fatturapa.veicolo", "fatturapa"),
        ("ksef.exemption.act", "ksef.exemption.act"),
        ("ksef.parties[0].nip", "ksef.parties"),
        ("ksef.newVehicles[0].vin", "ksef"),
        ("directDebit.creditorId", "direct_debit.creditor_id"),
    ],
)
def test_a_path_finds_its_field(path: str, name: str) -> None:
    assert field_of(path) == name


def test_what_only_a_file_can_say_leads_to_its_section(form_of: Callable[..., Form]) -> None:
    _, _, sections = form_of(national.POLISH, national.GESLA)
    room = room_of(sections, Poland)
    assert sections.focus_path("ksef.newVehicles[0].vin")
    assert room.section.is_open


def test_delivery_notes_name_their_lines(form_of: Callable[..., Form]) -> None:
    session, _, sections = form_of(national.ITALIAN, national.TRATTORIA)
    room = room_of(sections, ItalyGoods)
    rows = room.records["fatturapa.ddt"]
    rows.adder.click()
    write(rows.inputs(0)[0], "DDT-7")
    write(rows.inputs(0)[2], "1, 3-5,")
    terms = session.content.fatturapa
    assert terms is not None
    (note,) = terms.ddt
    assert (note.numero, note.riferimento_numero_linea) == ("DDT-7", (1, 3, 4, 5))
    assert note.data == session.surroundings.today
    assert rows.inputs(0)[2].text() == "1, 3-5,"
    assert room.section.is_open
    assert sections.focus_path("fatturapa.ddt[0].data")
    assert sections.focusWidget() is rows.inputs(0)[1]


def test_transport_says_carrier_and_packages(form_of: Callable[..., Form]) -> None:
    session, bound, _ = form_of(national.ITALIAN, national.TRATTORIA)
    write(bound.editor("fatturapa.trasporto.numero_colli"), "3")
    write(bound.editor("fatturapa.trasporto.vettore.denominazione"), "Corriere S.p.A.")
    write(bound.editor("fatturapa.trasporto.vettore.id_fiscale_iva"), "01234560157")
    terms = session.content.fatturapa
    assert terms is not None
    way = terms.trasporto
    assert way is not None
    assert way.numero_colli == 3
    assert way.vettore is not None
    assert way.vettore.denominazione == "Corriere S.p.A."
    assert way.vettore.id_fiscale_iva == IdFiscale("IT", "01234560157")
    packages = bound.editor("fatturapa.trasporto.numero_colli")
    assert isinstance(packages, DecimalEdit)
    packages.set_value(None)
    session.changed.emit("")  # as when a stored document is opened
    assert packages.text() == "3"
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.content.fatturapa is None


def test_a_declaration_of_intent_stands_in_the_line(
    form_of: Callable[..., Form], qtbot: QtBot
) -> None:
    session, _bound, _sections = form_of(national.ITALIAN, national.TRATTORIA)
    session.set_line(0, LINE)
    details = LineDetails(session)
    qtbot.addWidget(details)
    details.open(0, "fatturapa.altriDati[0].tipoDato")
    _, rows = details._lists["fatturapa.altri_dati"]
    rows.adder.click()
    write(rows.inputs(0)[1], "08060120341234567-000001")
    line = session.content.lines[0].fatturapa
    assert line is not None
    (said,) = line.altri_dati
    assert (said.tipo_dato, said.riferimento_testo) == ("INTENTO", "08060120341234567-000001")
    rows._remove(0)
    assert session.content.lines[0].fatturapa is None


def test_an_advance_asks_for_its_order_and_payments(form_of: Callable[..., Form]) -> None:
    session, bound, sections = form_of(national.POLISH, national.GESLA)
    room = room_of(sections, PolandAdvances)
    room.section.unfold()
    order = room.records["ksef.order.lines"]
    assert order.isHidden()
    choose(bound, "ksef.kind", InvoiceKind.ADVANCE)
    assert not order.isHidden()
    order.adder.click()
    write(order.inputs(0)[0], "Maszyna")
    write(order.inputs(0)[3], "1000")
    room.records["ksef.advancePayments"].adder.click()
    terms = session.content.ksef
    assert terms is not None
    assert terms.order is not None
    (line,) = terms.order.lines
    assert (line.description, line.net, line.vat_rate) == ("Maszyna", 1000, "23")
    assert terms.advance_payments[0].paid_on == session.surroundings.today
    order._remove(0)
    assert session.content.ksef is not None
    assert session.content.ksef.order is None


def test_third_parties_have_addresses(form_of: Callable[..., Form]) -> None:
    session, _, sections = form_of(national.POLISH, national.GESLA)
    rows = room_of(sections, PolandSale).records["ksef.parties"]
    rows.adder.click()
    write(rows.inputs(0)[1], "Gmina nr 1")
    write(rows.inputs(0)[4], "ul. Szkolna 1, Radom")
    terms = session.content.ksef
    assert terms is not None
    (party,) = terms.parties
    assert (party.role, party.name) == (PartyRole.RECIPIENT, "Gmina nr 1")
    assert party.address == Place(line1="ul. Szkolna 1, Radom")
    write(rows.inputs(0)[4], " ")
    assert session.content.ksef is not None
    assert session.content.ksef.parties[0].address is None


def test_several_delivery_notes_are_parted_by_semicolons(form_of: Callable[..., Form]) -> None:
    session, bound, _ = form_of(national.POLISH, national.GESLA)
    editor = bound.editor("ksef.warehouse_notes")
    assert isinstance(editor, TextEdit)
    write(editor, "WZ 1; WZ 2;")
    assert session.content.ksef == PolishTerms(warehouse_notes=("WZ 1", "WZ 2"))
    assert editor.text() == "WZ 1; WZ 2;"


def test_a_collective_correction_names_its_invoices(form_of: Callable[..., Form]) -> None:
    session, bound, sections = form_of(national.POLISH, national.GESLA)
    rows = room_of(sections, Poland).records["ksef.correction.invoices"]
    assert rows.isHidden()
    choose(bound, "ksef.kind", InvoiceKind.CORRECTION)
    assert not rows.isHidden()
    rows.adder.click()
    write(rows.inputs(0)[0], "FV/1/2026")
    terms = session.content.ksef
    assert terms is not None
    assert terms.correction is not None
    assert terms.correction.invoices[0].number == "FV/1/2026"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", ()),
        ("1", (1,)),
        ("2, 5 7", (2, 5, 7)),
        ("1-3, 2", (1, 2, 3)),
        ("4–5", (4, 5)),
        ("0, x", ()),
        ("1-99999", tuple(range(1, 10_002))),
    ],
)
def test_lines_are_read_from_a_text(text: str, numbers: tuple[int, ...]) -> None:
    assert numbers_of(text) == numbers
    assert numbers_of(text_of_numbers(numbers)) == numbers


def test_lines_have_the_fields_of_their_country(form_of: Callable[..., Form], qtbot: QtBot) -> None:
    session, _, _ = form_of(national.POLISH, national.GESLA)
    session.set_line(0, replace(LINE, vat_rate=D(23)))
    details = LineDetails(session)
    qtbot.addWidget(details)
    details.open(0, "ksef.gtu")
    gtu = details._editors["ksef.gtu"]
    assert isinstance(gtu, Choice)
    gtu.set_value("GTU_12")
    gtu.edited.emit("GTU_12")
    line = session.content.lines[0].ksef
    assert line is not None
    assert line.gtu == "GTU_12"
    assert "natura" not in details._editors
    gtu.edited.emit(None)
    assert session.content.lines[0].ksef is None


def test_natura_is_asked_for_where_there_is_no_vat(
    form_of: Callable[..., Form], qtbot: QtBot
) -> None:
    session, _, _ = form_of(national.ITALIAN, national.TRATTORIA)
    session.set_line(0, LINE)
    details = LineDetails(session)
    qtbot.addWidget(details)
    details.open(0)
    assert details._fields["natura"].isHidden()
    exempt = replace(LINE, vat_rate=D(0), vat_category=type(LINE.vat_category)("E"))
    session.set_line(0, exempt)
    assert not details._fields["natura"].isHidden()


def test_skonto_is_rows_and_lines_of_the_terms(form_of: Callable[..., Form]) -> None:
    session, bound, sections = form_of(national.GERMAN, national.TRATTORIA)
    session.edit("payment_terms", "Zahlbar in 30 Tagen")
    rows = room_of(sections, Germany).records["skonto"]
    rows.adder.click()
    assert session.content.payment_terms == ("Zahlbar in 30 Tagen\n#SKONTO#TAGE=14#PROZENT=2.00#")
    write(rows.inputs(0)[0], "7")
    write(rows.inputs(0)[1], "3")
    terms = bound.editor("payment_terms")
    assert isinstance(terms, TextEdit)
    assert terms.value() == "Zahlbar in 30 Tagen"
    write(terms, "Netto")
    assert session.content.payment_terms == "Netto\n#SKONTO#TAGE=7#PROZENT=3.00#"
    rows._remove(0)
    assert session.content.payment_terms == "Netto"
    write(terms, " ")
    assert session.content.payment_terms is None


def test_germans_find_the_buyer_reference_once_and_by_its_name(
    form_of: Callable[..., Form],
) -> None:
    _, bound, sections = form_of(national.GERMAN, national.TRATTORIA)
    field = bound.field("buyer_reference")
    assert isinstance(field, Field)
    assert field.title() == "Leitweg-ID or buyer reference"
    assert room_of(sections, Germany).section.holds(field)


def test_a_direct_debit_asks_for_its_mandate(form_of: Callable[..., Form]) -> None:
    session, bound, sections = form_of(national.GERMAN, national.TRATTORIA)
    room = room_of(sections, Means)
    assert room.section.isHidden()
    session.edit("payment_method", "direct_debit")
    assert not room.section.isHidden()
    assert room.section.is_open
    write(bound.editor("direct_debit.mandate"), "M-7")
    assert session.content.direct_debit == DirectDebit(mandate="M-7")
    card = bound.field("card.number")
    assert card is not None
    assert card.isHidden()
    session.edit("payment_method", "card")
    assert not card.isHidden()
    write(bound.editor("direct_debit.mandate"), " ")
    assert session.content.direct_debit is None


def test_french_choices_are_those_of_the_e_invoice_data(form_of: Callable[..., Form]) -> None:
    session, bound, _ = form_of(national.FRENCH, national.TRATTORIA)
    choose(bound, "france.process", "S1")
    choose(bound, "france.tax_point_code", "3")
    assert (session.content.process, session.content.tax_point_code) == ("S1", "3")
    process = bound.editor("process")
    assert isinstance(process, TextEdit)
    assert process.value() == "S1"


def test_every_process_that_is_offered_is_one(form_of: Callable[..., Form]) -> None:
    _, bound, _ = form_of(national.FRENCH, national.TRATTORIA)
    editor = bound.editor("france.process")
    assert isinstance(editor, Choice)
    assert set(editor.values()) - {None} <= PROCESSES
