"""What the window does when a page wishes something: opens documents, forms, another company."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from storno_desktop.gui.pages.invoices import InvoicesPage
from storno_desktop.gui.shell.window import MainWindow, Place
from storno_desktop.gui.tasks import Lane

if TYPE_CHECKING:
    from storno_desktop.domain.invoice import Document
    from storno_desktop.gui.pages.bulk import Outcome
    from storno_desktop.gui.pages.invoice_deeds import InvoiceDeeds


#: More files dropped at once are too many tabs.
MOST_FILES = 20


def furnish(window: MainWindow) -> None:
    """Give a window its pages and its desk; the list comes first and needs no deeds."""
    desk = Desk(window)
    window.desk = desk.fulfil
    window.set_places(
        [
            Place("invoices", "file-text", desk.invoices, needs_office=False),
            Place("received", "inbox", desk.received),
            Place("clients", "users", desk.clients),
            Place("suppliers", "truck", desk.suppliers),
            Place("products", "package", desk.products),
            Place("settings", "settings", desk.settings, is_foot=True),
        ]
    )


class Desk:
    """Pages and documents of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._deeds: InvoiceDeeds | None = None
        self._wishes: dict[str, Callable[[object], object]] = {
            "open": self._open,
            "new": self._new,
            "open_file": lambda _what: self._ask_file(),
            "view": self._view,
            "open_received": self._open_received,
            "new_client": lambda _what: self._create_in("clients"),
            "new_supplier": lambda _what: self._create_in("suppliers"),
            "new_product": lambda _what: self._create_in("products"),
            "new_company": lambda _what: self._new_company(),
            "demo": lambda _what: self._fill_with_samples(),
            "close": self._close,
            "company": self._edit_company,
            "restored": lambda _kept: self._window.restored.emit(),
            "pay": partial(self._do_to, "record_payment"),
            "copy": partial(self._do_to, "copy"),
            "storno": partial(self._do_to, "storno"),
            "cancel": partial(self._do_to, "cancel"),
            "restore": partial(self._do_to, "restore"),
        }

    def fulfil(self, wish: str, what: object) -> None:
        """Do what was wished; a wish nobody knows is a bug."""
        self._wishes[wish](what)

    # pages

    def _wired(self, page: QWidget) -> QWidget:
        """Connect a page's wishes and troubles."""
        page.wish.connect(self._window.fulfil)  # type: ignore[attr-defined]
        page.failed.connect(self._window.presenter.show)  # type: ignore[attr-defined]
        return page

    def invoices(self) -> QWidget:
        """The list that is painted first."""
        kit = self._window.kit
        page = InvoicesPage(
            kit.wiring.queries,
            kit.wiring.office,
            kit.tasks,
            kit.hub,
            self._window.company_id,
            settings=kit.settings,
            parent=self._window.stack,
        )
        return self._wired(page)

    def clients(self) -> QWidget:
        """The buyers."""
        from storno_desktop.gui.pages.clients import ClientsPage

        kit = self._window.kit
        return self._wired(
            ClientsPage(kit.wiring.office, kit.tasks, kit.hub, self._window.company_id)
        )

    def received(self) -> QWidget:
        """What suppliers sent."""
        from storno_desktop.gui.pages.received import ReceivedPage

        kit = self._window.kit
        return self._wired(
            ReceivedPage(kit.wiring.office, kit.tasks, kit.hub, self._window.company_id)
        )

    def suppliers(self) -> QWidget:
        """From whom is bought."""
        from storno_desktop.gui.pages.suppliers import SuppliersPage

        kit = self._window.kit
        return self._wired(
            SuppliersPage(kit.wiring.office, kit.tasks, kit.hub, self._window.company_id)
        )

    def products(self) -> QWidget:
        """What is sold."""
        from storno_desktop.gui.pages.products import ProductsPage

        kit = self._window.kit
        return self._wired(
            ProductsPage(kit.wiring.office, kit.tasks, kit.hub, self._window.company_id)
        )

    def settings(self) -> QWidget:
        """Company, series, rates, accounts, this computer."""
        from storno_desktop.gui.pages.settings import SettingsPage
        from storno_desktop.gui.pages.settings.computer import Machine

        kit = self._window.kit
        return self._wired(
            SettingsPage(
                kit.wiring.office,
                kit.tasks,
                kit.hub,
                self._window.company_id,
                machine=Machine(
                    kit.settings,
                    kit.wiring.profile,
                    lambda source: kit.wiring.look_into(source, kit.wiring.profile),
                    kit.wiring.put_back,
                    self._window.close_documents,
                ),
            )
        )

    # documents

    def _open(self, what: object) -> None:
        """Open a draft in the editor, anything issued as it stands."""
        from storno_desktop.application.drafts import open_draft

        id_, kit = str(what), self._window.kit
        if (tab := self._window.find_tab(id_)) is not None:
            self._window.tabs.setCurrentWidget(tab)
            return

        def show(document: Document) -> None:
            if document.issued is None and document.lifecycle == "draft":
                self._edit(document.id, document.company_id)
            else:
                self._show(document)

        kit.tasks.run(
            Lane.READ,
            self._window,
            lambda: open_draft(kit.wiring.office(), id_).document,
            show,
            self._window.presenter.show,
        )

    def _new(self, what: object) -> None:
        client_id = str(what) if what else None
        self._edit(None, self._window.company_id, client_id)

    def _edit(self, id_: str | None, company_id: str, client_id: str | None = None) -> None:
        from storno_desktop.gui.editor.invoice_editor import InvoiceEditor

        kit, window = self._window.kit, self._window
        editor = InvoiceEditor(
            kit.wiring.office(), kit.tasks, kit.hub, id_, company_id, client_id=client_id
        )
        editor.title_changed.connect(lambda title: window.retitle_tab(editor, title))
        editor.closed.connect(lambda: window.close_tab(window.tabs.indexOf(editor)))
        editor.wish.connect(window.fulfil)
        window.open_tab(
            editor, QCoreApplication.translate("Desk", "New invoice"), id_ or f"new-{id(editor)}"
        )
        editor.focus_first()

    def _show(self, document: Document) -> None:
        from storno_desktop.gui.pages.invoice_detail import InvoiceDetail

        kit, window = self._window.kit, self._window
        detail = InvoiceDetail(
            kit.wiring.office,
            kit.tasks,
            kit.hub,
            document.company_id,
            document.id,
            read_answer=kit.wiring.read_answer,
        )
        self._wired(detail)
        window.open_tab(detail, document.number or "", document.id)

    def _ask_file(self) -> None:
        """Ask for an e-invoice on disk."""
        from storno_desktop.gui.pages.files import ask_which

        translate = QCoreApplication.translate
        kinds = translate("Desk", "E-invoices (*.xml *.pdf *.p7m *.zip);;All files (*)")
        ask_which(self._window, translate("Desk", "Open an e-invoice"), kinds, self._view)

    def _view(self, what: object) -> None:
        """Show files from disk, one tab each, without importing them."""
        from storno_desktop.gui.viewer.file_viewer import FileViewer

        kit, window = self._window.kit, self._window
        paths = what if isinstance(what, list | tuple) else [what]
        for path in [Path(str(one)) for one in paths][:MOST_FILES]:
            key = f"file {path.absolute()}"
            if (tab := window.find_tab(key)) is not None:
                window.tabs.setCurrentWidget(tab)
                continue
            viewer = FileViewer(kit.wiring.office, kit.tasks, kit.hub, window.company_id, path)
            window.open_tab(self._wired(viewer), path.name, key)

    def _open_received(self, what: object) -> None:
        from storno_desktop.gui.viewer.received_detail import ReceivedDetail

        id_, kit, window = str(what), self._window.kit, self._window
        if (tab := window.find_tab(id_)) is not None:
            window.tabs.setCurrentWidget(tab)
            return
        detail = ReceivedDetail(kit.wiring.office, kit.tasks, kit.hub, window.company_id, id_)
        detail.named.connect(lambda title: window.retitle_tab(detail, title))
        window.open_tab(self._wired(detail), "…", id_)

    def _close(self, what: object) -> None:
        widget = self._window.find_tab(str(what))
        if widget is not None:
            self._window.close_tab(self._window.tabs.indexOf(widget))

    def _do_to(self, name: str, what: object) -> None:
        """Do a deed to a document that the editor shows."""
        from storno_desktop.gui.pages.detail.facts import read_facts

        window, kit = self._window, self._window.kit
        if self._deeds is None:
            from storno_desktop.gui.pages.invoice_deeds import InvoiceDeeds

            self._deeds = InvoiceDeeds(window, kit.wiring.office, kit.tasks, kit.hub)
            self._deeds.said.connect(window.notify)
            self._deeds.went_wrong.connect(window.presenter.show)
            self._deeds.wish.connect(window.fulfil)
            self._deeds.came_out.connect(self._came_out)
        deed = getattr(self._deeds, name)
        kit.tasks.run(
            Lane.READ,
            window,
            lambda: read_facts(kit.wiring.office(), str(what)).row,
            lambda row: deed(row) if name in {"copy", "record_payment"} else deed([row]),
            window.presenter.show,
        )

    def _came_out(self, outcome: Outcome, words: str) -> None:
        if outcome.failed:
            self._window.presenter.show(outcome.failed[0].error)
        else:
            self._window.notify(words, None)

    def _edit_company(self, _what: object) -> None:
        """A fault of the seller is mended in the settings."""
        self._window.go("settings")
        page = self._window.page("settings")
        show_room = getattr(page, "show_room", None)
        if show_room is not None:
            show_room("company")

    # masters

    def _create_in(self, place: str) -> None:
        self._window.go(place)
        page = self._window.page(place)
        create = getattr(page, "create_new", None)
        if create is not None:
            create()

    def _new_company(self) -> None:
        from storno_desktop.gui.shell.first_run import FirstRun

        window, kit = self._window, self._window.kit
        form = FirstRun(kit.wiring, kit.tasks, is_first=False)

        def added(company_id: str) -> None:
            window.close_tab(window.tabs.indexOf(form))
            window.use_new(company_id)

        form.finished.connect(added)
        window.open_tab(form, QCoreApplication.translate("Desk", "New company"), "new-company")
        form.focus_first()

    def _fill_with_samples(self) -> None:
        from storno_desktop.application.samples import fill

        window, kit = self._window, self._window.kit
        kit.tasks.run(
            Lane.WRITE,
            window,
            lambda: fill(kit.wiring.office()).company.id,
            window.use_new,
            window.presenter.show,
        )
