"""One invoice with the keyboard only (SCREENS 22.1), and what surrounds it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal as D

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from storno_desktop.application import drafts
from storno_desktop.gui.editor.invoice_editor import InvoiceEditor
from storno_desktop.gui.editor.issue_dialog import IssueDialog
from storno_desktop.gui.editor.line_columns import Col
from storno_desktop.gui.editor.suggestions import SuggestionList
from tests.gui.editor.conftest import TODAY, Desk
from tests.gui.editor.test_session import LINE

Open = Callable[..., InvoiceEditor]
CONTROL = Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_text(text: str) -> None:
    for letter in text:  # the first one may open an editor that takes the others
        QTest.keyClicks(focused(), letter)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, held)


def offered(editor: InvoiceEditor, text: str) -> bool:
    return any(
        text in row.title
        for shown in editor.findChildren(SuggestionList)
        if shown.isVisible()
        for row in shown.rows
    )


def tab_to_grid(editor: InvoiceEditor) -> None:
    for _ in range(20):
        if focused() is editor._lines.grid:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError("Tab never came to the lines")


def test_one_invoice_with_the_keyboard_only(opened: Open, desk: Desk, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_first()
    type_text("dulg")
    qtbot.waitUntil(lambda: offered(editor, "Dulgheria"))
    press(Qt.Key.Key_Return)
    session = editor.session
    qtbot.waitUntil(lambda: session.content.client_id == desk.client_id)

    tab_to_grid(editor)
    type_text("sca")
    qtbot.waitUntil(lambda: offered(editor, "Scaun din fag"))
    press(Qt.Key.Key_Return)
    assert editor._lines.grid.current() == (0, Col.QUANTITY)
    type_text("3")
    press(Qt.Key.Key_Tab)  # quantity
    press(Qt.Key.Key_Tab)  # unit
    press(Qt.Key.Key_Tab)  # past the price
    press(Qt.Key.Key_Return)  # a new row
    line = session.content.lines[0]
    assert (line.description, line.quantity) == ("Scaun din fag", 3)
    assert (line.unit_price, line.vat_rate) == (D("149.90"), 21)

    QApplication.clipboard().setText("Șurub M4\t100\tbuc\t0,35\nPiuliță M4\t200\tbuc\t0,12\n")
    press(Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(editor._lines.strip.isVisible)
    press(Qt.Key.Key_Return)
    assert [one.quantity for one in session.content.lines] == [3, 100, 200]

    session.edit("due_date", TODAY - timedelta(days=3))  # what the test plants
    press(Qt.Key.Key_F8)
    assert focused() is editor._bound.editor("due_date")
    QTest.keyClick(focused(), Qt.Key.Key_A, CONTROL)
    type_text("+30")
    press(Qt.Key.Key_Return)
    assert session.content.due_date == TODAY + timedelta(days=30)

    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), IssueDialog))
    with qtbot.waitSignal(editor.issued, timeout=10_000):
        press(Qt.Key.Key_Return)
    assert session.number == "FCT0001"
    assert editor.title() == "FCT0001"
    assert session.is_frozen


def test_issuing_with_faults_opens_no_dialog_but_the_problems(opened: Open, qtbot: QtBot) -> None:
    editor = opened()
    editor.ask_to_issue()
    assert not editor.findChildren(IssueDialog)
    assert editor._problems._list.isVisible()


def test_a_problem_leads_to_its_cell(opened: Open, desk: Desk, qtbot: QtBot) -> None:
    content = replace(desk.session().content, lines=(LINE, replace(LINE, description="")))
    id_ = drafts.start(desk.office, desk.company_id, content).document.id
    editor = opened(id_)
    press_on = [fault for fault in editor._problems.faults if fault.path.startswith("lines[1]")]
    editor._guide.go_to(press_on[0])
    assert editor._lines.grid.current() == (1, Col.DESCRIPTION)


def test_escape_leaves_the_cell_as_it_was(opened: Open, desk: Desk, qtbot: QtBot) -> None:
    content = replace(desk.session().content, lines=(LINE,))
    id_ = drafts.start(desk.office, desk.company_id, content).document.id
    editor = opened(id_)
    editor._lines.grid.go_to(0, Col.PRICE)
    type_text("77")
    press(Qt.Key.Key_Escape)
    assert editor.session.content == content


def test_a_number_that_is_none_does_not_leave_its_cell(
    opened: Open, desk: Desk, qtbot: QtBot
) -> None:
    content = replace(desk.session().content, lines=(LINE,))
    id_ = drafts.start(desk.office, desk.company_id, content).document.id
    editor = opened(id_)
    grid = editor._lines.grid
    grid.go_to(0, Col.PRICE)
    type_text("12x")
    press(Qt.Key.Key_Tab)
    assert grid.cells.is_editing
    assert editor.session.content == content


def test_keys_of_the_grid_work_on_lines(opened: Open, desk: Desk, qtbot: QtBot) -> None:
    lines = tuple(replace(LINE, description=name) for name in "abc")
    content = replace(desk.session().content, lines=lines)
    id_ = drafts.start(desk.office, desk.company_id, content).document.id
    editor = opened(id_)
    grid, session = editor._lines.grid, editor.session

    def names() -> str:
        return "".join(line.description for line in session.content.lines)

    grid.go_to(0, Col.DESCRIPTION)
    press(Qt.Key.Key_D, CONTROL)
    assert names() == "aabc"
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names() == "abac"
    press(Qt.Key.Key_Delete, CONTROL)
    assert names() == "abc"
    grid.go_to(1, Col.DESCRIPTION)
    press(Qt.Key.Key_Apostrophe, CONTROL)
    assert names() == "aac"
    press(Qt.Key.Key_Z, CONTROL)
    press(Qt.Key.Key_Z, CONTROL)
    assert names() == "abac"
    grid.go_to(0, Col.VAT)
    press(Qt.Key.Key_2)
    assert session.content.lines[0].vat_rate == session.usable_rates()[1].rate


def test_an_issued_document_is_read_only(opened: Open, desk: Desk, qtbot: QtBot) -> None:
    content = replace(desk.session().content, lines=(LINE,))
    id_ = drafts.start(desk.office, desk.company_id, content).document.id
    from storno_desktop.application import issuing

    issuing.issue(desk.office, id_)
    editor = opened(id_)
    assert editor._lines.grid.lines.rowCount() == 1
    editor._lines.grid.go_to(0, Col.PRICE)
    type_text("5")
    press(Qt.Key.Key_Delete, CONTROL)
    assert editor.session.content == content
    assert not editor.undo_stack.canUndo()


def test_every_control_has_a_name(opened: Open, desk: Desk, qtbot: QtBot) -> None:
    editor = opened(None, desk.client_id)
    nameless = [
        widget
        for widget in editor.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(editor)
        and not widget.accessibleName()
        and not widget.parent().accessibleName()
        and type(widget).__name__ not in {"QScrollBar", "QSplitterHandle"}
    ]
    assert nameless == []


def test_the_page_beside_the_form_is_drawn_and_survives_its_helper(
    opened: Open, desk: Desk, qtbot: QtBot
) -> None:
    content = replace(desk.session().content, lines=(LINE,))
    id_ = drafts.start(desk.office, desk.company_id, content).document.id
    editor = opened(id_)
    if not editor._preview.isVisible():
        editor._pages.toggle()
    qtbot.waitUntil(lambda: editor._preview.pdf.startswith(b"%PDF"), timeout=20_000)
    first = editor._preview.pdf
    process = editor._preview._helper._process
    assert process is not None
    process.kill()
    editor.session.edit("order_number", "PO-77")
    qtbot.waitUntil(lambda: editor._preview.pdf != first, timeout=20_000)
    editor._pages.toggle()
