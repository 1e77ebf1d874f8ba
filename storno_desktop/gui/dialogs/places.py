"""County and town, as the country wants them: lists for Romania, free text elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from storno_desktop.domain import places
from storno_desktop.gui.dialogs.form import choice, choose
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import TextEdit

_SECTORS = tuple(f"SECTOR{number}" for number in range(1, 7))


class _Switching(QWidget):
    """A list or a line, one at a time, under one label."""

    edited = Signal()

    def __init__(self, choices: Choice, limit: int) -> None:
        super().__init__()
        self.choices, self.typed = choices, TextEdit()
        self.typed.setMaxLength(limit)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.choices)
        self._stack.addWidget(self.typed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.choices.edited.connect(self._on_edit)
        self.typed.edited.connect(self._on_edit)
        self._adopt(self.choices)

    def _on_edit(self, *_: object) -> None:
        self.edited.emit()

    def _adopt(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self.setFocusProxy(widget)

    @property
    def is_list(self) -> bool:
        """Whether one of a list is chosen now."""
        return self._stack.currentWidget() is self.choices

    def use_list(self, *, on: bool) -> None:
        """Choose from the list, or type."""
        self._adopt(self.choices if on else self.typed)

    def setAccessibleName(self, name: str) -> None:
        """Name both editors."""
        super().setAccessibleName(name)
        self.choices.setAccessibleName(name)
        self.typed.setAccessibleName(name)


class CountyEdit(_Switching):
    """A Romanian county from the list, or the region of another country."""

    def __init__(self) -> None:
        named = [(code, places.county_name(code)) for code in places.county_codes()]
        super().__init__(choice([("", "–"), *named], "", searchable=True), limit=100)

    def set_country(self, country: str) -> None:
        """Follow the country; what was chosen is kept as its name."""
        is_romania = country == "RO"
        if is_romania and not self.is_list:
            code = places.county_code(self.typed.text()) or ""
            self.choices.set_value(code)
        elif not is_romania and self.is_list:
            self.typed.clear()
        self.use_list(on=is_romania)

    def set_value(self, text: str | None) -> None:
        """Show a stored county; one that is not in the list is shown as it is."""
        if self.is_list:
            code = places.county_code(text) if text else ""
            choose(self.choices, code or text or "", text or "–")
        self.typed.setText(text or "")

    def value(self) -> str | None:
        """The code of a Romanian county, the typed region elsewhere."""
        found = self.choices.value() if self.is_list else self.typed.value()
        return found or None


class TownEdit(_Switching):
    """A town; in Bucharest one of its six sectors (BR-RO-100)."""

    def __init__(self) -> None:
        named = [(code, f"Sector {code[-1]}") for code in _SECTORS]
        super().__init__(choice([("", "–"), *named], ""), limit=100)
        self.use_list(on=False)

    def set_county(self, county: str | None) -> None:
        """Follow the county."""
        is_capital = county == places.BUCHAREST
        if is_capital and not self.is_list:
            self.choices.set_value(places.sector(self.typed.text()) or "")
        elif not is_capital and self.is_list:
            self.typed.clear()
        self.use_list(on=is_capital)

    def set_value(self, text: str | None) -> None:
        """Show a stored town."""
        self.typed.setText(text or "")
        if self.is_list:
            self.choices.set_value(places.sector(text or "") or "")

    def value(self) -> str | None:
        """The sector or the town."""
        found = self.choices.value() if self.is_list else self.typed.value()
        return found or None
