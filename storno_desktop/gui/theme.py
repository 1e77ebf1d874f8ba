"""One table of named colours for light and dark, and all that is made from it.

Widgets take colours from the palette or by token name from here; nobody writes a colour elsewhere.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from storno_desktop.paths import resource

#: token: (light, dark)
TOKENS: dict[str, tuple[str, str]] = {
    "canvas": ("#f5f7fa", "#0f1420"),
    "panel": ("#ffffff", "#161d2b"),
    "sidebar": ("#ffffff", "#0b101a"),
    "field": ("#ffffff", "#111827"),
    "line": ("#e2e7ef", "#273247"),
    "border": ("#c3ccd9", "#3a475f"),  # of inputs: seen against panel and field
    "text": ("#182230", "#e6eaf2"),
    "muted": ("#5b687b", "#8f9bb0"),
    "accent": ("#2563eb", "#4f8cff"),
    "on_accent": ("#ffffff", "#0b101a"),
    "accent_hover": ("#1d4fd7", "#6b9dff"),
    "hover": ("#eef2f8", "#1d2637"),
    "selected": ("#e3edff", "#1c3057"),
    "ok": ("#15803d", "#4ade80"),
    "info": ("#2563eb", "#7cabff"),
    "warn": ("#a04a06", "#fbbf24"),
    "danger": ("#c81e1e", "#f87171"),
    "neutral": ("#475569", "#a3b1c6"),
    "queued": ("#7c3aed", "#a78bfa"),
}
STATES = ("ok", "info", "warn", "danger", "neutral", "queued")
FAMILY = "Inter"
BODY_PX, TITLE_PX, CAPTION_PX = 13, 20, 12
SMALLEST, LARGEST = 0.8, 2.0
#: A point is a pixel on macOS (72 dpi) and 4/3 of one elsewhere (96 dpi).
POINTS_PER_PX = 1.0 if sys.platform == "darwin" else 0.75
#: How much of the state's colour its chip's ground has.
CHIP_GROUND = {False: 0.12, True: 0.14}
#: How much of the colour of text its word has: enough to be read on a chosen row too.
CHIP_INK = 0.25


class Tokens:
    """The colours of one theme, by name."""

    def __init__(self, *, is_dark: bool) -> None:
        self.is_dark = is_dark

    def __getitem__(self, name: str) -> str:
        return TOKENS[name][1 if self.is_dark else 0]

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """A token as a colour, more or less opaque."""
        color = QColor(self[name])
        color.setAlphaF(alpha)
        return color

    def ground(self, state: str) -> QColor:
        """The ground of a status chip."""
        return self.color(state, CHIP_GROUND[self.is_dark])

    def ink(self, state: str) -> str:
        """The word and the icon on such a ground."""
        return _ink(self[state], self["text"])


class Theme(QObject):
    """The theme in use; `changed` after a switch."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens = Tokens(is_dark=False)
        self._choice = "system"
        self._scale = 1.0
        self._follows = False

    @property
    def choice(self) -> str:
        """What the person chose: "light", "dark" or "system"."""
        return self._choice

    def apply(self, choice: str = "system", scale: float = 1.0) -> None:
        """Switch the application at run time; `scale` is the size of text, 1.0 is 13 px.

        With "system" it goes on following the system until something else is chosen.
        """
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError("the theme needs a QApplication")
        self._choice, self._scale = choice, min(max(scale, SMALLEST), LARGEST)
        hints = QGuiApplication.styleHints()
        if not self._follows:
            self._follows = True
            hints.colorSchemeChanged.connect(self._on_system_changed)
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(choice)
        if wanted is None:
            hints.unsetColorScheme()
            is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        else:
            hints.setColorScheme(wanted)
            is_dark = wanted is Qt.ColorScheme.Dark
        self._wear(app, is_dark=is_dark)

    def _on_system_changed(self, scheme: Qt.ColorScheme) -> None:
        app = QApplication.instance()
        is_dark = scheme is Qt.ColorScheme.Dark
        is_news = self._choice == "system" and is_dark != self.tokens.is_dark
        if is_news and isinstance(app, QApplication):
            self._wear(app, is_dark=is_dark)

    def _wear(self, app: QApplication, *, is_dark: bool) -> None:
        self.tokens = Tokens(is_dark=is_dark)
        if app.style().name() != "fusion":
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(_palette(self.tokens))
        app.setFont(font(BODY_PX, scale=self._scale, is_tabular=True))
        app.setStyleSheet(_sheet(self.tokens, self._scale))
        self.changed.emit()

    @property
    def scale(self) -> float:
        """The size of text, 1.0 is 13 px."""
        return self._scale

    def px(self, measure: float) -> int:
        """A measure at the scale in use: what holds text grows with it."""
        return round(measure * self._scale)

    def font(self, px: float = BODY_PX, *, is_bold: bool = False, is_medium: bool = False) -> QFont:
        """The interface font at the scale in use, for words: a hyphen is as narrow as it is."""
        return font(px, scale=self._scale, is_bold=is_bold, is_medium=is_medium)


@lru_cache(maxsize=32)
def _ink(state: str, text: str) -> str:
    """Mixed from the colour of the state and that of text."""
    one, other = QColor(state), QColor(text)
    pairs = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return QColor(*(round(a + (b - a) * CHIP_INK) for a, b in pairs)).name()


theme = Theme()
_loaded: set[str] = set()


def load_fonts() -> None:
    """Bring the font along: what the system has does not matter."""
    for name in ("Inter-Regular", "Inter-Medium", "Inter-SemiBold"):
        if name not in _loaded:
            QFontDatabase.addApplicationFont(str(resource("fonts", f"{name}.ttf")))
            _loaded.add(name)


def font(
    px: float,
    *,
    scale: float = 1.0,
    is_bold: bool = False,
    is_medium: bool = False,
    is_tabular: bool = False,
) -> QFont:
    """The interface font: points at 96 dpi, so that the system's scale applies.

    Tabular figures are of one width, and so are the marks between them.
    """
    made = QFont(FAMILY)
    made.setPointSizeF(px * POINTS_PER_PX * scale)
    made.setFeature(QFont.Tag("tnum"), int(is_tabular))  # said, as a painter inherits what is not
    if is_bold:
        made.setWeight(QFont.Weight.DemiBold)
    elif is_medium:
        made.setWeight(QFont.Weight.Medium)
    return made


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, roles in {
        "canvas": (role.Window,),
        "panel": (role.Base, role.ToolTipBase),
        "hover": (role.AlternateBase,),
        "field": (role.Button,),
        "text": (role.WindowText, role.Text, role.ButtonText, role.ToolTipText),
        "muted": (role.PlaceholderText,),
        "accent": (role.Link, role.Accent),
        "selected": (role.Highlight,),
        "line": (role.Mid, role.Midlight),
        "border": (role.Dark,),
    }.items():
        for one in roles:
            palette.setColor(one, tokens.color(name))
    palette.setColor(role.HighlightedText, tokens.color("text"))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, tokens.color("muted"))
    return palette


def _sheet(tokens: Tokens, scale: float) -> str:
    values = {name: tokens[name] for name in TOKENS}
    shade = "dark" if tokens.is_dark else "light"
    for name in ("chevron", "check", "close"):  # a style sheet tints nothing: one picture a theme
        values[name] = resource("theme", f"{name}-{shade}.svg").as_posix()
    values["tick"] = f"{round(14 * scale)}px"
    values["radius"] = f"{round(7 * scale) + 1}px"
    values["dot"] = f"{round(6 * scale)}px"
    values["ring"] = f"{round(4 * scale) + 1}px"
    for name, px in (("body", BODY_PX), ("title", TITLE_PX), ("caption", CAPTION_PX)):
        values[name] = f"{px * POINTS_PER_PX * scale:.2f}pt"
    template = resource("style.qss.in").read_text(encoding="utf-8")
    return Template(template).substitute(values)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2)."""

    def luminance(text: str) -> float:
        color = QColor(text)
        parts = []
        for value in (color.redF(), color.greenF(), color.blueF()):
            is_linear = value <= 0.03928  # noqa: PLR2004 - WCAG 2
            parts.append(value / 12.92 if is_linear else ((value + 0.055) / 1.055) ** 2.4)
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
