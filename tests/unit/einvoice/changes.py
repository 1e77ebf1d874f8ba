"""Every single change of a document: each element and attribute dropped, emptied, spaced, renamed.

The mutations beside the corpus change elements and amounts; these change attributes, white space
and what stands in the way of a reader besides: comments, CDATA, other prefixes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import deepcopy

from lxml import etree

_INDEX = re.compile(r"\[\d+\]")


def _dropped(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _doubled(element: etree._Element) -> None:
    element.addnext(deepcopy(element))


def _emptied(element: etree._Element) -> None:
    for below in list(element):
        element.remove(below)
    element.text = None


def _text(change: Callable[[str], str]) -> Callable[[etree._Element], None]:
    def changed(element: etree._Element) -> None:
        if not len(element):
            element.text = change(element.text or "")

    return changed


def _commented(element: etree._Element) -> None:
    """A comment and an instruction in the middle of a text, or before what stands in a group."""
    if len(element):
        element.insert(0, etree.Comment("what follows"))
        element.insert(1, etree.ProcessingInstruction("seen", "by='somebody'"))
        return
    written = element.text or ""
    if " " not in written.strip():
        return  # some rules stop at a code in two pieces, and nobody else minds
    middle = len(written) // 2
    element.text = written[:middle]
    comment = etree.Comment("x")
    comment.tail = written[middle:]
    element.append(comment)


CHANGES: dict[str, Callable[[etree._Element], None]] = {
    "dropped": _dropped,
    "doubled": _doubled,
    "emptied": _emptied,
    "commented": _commented,
    "spaced": _text(lambda text: f"\n  {text} \t"),
    "a no-break space": _text(lambda _text: "\u00a0"),
    "XX": _text(lambda _text: "XX"),
    "-1": _text(lambda _text: "-1"),
    "CDATA": _text(lambda text: text),  # see `changes`
}
#: What an attribute becomes.
VALUES: tuple[str | None, ...] = (None, "", " ", "XX")


def changes(document: bytes) -> Iterator[tuple[str, bytes]]:
    """A name and the changed document, for each change of each kind of place."""
    root = etree.fromstring(document, etree.XMLParser(remove_comments=True, remove_pis=True))
    tree = root.getroottree()
    seen: set[str] = set()
    for number, element in enumerate(root.iter(etree.Element)):
        place = _INDEX.sub("", tree.getpath(element))
        if element is root or place in seen:
            continue
        seen.add(place)
        for name, change in CHANGES.items():
            copied, own = _copied(root, number)
            change(own)
            if name == "CDATA":
                own.text = etree.CDATA(own.text) if own.text and not len(own) else own.text
            yield f"{place} {name}", _written(copied)
        for attribute in element.keys():  # noqa: SIM118 - attributes of an element
            for value in VALUES:
                copied, own = _copied(root, number)
                if value is None:
                    del own.attrib[attribute]
                else:
                    own.set(attribute, value)
                yield f"{place} @{attribute}={value}", _written(copied)


def _copied(root: etree._Element, number: int) -> tuple[etree._Element, etree._Element]:
    copied = deepcopy(root)
    return copied, [*copied.iter(etree.Element)][number]


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")
