"""Shortcuts are one table without collisions; letters rest while somebody types."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QListView, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from storno_desktop.gui import shortcuts
from storno_desktop.gui.actions import LetterKeys, action
from storno_desktop.gui.theme import theme

#: Places that are on screen together.
TOGETHER = [
    {shortcuts.EVERYWHERE, shortcuts.LIST},
    {shortcuts.EVERYWHERE, shortcuts.DOCUMENT, shortcuts.GRID},
]


@pytest.mark.parametrize("places", TOGETHER, ids=["list", "document"])
def test_no_two_commands_of_a_window_share_a_key(places: set[str]) -> None:
    here = [entry for entry in shortcuts.TABLE if entry.where in places]
    for one, other in itertools.combinations(here, 2):
        match = QKeySequence(one.keys).matches(QKeySequence(other.keys))
        assert match is QKeySequence.SequenceMatch.NoMatch, (one.id, other.id)


def test_every_command_is_named_once_and_has_a_key_and_words() -> None:
    ids = [entry.id for entry in shortcuts.TABLE]
    assert len(set(ids)) == len(ids)
    assert all(QKeySequence(entry.keys).count() in {1, 2} for entry in shortcuts.TABLE)
    assert all(shortcuts.text(id_) and shortcuts.shown(id_) for id_ in ids)


class Window(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self.field, self.list = QLineEdit(), QListView()
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        body = QWidget()
        box = QVBoxLayout(body)
        box.addWidget(self.field)
        box.addWidget(self.list)
        self.setCentralWidget(body)
        self.done: list[str] = []
        self.letters = LetterKeys(self)
        for id_ in ("go_invoices", "create_invoice", "create_client"):
            self.letters.add(action(self, id_, lambda id_=id_: self.done.append(id_)))


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_two_letters_go_where_they_say_from_a_list(qtbot: QtBot, window: Window) -> None:
    window.list.setFocus()
    qtbot.keyClicks(window.list, "gi")
    qtbot.keyClicks(window.list, "cc")
    assert window.done == ["go_invoices", "create_client"]


def test_letters_typed_into_a_field_stay_there(qtbot: QtBot, window: Window) -> None:
    window.field.setFocus()
    qtbot.keyClicks(window.field, "cici")
    assert window.field.text() == "cici"
    assert window.done == []


def test_a_first_letter_does_not_wait_for_a_field(qtbot: QtBot, window: Window) -> None:
    window.list.setFocus()
    qtbot.keyClicks(window.list, "g")
    window.field.setFocus()
    qtbot.keyClicks(window.field, "i")
    assert window.field.text() == "i"
    assert window.done == []


def test_a_disabled_command_stays_undone(qtbot: QtBot, window: Window) -> None:
    for made in window.actions():
        made.setEnabled(False)
    window.list.setFocus()
    qtbot.keyClicks(window.list, "gi")
    assert window.done == []


def test_an_action_has_the_words_and_keys_of_the_table(qtbot: QtBot) -> None:
    owner, done = QWidget(), []
    qtbot.addWidget(owner)
    made = action(owner, "export", lambda: done.append(1), icon_name="download")
    assert made.shortcut() == QKeySequence("Ctrl+E")
    assert made.text() == shortcuts.text("export")
    assert shortcuts.shown("export") in made.toolTip()
    owner.show()
    owner.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    owner.activateWindow()
    owner.setFocus()
    qtbot.waitUntil(owner.hasFocus)
    qtbot.keyClick(owner, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert done == [1]


def test_an_action_that_is_gone_hears_no_change_of_theme(qtbot: QtBot) -> None:
    owner = QWidget()
    made = action(owner, "export", lambda: None, icon_name="download")
    with qtbot.waitSignal(made.destroyed):
        owner.deleteLater()
    theme.apply("dark")
    theme.apply("light")
