from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from storno_desktop.application import drafts, issuing
from storno_desktop.application.changes import Changes
from storno_desktop.application.documents import document_of
from storno_desktop.application.errors import DiskFull
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.gui.editor import autosave
from storno_desktop.gui.editor.session import EditorSession
from tests.gui.editor.conftest import Desk
from tests.gui.editor.test_session import LINE


def stored(desk: Desk, id_: str) -> Document | None:
    with desk.office.store.read() as unit:
        return unit.documents.get(id_)


def saved(qtbot: QtBot, session: EditorSession) -> None:
    qtbot.waitUntil(lambda: session.keeping.is_clean)


def test_a_draft_saves_itself_within_a_second(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert autosave.DELAY_MS <= 700
    session = desk.session()
    session.edit("order_number", "PO-1")
    saved(qtbot, session)
    session.edit("order_number", "PO-2")
    saved(qtbot, session)
    document = stored(desk, session.id)
    assert document is not None
    assert document.content == session.content


def test_a_killed_window_has_lost_nothing_that_is_a_second_old(desk: Desk, qtbot: QtBot) -> None:
    session = desk.session()
    session.set_line(0, LINE)
    saved(qtbot, session)
    expected = session.content
    session.deleteLater()  # no goodbye: only what the store has counts
    document = stored(desk, session.id)
    assert document is not None
    assert document.content == expected


def test_an_untouched_new_draft_vanishes(desk: Desk, qtbot: QtBot) -> None:
    session = desk.session()
    session.edit("order_number", "PO-1")
    saved(qtbot, session)
    session.undo_stack.undo()
    saved(qtbot, session)
    session.keeping.discard_if_untouched()
    qtbot.waitUntil(lambda: stored(desk, session.id) is None)


def test_a_full_disk_is_said_quietly_and_tried_again(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autosave, "RETRY_MS", 20)
    real, full = drafts.start, [True]

    def start(*args: Any) -> Any:
        if full[0]:
            raise DiskFull("no room")
        return real(*args)

    monkeypatch.setattr(drafts, "start", start)
    session = desk.session()
    session.edit("order_number", "PO-1")
    qtbot.waitUntil(lambda: isinstance(session.keeping.trouble, DiskFull))
    full[0] = False
    saved(qtbot, session)
    assert session.keeping.trouble is None
    document = stored(desk, session.id)
    assert document is not None
    assert document.content.order_number == "PO-1"


def test_a_clean_draft_follows_what_another_window_writes(desk: Desk, qtbot: QtBot) -> None:
    session = desk.session()
    session.edit("order_number", "PO-1")
    saved(qtbot, session)
    drafts.save(desk.office, session.id, replace(session.content, order_number="other"))
    desk.hub.changed.emit(Changes(documents=frozenset({session.id})))
    qtbot.waitUntil(lambda: session.content.order_number == "other")


def test_what_was_typed_is_kept_when_the_draft_changed_elsewhere(desk: Desk, qtbot: QtBot) -> None:
    session = desk.session()
    session.edit("order_number", "PO-1")
    saved(qtbot, session)
    drafts.save(desk.office, session.id, replace(session.content, order_number="other"))
    with qtbot.waitSignal(session.keeping.elsewhere) as said:
        session.edit("order_number", "mine")
    assert said.args == ["changed"]
    assert session.content.order_number == "mine"
    session.keeping.keep_mine()
    saved(qtbot, session)
    document = stored(desk, session.id)
    assert document is not None
    assert document.content.order_number == "mine"


def test_issuing_freezes_the_session(desk: Desk, qtbot: QtBot) -> None:
    session = desk.session()
    session.set_line(0, LINE)
    with qtbot.waitSignal(session.keeping.issued):
        session.keeping.issue()
    assert session.is_frozen
    assert session.number == "FCT0001"
    before = session.content
    session.edit("order_number", "late")
    assert session.content is before
    assert session.undo_stack.count() == 0


def test_a_refused_issue_leaves_a_draft_that_can_be_saved(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = desk.session()
    session.set_line(0, replace(LINE, description=""))
    with qtbot.waitSignal(session.keeping.refused):
        session.keeping.issue()
    assert not session.is_frozen
    session.edit("order_number", "PO-9")
    saved(qtbot, session)
    document = stored(desk, session.id)
    assert document is not None
    assert (document.lifecycle, document.content.order_number) == (Lifecycle.DRAFT, "PO-9")


def test_a_draft_issued_elsewhere_keeps_unsaved_words_as_a_new_draft(
    desk: Desk, qtbot: QtBot
) -> None:
    session = desk.session()
    session.set_line(0, LINE)
    saved(qtbot, session)
    issuing.issue(desk.office, session.id)
    with qtbot.waitSignal(session.keeping.elsewhere) as said:
        session.edit("order_number", "mine")
    assert said.args == ["issued"]
    made: list[str] = []
    desk.hub.changed.connect(lambda changes: made.extend(changes.documents))
    session.keeping.keep_as_new()
    qtbot.waitUntil(lambda: session.is_frozen)
    with desk.office.store.read() as unit:
        assert document_of(unit, made[0]).content.order_number == "mine"
