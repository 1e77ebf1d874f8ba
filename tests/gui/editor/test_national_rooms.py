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
from storno_desktop.domain.national.italy import ItalianTerms, TipoDocumento
from storno_desktop.domain.national.poland import InvoiceKind, PolishTerms
from storno_desktop.gui import i18n
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.fault_places import field_of
from storno_desktop.gui.editor.line_details import LineDetails
from storno_desktop.gui.editor.rooms.italy import Italy
from storno_desktop.gui.editor.rooms.poland import Poland
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.sections import Sections
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.tasks import Tasks
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import DecimalEdit, TextEdit
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
    rows = room_of(sections, Poland).records["ksef.advanceInvoices"]
    rows.adder.click()
    write(rows.inputs(0)[0], "5265877635-20261116-000000000000-00")
    assert not rows.inputs(0)[0].property("invalid")  # a warning stops nothing
    assert "5265877635-20261116-000000000000-00" in rows._below.text()


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("fatturapa.tipoDocumento", "fatturapa.tipo_documento"),
        ("fatturapa.ritenute[1].aliquota", "fatturapa.ritenute"),
        ("fatturapa.trasporto.vettore", "fatturapa"),
        ("ksef.exemption.act", "ksef.exemption.act"),
        ("ksef.parties[0].nip", "ksef"),
        ("directDebit.creditorId", "direct_debit.creditor_id"),
    ],
)
def test_a_path_finds_its_field(path: str, name: str) -> None:
    assert field_of(path) == name


def test_what_only_a_file_can_say_leads_to_its_section(form_of: Callable[..., Form]) -> None:
    _, _, sections = form_of(national.POLISH, national.GESLA)
    room = room_of(sections, Poland)
    assert sections.focus_path("ksef.parties[0].nip")
    assert room.section.is_open


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
