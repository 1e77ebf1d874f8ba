"""UBL of 50 lines from a stored invoice, to building and serialising the same tree with lxml.

Limit: 2 times. By hand means: the finished tree's names, attributes and texts are known, and
only `SubElement` calls and the serialiser remain. Every turn reads the invoice from its stored form
anew, so that nothing is remembered of its lines.
"""

from __future__ import annotations

from time import process_time

from lxml import etree

from benchmarks._invoices import around, content
from benchmarks._timing import paired, tell
from storno_desktop.application.judging import meaning, totals_of
from storno_desktop.domain.invoice import Content
from storno_desktop.storage.stored_form import dump, load

LIMIT = 2.0
TURNS = 31
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
    stored = dump(content(50))
    totals = totals_of(content(50), circumstances.seller)

    def ours() -> bytes:
        invoice = load(Content, stored)
        return circumstances.format.write(meaning(invoice, totals, circumstances))

    root = etree.fromstring(ours())
    tag, attributes, _, children = _plan(root)

    def by_hand() -> bytes:
        made = etree.Element(tag, attributes, nsmap=root.nsmap)
        _build(made, children)
        return etree.tostring(made, pretty_print=True, xml_declaration=True, encoding="UTF-8")

    tell("UBL of 50 lines, to lxml by hand", paired(ours, by_hand, TURNS, process_time), LIMIT)


if __name__ == "__main__":
    main()
