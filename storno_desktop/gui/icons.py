"""One-colour icons by name: tinted by the theme when they are painted, sharp on every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAction, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from storno_desktop.gui.theme import theme
from storno_desktop.paths import resource

SIZE = 16


@lru_cache(maxsize=512)
def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """Drawn by Qt's own reader of pictures, which knows SVG: no binding has to be imported."""
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    pixels = round(size * ratio)
    for measure in ("width", "height"):
        text = text.replace(f'{measure}="24"', f'{measure}="{pixels}"', 1)
    made = QPixmap()
    made.loadFromData(text.replace("currentColor", color).encode(), "SVG")
    made.setDevicePixelRatio(ratio)
    return made


def pixmap(name: str, token: str = "text", size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture in the colour of a token."""
    return _pixmap(name, theme.tokens[token], size, ratio)


class _Engine(QIconEngine):
    """Draws an icon when it is seen, in the colour that its token has then."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name, self._token = name, token

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float
    ) -> QPixmap:
        """The picture of a size in device pixels."""
        token = "muted" if mode == QIcon.Mode.Disabled else self._token
        side = round(min(size.width(), size.height()) / scale)
        return pixmap(self._name, token, side, scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The picture of a size."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint into the middle of a place."""
        ratio = painter.deviceTransform().m11()  # asking the device would bind all kinds of it
        side = min(rect.width(), rect.height())
        picture = self.scaledPixmap(QSize(side, side) * ratio, mode, state, ratio)
        corner = QPoint(side // 2, side // 2)
        painter.drawPixmap(rect.center() - corner + QPoint(1, 1), picture)

    def clone(self) -> QIconEngine:
        """The same again."""
        return _Engine(self._name, self._token)


@lru_cache(maxsize=512)
def _icon(name: str, token: str) -> QIcon:
    return QIcon(_Engine(name, token))


def icon(name: str, token: str = "text") -> QIcon:
    """An icon in the colour of a token; it follows the theme by itself."""
    return _icon(name, token)


def put(target: QAction | QAbstractButton, name: str, token: str = "text") -> None:
    """Give a button or an action its icon at the size of the text."""
    target.setIcon(_icon(name, token))
    if isinstance(target, QAbstractButton):
        side = theme.px(SIZE)
        target.setIconSize(QSize(side, side))
