"""Files in the editor: added, dropped, described, taken out; and what the rules say of them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storno_desktop.application.bodies.attachments import MAX_BYTES, attachment_of
from storno_desktop.application.errors import BadInput
from storno_desktop.gui.editor.attachment_list import DESCRIPTION, EMBED
from storno_desktop.gui.editor.invoice_editor import InvoiceEditor
from storno_desktop.gui.editor.rooms.attachments import Attachments
from tests.gui.editor.conftest import Desk

Open = Callable[..., InvoiceEditor]


@pytest.fixture
def room(opened: Open) -> Attachments:
    return opened()._sections.attachments


def add(room: Attachments, qtbot: QtBot, folder: Path, *names: str) -> None:
    """Add files that say their own names."""
    paths = []
    for name in names:
        path = folder / name
        path.write_bytes(name.encode())
        paths.append(path)
    count = len(room.session.content.attachments)
    room.add_files(paths)
    qtbot.waitUntil(lambda: len(room.session.content.attachments) == count + len(names))


def shown(room: Attachments) -> list[str]:
    return [each.filename for each in room.session.content.attachments]


def test_a_file_is_added_saved_and_undone(
    room: Attachments, qtbot: QtBot, tmp_path: Path, desk: Desk
) -> None:
    add(room, qtbot, tmp_path, "Deviz.pdf")
    session = room.session
    file = session.content.attachments[0]
    assert (file.mime, file.size, file.embed) == ("application/pdf", 9, True)
    assert desk.office.store.vault.get(file.sha256) == b"Deviz.pdf"
    assert room.section.is_open
    assert room.list.rowCount() == 1
    session.keeping.save_now()
    qtbot.waitUntil(lambda: session.keeping.is_stored and session.keeping.is_clean)
    with desk.office.store.read() as unit:
        assert unit.documents.get(session.id).content.attachments == (file,)  # type: ignore[union-attr]
    session.undo_stack.undo()
    assert shown(room) == []
    session.undo_stack.redo()
    assert shown(room) == ["Deviz.pdf"]


def test_dropped_files_are_taken_also_while_the_section_is_folded(
    room: Attachments, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Foto.png"
    path.write_bytes(b"png")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, *held)
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, *held)
    assert not room.section.is_open
    QApplication.sendEvent(room.section, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(room.section, drop)
    qtbot.waitUntil(lambda: shown(room) == ["Foto.png"])
    assert room.section.is_open


def test_space_keeps_a_file_here_only_and_the_order_is_that_of_the_e_invoice(
    room: Attachments, qtbot: QtBot, tmp_path: Path
) -> None:
    add(room, qtbot, tmp_path, "a.pdf", "b.pdf")
    room.list.setCurrentCell(0, 0)
    QTest.keyClick(room.list, Qt.Key.Key_Space)
    assert [(each.filename, each.embed) for each in room.session.content.attachments] == [
        ("b.pdf", True),
        ("a.pdf", False),
    ]
    assert room.list.current() == room.session.content.attachments[1]
    box = room.list.item(1, EMBED)
    assert box is not None
    box.setCheckState(Qt.CheckState.Checked)
    assert all(each.embed for each in room.session.content.attachments)


def test_a_description_is_typed_and_del_takes_a_file_out(
    room: Attachments, qtbot: QtBot, tmp_path: Path
) -> None:
    add(room, qtbot, tmp_path, "a.pdf", "b.pdf")
    cell = room.list.item(0, DESCRIPTION)
    assert cell is not None
    cell.setText("  Devizul lucrării ")
    assert room.session.content.attachments[0].description == "Devizul lucrării"
    room.list.setCurrentCell(0, 0)
    QTest.keyClick(room.list, Qt.Key.Key_Delete)
    assert shown(room) == ["b.pdf"]


def test_a_file_of_the_same_name_takes_the_place_of_the_other(
    room: Attachments, qtbot: QtBot, tmp_path: Path
) -> None:
    add(room, qtbot, tmp_path, "a.pdf")
    before = room.session.content.attachments[0]
    again = tmp_path / "a.pdf"
    again.write_bytes(b"anew")
    room.add_files([again])
    qtbot.waitUntil(lambda: room.session.content.attachments[0].sha256 != before.sha256)
    assert shown(room) == ["a.pdf"]


def test_a_kind_that_no_e_invoice_carries_is_said_at_the_file(
    room: Attachments, qtbot: QtBot, tmp_path: Path
) -> None:
    add(room, qtbot, tmp_path, "a.pdf", "b.docx")
    faults = [one for one in room.session.judgement.faults if one.path.startswith("attachments")]
    assert {one.code for one in faults} == {"BR-CL-24"}
    assert "b.docx: " in room._below.text()
    assert room.focus_path(faults[0].path)
    assert room.list.currentRow() == 1
    QTest.keyClick(room.list, Qt.Key.Key_Space)  # kept here only, so nobody minds
    assert room._below.text() == ""


def test_empty_and_huge_files_are_refused_and_the_others_come_in(
    room: Attachments, qtbot: QtBot, tmp_path: Path
) -> None:
    empty, huge, good = (tmp_path / name for name in ("empty.pdf", "huge.pdf", "good.pdf"))
    empty.touch()
    with huge.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    good.write_bytes(b"good")
    failures: list[object] = []
    room.failed.connect(failures.append)
    room.add_files([empty, huge, good, tmp_path / "gone.pdf"])
    qtbot.waitUntil(lambda: shown(room) == ["good.pdf"])
    assert len(failures) == 3
    codes = [one.faults[0].code for one in failures if isinstance(one, BadInput)]
    assert codes == ["EMPTY-FILE", "FILES-TOO-LARGE"]


def test_enter_opens_a_copy_with_a_safe_ending(
    room: Attachments, qtbot: QtBot, tmp_path: Path
) -> None:
    add(room, qtbot, tmp_path, "a.pdf")
    opened: list[QUrl] = []
    room.files._open = opened.append
    QTest.keyClick(room.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened))
    copy = Path(opened[0].toLocalFile())
    assert (copy.name, copy.read_bytes()) == ("a.pdf", b"a.pdf")


def test_too_many_bytes_together_stop_the_document(desk: Desk) -> None:
    session = desk.session()
    half = MAX_BYTES // 2 + 1
    files = tuple(attachment_of(name, name.encode()) for name in ("a.pdf", "b.pdf"))
    session.edit("attachments", tuple(replace(each, size=half) for each in files))
    assert "FILES-TOO-LARGE" in {one.code for one in session.judgement.faults if one.is_fatal}
    session.keeping._autosave.forget()
