"""Every shortcut of the program in one table: menus, tooltips and the sheet read it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from storno_desktop.gui.words import QT_TRANSLATE_NOOP


class Shortcut(NamedTuple):
    """A key for a command; `where` is the place in which it works."""

    id: str
    keys: str
    text: str
    where: str


EVERYWHERE, LIST, DOCUMENT, GRID = "everywhere", "list", "document", "grid"
TABLE: tuple[Shortcut, ...] = (
    Shortcut("palette", "Ctrl+K", QT_TRANSLATE_NOOP("Shortcuts", "Command palette"), EVERYWHERE),
    Shortcut("search", "Ctrl+F", QT_TRANSLATE_NOOP("Shortcuts", "Search in the list"), EVERYWHERE),
    Shortcut("help", "F1", QT_TRANSLATE_NOOP("Shortcuts", "Keyboard shortcuts"), EVERYWHERE),
    Shortcut("settings", "Ctrl+,", QT_TRANSLATE_NOOP("Shortcuts", "Settings"), EVERYWHERE),
    Shortcut(
        "company", "Ctrl+Shift+O", QT_TRANSLATE_NOOP("Shortcuts", "Switch company"), EVERYWHERE
    ),
    Shortcut(
        "open_file", "Ctrl+O", QT_TRANSLATE_NOOP("Shortcuts", "Open an e-invoice…"), EVERYWHERE
    ),
    Shortcut(
        "new", "Ctrl+N", QT_TRANSLATE_NOOP("Shortcuts", "New in the current list"), EVERYWHERE
    ),
    Shortcut("close_tab", "Ctrl+W", QT_TRANSLATE_NOOP("Shortcuts", "Close the tab"), EVERYWHERE),
    Shortcut("next_tab", "Ctrl+Tab", QT_TRANSLATE_NOOP("Shortcuts", "Next tab"), EVERYWHERE),
    Shortcut(
        "previous_tab", "Ctrl+Shift+Tab", QT_TRANSLATE_NOOP("Shortcuts", "Previous tab"), EVERYWHERE
    ),
    Shortcut("undo", "Ctrl+Z", QT_TRANSLATE_NOOP("Shortcuts", "Undo"), EVERYWHERE),
    Shortcut("redo", "Ctrl+Y", QT_TRANSLATE_NOOP("Shortcuts", "Redo"), EVERYWHERE),
    Shortcut(
        "print", "Ctrl+P", QT_TRANSLATE_NOOP("Shortcuts", "Print or save the PDF"), EVERYWHERE
    ),
    Shortcut("quit", "Ctrl+Q", QT_TRANSLATE_NOOP("Shortcuts", "Quit"), EVERYWHERE),
    Shortcut("go_invoices", "G, I", QT_TRANSLATE_NOOP("Shortcuts", "Go to invoices"), EVERYWHERE),
    Shortcut("go_received", "G, E", QT_TRANSLATE_NOOP("Shortcuts", "Go to received"), EVERYWHERE),
    Shortcut("go_clients", "G, C", QT_TRANSLATE_NOOP("Shortcuts", "Go to customers"), EVERYWHERE),
    Shortcut("go_suppliers", "G, F", QT_TRANSLATE_NOOP("Shortcuts", "Go to suppliers"), EVERYWHERE),
    Shortcut("go_products", "G, P", QT_TRANSLATE_NOOP("Shortcuts", "Go to products"), EVERYWHERE),
    Shortcut("go_settings", "G, S", QT_TRANSLATE_NOOP("Shortcuts", "Go to settings"), EVERYWHERE),
    Shortcut("page_1", "Alt+1", QT_TRANSLATE_NOOP("Shortcuts", "Invoices"), EVERYWHERE),
    Shortcut("page_2", "Alt+2", QT_TRANSLATE_NOOP("Shortcuts", "Received"), EVERYWHERE),
    Shortcut("page_3", "Alt+3", QT_TRANSLATE_NOOP("Shortcuts", "Customers"), EVERYWHERE),
    Shortcut("page_4", "Alt+4", QT_TRANSLATE_NOOP("Shortcuts", "Suppliers"), EVERYWHERE),
    Shortcut("page_5", "Alt+5", QT_TRANSLATE_NOOP("Shortcuts", "Products"), EVERYWHERE),
    Shortcut("page_6", "Alt+6", QT_TRANSLATE_NOOP("Shortcuts", "Settings"), EVERYWHERE),
    Shortcut("create_invoice", "C, I", QT_TRANSLATE_NOOP("Shortcuts", "New invoice"), EVERYWHERE),
    Shortcut("create_client", "C, C", QT_TRANSLATE_NOOP("Shortcuts", "New customer"), EVERYWHERE),
    Shortcut("create_product", "C, P", QT_TRANSLATE_NOOP("Shortcuts", "New product"), EVERYWHERE),
    Shortcut("open", "Return", QT_TRANSLATE_NOOP("Shortcuts", "Open"), LIST),
    Shortcut("preview", "Space", QT_TRANSLATE_NOOP("Shortcuts", "Show the PDF"), LIST),
    Shortcut("edit", "F2", QT_TRANSLATE_NOOP("Shortcuts", "Edit"), LIST),
    Shortcut("copy", "Ctrl+D", QT_TRANSLATE_NOOP("Shortcuts", "Copy"), LIST),
    Shortcut("delete", "Del", QT_TRANSLATE_NOOP("Shortcuts", "Delete"), LIST),
    Shortcut("export", "Ctrl+E", QT_TRANSLATE_NOOP("Shortcuts", "Export"), LIST),
    Shortcut("filters", "Alt+Down", QT_TRANSLATE_NOOP("Shortcuts", "Filters"), LIST),
    Shortcut("views", "Ctrl+Alt+V", QT_TRANSLATE_NOOP("Shortcuts", "Views and columns"), LIST),
    Shortcut(
        "preview_pane",
        "Ctrl+Alt+P",
        QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the preview beside the list"),
        LIST,
    ),
    Shortcut("save", "Ctrl+S", QT_TRANSLATE_NOOP("Shortcuts", "Save now"), DOCUMENT),
    Shortcut("issue", "Ctrl+Return", QT_TRANSLATE_NOOP("Shortcuts", "Issue"), DOCUMENT),
    Shortcut("pay", "Ctrl+Shift+P", QT_TRANSLATE_NOOP("Shortcuts", "Record a payment"), DOCUMENT),
    Shortcut("previous", "Alt+Left", QT_TRANSLATE_NOOP("Shortcuts", "Previous document"), DOCUMENT),
    Shortcut("next", "Alt+Right", QT_TRANSLATE_NOOP("Shortcuts", "Next document"), DOCUMENT),
    Shortcut("next_problem", "F8", QT_TRANSLATE_NOOP("Shortcuts", "Next problem"), DOCUMENT),
    Shortcut(
        "previous_problem", "Shift+F8", QT_TRANSLATE_NOOP("Shortcuts", "Previous problem"), DOCUMENT
    ),
    Shortcut(
        "toggle_preview", "F9", QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the PDF"), DOCUMENT
    ),
    Shortcut("grid_insert", "Insert", QT_TRANSLATE_NOOP("Shortcuts", "New line below"), GRID),
    Shortcut(
        "grid_duplicate", "Ctrl+D", QT_TRANSLATE_NOOP("Shortcuts", "Duplicate the line"), GRID
    ),
    Shortcut("grid_delete", "Ctrl+Del", QT_TRANSLATE_NOOP("Shortcuts", "Delete the line"), GRID),
    Shortcut(
        "grid_copy_above",
        "Ctrl+'",
        QT_TRANSLATE_NOOP("Shortcuts", "Copy from the cell above"),
        GRID,
    ),
    Shortcut("grid_fill_down", "Ctrl+Shift+D", QT_TRANSLATE_NOOP("Shortcuts", "Fill down"), GRID),
    Shortcut("grid_up", "Alt+Up", QT_TRANSLATE_NOOP("Shortcuts", "Move the line up"), GRID),
    Shortcut("grid_down", "Alt+Down", QT_TRANSLATE_NOOP("Shortcuts", "Move the line down"), GRID),
    Shortcut(
        "grid_details", "Alt+Return", QT_TRANSLATE_NOOP("Shortcuts", "Details of the line"), GRID
    ),
    Shortcut(
        "vat_needs",
        "Ctrl+Shift+T",
        QT_TRANSLATE_NOOP("Shortcuts", "What the VAT category needs"),
        GRID,
    ),
    Shortcut(
        "grid_product",
        "Ctrl+Shift+A",
        QT_TRANSLATE_NOOP("Shortcuts", "Add the line to products"),
        GRID,
    ),
)
_BY_ID = {shortcut.id: shortcut for shortcut in TABLE}


def keys(id_: str) -> QKeySequence:
    """The keys of a command."""
    return QKeySequence(_BY_ID[id_].keys)


def shown(id_: str) -> str:
    """The keys as this system writes them."""
    return keys(id_).toString(QKeySequence.SequenceFormat.NativeText)


def text(id_: str) -> str:
    """What a command does, in the language of the window."""
    return QCoreApplication.translate("Shortcuts", _BY_ID[id_].text)
