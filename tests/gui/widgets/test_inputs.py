"""Inputs give typed values or a fault, and all of it works by keys."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from storno_desktop.gui.widgets.choices import Choice, Segments
from storno_desktop.gui.widgets.inputs import DateEdit, DecimalEdit, TextEdit

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def _romanian() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ro_RO"))
    yield
    QLocale.setDefault(before)


def typed(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.fixture
def money(qtbot: QtBot) -> DecimalEdit:
    made = DecimalEdit("Price")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_sum_is_computed_when_the_field_is_left(qtbot: QtBot, money: DecimalEdit) -> None:
    seen: list[object] = []
    money.edited.connect(seen.append)
    typed(qtbot, money, "12*3,5")
    assert money.value() == seen[-1] == Decimal("42")
    assert money.text() == "42,00"


def test_one_figure_typed_anew_does_not_move_the_point(qtbot: QtBot, money: DecimalEdit) -> None:
    money.set_value(Decimal("1500"))
    assert money.text() == "1.500,00"
    typed(qtbot, money, "1.600")
    assert money.value() == Decimal("1600")


def test_the_point_of_the_number_pad_is_the_decimal_sign(qtbot: QtBot, money: DecimalEdit) -> None:
    qtbot.keyClicks(money, "1")
    QTest.keyClick(money, Qt.Key.Key_Period, Qt.KeyboardModifier.KeypadModifier)
    qtbot.keyClicks(money, "500")
    assert money.text() == "1,500"
    assert money.value() == Decimal("1.500")


@pytest.mark.parametrize("text", ["abc", "1" * 30, "5/0"])
def test_rubbish_stays_to_be_corrected_and_is_marked(
    qtbot: QtBot, money: DecimalEdit, text: str
) -> None:
    typed(qtbot, money, text)
    assert money.fault
    assert money.text() == text
    assert money.property("invalid") is True
    typed(qtbot, money, "5")
    assert money.fault is None
    assert money.property("invalid") is False


def test_an_emptied_field_is_none(qtbot: QtBot, money: DecimalEdit) -> None:
    money.set_value(Decimal(5))
    money.selectAll()
    qtbot.keyClick(money, Qt.Key.Key_Delete)
    assert money.value() is None
    assert money.fault is None


@pytest.fixture
def day(qtbot: QtBot) -> DateEdit:
    made = DateEdit("Due", today=lambda: TODAY, anchor=lambda: date(2026, 1, 31))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("t", TODAY),
        ("+30", date(2026, 3, 2)),
        ("15.3", date(2026, 3, 15)),
        ("eom", date(2026, 1, 31)),
    ],
)
def test_a_date_is_typed_short(qtbot: QtBot, day: DateEdit, text: str, expected: date) -> None:
    seen: list[object] = []
    day.edited.connect(seen.append)
    typed(qtbot, day, text)
    assert day.value() == expected
    assert seen == [expected]
    assert day.text() == expected.strftime("%d.%m.%Y")


def test_arrows_move_by_days_and_with_shift_by_months(qtbot: QtBot, day: DateEdit) -> None:
    day.set_value(date(2026, 1, 31))
    qtbot.keyClick(day, Qt.Key.Key_Up)
    assert day.value() == date(2026, 2, 1)
    qtbot.keyClick(day, Qt.Key.Key_Down)
    qtbot.keyClick(day, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert day.value() == date(2026, 2, 28)


def test_no_date_is_marked_and_kept(qtbot: QtBot, day: DateEdit) -> None:
    day.set_value(TODAY)
    typed(qtbot, day, "31.2")
    assert day.fault == "NOT-DATE"
    assert day.text() == "31.2"


def test_the_calendar_opens_by_key_and_gives_the_day(qtbot: QtBot, day: DateEdit) -> None:
    day.set_value(TODAY)
    qtbot.keyClick(day, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = day.findChild(QMenu)
    assert menu is not None
    pages = menu.findChild(QCalendarWidget)
    assert pages is not None
    pages.activated.emit(pages.selectedDate().addDays(2))
    assert day.value() == date(2026, 11, 23)


def test_text_is_none_when_blank(qtbot: QtBot) -> None:
    field, seen = TextEdit("Name"), []
    qtbot.addWidget(field)
    field.edited.connect(seen.append)
    qtbot.keyClicks(field, " a")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert seen == [None, "a", None]


def test_a_choice_is_found_by_typing_part_of_it(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    box = QVBoxLayout(room)
    choice, other = Choice("Currency", is_searchable=True), QLineEdit()
    box.addWidget(choice)
    box.addWidget(other)
    choice.set_options([("RON", "RON – leu"), ("EUR", "EUR – euro")])
    choice.set_value("RON")
    seen: list[object] = []
    choice.edited.connect(seen.append)
    edit = choice.lineEdit()
    assert edit is not None
    edit.selectAll()
    edit.setText("euro")
    edit.editingFinished.emit()
    assert choice.value() == "EUR"
    assert seen == ["EUR"]
    edit.setText("nothing like it")
    edit.editingFinished.emit()
    assert choice.value() == "EUR"
    assert edit.text() == "EUR – euro"


def test_segments_give_the_value_not_the_word(qtbot: QtBot) -> None:
    row, seen = Segments("Direction", [(1, "Sent"), (2, "Received")]), []
    qtbot.addWidget(row)
    row.edited.connect(seen.append)
    row.set_value(2)
    assert row.value() == 2
    assert seen == []
    row._group.button(0).click()
    assert seen == [1]
