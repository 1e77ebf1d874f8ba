"""The words of the window: complete in every finished language, and really seen in Romanian."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from storno_desktop import bootstrap
from storno_desktop.application.companies import add_company
from storno_desktop.application.parties import add_client
from storno_desktop.gui import i18n
from storno_desktop.gui.app import Program
from storno_desktop.gui.editor.invoice_editor import InvoiceEditor
from storno_desktop.gui.errors import sentence
from storno_desktop.gui.pages.bars import TotalsBar
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.shell.first_run import FirstRun
from storno_desktop.gui.shell.window import MainWindow
from tests.random_invoices import BUYERS, VAT_SELLER

ROOT = Path(__file__).parents[2]
GUI = ROOT / "storno_desktop" / "gui"
TRANSLATED = [language for language in i18n.FINISHED if language != "en"]
PLURALS = {"en": 2, "de": 2, "fr": 2, "it": 2, "ro": 3, "pl": 3}
PLACEHOLDER = re.compile(r"%n|%\d|\{\d*\}|\*\.\w+")
MNEMONIC = re.compile(r"&(\w)")
WAIT = 20_000


class Entry(NamedTuple):
    """One message of a `.ts` file."""

    context: str
    source: str
    is_plural: bool
    words: tuple[str, ...]
    is_finished: bool


def entries(language: str) -> list[Entry]:
    """The messages of a language as they are committed."""
    file = ROOT / "translations" / f"storno_{language}.ts"
    tree = ElementTree.parse(file)  # noqa: S314 our own file
    found = []
    for context in tree.iter("context"):
        for message in context.iter("message"):
            words = message.find("translation")
            assert words is not None
            forms = tuple(form.text or "" for form in words.iter("numerusform"))
            found.append(
                Entry(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.get("numerus") == "yes",
                    forms or (words.text or "",),
                    words.get("type") is None,
                )
            )
    return found


class Said(NamedTuple):
    """One call in the code that asks for a translation."""

    place: str
    context: str
    text: str
    is_plural: bool


class _Reader(ast.NodeVisitor):
    """Finds what a module says, and what of it lupdate cannot read."""

    def __init__(self, file: Path) -> None:
        self._file, self._classes = file, [""]
        self.said: list[Said] = []
        self.unreadable: list[str] = []
        self.bases: set[str] = set()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for base in node.bases:
            self.bases.add(ast.unparse(base).partition("[")[0])
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = ast.unparse(node.func)
        name = called.rpartition(".")[2]
        place = f"{self._file.relative_to(ROOT)}:{node.lineno}"
        texts = [part.value for part in node.args if isinstance(part, ast.Constant)]
        if name == "tr":
            if called == "self.tr" and self._classes[-1] and texts[:1]:
                plural = len(node.args) > len(("text", "remark"))
                self.said.append(Said(place, self._classes[-1], str(texts[0]), plural))
            else:
                self.unreadable.append(place)
        elif name in {"translate", "QT_TRANSLATE_NOOP"}:
            ways = {"QCoreApplication.translate", "translate", "QT_TRANSLATE_NOOP"}
            if called in ways and len(texts) == len(node.args) == len(("context", "text")):
                self.said.append(Said(place, str(texts[0]), str(texts[1]), is_plural=False))
            elif "_BY_ID" not in ast.unparse(node):  # the shortcuts are marked in their table
                self.unreadable.append(place)


@pytest.fixture(scope="module")
def code() -> list[_Reader]:
    readers = []
    for file in sorted(GUI.rglob("*.py")):
        reader = _Reader(file)
        reader.visit(ast.parse(file.read_text(encoding="utf-8")))
        readers.append(reader)
    return readers


def test_everything_said_in_the_window_is_written_as_lupdate_reads_it(code: list[_Reader]) -> None:
    assert [place for reader in code for place in reader.unreadable] == []


def test_no_class_that_others_build_on_says_a_plural(code: list[_Reader]) -> None:
    """A subclass looks under its own name first and takes the English plural for an answer."""
    bases = {base for reader in code for base in reader.bases}
    plurals = [said for reader in code for said in reader.said if said.is_plural]
    assert plurals
    assert [said.place for said in plurals if said.context in bases] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_finished_language_has_every_word_of_the_code(language: str, code: list[_Reader]) -> None:
    spoken = {(said.context, said.text) for reader in code for said in reader.said}
    known = {(entry.context, entry.source) for entry in entries(language)}
    assert spoken - known == set()
    assert known - spoken == set()


@pytest.mark.parametrize("language", i18n.FINISHED)
def test_a_finished_language_leaves_nothing_open(language: str) -> None:
    found = entries(language)
    assert found
    open_ones = [entry for entry in found if not entry.is_finished or not all(entry.words)]
    assert open_ones == []
    forms = {entry.source: len(entry.words) for entry in found if entry.is_plural}
    assert {source for source, many in forms.items() if many != PLURALS[language]} == set()


@pytest.mark.parametrize("language", i18n.FINISHED)
def test_placeholders_and_file_patterns_are_those_of_the_source(language: str) -> None:
    differing = [
        (entry.source, words)
        for entry in entries(language)
        for words in entry.words
        if sorted(PLACEHOLDER.findall(words)) != sorted(PLACEHOLDER.findall(entry.source))
    ]
    assert differing == []


@pytest.mark.parametrize("language", i18n.FINISHED)
def test_no_form_or_menu_has_one_mnemonic_twice(language: str) -> None:
    letters: Counter[tuple[str, str]] = Counter()
    for entry in entries("ro" if language == "en" else language):
        text = entry.source if language == "en" else entry.words[0]
        assert len(MNEMONIC.findall(text)) == len(MNEMONIC.findall(entry.source)), text
        letters.update((entry.context, letter.lower()) for letter in MNEMONIC.findall(text))
    assert [where for where, many in letters.items() if many > 1] == []


@pytest.mark.parametrize("language", ["ro"])
def test_romanian_uses_commas_not_cedillas(language: str) -> None:
    words = " ".join(part for entry in entries(language) for part in entry.words)
    assert set("șțȘ") <= set(words)
    assert set("şţŞŢ") & set(words) == set()


# At run time


@pytest.fixture
def romanian(qapp: QApplication) -> Iterator[None]:
    assert i18n.install("ro") == "ro"
    yield
    i18n.install("en")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "looks.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def program(profile: Path, settings: Settings) -> Iterator[Program]:
    made = Program(bootstrap.wiring_of(profile), settings)
    yield made
    window = made.window
    if window is not None:
        window.close()
    made.close()
    if window is not None:
        window.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, romanian: None, profile: Path, program: Program) -> MainWindow:
    office = bootstrap.open_office(profile)
    company = add_company(office, VAT_SELLER).company
    add_client(office, company.id, BUYERS[0])
    office.store.close()
    made = program.open()
    assert isinstance(made, MainWindow)
    qtbot.waitUntil(lambda: program.wiring.is_ready, timeout=WAIT)
    return made


def texts(root: QWidget) -> set[str]:
    """Every word a person or a screen reader finds in a widget."""
    found: set[str] = set()
    for widget in [root, *root.findChildren(QWidget)]:
        found |= {widget.accessibleName(), widget.toolTip()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        if isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        if isinstance(widget, QComboBox):
            found |= {widget.itemText(at) for at in range(widget.count())}
        if isinstance(widget, QTabWidget):
            found |= {widget.tabText(at) for at in range(widget.count())}
    found |= {made.text() for made in root.findChildren(QAction)}
    return {text.replace("&", "").strip() for text in found} - {""}


def english() -> set[str]:
    """What nobody should read in a Romanian window: English that no Romanian entry equals."""
    found = entries("ro")
    same = {words.replace("&", "") for entry in found for words in entry.words}
    return {entry.source.replace("&", "") for entry in found} - same


def test_the_sidebar_and_the_list_speak_romanian(window: MainWindow) -> None:
    seen = texts(window)
    assert {"Facturi", "Clienți", "Produse", "Setări", "Factură nouă"} <= seen
    page = window.page("invoices")
    model = page.model  # type: ignore[union-attr]
    titles = [
        model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for at in range(model.columnCount())
    ]
    assert titles[:5] == ["Număr", "Data emiterii", "Client", "Total", "Stare"]
    assert seen & english() == set()


@pytest.mark.parametrize("place", ["clients", "products", "settings"])
def test_every_page_speaks_romanian_base_classes_included(
    place: str, window: MainWindow, qtbot: QtBot
) -> None:
    window.go(place)
    qtbot.waitUntil(lambda: window.page(place) is not None, timeout=WAIT)
    page = window.page(place)
    assert page is not None
    assert texts(page) & english() == set()
    if place != "settings":
        page.say_missing("", "")  # type: ignore[attr-defined]
        page.search.setText("xyz")  # type: ignore[attr-defined]
        page.say_missing("", "")  # type: ignore[attr-defined]
        assert "Nimic nu corespunde căutării." in texts(page)


def test_the_editor_speaks_romanian(window: MainWindow, qtbot: QtBot) -> None:
    window.fulfil("new")
    qtbot.waitUntil(lambda: isinstance(window.tabs.currentWidget(), InvoiceEditor), timeout=WAIT)
    editor = window.tabs.currentWidget()
    assert isinstance(editor, InvoiceEditor)
    qtbot.waitUntil(lambda: editor.is_ready, timeout=WAIT)
    seen = texts(editor)
    assert {"Emite", "Data emiterii", "Scadența"} <= seen
    assert seen & english() == set()


def test_the_first_run_speaks_romanian(romanian: None, program: Program, qtbot: QtBot) -> None:
    welcome = program.open().centralWidget()
    assert isinstance(welcome, FirstRun)
    qtbot.waitUntil(lambda: program.wiring.is_ready, timeout=WAIT)
    seen = texts(welcome)
    assert "Începe facturarea" in seen
    assert seen & english() == set()


@pytest.mark.parametrize(
    ("many", "said"), [(1, "1 document"), (2, "2 documente"), (20, "20 de documente")]
)
@pytest.mark.usefixtures("romanian", "qtbot")
def test_romanian_plurals_have_three_forms(many: int, said: str) -> None:
    bar = TotalsBar()
    assert bar.tr("%n document(s)", "", many) == said


@pytest.mark.usefixtures("romanian", "qapp")
def test_a_bug_is_told_in_romanian() -> None:
    assert sentence(ZeroDivisionError()) == "Programul a greșit ceva."


@pytest.mark.usefixtures("qapp")
def test_an_unknown_language_falls_back_to_one_that_is_finished() -> None:
    try:
        assert i18n.install("tlh") in i18n.FINISHED
        assert i18n.install("de") == "de"
        assert QCoreApplication.translate("Shortcuts", "Invoices") == "Rechnungen"
    finally:
        i18n.install("en")
