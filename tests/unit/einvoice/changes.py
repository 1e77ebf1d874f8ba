"""Every single change of a document: each element and attribute dropped, emptied, spaced, renamed.

The mutations beside the corpus change elements and amounts; these change attributes, white space
and what stands in the way of a reader besides: comments, CDATA, other prefixes. Codes of other
places tell whether each place has its own list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from random import Random

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
#: Lawful somewhere, and nearly lawful: codes, indicators, days and numbers.
CODES = (
    *("380", "381", "384", "389", "751", "326", "81", "30", "58", "48", "49", "59", "1", "10"),
    *("VAT", "S", "Z", "E", "AE", "K", "G", "O", "L", "M", "B", "RON", "EUR", "HUF", "XXX"),
    *("RO", "DE", "FR", "GB", "EL", "XI", "1A", "ES", "RO-B", "SECTOR1", "C62", "H87", "XPK"),
    *("ZZ", "MTR", "130", "50", "916", "EM", "0088", "0060", "9930", "0204", "9944", "VA", "FC"),
    *("TAX", "SEPA", "true", "false", "TRUE", "0", "3", "35", "432", "5", "29", "72", "AAI"),
    *("SUR", "PMT", "95", "66", "102", "TV", "ABL", "HK", "VATEX-EU-AE", "VATEX-EU-O"),
    *("vatex-eu-ic", "VATEX-EU-D", "application/pdf", "text/csv", "text/plain", "image/png"),
    *("2026-02-30", "2026-11-30", "20261130", "20260230", "-0.01", "0.00", "0.001", "1e3", "+5"),
    *(".5", "5.", "19", "19.00", "21", "9", "99999999999.99", "99999999999999999999", "100"),
    *("1.005", "RO123", "DE123456789", "a\u00a0b", "\u2028", "STR", "IZ", "TST", "SRV", "610"),
    # of FatturaPA and of FA(3)
    *("TD01", "TD04", "TD16", "N1", "N2.1", "N3.5", "N6.9", "RF01", "RF19", "MP05", "TP02", "SI"),
    *("I", "D", "22.00", "RT01", "TC01", "KOR", "ZAL", "ROZ", "UPR", "zw", "np I", "0 KR", "23"),
    *("PLN", "2", "4", "GTU_01"),
)


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


def other_codes(document: bytes, rnd: Random, count: int) -> Iterator[tuple[str, bytes]]:
    """A name and the document with a code, number or day of another place in one of its places."""
    root = etree.fromstring(document, etree.XMLParser(remove_comments=True, remove_pis=True))
    tree = root.getroottree()
    places: dict[str, tuple[int, str | None]] = {}
    for number, element in enumerate(root.iter(etree.Element)):
        place = _INDEX.sub("", tree.getpath(element))
        if not len(element):
            places.setdefault(place, (number, None))
        for attribute in element.keys():  # noqa: SIM118 - attributes of an element
            places.setdefault(f"{place} @{attribute}", (number, attribute))
    for _ in range(count):
        place, code = rnd.choice(sorted(places)), rnd.choice(CODES)
        number, attribute = places[place]
        copied, own = _copied(root, number)
        if attribute is None:
            own.text = code
        else:
            own.set(attribute, code)
        yield f"{place}={code}", _written(copied)


def _copied(root: etree._Element, number: int) -> tuple[etree._Element, etree._Element]:
    copied = deepcopy(root)
    return copied, [*copied.iter(etree.Element)][number]


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")
