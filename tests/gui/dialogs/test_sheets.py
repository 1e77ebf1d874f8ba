"""Dialogs keep what was typed, take only what is right, and never destroy by Enter."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.numbering import DocumentKind, Series
from storno_desktop.domain.vat import VatCategory, VatRate
from storno_desktop.gui.dialogs.cancel import CancelDialog
from storno_desktop.gui.dialogs.confirm import ConfirmDialog
from storno_desktop.gui.dialogs.fault_details import FaultDialog
from storno_desktop.gui.dialogs.form import WholeEdit, choice, choose
from storno_desktop.gui.dialogs.payment import Owed, PaymentDialog
from storno_desktop.gui.dialogs.records import SeriesDialog, VatRateDialog
from storno_desktop.gui.dialogs.sheet import Sheet

TODAY = date(2026, 11, 21)
CTRL = Qt.KeyboardModifier.ControlModifier
KINDS = [(DocumentKind.INVOICE, "Invoice")]


def opened(qtbot: QtBot, dialog: Sheet) -> Sheet:
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_enter_never_destroys(qtbot: QtBot) -> None:
    heard: list[str] = []
    dialog = ConfirmDialog(None, "Delete FCT0001", "Delete", danger=True)
    dialog.confirmed.connect(lambda: heard.append("deleted"))
    opened(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert heard == []
    assert not dialog.isVisible()


@pytest.mark.parametrize(("share", "amount"), [(25, "25.01"), (50, "50.02"), (100, "100.03")])
def test_a_share_of_the_balance_is_rounded_half_up(qtbot: QtBot, share: int, amount: str) -> None:
    owed = Owed("d1", "FCT0001", "Client", "RON", Decimal("100.03"), Decimal(0), TODAY)
    dialog = PaymentDialog(None, owed)
    qtbot.addWidget(dialog)
    dialog.take_share(share)
    assert dialog.amount.value() == Decimal(amount)


def test_a_refund_is_paid_out_in_negative_amounts(qtbot: QtBot) -> None:
    owed = Owed("d1", "FCT0002", "Client", "RON", Decimal(-50), Decimal(0), TODAY)
    dialog = PaymentDialog(None, owed)
    got: list[object] = []
    dialog.received.connect(got.append)
    opened(qtbot, dialog)
    dialog.confirm.click()
    assert [one.amount for one in got] == [Decimal(-50)]  # type: ignore[attr-defined]
    dialog.amount.set_value(Decimal(50))
    dialog.confirm.click()
    assert len(got) == 1


def test_a_rate_and_its_category_agree(qtbot: QtBot) -> None:
    rate = VatRate("v1", "c1", Decimal(21))
    dialog = VatRateDialog(None, rate, TODAY, is_new=False)
    saved: list[VatRate] = []
    dialog.saved.connect(saved.append)
    opened(qtbot, dialog)
    dialog.category.set_value(VatCategory.EXEMPT)
    dialog.confirm.click()
    assert saved == []
    dialog.rate.set_value(Decimal(0))
    dialog.confirm.click()
    assert [(one.rate, one.category) for one in saved] == [(Decimal(0), VatCategory.EXEMPT)]
    assert isinstance(saved[0].category, VatCategory)


def test_the_next_numbers_follow_the_pattern_as_it_is_typed(qtbot: QtBot) -> None:
    series = Series("s1", "c1", DocumentKind.INVOICE, "FCT", last_number=0)
    dialog = SeriesDialog(None, series, KINDS, TODAY, is_new=True)
    opened(qtbot, dialog)
    dialog.pattern.setText("{PREFIX}/{YY}/{N:3}")
    assert dialog.next_numbers() == ["FCT/26/001", "FCT/26/002", "FCT/26/003"]
    dialog.pattern.setText("{PREFIX}")
    assert dialog.next_numbers() == []


def test_a_choice_gives_back_the_very_value(qtbot: QtBot) -> None:
    pair = (VatCategory.STANDARD, Decimal(21))
    box = choice([(pair, "21 %"), (VatCategory.ZERO, "0 %")], pair)
    qtbot.addWidget(box)
    assert box.value() is pair
    choose(box, VatCategory.ZERO)
    assert box.value() is VatCategory.ZERO
    choose(box, "stored", "Stored elsewhere")
    assert (box.value(), box.currentText()) == ("stored", "Stored elsewhere")


@pytest.mark.parametrize(
    ("text", "value", "is_right"),
    [
        ("", None, True),
        ("30", 30, True),
        ("-1", None, False),
        ("x", None, False),
        ("٣", None, False),
    ],
)
def test_whole_numbers_are_told_from_text(
    qtbot: QtBot,
    text: str,
    value: int | None,
    is_right: bool,
) -> None:
    editor = WholeEdit(0, 99, None)
    qtbot.addWidget(editor)
    editor.setText(text)
    assert (editor.value(), editor.is_right) == (value, is_right)


def test_a_dialog_is_as_high_as_its_words_need(qtbot: QtBot) -> None:
    long = "Societatea Comercială de Construcții, Instalații și Amenajări Interioare SRL"
    dialog = CancelDialog(None, [long], f"{long} · 1.475.384.729,04 RON", [long, long])
    opened(qtbot, dialog)
    for part in dialog.findChildren(QLabel):
        if part.isVisible() and part.wordWrap():
            assert part.height() >= part.heightForWidth(part.width())
    assert dialog.reason.height() == dialog.reason.maximumHeight()
    before = dialog.height()
    dialog.banner.say(" ".join([long] * 3), "danger")
    qtbot.waitUntil(lambda: dialog.height() > before)


def test_a_long_name_never_makes_a_question_wider(qtbot: QtBot) -> None:
    dialog = ConfirmDialog(None, "Issue", "Issue", names=["x" * 500])
    opened(qtbot, dialog)
    assert dialog.width() == dialog.minimumWidth()
    assert all(
        not area.horizontalScrollBar().isVisible() for area in dialog.findChildren(QScrollArea)
    )


def test_a_choice_that_is_cut_says_all_in_its_tip(qtbot: QtBot) -> None:
    box = choice([("a", "per VAT rate (as EN 16931 computes it)"), ("b", "ab")], "a")
    qtbot.addWidget(box)
    box.resize(120, 32)
    box.show()
    qtbot.waitExposed(box)
    box.grab()
    assert box.toolTip() == "per VAT rate (as EN 16931 computes it)"
    choose(box, "b")
    box.grab()
    assert box.toolTip() == ""


def test_a_fault_is_told_by_the_name_of_its_field(qtbot: QtBot) -> None:
    for path, name in (
        ("lines[0].vatRate", "Line 1 · VAT rate"),
        ("company.vatCode", "Seller"),
        ("dueDate", "Due date"),
    ):
        dialog = FaultDialog(None, Fault(path, "BR-CO-10", params=(("expected", "1"),)))
        opened(qtbot, dialog)
        shown = [editor.text() for editor in dialog.findChildren(QLineEdit)]
        assert shown[-1] == name
        assert "expected=1" in dialog.text()
        assert path in dialog.text()
