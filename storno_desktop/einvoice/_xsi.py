"""What XML Schema lets stand anywhere, whatever a type says: some attributes, and blanks."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from lxml import etree

_XSI: Final = "{http://www.w3.org/2001/XMLSchema-instance}"
_HINTS: Final = frozenset({f"{_XSI}schemaLocation", f"{_XSI}noNamespaceSchemaLocation"})
_TYPE: Final = f"{_XSI}type"

#: White space of XML; a no-break space, or one of typography, is a word.
BLANKS: Final = " \t\r\n"


def stray_words(element: etree._Element) -> Iterator[str]:
    """The texts in an element and behind its children that are more than blanks."""
    for text in (element.text, *(child.tail for child in element)):
        if text and text.strip(BLANKS):
            yield text.strip(BLANKS)


def stray_attributes(
    element: etree._Element, allowed: Collection[str], types: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Name and value of each attribute that may not stand there (XSD part 1, 2.6).

    Where a schema lies may be said anywhere; a type only if it is one of the schema's own, whose
    namespaces are `types`; and nothing of ours may be nil.
    """
    for name, value in element.attrib.items():
        key, text = str(name), str(value)
        if key in allowed or key in _HINTS:
            continue
        if key == _TYPE and _namespace(element, text) in types:
            continue
        yield key, text


def _namespace(element: etree._Element, qualified: str) -> str | None:
    prefix, colon, _ = qualified.strip().partition(":")
    return element.nsmap.get(prefix if colon else None)
