"""The lines with all that belongs to them: the grid, the strip for pasted rows, details, totals."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from storno_desktop.application.changes import Changes
from storno_desktop.application.master_data import put_record
from storno_desktop.application.office import Office
from storno_desktop.domain.line import Line
from storno_desktop.domain.product import Product
from storno_desktop.gui import actions, i18n, shortcuts
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.editor.line_columns import COLUMN_OF, Col
from storno_desktop.gui.editor.line_details import LineDetails
from storno_desktop.gui.editor.line_grid import LineGrid
from storno_desktop.gui.editor.paste_strip import PasteStrip
from storno_desktop.gui.editor.pasting import Table, lines_of, read
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.editor.totals_box import TotalsBox
from storno_desktop.gui.editor.vat_hint import VatHint
from storno_desktop.gui.editor.vat_panel import VatPanel
from storno_desktop.gui.tasks import Lane, Tasks
from storno_desktop.gui.widgets.parts import Card, label


class LinesCard(Card):
    """Grid and totals in one frame, so that the sums stand right below the amounts."""

    failed = Signal(object)
    done = Signal(str)  # a sentence for a toast

    def __init__(
        self,
        session: EditorSession,
        office: Office,
        tasks: Tasks,
        hub: ChangeHub,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._session, self._office, self._tasks, self._hub = session, office, tasks, hub
        self._paste_at = 0
        self.grid = LineGrid(session, office, tasks, i18n.current(), self)
        self.hint = VatHint(session)
        self.strip = PasteStrip()
        self.details = LineDetails(session)
        self.vat = VatPanel(session)
        self.totals = TotalsBox(session)
        self._gross = QCheckBox(self.tr("Prices include VAT"))
        self._gross.setAccessibleName(self._gross.text())
        self._gross.toggled.connect(self._on_gross)
        hint = self.tr("{0} details  ·  {1} new line  ·  {2} duplicate").format(
            shortcuts.shown("grid_details"),
            shortcuts.shown("grid_insert"),
            shortcuts.shown("grid_duplicate"),
        )
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(12)
        head.addWidget(label(self.tr("Lines"), "strong"))
        self._hint = label(hint, "caption")
        head.addWidget(self._hint)
        head.addStretch(1)
        head.addWidget(self._gross)
        self.box.setContentsMargins(1, 8, 1, 10)
        self.box.setSpacing(6)
        self.box.addLayout(head)
        self._gross.setVisible(session.surroundings.seller.vat_payer)
        self.box.addWidget(self.hint)
        self.box.addWidget(self.strip)
        self.box.addWidget(self.grid)
        self.box.addWidget(self.details)
        self.box.addWidget(self.vat)
        self.box.addWidget(self.totals)
        self._connect()
        self._make_actions()
        self._on_changed("")
        self.hint.refresh()
        self.vat.refresh()

    def _connect(self) -> None:
        self.vat.closed.connect(self.grid.setFocus)
        self.totals.lines_wanted.connect(self.grid.choose_rows)
        self.grid.table_pasted.connect(self._on_pasted)
        self.strip.accepted.connect(self._on_accepted)
        self.strip.dismissed.connect(self.grid.setFocus)
        self.details.closed.connect(self._close_details)
        self.grid.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._follow(now.row())
        )
        self._session.changed.connect(self._on_changed)

    def _make_actions(self) -> None:
        grid = self.grid
        for id_, deed in (
            ("grid_insert", grid.insert_row),
            ("grid_duplicate", grid.duplicate_rows),
            ("grid_delete", grid.delete_rows),
            ("grid_copy_above", grid.copy_above),
            ("grid_fill_down", grid.fill_down),
            ("grid_up", partial(grid.move_rows, -1)),
            ("grid_down", partial(grid.move_rows, 1)),
            ("grid_details", self.open_details),
            ("grid_product", self.add_to_products),
            ("vat_needs", self.vat.open),
        ):
            actions.action(grid, id_, partial(self._on_grid, deed))

    def _on_grid(self, deed: object) -> None:
        """Do a deed of the grid after what is being typed was taken."""
        reading = deed in {self.open_details, self.vat.open}
        if (reading or not self._session.is_frozen) and self.grid.finish_editing():
            deed()  # type: ignore[operator]

    # what follows the session

    def _on_changed(self, _path: str) -> None:
        self._gross.blockSignals(True)
        self._gross.setChecked(self._session.gross_prices)
        self._gross.blockSignals(False)

    def _on_gross(self, included: bool) -> None:
        self._session.set_gross_prices(included)

    def freeze(self, frozen: bool) -> None:
        """Leave nothing to change."""
        self.grid.lines.set_editable(not frozen)
        self._gross.setEnabled(not frozen)
        self._hint.setVisible(not frozen)
        self.details.freeze(frozen)
        self.hint.refresh()
        self.vat.refresh()

    # pasted rows

    def _on_pasted(self, text: str, row: int) -> None:
        self._paste_at = row
        self.strip.ask(read(text))

    def _on_accepted(self, table: Table) -> None:
        session = self._session
        made = lines_of(
            table,
            session.blank_line(),
            session.surroundings.rates,
            session.surroundings.seller,
            session.day,
        )
        at = min(self._paste_at, len(session.content.lines))
        session.paste_lines(at, made)
        self.grid.go_to(at + len(made) - 1, Col.DESCRIPTION)

    # details and products

    def open_details(self) -> None:
        """Show everything else of the current line, or put it away."""
        row, _ = self.grid.current()
        if self.details.isVisible():
            self._close_details()
        elif row < len(self._session.content.lines):
            self.details.open(row)

    def _close_details(self) -> None:
        if self.details.isVisible():
            self.details.hide()
            self.grid.setFocus()

    def _follow(self, row: int) -> None:
        self.vat.follow(row)
        if self.details.isVisible() and 0 <= row < len(self._session.content.lines):
            self.details.show_line(row)

    def add_to_products(self) -> None:
        """Keep the current line as a product, to be found by its first letters next time."""
        row, _ = self.grid.current()
        lines = self._session.content.lines
        if row >= len(lines) or not lines[row].description.strip():
            return
        line = lines[row]
        if line.product_id is not None:
            self.done.emit(self.tr("This line is a product already."))
            return
        product = self._product_of(line)

        def added(changes: Changes) -> None:
            self._hub.changed.emit(changes)
            self.done.emit(self.tr("“{0}” is now among the products.").format(product.name))

        deed = partial(put_record, self._office, product)
        self._tasks.run(Lane.WRITE, self, deed, added, self.failed.emit)

    def _product_of(self, line: Line) -> Product:
        name, _, more = line.description.strip().partition("\n")
        return Product(
            id=self._office.new_id(),
            company_id=self._session.surroundings.seller.id,
            name=name,
            code=line.product_code,
            description=more or None,
            unit=line.unit,
            default_price=line.unit_price,
            currency=self._session.content.currency,
            vat_rate=line.vat_rate,
            vat_category=line.vat_category,
            vat_included=line.vat_included,
            cpv_code=line.cpv_code,
        )

    def go_to_fault(self, row: int, key: str) -> None:
        """Come to the cell, or the field below the grid, that a fault is about."""
        column = COLUMN_OF.get(key.split(".", maxsplit=1)[0])
        self.grid.go_to(row, column if column is not None else Col.DESCRIPTION)
        if key.startswith("exemptionReason") and self.vat.open():
            return
        if column is None and row < len(self._session.content.lines):
            self.details.open(row, key)
