"""The process that draws pages never outlives its owner."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from storno_desktop.gui.page_helper import Helper


def test_an_owner_that_goes_without_a_word_takes_the_process_along(qtbot: QtBot) -> None:
    owner = QWidget()
    helper = Helper(owner)
    helper._start()
    process = helper._process
    assert process is not None
    qtbot.waitUntil(lambda: process.processId() > 0)
    with qtbot.waitSignal(helper.destroyed):
        owner.deleteLater()  # Qt would complain about a process that still runs
