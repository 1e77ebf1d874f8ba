"""How the tables in `resources/facturx` come from the official artefacts: facts, no sentences.

`python -m tests.unit.einvoice.facturx.tables SHARED` writes them anew after a release.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from lxml import etree

from storno_desktop.domain import codelists
from storno_desktop.einvoice.facturx.tables import own_lists

PROFILES = {
    "minimum": "MINIMUM",
    "basicwl": "BASIC-WL",
    "basic": "BASIC",
    "en16931": "EN16931",
    "extended": "EXTENDED",
}
_S = "{http://purl.oclc.org/dsdl/schematron}"
_COUNT = re.compile(r"count\(ram:(\w+)(\[.*\])?\)(=|<=|>=)(\d+)$")
_CODE = re.compile(r"string-length\(\$\w+\)=0 or document\('[^']*'\)/codedb/cl\[@id=(\d+)\]")
_STEP = re.compile(r"(?:rsm|ram|udt|qdt):(\w+)((?:\[[^\]]*\])*)")

Lists = dict[str, frozenset[str]]


def official(shared: Path) -> tuple[dict[str, str], str]:
    """The tables as the artefacts would have them: one a profile, and the code lists."""
    lists: Lists = {}
    own = own_lists()
    tables = {}
    for profile, name in PROFILES.items():
        folder = shared / "einvoice-artefacts" / "factur-x-1.09.2"
        codes = {
            each.get("id"): frozenset(str(value.get("value")) for value in each)
            for each in etree.parse(str(folder / f"FACTUR-X_{name}_codedb.xml")).iter("cl")
        }
        root = etree.parse(str(folder / f"FACTUR-X_{name}.sch")).getroot()
        tables[profile] = _table(root, codes, lists, own)
    written = "".join(f"{name} {' '.join(sorted(values))}\n" for name, values in lists.items())
    return tables, written


def _table(root: etree._Element, codes: Lists, lists: Lists, own: Lists) -> str:
    tree: dict[str, object] = {}
    places: dict[tuple[str, ...], tuple[int, list[str]]] = {}
    for order, rule in enumerate(root.iter(_S + "rule")):
        checks = [_check(each, rule, codes, lists, own) for each in rule]
        found = [check for check in checks if check]
        path = tuple(name + (where or "") for name, where in _STEP.findall(rule.get("context")))
        if found and rule.get("context").startswith("/rsm:"):
            places[path] = (order, found)
            inner = tree
            for step in path:
                inner = inner.setdefault(step, {})
    lines: list[str] = []
    _write(tree, (), places, lines)
    return "\n".join(lines) + "\n"


def _write(
    tree: dict[str, object],
    path: tuple[str, ...],
    places: dict[tuple[str, ...], tuple[int, list[str]]],
    lines: list[str],
) -> None:
    for step, inner in tree.items():
        here = (*path, step)
        order, checks = places.get(here, (0, []))
        said = f"\t{order}\t" + "\t".join(checks) if checks else ""
        lines.append(" " * len(path) + step + said)
        assert isinstance(inner, dict)
        _write(inner, here, places, lines)


def _check(
    each: etree._Element, rule: etree._Element, codes: Lists, lists: Lists, own: Lists
) -> str | None:
    code, test = each.get("id") or "", each.get("test") or ""
    if each.tag == _S + "report":
        return "-" if test == "true()" else f"-{test}"
    if not code.startswith("FX-SCH-A-"):
        return None
    number = code.removeprefix("FX-SCH-A-")
    if counted := _COUNT.match(test):
        name, where, comparison, most = counted.groups()
        return f"{name}{where or ''} {comparison} {most} {number}"
    if listed := _CODE.match(test):
        what = next(
            str(let.get("value")) for let in rule.iter(_S + "let") if f"${let.get('name')}" in test
        )
        return f"{what} in {_name(codes[listed[1]], lists, own)} {number}"
    assert test.startswith("@"), test
    return f"{test} is {number}"


def _name(values: frozenset[str], lists: Lists, own: Lists) -> str:
    """The name of a list: ours where it is the same, else its values or a number."""
    for name, known in own.items():
        if known == values:
            return name
    if len(values) <= 6 and all(re.fullmatch(r"[^\s,]+", value) for value in values):
        return "=" + ",".join(sorted(values))
    for name, known in lists.items():
        if known == values:
            return name
    name = f"list{len(lists) + 1}"
    lists[name] = values
    return name


if __name__ == "__main__":
    target = Path(codelists.__file__).parents[3] / "resources" / "facturx"
    made, code_lists = official(Path(sys.argv[1]))
    for profile, table in made.items():
        (target / f"{profile}.txt").write_text(table, encoding="utf-8")
    (target / "codes.txt").write_text(code_lists, encoding="utf-8")
