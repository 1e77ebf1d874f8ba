"""The XML as it was issued, coloured and read-only."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from storno_desktop.gui.format_names import format_name
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.parts import button, label

#: Pattern and colour token; what comes later paints over what came before.
_PARTS = (
    (re.compile(r"</?[\w:.-]+|/?>|\?>|<\?\w+"), "accent"),
    (re.compile(r"\b[\w:.-]+(?==[\"'])"), "queued"),
    (re.compile(r"(?<==)(\"[^\"]*\"|'[^']*')"), "ok"),
    (re.compile(r"<!--.*?-->"), "muted"),
)


class XmlColours(QSyntaxHighlighter):
    """Tags, attributes, values and comments in colours of the theme."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        for pattern, token in _PARTS:
            form = QTextCharFormat()
            form.setForeground(theme.tokens.color(token))
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), form)


class XmlTab(QWidget):
    """The stored XML with its hash; can be copied and saved."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("XML as it was issued"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.text.setFont(font)
        self._colours = XmlColours(self.text.document())
        self._about = label("", "caption")
        copy = button(self.tr("Copy"), "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        save = button(self.tr("Save XML…"), "download")
        save.clicked.connect(self.save_wanted)
        bar = QHBoxLayout()
        bar.addWidget(self._about, 1)
        bar.addWidget(copy)
        bar.addWidget(save)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.addLayout(bar)
        box.addWidget(self.text, 1)

    def show_xml(self, content: bytes, format_key: str, sha256: str) -> None:
        """Show the bytes of the vault."""
        self.text.setPlainText(content.decode("utf-8", "replace"))
        self._about.setText(
            f"{format_name(format_key)} · {len(content):n} B · SHA-256 {sha256[:16]}…"
        )
        self._about.setToolTip(sha256)
