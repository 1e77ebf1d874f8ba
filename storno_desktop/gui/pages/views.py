"""The views of a list: saved ones under their names, columns, and sorting by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from storno_desktop.application.queries import Order
from storno_desktop.application.view_keys import key_of
from storno_desktop.gui.actions import action
from storno_desktop.gui.widgets.parts import button

if TYPE_CHECKING:
    from types import ModuleType

    from storno_desktop.application import saved_views
    from storno_desktop.application.queries import InvoiceRow, Queries
    from storno_desktop.application.saved_views import SavedView
    from storno_desktop.gui.pages.invoice_filter import Choice
    from storno_desktop.gui.pages.listing import ListPage


class ListViews(QObject):
    """The button above the list and its menu; a view can be the one the list opens with."""

    def __init__(
        self,
        page: ListPage[InvoiceRow],
        queries: Queries,
        choice: Callable[[], Choice],
        show_choice: Callable[[Choice], None],
    ) -> None:
        super().__init__(page)
        self._page, self._queries = page, queries
        self._choice, self._show_choice = choice, show_choice
        self.saved: tuple[SavedView, ...] = ()
        self.active = ""  # the name of the view that was taken last
        self.button: QPushButton = button(self.tr("View"), "columns-3")
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        action(page, "views", self.button.showMenu)
        self._name_button()

    # what is saved

    def open_company(self) -> None:
        """Read the company's views, and take the one it opens with; cheap enough for the start."""
        self.read_again()
        self.active = ""
        first = next((view for view in self.saved if view.is_default), None)
        if first is not None:
            self._show(first)
        self._name_button()

    def read_again(self) -> None:
        """Another window may have changed what is saved; what is shown stays."""
        kept = self._queries.setting(key_of(self._page.name, self._page.company_id))
        self.saved = _deeds().read(kept) if kept else ()

    def take(self, view: SavedView) -> None:
        """Ask what a view asks, and show its columns."""
        self._show(view)
        self._page.show_rows()
        self._name_button()

    def _show(self, view: SavedView) -> None:
        from storno_desktop.gui.pages import view_question

        self.active = view.name
        choice, order = view_question.read(view.question)
        self._page.order = order
        self._page.show_order()
        self._show_choice(choice)
        self._page.columns.take(view.columns)

    def now(self, name: str) -> SavedView:
        """The list as it is, under a name."""
        from storno_desktop.gui.pages import view_question

        page = self._page
        question = view_question.written(self._choice(), page.order)
        return cast("SavedView", _deeds().SavedView(name, question, page.columns.shown()))

    def _found(self) -> SavedView | None:
        return next((view for view in self.saved if _deeds().same(view.name, self.active)), None)

    # the menu

    def _fill(self) -> None:
        menu = self.menu
        menu.clear()
        group = QActionGroup(menu)
        for view in self.saved:
            made = menu.addAction(view.name.replace("&", "&&"))
            made.setCheckable(True)
            made.setChecked(_deeds().same(view.name, self.active))
            made.triggered.connect(partial(self._on_taken, view))
            group.addAction(made)
        if self.saved:
            menu.addSeparator()
        self._add(menu, self.tr("&Save this view…"), self._ask_new)
        found = self._found()
        if found is not None:
            self._add_deeds(menu, found)
        menu.addSeparator()
        self._page.columns.fill(menu.addMenu(self.tr("&Columns")))
        self._fill_sorts(menu.addMenu(self.tr("S&ort by")), is_second=False)
        self._fill_sorts(menu.addMenu(self.tr("&Then by")), is_second=True)

    def _add_deeds(self, menu: QMenu, view: SavedView) -> None:
        def named(words: str) -> str:
            return words.replace("%1", view.name.replace("&", "&&"))

        from dataclasses import replace

        is_as_saved = replace(self.now(view.name), is_default=view.is_default) == view
        update = self._add(menu, named(self.tr("&Update “%1”")), partial(self._update, view))
        update.setEnabled(not is_as_saved)
        self._add(menu, named(self.tr("&Rename “%1”…")), partial(self._ask_name, view))
        starts = self._add(
            menu, named(self.tr("Open the &list with “%1”")), partial(self._start_with, view)
        )
        starts.setCheckable(True)
        starts.setChecked(view.is_default)
        self._add(menu, named(self.tr("&Delete “%1”")), partial(self._delete, view))

    def _add(self, menu: QMenu, text: str, deed: Callable[..., Any]) -> QAction:
        made = menu.addAction(text)
        made.triggered.connect(lambda _checked=False: deed())
        return made

    def _fill_sorts(self, menu: QMenu, *, is_second: bool) -> None:
        order = self._page.order
        now, is_down = (
            (order.second, order.second_descending)
            if is_second
            else (order.column, order.descending)
        )
        if is_second:
            nothing = self._add(menu, self.tr("nothing"), partial(self._sort, "", True, is_down))
            nothing.setCheckable(True)
            nothing.setChecked(not now)
        for column in self._page.model.columns:
            if column.sort is None or (is_second and column.sort == order.column):
                continue
            made = self._add(
                menu, column.title, partial(self._sort, column.sort, is_second, is_down)
            )
            made.setCheckable(True)
            made.setChecked(column.sort == now)
        menu.addSeparator()
        for words, down in ((self.tr("ascending"), False), (self.tr("descending"), True)):
            made = self._add(menu, words, partial(self._sort, now, is_second, down))
            made.setCheckable(True)
            made.setChecked(down == is_down)
            made.setEnabled(bool(now))

    def _sort(self, column: str, is_second: bool, is_down: bool) -> None:
        order = self._page.order
        if is_second:
            wanted = order._replace(second=column, second_descending=is_down)
        elif column == order.second:
            wanted = Order(column, is_down)
        else:
            wanted = order._replace(column=column, descending=is_down)
        self._page.sort(wanted)

    # deeds

    def _on_taken(self, view: SavedView, _checked: bool = False) -> None:
        self.take(view)

    def _ask_new(self) -> None:
        from storno_desktop.gui.dialogs.view_name import ViewNameDialog

        dialog = ViewNameDialog(self._page, [view.name for view in self.saved])
        dialog.named.connect(self._keep_new)
        dialog.open()

    def _keep_new(self, name: str, is_first: bool) -> None:
        self._do(_deeds().keep, self.now(name), active=name)
        if is_first:  # the lane has one writer: this comes second
            self._do(_deeds().start_with, name, active=name)

    def _update(self, view: SavedView) -> None:
        from dataclasses import replace

        now = replace(self.now(view.name), is_default=view.is_default)
        self._do(_deeds().keep, now, active=view.name)

    def _ask_name(self, view: SavedView) -> None:
        from storno_desktop.gui.dialogs.view_name import ViewNameDialog

        def rename(name: str, _starts: bool) -> None:
            self._do(_deeds().rename, view.name, name, active=name)

        dialog = ViewNameDialog(self._page, [one.name for one in self.saved], view.name)
        dialog.named.connect(rename)
        dialog.open()

    def _start_with(self, view: SavedView) -> None:
        name = None if view.is_default else view.name
        self._do(_deeds().start_with, name, active=view.name)

    def _delete(self, view: SavedView) -> None:
        """Nothing is asked: the way back is offered for a while."""
        gone = self.tr("View “%1” deleted").replace("%1", view.name)

        def back() -> None:
            self._do(_deeds().keep, view, active=view.name)

        def say() -> None:
            self._page.toast.say(gone, back)

        self._do(_deeds().delete, view.name, active="", then=say)

    def _do(
        self,
        deed: Callable[..., saved_views.Views],
        *what: object,
        active: str,
        then: Callable[[], object] | None = None,
    ) -> None:
        """Change what is saved, on the lane; `active` is the view that is shown then."""
        page = self._page
        company = page.company_id

        def done(views: saved_views.Views) -> None:
            if company != page.company_id:
                return
            self.saved, self.active = views, active
            self._name_button()
            if then is not None:
                then()

        page.write(lambda: deed(page.office(), page.name, company, *what), done)

    def _name_button(self) -> None:
        text = self.active or self.tr("View")
        metrics = self.button.fontMetrics()
        self.button.setText(" " + metrics.elidedText(text, Qt.TextElideMode.ElideRight, 140))
        words = self.tr("View, columns and sorting: %1").replace("%1", text)
        self.button.setAccessibleName(words)
        self.button.setToolTip(words)


def _deeds() -> ModuleType:
    """What is done with views; not imported while there are none."""
    from storno_desktop.application import saved_views

    return saved_views
