"""The columns of the invoice list and how each is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from storno_desktop.application.queries import InvoiceRow
from storno_desktop.gui import display
from storno_desktop.gui.delegates.cells import CellDelegate, Index, Mark
from storno_desktop.gui.models.paged import ROW_ROLE, Column
from storno_desktop.gui.pages.eligibility import balance
from storno_desktop.gui.pages.invoice_words import (
    REGIME_MARKS,
    document_mark,
    payment_mark,
    regime_name,
)
from storno_desktop.gui.theme import CAPTION_PX, theme

translate = QCoreApplication.translate


def invoice_columns(today: Callable[[], str]) -> list[Column[InvoiceRow]]:
    """The columns, the shown ones first."""
    return [
        Column(
            "number",
            translate("InvoiceTable", "Number"),
            _number,
            width=112,
            sort="number",
            kind="number",
            tip=_number_tip,
        ),
        Column(
            "issue_date",
            translate("InvoiceTable", "Issue date"),
            lambda row: display.day(row.issue_date),
            width=104,
            sort="issue_date",
        ),
        Column(
            "buyer",
            translate("InvoiceTable", "Customer"),
            lambda row: row.buyer_name or translate("InvoiceTable", "no customer yet"),
            width=260,
            sort="buyer_name",
            kind="two_lines",
            tip=lambda row: f"{row.buyer_name}\n{second_line(row)}".strip(),
        ),
        Column(
            "total",
            translate("InvoiceTable", "Total"),
            lambda row: display.minor_amount(row.total, row.currency),
            width=140,
            is_number=True,
            sort="total",
            kind="amount",
        ),
        Column(
            "status",
            translate("InvoiceTable", "Status"),
            lambda row: ", ".join(mark.word for mark in marks(row, today())),
            width=232,
            sort="lifecycle",
            kind="chips",
        ),
        Column(
            "due_date",
            translate("InvoiceTable", "Due date"),
            lambda row: display.day(row.due_date),
            width=104,
            sort="due_date",
            is_shown=False,
        ),
        _amount("net", translate("InvoiceTable", "Net"), "net", lambda row: row.net),
        _amount("vat", translate("InvoiceTable", "VAT"), "vat", lambda row: row.vat),
        _amount("paid", translate("InvoiceTable", "Paid"), "paid", lambda row: row.paid),
        _amount("balance", translate("InvoiceTable", "Balance"), None, balance),
    ]


def _amount(
    key: str, title: str, sort: str | None, of: Callable[[InvoiceRow], int]
) -> Column[InvoiceRow]:
    return Column(
        key,
        title,
        lambda row: display.minor_amount(of(row), row.currency),
        width=140,
        is_number=True,
        sort=sort,
        is_shown=False,
        kind="amount",
    )


def _number(row: InvoiceRow) -> str:
    return row.number or translate("InvoiceTable", "draft")


def _number_tip(row: InvoiceRow) -> str:
    return f"{_number(row)} · {regime_name(row.regime)}"


def second_line(row: InvoiceRow) -> str:
    """Tax id and country of the counterparty."""
    return " · ".join(part for part in (row.buyer_tax_id, row.buyer_country) if part)


def marks(row: InvoiceRow, today: str) -> list[Mark]:
    """The chips of a row: the document, then its money."""
    money = payment_mark(row, today)
    return [document_mark(row), *([money] if money else [])]


class NumberDelegate(CellDelegate):
    """The number: muted while there is none, struck through when cancelled; the regime's letter."""

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint number and mark."""
        row: InvoiceRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        font = QFont(option.font)
        is_dead = row.lifecycle == "cancelled"
        font.setStrikeOut(is_dead and bool(row.number))
        painter.setFont(font)
        quiet = is_dead or not row.number
        painter.setPen(theme.tokens.color("muted" if quiet else "text"))
        metrics = QFontMetrics(font)
        letter = REGIME_MARKS.get(row.regime, "")
        room = rect.width() - (20 if letter else 0)
        text = metrics.elidedText(_number(row), Qt.TextElideMode.ElideMiddle, room)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(rect, flags, text)
        if letter:
            left = rect.left() + metrics.horizontalAdvance(text) + 6
            box = QRect(left, rect.center().y() - 8, 16, 16)
            painter.setPen(theme.tokens.color("line"))
            painter.drawRoundedRect(box, 4, 4)
            painter.setFont(theme.font(CAPTION_PX))
            painter.setPen(theme.tokens.color("muted"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letter)
