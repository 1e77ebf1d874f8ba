"""Files broken where the shared mutations do not break them: attributes, codes and blanks."""

from __future__ import annotations

import re
from random import Random

from lxml import etree

_CODED = re.compile(r"(?:Code|ID|Percent)$")
_LISTED = re.compile(r"(?:ReasonCode|ID)$")
TRIES = 20


def _elements(root: etree._Element) -> list[etree._Element]:
    return [each for each in root.iter() if isinstance(each.tag, str)]


def _change(root: etree._Element, rnd: Random) -> etree._Element | None:
    """Break one thing; None where the file has nothing of the kind."""
    kind = rnd.choice(("set", "drop", "add", "code", "blank"))
    elements = _elements(root)
    leaves = [each for each in elements if not len(each)]
    if kind in {"set", "drop"}:
        chosen = [each for each in elements if each.attrib and each is not root]
        if not chosen:
            return None
        element = rnd.choice(chosen)
        name = rnd.choice(sorted(map(str, element.attrib)))
        if kind == "set":
            element.set(name, rnd.choice(("QQQ", "0002", "", "5153", "7161", "99")))
        else:
            del element.attrib[name]
        return element
    if kind == "add":
        element = rnd.choice([each for each in leaves if _LISTED.search(str(each.tag))])
        name = rnd.choice(("listID", "schemeID"))
        element.set(name, rnd.choice(("5153", "7161", "QQQ", "0009")))
        return element
    if kind == "code":
        element = rnd.choice([each for each in leaves if _CODED.search(str(each.tag))])
        element.text = rnd.choice(("QQQ", "AE", "99", "-1", "384", "130", "O", "L", "5153", "AFL"))
        return element
    element = rnd.choice(leaves)
    element.text = rnd.choice((" ", "0", "-5.00", "x"))
    return element


def attribute_mutant(document: bytes, seed: str) -> tuple[str, bytes]:
    """A file with one thing broken, and where that is."""
    rnd = Random(seed)
    for _ in range(TRIES):
        root = etree.fromstring(document)
        element = _change(root, rnd)
        if element is not None:
            above = [etree.QName(each).localname for each in (element, *element.iterancestors())]
            written = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
            return "/".join(reversed(above[:3])), written
    raise AssertionError(seed)
