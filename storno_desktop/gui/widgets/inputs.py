"""Inputs that give typed values or a fault code, never raw text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from storno_desktop.gui import display
from storno_desktop.gui.arithmetic import NotArithmetic, evaluate
from storno_desktop.gui.dates import read_date
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.marks import mark_invalid


class TextEdit(QLineEdit):
    """A line of text; `edited` while typing, empty text is None."""

    edited = Signal(object)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.textEdited.connect(lambda text: self.edited.emit(text.strip() or None))

    def value(self) -> str | None:
        """What is typed, None when nothing is."""
        return self.text().strip() or None

    def set_value(self, value: str | None) -> None:
        """Show a value without telling anyone; what is being typed is left alone."""
        if value != self.value():
            self.setText(value or "")
            self.setCursorPosition(0)


class DecimalEdit(QLineEdit):
    """A number with arithmetic: computed when Enter is pressed or the field is left.

    `edited` gives a Decimal or None as soon as the text can be read; `fault` holds a code else.
    """

    edited = Signal(object)

    def __init__(
        self,
        name: str = "",
        *,
        form: Callable[[Decimal], str] = display.price,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._form = form
        self._value: Decimal | None = None
        self.fault: str | None = None
        self.textEdited.connect(self._on_typed)
        self.editingFinished.connect(self._settle)

    def value(self) -> Decimal | None:
        """The number, None when the field is empty or cannot be read."""
        return self._value

    def set_value(self, value: Decimal | None) -> None:
        """Show a number, unless it is what is being typed."""
        if value == self._value and self.text():
            return
        self._value, self.fault = value, None
        self.setText("" if value is None else self._form(value))
        mark_invalid(self, is_invalid=False)

    def _on_typed(self, text: str) -> None:
        self.fault = None
        if not text.strip():
            self._value = None
        else:
            try:
                self._value = evaluate(text)
            except NotArithmetic as problem:
                self.fault = problem.code
                return
        mark_invalid(self, is_invalid=False)
        self.edited.emit(self._value)

    def _settle(self) -> None:
        mark_invalid(self, is_invalid=self.fault is not None)
        if self.fault is None and self._value is not None:
            self.setText(self._form(self._value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the point of the number pad as the decimal sign, whatever is printed on the key."""
        is_pad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
        if is_pad and event.text() in {".", ","} and not self.isReadOnly():
            self.insert(QLocale().decimalPoint())
            self.textEdited.emit(self.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select all when reached by key, as a spreadsheet does."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.selectAll()


class DateEdit(QLineEdit):
    """A date: "t", "+30", "15.3", "eom", arrows for days, Alt+Down for a calendar."""

    edited = Signal(object)

    def __init__(
        self,
        name: str = "",
        *,
        today: Callable[[], date],
        anchor: Callable[[], date | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("t today · +30 days · 15.3 · eom end of month · ↑↓ days · Alt+↓"))
        self._today, self._anchor = today, anchor
        self._value: date | None = None
        self.fault: str | None = None
        self.editingFinished.connect(self._settle)

    def value(self) -> date | None:
        """The date, None when the field is empty or cannot be read."""
        return self._value

    def set_value(self, value: date | None) -> None:
        """Show a date without telling anyone."""
        if value == self._value and self.fault is None and not self.isModified():
            return
        self._value, self.fault = value, None
        self.setText(display.day(value))
        self.setModified(False)
        mark_invalid(self, is_invalid=False)

    def _settle(self) -> None:
        if not self.isModified():
            return
        text = self.text().strip()
        found = (
            read_date(text, self._today(), self._anchor(), is_month_first=display.is_month_first())
            if text
            else None
        )
        self.fault = "NOT-DATE" if text and found is None else None
        mark_invalid(self, is_invalid=self.fault is not None)
        if self.fault is None:
            self._choose(found)

    def _choose(self, value: date | None) -> None:
        is_new = value != self._value
        self._value, self.fault = value, None
        self.setText(display.day(value))
        self.setModified(False)
        mark_invalid(self, is_invalid=False)
        if is_new:
            self.edited.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by days, with Shift by months; Alt+Down opens the calendar."""
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_Down and modifiers & Qt.KeyboardModifier.AltModifier:
            self._open_calendar()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not self.isReadOnly():
            self._settle()
            base = self._value or self._today()
            step = 1 if key == Qt.Key.Key_Up else -1
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                moved = QDate(base.year, base.month, base.day).addMonths(step)
                self._choose(date(moved.year(), moved.month(), moved.day()))
            else:
                self._choose(base + timedelta(days=step))
        else:
            super().keyPressEvent(event)

    def _open_calendar(self) -> None:
        if self.isReadOnly() or not self.isEnabled():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self._value or self._today()
        pages = QCalendarWidget(menu)
        pages.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        pages.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        weekend = QTextCharFormat()  # Qt's own red is too dark on a dark ground
        weekend.setForeground(theme.tokens.color("danger"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            pages.setWeekdayTextFormat(day, weekend)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(pages)
        menu.addAction(holder)

        def take(picked: QDate) -> None:
            self._choose(date(picked.year(), picked.month(), picked.day()))
            menu.close()

        pages.activated.connect(take)
        pages.clicked.connect(take)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        pages.setFocus()


class LeaveWheelAlone(QObject):
    """Keeps the wheel from changing a value that only happens to be under the pointer."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page unless the input has the focus."""
        if (
            event.type() == QEvent.Type.Wheel
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()
            return True
        return False
