"""Every code has a sentence in every language, and every value a sentence asks for is given."""

import ast
import re
import string
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from storno_desktop.application.texts import LANGUAGES, error_sentence, fault_sentence, word
from storno_desktop.domain import iban
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.taxid import FAULT_CODES, Kind, explain
from storno_desktop.paths import resource

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "storno_desktop"
#: Codes of official rules have their sentences in the room `rules`, tested with the rules.
OFFICIAL = re.compile(r"(?:BR|UBL|CII|PEPPOL|DE|FX|CL)-(?!STNR|LEITWEG|VAT)[A-Z0-9-]+")
CODE = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*")


def table(room: str, language: str) -> dict[str, str]:
    path = resource("texts", f"{room}.{language}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def asked(text: str) -> set[str]:
    """The names of the values that a sentence asks for."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def sources(*rooms: str) -> Iterator[ast.Module]:
    for room in rooms:
        place = PACKAGE / room
        for file in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            if "rules" not in file.parts:
                yield ast.parse(file.read_text(encoding="utf-8"))


def calls(*rooms: str) -> Iterator[tuple[str, ast.Call]]:
    for tree in sources(*rooms):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                called = node.func
                name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
                yield name, node


def text_of(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def choices(node: ast.expr) -> list[str]:
    """The texts that an argument may be: one, or two with a condition between."""
    nodes = [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]
    return [text for one in nodes if (text := text_of(one)) is not None]


#: Which argument of a call is a fault's code; `fault` is the short form inside draft_rules.
PLACES = {"Fault": 1, "fault": 1, "Unusable": 0, "refuse": 0, "fault_at": 1}
EVERYWHERE = ("domain", "application", "einvoice", "storage", "cli", "printing")


def fault_codes() -> set[str]:
    """Every code of ours that stands in the sources."""
    found = set(FAULT_CODES) | set(iban.FAULT_CODES)
    for name, call in calls(*EVERYWHERE):
        place = PLACES.get(name)
        for code in choices(call.args[place]) if place is not None and call.args[place:] else ():
            if CODE.fullmatch(code) and not OFFICIAL.fullmatch(code):
                found.add(code)
    for tree in sources("einvoice"):  # XSD and XML-CHARACTER stand in constants
        for node in ast.walk(tree):
            if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") in {
                "XSD",
                "CODE",
            }:
                found.add(text_of(node.value) or "")
    return found


def error_codes() -> set[str]:
    """Every code by which a deed or the outside refuses."""
    found = set()
    for tree in sources("domain/errors.py", "application/errors.py"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "code":
                found.add(text_of(node.value) or "")
    for name, call in calls(*EVERYWHERE):
        if name == "BadInput" and call.args and (code := text_of(call.args[0])):
            found.add(code)
        for keyword in call.keywords:
            if name == "Misread" and keyword.arg == "reason":
                found |= {f"misread_{reason}" for reason in choices(keyword.value)}
    for tree in sources("cli/failures.py"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "code":
                found.add(text_of(node.value) or "")
            if isinstance(node, ast.Assign) and "_FILE_ERRORS" in ast.dump(node.targets[0]):
                assert isinstance(node.value, ast.Dict)
                found |= {text_of(value) or "" for value in node.value.values}
    return found - {""} | {"file_failed", "bug"}


def test_the_sources_have_the_codes_that_everybody_knows() -> None:
    """The collector itself: a walk that finds nothing would let every test below pass."""
    assert {
        *("REQUIRED", "UNKNOWN-FIELD", "NOT-DECIMAL", "CLIENT-MISSING", "UNIT-UNKNOWN"),
        *("VAT-GROUP", "RO-CIF-CHECKSUM", "IBAN-LENGTH", "XSD", "XML-CHARACTER", "JSON-SYNTAX"),
    } <= fault_codes()
    assert {
        *("not_found", "conflict", "locked", "disk_full", "bad_json", "already_issued"),
        *("misread_doctype", "misread_truncated", "no_such_file", "damaged", "bug"),
    } <= error_codes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_of_ours_has_a_sentence(language: str) -> None:
    rooms = ("faults", "sdi", "ksef", "facturx", "files")
    known = {code for room in rooms for code in table(room, language)}
    assert sorted(fault_codes() - known) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_a_sentence(language: str) -> None:
    assert sorted(error_codes() - table("errors", language).keys()) == []


def words_used() -> set[str]:
    """The keys that the command line asks for; those with a part in braces match any ending."""
    found = set()
    for name, call in calls("cli"):
        if name not in {"say", "word", "progress", "verb"}:
            continue
        for argument in call.args[2:3] if name == "verb" else call.args[:1]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                found.add(argument.value)
            elif isinstance(argument, ast.IfExp):
                found |= {text_of(argument.body) or "", text_of(argument.orelse) or ""}
    return found - {""}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_command_line_is_there(language: str) -> None:
    used = words_used()
    assert {"stored", "help_file", "doctor_clock", "all_well"} <= used
    assert sorted(used - table("cli", language).keys()) == []


@pytest.mark.parametrize("room", ["faults", "errors", "cli", "sdi", "ksef", "facturx"])
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_says_the_same_things_with_the_same_values(room: str, language: str) -> None:
    english, other = table(room, "en"), table(room, language)
    assert english.keys() == other.keys()
    different = {key for key, text in english.items() if asked(text) != asked(other[key])}
    assert different == set()


@pytest.mark.parametrize("room", ["faults", "errors", "cli", "sdi", "ksef", "facturx"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_short_and_whole(room: str, language: str) -> None:
    for key, text in table(room, language).items():
        assert text == text.strip(), key
        assert 1 < len(text) <= 200, key
        if room == "faults" and key not in {"UNREADABLE"}:
            assert text[0].isupper() or text[0] in "„“«{", key


def given_params(name: str, call: ast.Call) -> set[str] | None:
    """The values that a call gives by name; None when they are built elsewhere."""
    if name in {"fault", "Unusable", "refuse"}:
        always = {"Unusable": {"found"}, "refuse": {"line", "column"}}.get(name, set())
        return always | {keyword.arg for keyword in call.keywords if keyword.arg}
    params = next((keyword.value for keyword in call.keywords if keyword.arg == "params"), None)
    if params is None and len(call.args) > 3:  # Fault(path, code, severity, params)
        params = call.args[3]
    if params is None:
        return set()
    if not isinstance(params, ast.Tuple):
        return None
    return {text_of(pair.elts[0]) or "" for pair in params.elts if isinstance(pair, ast.Tuple)}


def test_no_sentence_asks_for_a_value_that_its_fault_does_not_give() -> None:
    english = table("faults", "en")
    missing = []
    for name, call in calls("domain", "application", "cli"):
        place = PLACES.get(name)
        code = text_of(call.args[place]) if place is not None and len(call.args) > place else None
        if code not in english:
            continue
        given = given_params(name, call)
        if given is not None and (lack := asked(english[code]) - given - {"path"}):
            missing.append(f"{code} line {call.lineno}: {sorted(lack)}")
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_number_is_explained_with_the_number_and_a_right_one(language: str) -> None:
    found = explain("RO", Kind.TAX, "1884")
    assert found is not None
    text = fault_sentence(Fault("cif", found[0], params=found[1]), language)
    assert "1884" in text
    assert "{" not in text


def test_an_unknown_language_speaks_english_and_an_unknown_code_itself() -> None:
    assert error_sentence("locked", {}, "hu") == error_sentence("locked", {}, "en")
    assert error_sentence("no such code", {}) == "no such code"
    assert word("no such word") == "no such word"


def test_a_value_that_is_not_given_is_a_dash() -> None:
    assert "–" in error_sentence("not_found", {})
