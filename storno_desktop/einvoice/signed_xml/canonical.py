"""Parts of a document in the one form that is digested (Canonical XML 1.0, 1.1 and exclusive)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from lxml import etree

from storno_desktop.einvoice.signed_xml.names import (
    DS,
    ENVELOPED,
    EXCLUSIVE,
    FORMS,
    INCLUSIVE,
    INCLUSIVE_1_1,
    NAMESPACE,
    SIGNATURE,
    XPATH,
    XPATH_FILTER,
)

_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
_MOST_PREFIXES: Final = 100
_PREFIXES: Final = f"{{{EXCLUSIVE}}}InclusiveNamespaces"
_FILTER: Final = f"{{{XPATH_FILTER}}}XPath"
#: The two ways in which others say "without the signatures", blanks left out.
_WITHOUT_SIGNATURES: Final = {
    XPATH: frozenset({"not(ancestor-or-self::ds:Signature)"}),
    XPATH_FILTER: frozenset({"/descendant::ds:Signature", "//ds:Signature"}),
}


class Unknown(Exception):
    """Something of a signature that is not known here; says what."""


def octets(
    target: etree._Element,
    signature: etree._Element,
    reference: etree._Element,
    *,
    has_comments: bool,
) -> bytes:
    """What a reference digests: its target after its transforms; raises Unknown for others."""
    hidden: list[etree._Element] = []
    method, parameters, is_written = INCLUSIVE, None, False
    for transform in reference.iterfind(f"{DS}Transforms/{DS}Transform"):
        algorithm = transform.get("Algorithm") or ""
        if is_written:
            raise Unknown(algorithm)  # it would take bytes
        if algorithm == ENVELOPED:
            hidden = [signature]
        elif _is_without_signatures(transform, algorithm):
            hidden = [*target.getroottree().iter(SIGNATURE)]
        else:
            method, parameters, is_written = algorithm, transform, True
    with _hidden(hidden):
        return canonical(target, method, parameters, has_comments=has_comments)


def canonical(
    element: etree._Element,
    algorithm: str,
    parameters: etree._Element | None = None,
    *,
    has_comments: bool = True,
) -> bytes:
    """An element with all in it, or the whole document for its root; raises Unknown."""
    if algorithm not in FORMS:
        raise Unknown(algorithm)
    form, is_commented = FORMS[algorithm]
    listed = None if parameters is None else parameters.find(_PREFIXES)
    prefixes = (listed.get("PrefixList") or "").split() if listed is not None else []
    if len(prefixes) > _MOST_PREFIXES:
        raise Unknown(f"PrefixList × {len(prefixes)}")
    tree = element.getroottree()
    with _inherited(element, form):
        try:
            written: bytes = etree.tostring(
                tree if element is tree.getroot() else element,
                method="c14n",
                exclusive=form == EXCLUSIVE,
                with_comments=is_commented and has_comments,
                inclusive_ns_prefixes=(prefixes or None) if form == EXCLUSIVE else None,
            )
        except etree.LxmlError as error:  # a namespace that is no address, for one
            raise Unknown(str(error)) from None
    return written


def _is_without_signatures(transform: etree._Element, algorithm: str) -> bool:
    """Whether a filter leaves out every signature of the document; another one is Unknown."""
    if algorithm not in _WITHOUT_SIGNATURES:
        return False
    said = transform.findall(_FILTER if algorithm == XPATH_FILTER else f"{DS}XPath")
    for one in said if len(said) == 1 else ():
        words = "".join((one.text or "").split())
        for prefix in (key for key, uri in one.nsmap.items() if key and uri == NAMESPACE):
            words = words.replace(f":{prefix}:Signature", ":ds:Signature")
            words = words.replace(f"//{prefix}:Signature", "//ds:Signature")
        is_taken = algorithm == XPATH or one.get("Filter") == "subtract"
        if is_taken and words in _WITHOUT_SIGNATURES[algorithm]:
            return True
    raise Unknown(algorithm)


@contextmanager
def _hidden(elements: list[etree._Element]) -> Iterator[None]:
    """Take elements out of their document for a while; the text behind them stays."""
    undo: list[Callable[[], None]] = []
    for one in elements:
        parent = one.getparent()
        if parent is None:
            raise Unknown(ENVELOPED)  # the signature is the document
        undo.append(_taken_out(one, parent))
    try:
        yield
    finally:
        for back in reversed(undo):
            back()


def _taken_out(one: etree._Element, parent: etree._Element) -> Callable[[], None]:
    index, before, tail = parent.index(one), one.getprevious(), one.tail
    text = parent.text if before is None else before.tail
    one.tail = None
    parent.remove(one)

    def put(said: str | None) -> None:
        if before is None:
            parent.text = said
        else:
            before.tail = said

    def back() -> None:
        put(text)
        parent.insert(index, one)
        one.tail = tail

    put((text or "") + (tail or ""))
    return back


@contextmanager
def _inherited(element: etree._Element, algorithm: str) -> Iterator[None]:
    """Give a part the xml: attributes around it, which inclusive forms write with it."""
    added: list[str] = []
    if algorithm != EXCLUSIVE:
        for ancestor in element.iterancestors():
            for name, value in ancestor.attrib.items():
                key = str(name)
                if key.startswith(_XML) and key not in element.attrib:
                    if algorithm == INCLUSIVE_1_1 and key not in {f"{_XML}lang", f"{_XML}space"}:
                        raise Unknown(key)
                    element.set(key, value)
                    added.append(key)
    try:
        yield
    finally:
        for key in added:
            del element.attrib[key]
