"""Every shortcut of the program in one table: menus, tooltips and the sheet read it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key for a command; `where` is the place in which it works."""

    id: str
    keys: str
    text: str
    where: str


EVERYWHERE, LIST, DOCUMENT, GRID = "everywhere", "list", "document", "grid"
_N = QT_TRANSLATE_NOOP

TABLE: tuple[Shortcut, ...] = (
    Shortcut("palette", "Ctrl+K", _N("Shortcuts", "Command palette"), EVERYWHERE),
    Shortcut("search", "Ctrl+F", _N("Shortcuts", "Search in the list"), EVERYWHERE),
    Shortcut("help", "F1", _N("Shortcuts", "Keyboard shortcuts"), EVERYWHERE),
    Shortcut("settings", "Ctrl+,", _N("Shortcuts", "Settings"), EVERYWHERE),
    Shortcut("company", "Ctrl+Shift+O", _N("Shortcuts", "Switch company"), EVERYWHERE),
    Shortcut("new", "Ctrl+N", _N("Shortcuts", "New in the current list"), EVERYWHERE),
    Shortcut("close_tab", "Ctrl+W", _N("Shortcuts", "Close the tab"), EVERYWHERE),
    Shortcut("next_tab", "Ctrl+Tab", _N("Shortcuts", "Next tab"), EVERYWHERE),
    Shortcut("previous_tab", "Ctrl+Shift+Tab", _N("Shortcuts", "Previous tab"), EVERYWHERE),
    Shortcut("undo", "Ctrl+Z", _N("Shortcuts", "Undo"), EVERYWHERE),
    Shortcut("redo", "Ctrl+Y", _N("Shortcuts", "Redo"), EVERYWHERE),
    Shortcut("print", "Ctrl+P", _N("Shortcuts", "Print or save the PDF"), EVERYWHERE),
    Shortcut("quit", "Ctrl+Q", _N("Shortcuts", "Quit"), EVERYWHERE),
    Shortcut("go_invoices", "G, I", _N("Shortcuts", "Go to invoices"), EVERYWHERE),
    Shortcut("go_clients", "G, C", _N("Shortcuts", "Go to clients"), EVERYWHERE),
    Shortcut("go_products", "G, P", _N("Shortcuts", "Go to products"), EVERYWHERE),
    Shortcut("go_settings", "G, S", _N("Shortcuts", "Go to settings"), EVERYWHERE),
    Shortcut("page_1", "Alt+1", _N("Shortcuts", "Invoices"), EVERYWHERE),
    Shortcut("page_2", "Alt+2", _N("Shortcuts", "Clients"), EVERYWHERE),
    Shortcut("page_3", "Alt+3", _N("Shortcuts", "Products"), EVERYWHERE),
    Shortcut("page_4", "Alt+4", _N("Shortcuts", "Settings"), EVERYWHERE),
    Shortcut("create_invoice", "C, I", _N("Shortcuts", "New invoice"), EVERYWHERE),
    Shortcut("create_client", "C, C", _N("Shortcuts", "New client"), EVERYWHERE),
    Shortcut("create_product", "C, P", _N("Shortcuts", "New product"), EVERYWHERE),
    Shortcut("open", "Return", _N("Shortcuts", "Open"), LIST),
    Shortcut("preview", "Space", _N("Shortcuts", "Show the PDF"), LIST),
    Shortcut("edit", "F2", _N("Shortcuts", "Edit"), LIST),
    Shortcut("copy", "Ctrl+D", _N("Shortcuts", "Copy"), LIST),
    Shortcut("delete", "Del", _N("Shortcuts", "Delete"), LIST),
    Shortcut("export", "Ctrl+E", _N("Shortcuts", "Export"), LIST),
    Shortcut("filters", "Alt+Down", _N("Shortcuts", "Filters"), LIST),
    Shortcut("save", "Ctrl+S", _N("Shortcuts", "Save now"), DOCUMENT),
    Shortcut("issue", "Ctrl+Return", _N("Shortcuts", "Issue"), DOCUMENT),
    Shortcut("pay", "Ctrl+Shift+P", _N("Shortcuts", "Record a payment"), DOCUMENT),
    Shortcut("previous", "Alt+Left", _N("Shortcuts", "Previous document"), DOCUMENT),
    Shortcut("next", "Alt+Right", _N("Shortcuts", "Next document"), DOCUMENT),
    Shortcut("next_problem", "F8", _N("Shortcuts", "Next problem"), DOCUMENT),
    Shortcut("previous_problem", "Shift+F8", _N("Shortcuts", "Previous problem"), DOCUMENT),
    Shortcut("toggle_preview", "F9", _N("Shortcuts", "Show or hide the PDF"), DOCUMENT),
    Shortcut("grid_insert", "Insert", _N("Shortcuts", "New line below"), GRID),
    Shortcut("grid_duplicate", "Ctrl+D", _N("Shortcuts", "Duplicate the line"), GRID),
    Shortcut("grid_delete", "Ctrl+Del", _N("Shortcuts", "Delete the line"), GRID),
    Shortcut("grid_copy_above", "Ctrl+'", _N("Shortcuts", "Copy from the cell above"), GRID),
    Shortcut("grid_fill_down", "Ctrl+Shift+D", _N("Shortcuts", "Fill down"), GRID),
    Shortcut("grid_up", "Alt+Up", _N("Shortcuts", "Move the line up"), GRID),
    Shortcut("grid_down", "Alt+Down", _N("Shortcuts", "Move the line down"), GRID),
    Shortcut("grid_details", "Alt+Return", _N("Shortcuts", "Details of the line"), GRID),
    Shortcut("grid_product", "Ctrl+Shift+A", _N("Shortcuts", "Add the line to products"), GRID),
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
