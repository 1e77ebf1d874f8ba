"""The main window: it places sidebar, pages and open documents, and passes wishes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.application.changes import Changes
from storno_desktop.application.queries import CompanyRow
from storno_desktop.gui import shortcuts
from storno_desktop.gui.actions import LetterKeys, action
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.errors import Presenter
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.shell.sidebar import Sidebar
from storno_desktop.gui.shell.strip import StatusStrip
from storno_desktop.gui.shell.wiring import Wiring
from storno_desktop.gui.tasks import Lane, Tasks, later
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.parts import Banner, Toast

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

SAVING_MS = 40
WIDEST_TAB = 220


class Page(Protocol):
    """What the window knows of a page."""

    def set_company(self, company_id: str) -> None:
        """Show another company."""
        ...

    def focus_search(self) -> None:
        """Give the search box the focus."""
        ...


class Place(NamedTuple):
    """A page of the sidebar, made when first gone to."""

    id: str
    icon_name: str
    make: Callable[[], QWidget]
    is_foot: bool = False
    needs_office: bool = True


class Kit(NamedTuple):
    """What pages and editors are made with."""

    wiring: Wiring
    tasks: Tasks
    hub: ChangeHub
    settings: Settings


class MainWindow(QMainWindow):
    """Sidebar at the left, the page or the open documents at the right, a strip below."""

    restored = Signal()  # the books are other ones now: nothing that is shown holds any more

    def __init__(self, kit: Kit, companies: Sequence[CompanyRow], company_id: str) -> None:
        super().__init__()
        self.kit = kit
        self.company_id = company_id
        self._companies = list(companies)
        self._places: dict[str, Place] = {}
        self._pages: dict[str, QWidget] = {}
        self._here = ""
        self.presenter = Presenter(self)
        self.presenter.said.connect(self.say)
        self.setWindowTitle("Storno Desktop")
        self.setMinimumSize(880, 560)
        self._letters = LetterKeys(self)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setMovable(False)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        # its bar takes the focus while it is seen; hidden, it would hold Tab up for ever
        self.tabs.setFocusProxy(None)  # type: ignore[arg-type] # Qt takes none
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.tabCloseRequested.connect(self.close_tab)
        self.tabs.currentChanged.connect(self._on_tab)
        self.stack = QStackedWidget()
        self.tabs.addTab(self.stack, "")
        self.banner = Banner()
        self.strip = StatusStrip()
        self.toast: Toast | None = None
        self._make_actions()
        theme.changed.connect(self.update)
        kit.hub.changed.connect(self._on_changes)
        self.setAcceptDrops(True)

    # building

    def set_places(self, places: Sequence[Place]) -> None:
        """Build the sidebar; the first place is where the window starts."""
        self._places = {place.id: place for place in places}
        pairs = [(self._go_action(place), place) for place in places]
        self.sidebar = Sidebar(
            [(made, place.icon_name) for made, place in pairs if not place.is_foot],
            [(made, place.icon_name) for made, place in pairs if place.is_foot],
        )
        self.sidebar.switch_wished.connect(self.switch_company)
        middle = QWidget()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(16, 8, 16, 0)
        around.addWidget(self.banner)
        column.addWidget(holder)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.strip)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        self.setCentralWidget(middle)
        self.toast = Toast(middle)
        self._show_company()
        self.go(places[0].id)

    def _go_action(self, place: Place) -> QAction:
        at = list(self._places).index(place.id) + 1
        name = shortcuts.text(f"page_{at}")
        go = partial(self.go, place.id)
        made = action(self, f"go_{place.id}", go, icon_name=place.icon_name, text=name)
        self._letters.add(made)
        QShortcut(QKeySequence(f"Alt+{at}"), self, partial(self.go, place.id))
        return made

    def _make_actions(self) -> None:
        make = partial(action, self, whole_window=True)
        make("palette", self.open_palette, icon_name="command")
        make("search", self._search, icon_name="search")
        make("help", self._show_shortcuts, icon_name="keyboard")
        make("settings", partial(self.go, "settings"), icon_name="settings")
        make("company", self.switch_company, icon_name="building-2")
        make("new", self._new_here, icon_name="plus")
        make("open_file", partial(self.fulfil, "open_file", None), icon_name="folder-open")
        make("close_tab", lambda: self.close_tab(self.tabs.currentIndex()), icon_name="x")
        make("next_tab", partial(self._turn, 1))
        make("previous_tab", partial(self._turn, -1))
        make("quit", self.close, icon_name="log-out")
        for id_, what in (("create_invoice", "new"), ("create_client", "new_client")):
            self._letters.add(action(self, id_, partial(self.fulfil, what, None), icon_name="plus"))
        created = action(
            self, "create_product", partial(self.fulfil, "new_product", None), icon_name="plus"
        )
        self._letters.add(created)
        QShortcut(QKeySequence("Ctrl+/"), self, self._show_shortcuts)

    def commands(self) -> list[QAction]:
        """Every command that can be given here: of the window and of what is shown."""
        widgets: list[QWidget] = [self]
        shown = self.tabs.currentWidget()
        inner = self.stack.currentWidget() if shown is self.stack else shown
        if inner is not None:
            widgets.append(inner)
        return [made for widget in widgets for made in widget.actions() if made.text()]

    # going places

    def go(self, id_: str) -> None:
        """Show a page; it is made the first time, after the deeds are wired if it needs them."""
        place = self._places.get(id_)
        if place is None:
            return
        self.tabs.setCurrentIndex(0)
        self._here = id_
        self.sidebar.show_place(f"go_{id_}")
        self.tabs.setTabText(0, shortcuts.text(f"page_{list(self._places).index(id_) + 1}"))
        self._trim_tabs()
        if id_ in self._pages:
            self.stack.setCurrentWidget(self._pages[id_])
            self._pages[id_].setFocus()
        elif not place.needs_office or self.kit.wiring.is_ready:
            self._make_page(place)
        else:
            self.with_office(lambda: self._make_page(place) if self._here == id_ else None)

    def _make_page(self, place: Place) -> None:
        if place.id in self._pages:
            return
        page = place.make()
        self._pages[place.id] = page
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.setFocus()

    def page(self, id_: str) -> QWidget | None:
        """A page that has been made."""
        return self._pages.get(id_)

    def with_office(self, then: Callable[[], object]) -> None:
        """Do something as soon as the deeds are wired; the window stays awake meanwhile."""
        if self.kit.wiring.is_ready:
            then()
            return
        self.kit.tasks.run(
            Lane.WRITE,
            self,
            self.kit.wiring.office,
            lambda _office: _call(then),
            self.presenter.show,
        )

    def fulfil(self, wish: str, what: object = None) -> None:
        """Do what a page wishes; the desk of documents is filled in by `app`."""
        self.with_office(lambda: self.desk(wish, what))

    desk: Callable[[str, object], None]

    # documents

    def open_tab(self, widget: QWidget, title: str, key: str) -> None:
        """Open a document beside the others, or turn to it when it is open."""
        for at in range(1, self.tabs.count()):
            open_ = self.tabs.widget(at)
            if open_ is not None and open_.property("key") == key:
                self.tabs.setCurrentIndex(at)
                widget.deleteLater()
                return
        widget.setProperty("key", key)
        if not self.tabs.tabsClosable():  # the first document: the page's own tab stays
            self.tabs.setTabsClosable(True)
            self.tabs.tabBar().setTabButton(0, QTabBar.ButtonPosition.RightSide, None)
        at = self.tabs.addTab(widget, "")
        self.retitle_tab(widget, title)
        self.tabs.setCurrentIndex(at)
        self._trim_tabs()

    def find_tab(self, key: str) -> QWidget | None:
        """The open document with that key."""
        for at in range(1, self.tabs.count()):
            widget = self.tabs.widget(at)
            if widget is not None and widget.property("key") == key:
                return widget
        return None

    def retitle_tab(self, widget: QWidget, title: str) -> None:
        """Change a document's title."""
        at = self.tabs.indexOf(widget)
        if at > 0:
            # a long name leaves room for the others; "&" would be taken for a key
            metrics = self.tabs.tabBar().fontMetrics()
            shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, theme.px(WIDEST_TAB))
            self.tabs.setTabText(at, shown.replace("&", "&&"))
            self.tabs.setTabToolTip(at, title)

    def close_tab(self, at: int) -> None:
        """Close a document; what was typed is saved, nothing is asked."""
        widget = self.tabs.widget(at)
        if at <= 0 or widget is None:
            return
        can_close = getattr(widget, "can_close", None)
        if can_close is not None and not can_close():
            return  # it is being saved and says when that is done
        self.tabs.removeTab(at)
        widget.deleteLater()
        self._trim_tabs()

    def close_documents(self, then: Callable[[], object]) -> None:
        """Save and close everything that is open, then go on."""
        for at in range(self.tabs.count() - 1, 0, -1):
            self.close_tab(at)
        if self.tabs.count() == 1:
            then()
        else:  # something is being saved
            later(self, SAVING_MS, partial(self.close_documents, then))

    def _trim_tabs(self) -> None:
        self.tabs.tabBar().setVisible(self.tabs.count() > 1)

    def _turn(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _on_tab(self, at: int) -> None:
        widget = self.tabs.widget(at)
        focus = getattr(widget, "focus_first", None)
        if at > 0 and widget is not None and focus is not None:
            later(widget, 0, focus)

    # commands

    def open_palette(self) -> None:
        """Open the command palette."""
        from storno_desktop.gui.shell.palette import Palette

        kit = self.kit
        palette = Palette(self, kit.tasks, kit.wiring.queries, self.commands, self.fulfil)
        palette.open(self.company_id)

    def _search(self) -> None:
        self.tabs.setCurrentIndex(0)
        page = self._pages.get(self._here)
        if page is not None and hasattr(page, "focus_search"):
            page.focus_search()

    def _new_here(self) -> None:
        wishes = {
            "clients": "new_client",
            "products": "new_product",
            "suppliers": "new_supplier",
            "received": "open_file",
        }
        is_page = self.tabs.currentIndex() == 0
        self.fulfil(wishes.get(self._here, "new") if is_page else "new", None)

    def _show_shortcuts(self) -> None:
        from storno_desktop.gui.shell.chooser import Chooser, Entry, matching

        entries = [
            Entry(shortcuts.text(one.id), shortcuts.shown(one.id), "keyboard", lambda: None)
            for one in shortcuts.TABLE
        ]
        chooser = Chooser(
            self,
            self.tr("Keyboard shortcuts"),
            lambda text, answer: answer(matching(entries, text)),
        )
        chooser.open()

    def switch_company(self) -> None:
        """Choose another company, or add one."""
        from storno_desktop.gui.shell.chooser import Chooser, Entry, matching

        entries = [
            Entry(
                row.name, f"{row.tax_id} · {row.country}", "building-2", partial(self.use, row.id)
            )
            for row in self._companies
        ]
        entries.append(
            Entry(self.tr("Add a company…"), "", "plus", partial(self.fulfil, "new_company", None))
        )
        chooser = Chooser(
            self, self.tr("Switch company"), lambda text, answer: answer(matching(entries, text))
        )
        chooser.open()

    def use(self, company_id: str) -> None:
        """Work for another company; open documents stay open, they know theirs."""
        self.company_id = company_id
        self.kit.settings.set("company", company_id)
        self._show_company()
        for page in self._pages.values():
            set_company = getattr(page, "set_company", None)
            if set_company is not None:
                set_company(company_id)

    def use_new(self, company_id: str) -> None:
        """Work for a company that was just added."""
        self._companies = list(self.kit.wiring.queries.companies())
        self.use(company_id)

    def _show_company(self) -> None:
        row = next((one for one in self._companies if one.id == self.company_id), None)
        if row is not None:
            self.sidebar.company.show_company(row)
            self.setWindowTitle(f"{row.name} – Storno Desktop")

    def _on_changes(self, changes: Changes) -> None:
        if not (changes.companies or changes.everything):
            return
        self._companies = list(self.kit.wiring.queries.companies())
        self._show_company()

    def say(self, text: str, state: str = "info") -> None:
        """Say something across the top of the window."""
        self.banner.say(text, state)

    def notify(self, text: str, undo: object = None) -> None:
        """Say that a deed is done; with `undo` there is a way back for a while."""
        if self.toast is not None:
            self.toast.say(text, undo if callable(undo) else None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files: they are looked at, nothing is imported."""
        if _files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open dropped files in the viewer."""
        if files := _files_of(event.mimeData()):
            event.acceptProposedAction()
            self.fulfil("view", files)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a small window to the page."""
        super().resizeEvent(event)
        sidebar = getattr(self, "sidebar", None)
        if sidebar is not None:
            sidebar.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from light to dark."""
        if event.type() == QEvent.Type.ThemeChange and theme.choice == "system":
            later(self, 0, lambda: theme.apply("system", theme.scale))
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is open and where the window was."""
        for at in range(1, self.tabs.count()):
            # what was typed is stored before the lanes close; helpers end with their tabs
            for name in ("save_now", "stop"):
                deed = getattr(self.tabs.widget(at), name, None)
                if deed is not None:
                    deed()
        self.kit.settings.set("geometry", self.saveGeometry().data())
        super().closeEvent(event)


def _files_of(data: QMimeData) -> list[str]:
    """The files of a drag, folders and links to elsewhere left out."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if Path(path).is_file()]


def _call(deed: Callable[[], object]) -> None:
    deed()
