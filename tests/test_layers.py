"""The core stays pure: the domain knows no clock, no files, no chance and nobody else's code.

import-linter (`dev.py check`) holds who may import whom; these tests hold what it cannot see.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "storno_desktop"
DOMAIN = sorted((PACKAGE / "domain").rglob("*.py"))

# Parts of the standard library that reach outside, or answer differently each time.
IMPURE = set(
    """asyncio ctypes email ftplib getpass glob http io locale logging mmap multiprocessing os
    pathlib pickle platform queue random sched secrets select selectors shelve shutil signal smtplib
    socket socketserver sqlite3 ssl subprocess sys tempfile threading time tkinter urllib webbrowser
    winreg xml""".split()  # noqa: SIM905 a sentence is easier to read than forty lines
)
CLOCKS = frozenset({"now", "utcnow", "today", "uuid1", "uuid4"})
OPENERS = frozenset({"open", "print", "input", "exec", "eval", "float", "round"})


def trees(files: list[Path]) -> Iterator[tuple[str, ast.Module]]:
    for file in files:
        yield str(file.relative_to(ROOT)), ast.parse(file.read_text(encoding="utf-8"))


def imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, node.module or ""


def foreign(name: str, place: str) -> bool:
    """Whether the domain may not import a module."""
    top = name.partition(".")[0]
    if top == "storno_desktop":
        return not name.startswith("storno_desktop.domain")
    if top == "stdnum":
        return "/taxid/" not in place.replace("\\", "/")
    return top not in sys.stdlib_module_names or top in IMPURE


def test_the_domain_imports_only_itself_and_the_pure_standard_library() -> None:
    found = [
        f"{place}:{line} imports {name}"
        for place, tree in trees(DOMAIN)
        for line, name in imports(tree)
        if foreign(name, place)
    ]
    assert found == []


def test_the_domain_asks_no_clock_and_no_outside() -> None:
    found = []
    for place, tree in trees(DOMAIN):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            called = node.func
            if isinstance(called, ast.Attribute) and called.attr in CLOCKS:
                found.append(f"{place}:{node.lineno} asks {called.attr}()")
            if isinstance(called, ast.Name) and called.id in OPENERS:
                found.append(f"{place}:{node.lineno} calls {called.id}()")
    assert found == []


def test_money_is_never_a_float_in_the_domain() -> None:
    found = [
        f"{place}:{node.lineno}"
        for place, tree in trees(DOMAIN)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, float)
    ]
    assert found == []


@pytest.mark.parametrize("name", ["utils", "helpers", "common", "base", "manager", "misc"])
def test_no_room_is_called_after_nothing(name: str) -> None:
    assert [str(p.relative_to(ROOT)) for p in PACKAGE.rglob(f"{name}.py")] == []


def test_no_event_loop_is_spun_by_hand_in_the_window() -> None:
    """`processEvents` re-enters code that thinks it is alone; dialogs are opened, never run."""
    found = [
        f"{place}:{node.lineno} calls {node.func.attr}()"
        for place, tree in trees(sorted((PACKAGE / "gui").rglob("*.py")))
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and (
            node.func.attr == "processEvents"
            or (node.func.attr in {"exec", "exec_"} and not is_the_application(node.func.value))
        )
    ]
    assert found == []


def is_the_application(node: ast.expr) -> bool:
    """Whether `x` in `x.exec()` is named as the application: the one loop there is."""
    name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    return "app" in name.lower()
