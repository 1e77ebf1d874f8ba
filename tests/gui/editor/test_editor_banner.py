from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from storno_desktop.application import drafts, issuing
from storno_desktop.application.changes import Changes
from storno_desktop.gui.editor.editor_banner import EditorBanner
from storno_desktop.gui.editor.session import EditorSession
from tests.gui.editor.conftest import Desk
from tests.gui.editor.test_keeping import saved, stored
from tests.gui.editor.test_session import LINE


@pytest.fixture
def session(desk: Desk, qtbot: QtBot) -> EditorSession:
    made = desk.session()
    made.set_line(0, LINE)
    saved(qtbot, made)
    return made


@pytest.fixture
def banner(session: EditorSession, qtbot: QtBot) -> EditorBanner:
    made = EditorBanner()
    qtbot.addWidget(made)
    made.follow(session.keeping)
    return made


def test_what_was_changed_elsewhere_is_written_over_only_when_asked(
    desk: Desk, session: EditorSession, banner: EditorBanner, qtbot: QtBot
) -> None:
    drafts.save(desk.office, session.id, replace(session.content, order_number="other"))
    session.edit("order_number", "mine")
    qtbot.waitUntil(lambda: "changed elsewhere" in banner.text())
    document = stored(desk, session.id)
    assert document is not None
    assert document.content.order_number == "other"
    banner.acted.emit()
    saved(qtbot, session)
    document = stored(desk, session.id)
    assert document is not None
    assert document.content.order_number == "mine"
    assert banner.text() == ""


def test_a_draft_issued_elsewhere_is_never_written_over(
    desk: Desk, session: EditorSession, banner: EditorBanner, qtbot: QtBot
) -> None:
    issuing.issue(desk.office, session.id)
    session.edit("order_number", "mine")
    qtbot.waitUntil(lambda: "issued elsewhere" in banner.text())
    banner.acted.emit()
    qtbot.waitUntil(lambda: session.is_frozen)
    assert session.content.order_number is None


def test_a_draft_deleted_elsewhere_can_be_saved_again(
    desk: Desk, session: EditorSession, banner: EditorBanner, qtbot: QtBot
) -> None:
    drafts.delete(desk.office, session.id)
    desk.hub.changed.emit(Changes(documents=frozenset({session.id})))
    qtbot.waitUntil(lambda: "deleted elsewhere" in banner.text())
    banner.acted.emit()
    qtbot.waitUntil(lambda: stored(desk, session.id) is not None)
    document = stored(desk, session.id)
    assert document is not None
    assert document.content == session.content


def test_another_sentence_takes_the_offer_back(
    desk: Desk, session: EditorSession, banner: EditorBanner, qtbot: QtBot
) -> None:
    drafts.save(desk.office, session.id, replace(session.content, order_number="other"))
    session.edit("order_number", "mine")
    qtbot.waitUntil(lambda: "changed elsewhere" in banner.text())
    banner.refuse("no")
    banner.acted.emit()
    document = stored(desk, session.id)
    assert document is not None
    assert document.content.order_number == "other"
    assert banner.text() == ""
    session.keeping._autosave.forget()
