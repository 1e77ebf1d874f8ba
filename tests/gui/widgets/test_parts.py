"""Parts of screens have names for screen readers and work without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from storno_desktop.gui.delegates.cells import Mark, fitted_amount
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.inputs import TextEdit
from storno_desktop.gui.widgets.parts import (
    Banner,
    Chip,
    EmptyState,
    Field,
    FilterChip,
    SearchBox,
    Toast,
    button,
    tool,
)


def test_a_fault_is_linked_to_its_field(qtbot: QtBot) -> None:
    editor = TextEdit()
    field = Field("&Client", editor)
    qtbot.addWidget(field)
    assert editor.accessibleName() == "Client"
    label = next(one for one in field.findChildren(QLabel) if one.text() == "&Client")
    assert label.buddy() is editor
    field.show_fault("Choose a client.")
    assert editor.accessibleDescription() == "Choose a client."
    assert editor.property("invalid") is True
    field.show_fault("")
    assert editor.accessibleDescription() == ""
    assert editor.property("invalid") is False


def test_inputs_side_by_side_stay_in_one_line(qtbot: QtBot) -> None:
    one, other = Field("A", TextEdit()), Field("B", TextEdit())
    for field in (one, other):
        qtbot.addWidget(field)
        field.resize(200, 120)
        field.show()
    one.show_fault("Something is wrong.")
    qtbot.waitUntil(lambda: one.editor.y() == other.editor.y())


@pytest.mark.parametrize(
    "made", [lambda: button("Send", "send"), lambda: tool("x", "Close", "Esc")]
)
def test_buttons_have_a_name(qtbot: QtBot, made: object) -> None:
    widget = made()  # type: ignore[operator]
    qtbot.addWidget(widget)
    assert widget.accessibleName() in {"Send", "Close"}


def test_escape_clears_a_search_and_down_leaves_it(qtbot: QtBot) -> None:
    box = SearchBox("Search")
    qtbot.addWidget(box)
    seen: list[str] = []
    box.searched.connect(seen.append)
    qtbot.keyClicks(box, "ab")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert seen == ["a", "ab", ""]
    with qtbot.waitSignal(box.left_down):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_a_toast_undoes_once(qtbot: QtBot) -> None:
    room, undone = QWidget(), []
    qtbot.addWidget(room)
    room.resize(600, 400)
    room.show()
    toast = Toast(room)
    toast.say("Draft deleted.", lambda: undone.append(1))
    assert toast.isVisible()
    assert toast._timer.interval() == 10_000
    assert toast.undo()
    assert not toast.undo()
    assert undone == [1]


def test_a_toast_is_not_taken_away_under_the_pointer(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    room.show()
    toast = Toast(room)
    toast.say("Draft deleted.", lambda: None)
    assert toast._timer.isActive()
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QEnterEvent

    toast.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not toast._timer.isActive()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()


def test_a_banner_says_and_offers(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("No answer yet.", "warn", "Try now")
    assert banner.accessibleName() == "No answer yet."
    with qtbot.waitSignal(banner.acted):
        banner._action.click()


def test_an_empty_state_shows_only_deeds_that_have_words(qtbot: QtBot) -> None:
    state = EmptyState("file-text")
    qtbot.addWidget(state)
    state.say("No invoices in this period.", "New invoice")
    assert not state._button.isHidden()
    assert state._link.isHidden()


def test_a_chip_is_told_by_its_word(qtbot: QtBot) -> None:
    chip = Chip(Mark("ok", "circle-check", "Paid"))
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Paid"
    assert FilterChip("Overdue").accessibleName() == "Remove filter: Overdue"


def test_an_amount_in_a_narrow_cell_is_never_another_amount(qtbot: QtBot) -> None:
    metrics = QFontMetrics(theme.font())
    figure = "1.234,57"
    full = metrics.horizontalAdvance(figure)
    assert fitted_amount(metrics, figure, full + 40, 40) == (figure, True)
    assert fitted_amount(metrics, figure, full, 40) == (figure, False)
    assert fitted_amount(metrics, figure, full - 1, 40) == ("…", False)


def test_everything_repaints_in_another_theme(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    for made in (Banner(), EmptyState("file-text"), SearchBox("Search")):
        made.setParent(room)
    theme.apply("dark")
    theme.apply("light")
