"""One-colour icons by name, tinted by the theme and made sharp for every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from storno_desktop.gui.theme import theme
from storno_desktop.paths import resource

SIZE = 16


@lru_cache(maxsize=512)
def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # late: the first list has no need of it

    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(text.replace("currentColor", color).encode()))
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, token: str = "text", size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture in the colour of a token."""
    return _pixmap(name, theme.tokens[token], size, ratio)


def icon(name: str, token: str = "text", size: int = SIZE) -> QIcon:
    """An icon in the colour of a token; ask again when the theme changed."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, token, size, ratio))
        made.addPixmap(pixmap(name, "muted", size, ratio), QIcon.Mode.Disabled)
    return made
