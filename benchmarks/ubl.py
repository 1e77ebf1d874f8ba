"""UBL of 50 lines from an invoice, to building and serialising the same tree by hand with lxml.

Limit: 2 times. By hand means: the finished tree's names, attributes and texts are known, and
only `SubElement` calls and the serialiser remain.
"""

from __future__ import annotations

from lxml import etree

from benchmarks._invoices import around, content
from benchmarks._timing import paired, tell
from storno_desktop.application.judging import meaning, totals_of

LIMIT = 2.0
Node = tuple[str, dict[str, str], str | None, list["Node"]]


def _plan(element: etree._Element) -> Node:
    attributes = {str(key): str(value) for key, value in element.attrib.items()}
    return (str(element.tag), attributes, element.text, [_plan(child) for child in element])


def _build(parent: etree._Element, nodes: list[Node]) -> None:
    for tag, attributes, text, children in nodes:
        child = etree.SubElement(parent, tag, attributes)
        if children:
            _build(child, children)
        else:
            child.text = text


def main() -> None:
    """Write the same invoice both ways."""
    circumstances = around()
    draft = content(50)

    def ours() -> bytes:
        totals = totals_of(draft, circumstances.seller)
        return circumstances.format.write(meaning(draft, totals, circumstances))

    root = etree.fromstring(ours())
    tag, attributes, _, children = _plan(root)

    def by_hand() -> bytes:
        made = etree.Element(tag, attributes, nsmap=root.nsmap)
        _build(made, children)
        return etree.tostring(made, pretty_print=True, xml_declaration=True, encoding="UTF-8")

    tell("UBL of 50 lines, to lxml by hand", paired(ours, by_hand), LIMIT)


if __name__ == "__main__":
    main()
