"""What an e-invoice carries along: listed, saved, and opened where that is safe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTemporaryDir, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.domain.semantic import SupportingDocument
from storno_desktop.gui.pages.attached_files import ENDINGS, open_url, size_text
from storno_desktop.gui.pages.files import ask_where, file_name, save_bytes
from storno_desktop.gui.pages.stacks import clear
from storno_desktop.gui.widgets.parts import Card, button, label


class AttachmentsView(QWidget):
    """A card for each supporting document (BG-24)."""

    failed = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, opener: Callable[[QUrl], object] = open_url
    ) -> None:
        super().__init__(parent)
        self._open = opener
        self._folder: QTemporaryDir | None = None  # goes with the view
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 12, 8, 12)
        self._box.setSpacing(8)

    def show_documents(self, documents: Sequence[SupportingDocument]) -> None:
        """Show those of another invoice."""
        clear(self._box)
        for document in documents:
            self._box.addWidget(self._card(document))
        self._box.addStretch(1)

    def _card(self, document: SupportingDocument) -> Card:
        card = Card()
        row = QHBoxLayout()
        texts = QVBoxLayout()
        texts.setSpacing(1)
        name = (
            (document.filename or "").strip() or document.description or document.reference or "–"
        )
        title = label(name, "strong")
        title.setWordWrap(True)
        texts.addWidget(title)
        size = "" if document.content is None else size_text(len(document.content))
        about = [document.reference, document.description, document.mime, size, document.location]
        said = " · ".join(one for one in about if one and one != name)
        caption = label(said, "caption")
        caption.setWordWrap(True)
        texts.addWidget(caption)
        row.addLayout(texts, 1)
        if document.content is not None:
            if document.mime in ENDINGS:
                show = button(self.tr("Open"), "eye")
                show.setAccessibleName(self.tr("Open %1").replace("%1", name))
                show.clicked.connect(partial(self.open_document, document))
                row.addWidget(show)
            save = button(self.tr("Save…"), "download")
            save.setAccessibleName(self.tr("Save %1").replace("%1", name))
            save.clicked.connect(partial(self._save, document, name))
            row.addWidget(save)
        card.box.addLayout(row)
        return card

    def open_document(self, document: SupportingDocument, *_: object) -> None:
        """Show it in the program of the system for its kind."""
        if document.content is None or document.mime not in ENDINGS:
            return
        if self._folder is None:
            self._folder = QTemporaryDir()
        stem = ((document.filename or "").strip() or document.reference or "document").rpartition(
            "."
        )[0]
        target = Path(self._folder.path()) / file_name(stem, ENDINGS[document.mime])
        try:
            save_bytes(target, document.content)
        except Exception as error:  # noqa: BLE001 - said in the page, like every failure
            self.failed.emit(error)
            return
        self._open(QUrl.fromLocalFile(str(target)))

    def _save(self, document: SupportingDocument, name: str, *_args: object) -> None:
        content = document.content or b""

        def chosen(target: Path) -> None:
            try:
                save_bytes(target, content)
            except Exception as error:  # noqa: BLE001 - said in the page, like every failure
                self.failed.emit(error)

        stem, _dot, extension = name.rpartition(".")
        ending = extension if stem else ENDINGS.get(document.mime or "", "bin")
        proposed = file_name(stem or name, ending)
        ask_where(self, self.tr("Save attachment"), proposed, "", chosen)
