"""One-colour icons by name, tinted by the theme and made sharp for every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

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
    app = QGuiApplication.instance()
    sharpest = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    for ratio in dict.fromkeys((1.0, sharpest)):
        made.addPixmap(pixmap(name, token, size, ratio))
        made.addPixmap(pixmap(name, "muted", size, ratio), QIcon.Mode.Disabled)
    return made


class _Tint(QObject):
    """Gives its parent the icon anew in the colours of another theme; goes when the parent goes."""

    def __init__(self, target: QAction | QAbstractButton, name: str, token: str) -> None:
        super().__init__(target)
        self._target, self._name, self._token = target, name, token
        theme.changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        """Tint now."""
        size = theme.px(SIZE)
        self._target.setIcon(icon(self._name, self._token, size))
        if isinstance(self._target, QAbstractButton):
            self._target.setIconSize(QSize(size, size))


def put(target: QAction | QAbstractButton, name: str, token: str = "text") -> None:
    """Give an action or a button an icon that follows the theme and the scale."""
    for old in target.findChildren(_Tint):
        theme.changed.disconnect(old.apply)
        old.deleteLater()
    _Tint(target, name, token)
