"""The left side: which company, and where to go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.application.queries import CompanyRow
from storno_desktop.gui.icons import icon
from storno_desktop.gui.theme import CAPTION_PX, theme
from storno_desktop.gui.widgets.parts import label

WIDTH = 216
NARROW = 60  # icons alone
#: Windows narrower than this show the icons of the places without their words.
ROOM_FOR_WORDS = 1060


class NavigationButton(QPushButton):
    """A place to go; the one where we are is filled and in the accent's colour."""

    def __init__(self, made: QAction, icon_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setCheckable(True)
        self.setProperty("role", "navigation")
        self._words = f"  {made.text()}"
        self.setText(self._words)
        self.setToolTip(made.toolTip())
        self.setAccessibleName(made.text())
        self.setIconSize(QSize(18, 18))
        self.clicked.connect(made.trigger)
        self.toggled.connect(self._tint)
        theme.changed.connect(self._tint)
        self._tint()

    def show_words(self, *, shown: bool) -> None:
        """Show the icon with its word, or alone: the tip and the accessible name say it then."""
        self.setText(self._words if shown else "")

    def _tint(self) -> None:
        self.setIcon(icon(self._icon_name, "accent" if self.isChecked() else "muted"))


class CompanyButton(QPushButton):
    """The company in use: its name, tax id and country; opens the switcher."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "company")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 8, 8)
        row.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        self._name = label("", "strong")
        self._id = label("", "caption")
        self._arrow = QLabel()
        names.addWidget(self._name)
        names.addWidget(self._id)
        row.addLayout(names, 1)
        row.addWidget(self._arrow)
        for part in (self._name, self._id, self._arrow):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = row
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self._arrow.setPixmap(icon("chevrons-up-down", "muted").pixmap(14, 14))

    def sizeHint(self) -> QSize:
        """High enough for two lines."""
        return QSize(WIDTH - 24, 54)

    def show_words(self, *, shown: bool) -> None:
        """Show the company, or only that it can be switched."""
        self._name.setVisible(shown)
        self._id.setVisible(shown)
        self._row.setContentsMargins(*((10, 8, 8, 8) if shown else (10, 8, 10, 8)))

    def show_company(self, row: CompanyRow) -> None:
        """Show a company; a long name is cut and given whole in the tip."""
        metrics = QFontMetrics(self._name.font())
        elided = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, WIDTH - 72)
        self._name.setText(elided)
        self._id.setText(f"{row.tax_id} · {row.country}")
        self._id.setFont(theme.font(CAPTION_PX))
        self.setToolTip(f"{row.name}\n{row.tax_id} · {row.country}")
        self.setAccessibleName(self.tr("Company: {0}").format(row.name))


class Sidebar(QFrame):
    """Company switcher on top, places below."""

    switch_wished = Signal()

    def __init__(
        self, places: Sequence[tuple[QAction, str]], foot: Sequence[tuple[QAction, str]]
    ) -> None:
        super().__init__()
        self.setProperty("role", "sidebar")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Navigation"))
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(4)
        self.company = CompanyButton(self)
        self.company.clicked.connect(self.switch_wished)
        box.addWidget(self.company)
        box.addSpacing(8)
        self._buttons: dict[str, NavigationButton] = {}
        for made, icon_name in places:
            box.addWidget(self._button(made, icon_name))
        box.addStretch(1)
        for made, icon_name in foot:
            box.addWidget(self._button(made, icon_name))

    def _button(self, made: QAction, icon_name: str) -> NavigationButton:
        self._buttons[made.objectName()] = NavigationButton(made, icon_name, self)
        return self._buttons[made.objectName()]

    def fit(self, window_width: int) -> None:
        """Give the room of the words to the page where the window is small."""
        narrow = window_width < ROOM_FOR_WORDS
        if narrow == (self.width() == NARROW):
            return
        self.setFixedWidth(NARROW if narrow else WIDTH)
        self.company.show_words(shown=not narrow)
        for one in self._buttons.values():
            one.show_words(shown=not narrow)

    def show_place(self, id_: str) -> None:
        """Mark where we are."""
        for name, one in self._buttons.items():
            one.setChecked(name == id_)
