"""Elements that would be written without content (PEPPOL-EN16931-R008).

The document is built as the writer builds it and searched, so that the rule cannot differ from
what is written; each line is built apart, and remembered.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Protocol

from lxml import etree

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.semantic import Semantic, SemanticLine
from storno_desktop.einvoice._xml import is_element
from storno_desktop.einvoice.ubl.limits import EMPTY

_EMPTY_ONES: Final = etree.XPath(
    "//*[not(*) and not(normalize-space())][name() != 'ram:ApplicableHeaderTradeDelivery']"
)
_FIRST: Final = "lines[0]."
_SILENT: Final[Memory[SemanticLine, tuple[str, ...]]] = Memory(8192)


class Tree(Protocol):
    """Builds a document."""

    def __call__(self, invoice: Semantic) -> etree._Element:
        """The root of what is written."""
        ...


class Place(Protocol):
    """Names the field of an element."""

    def __call__(self, element: etree._Element) -> str:
        """Its JSON key."""
        ...


def empty_ones(root: etree._Element) -> list[etree._Element]:
    """Every element without content; CII demands one that may have none."""
    found = _EMPTY_ONES(root)
    return [each for each in found if is_element(each)] if isinstance(found, list) else []


def in_invoice(invoice: Semantic, tree: Tree, place: Place) -> list[Fault]:
    """Judge an invoice as `tree` writes it; nothing is said of what XML cannot carry."""
    # Only whether an attachment has content counts here, and encoding one takes its time.
    documents = tuple(
        replace(each, content=b"x") if each.content else each for each in invoice.documents
    )
    head = replace(invoice, documents=documents, lines=())
    alone = Semantic(
        type_code=invoice.type_code, currency="EUR", specification=invoice.specification
    )
    faults = [Fault(path, EMPTY) for path in _places(head, tree, place)]
    key = (tree, invoice.type_code, invoice.specification)
    for index, line in enumerate(invoice.lines):
        paths = _SILENT.of(
            line,
            key,
            lambda line=line: tuple(  # type: ignore[misc]
                path.removeprefix(_FIRST)
                for path in _places(replace(alone, lines=(line,)), tree, place)
                if path.startswith("lines[0]")
            ),
        )
        faults += (Fault(f"lines[{index}].{path}", EMPTY) for path in paths)
    return list(dict.fromkeys(faults))


def _places(invoice: Semantic, tree: Tree, place: Place) -> list[str]:
    try:
        root = tree(invoice)
    except ValueError:  # lxml refuses control characters: `characters` tells of them
        return []
    return [place(element) for element in empty_ones(root)]
