"""Every kind of failure ends where it belongs, and the program goes on."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from storno_desktop.application.errors import Faulty, Misread, NotFound, Refused, Unreachable
from storno_desktop.domain.errors import AlreadyIssued
from storno_desktop.domain.faults import Fault
from storno_desktop.gui.errors import Presenter, is_expected, sentence, watch


class Desk(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.presenter = Presenter(self)
        self.said: list[tuple[str, str]] = []
        self.presenter.said.connect(lambda text, state: self.said.append((text, state)))

    def reports(self) -> list[QDialog]:
        return self.findChildren(QDialog)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def _hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def test_no_answer_is_a_quiet_status(desk: Desk) -> None:
    desk.presenter.show(Unreachable("anaf"))
    assert [state for _, state in desk.said] == ["info"]
    assert not desk.reports()


@pytest.mark.parametrize("error", [Refused("no"), AlreadyIssued(), NotFound("invoice", "7")])
def test_a_refusal_says_what_to_change_without_a_report(desk: Desk, error: Exception) -> None:
    desk.presenter.show(error)
    text, state = desk.said[0]
    assert state == "danger"
    assert text
    assert text != getattr(error, "code", "")
    assert not desk.reports()


def test_faults_are_said_and_only_the_first_ones(desk: Desk) -> None:
    faults = [Fault(f"lines[{at}].quantity", "NOT-DECIMAL") for at in range(9)]
    text = sentence(Faulty(faults))
    assert text
    assert "6" in text.splitlines()[-1]  # nine without the three that are said


def test_a_bug_offers_its_details_once_and_without_secrets(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        desk.presenter.show(ZeroDivisionError("password=geheim"))
    (report,) = desk.reports()
    details = report.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "ZeroDivisionError" in details
    assert "geheim" not in details
    copy = next(b for b in report.findChildren(QPushButton) if b.text() == "Copy")
    copy.click()
    assert QApplication.clipboard().text() == details
    assert len(caplog.records) == 3


def test_what_cannot_be_read_offers_a_report(desk: Desk) -> None:
    desk.presenter.show(Misread("answer", line=3))
    assert len(desk.reports()) == 1


@pytest.mark.usefixtures("_hooks")
def test_an_uncaught_error_reaches_the_presenter(
    qtbot: QtBot, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    watch(desk.presenter)
    error = ValueError("uncaught")
    sys.excepthook(ValueError, error, None)
    qtbot.waitUntil(lambda: bool(desk.reports()))
    assert "uncaught" in caplog.text


@pytest.mark.usefixtures("_hooks")
def test_an_error_of_a_thread_reaches_the_presenter(
    qtbot: QtBot, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    watch(desk.presenter)
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(desk.reports()))
    assert "ZeroDivisionError" in caplog.text


def test_answers_are_told_from_bugs() -> None:
    assert is_expected(Unreachable())
    assert not is_expected(KeyError("x"))
