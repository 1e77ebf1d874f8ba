"""The verdict on every signature of a file, as faults with the line where each stands.

A signature that does not hold is a warning and no more: the invoice in the file is judged as it
stands, and who sends it to a system that asks for signatures is refused there (SdI 00102). Blanks
between elements are looked at by themselves, as programs that file invoices like to indent them.
"""

from __future__ import annotations

import hashlib
import re
from copy import deepcopy
from enum import Enum, auto
from typing import Final

from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.einvoice._xml import line_of, parse
from storno_desktop.einvoice.signed_xml.canonical import Unknown, canonical, octets
from storno_desktop.einvoice.signed_xml.names import DIGESTS, DS, NAMESPACE, SIGNATURE, decoded

#: SdI takes five megabytes; what is longer is not worth the memory of its canonical form.
MAX_BYTES: Final = 5 * 1024 * 1024
#: Each signature and reference may go through the whole file, each prefix through each element.
MAX_SIGNATURES: Final = 8
MAX_REFERENCES: Final = 24
MAX_ELEMENTS: Final = 150_000
MAX_DIGESTED: Final = 4 * MAX_ELEMENTS
MAX_PREFIXES: Final = 100
_PREFIX: Final = re.compile(rb"\bxmlns:([\w.\-]+)")
_TAG: Final = re.compile(rb"<(?:[\w.\-]+:)?Signature[\s/>]")
_HEAD: Final = 64
_POINTER: Final = re.compile(r"#xpointer\(id\((['\"])(?P<id>[^'\"]+)\1\)\)")
_IDS: Final = ("Id", "ID", "id", "{http://www.w3.org/XML/1998/namespace}id")
_LONGEST_QUOTE: Final = 120
_REFERENCES: Final = etree.XPath("count(//ds:Reference)", namespaces={"ds": NAMESPACE})
_ELEMENTS: Final = etree.XPath("count(//*)")


class State(Enum):
    """What can be said of a signature."""

    HOLDS = auto()
    PARTIAL = auto()  # it holds, but for a part of the file alone
    BROKEN = auto()


def examine(document: bytes) -> tuple[Fault, ...]:
    """Judge the signatures of an XML file; nothing for one without, or one that cannot be read."""
    is_wide = b"\0" in document[:_HEAD]
    plain = document.replace(b"\0", b"") if is_wide else document
    mark = _TAG.search(plain) if NAMESPACE.encode() in plain else None
    if mark is None:
        return ()
    line = plain.count(b"\n", 0, mark.start()) + 1
    prefixes = 0 if len(document) > MAX_BYTES else len(set(_PREFIX.findall(plain)))
    if len(document) > MAX_BYTES or prefixes > MAX_PREFIXES:
        found = f"xmlns × {prefixes}" if prefixes else f"> {MAX_BYTES}"
        return (_fault("SIGNATURE-UNEXAMINED", line, found=found),)
    try:
        root = parse(document, is_whole=True)
    except Misread:
        return ()  # whoever reads the file says why
    signatures = [*root.iter(SIGNATURE)]
    references, elements = (int(_count(root, each)) for each in (_REFERENCES, _ELEMENTS))
    for count, most, name in (
        (len(signatures), MAX_SIGNATURES, "Signature"),
        (references, MAX_REFERENCES, "Reference"),
        (elements, MAX_ELEMENTS, "*"),
        ((len(signatures) + references) * elements, MAX_DIGESTED, "Reference × *"),
    ):
        if signatures and count > most:
            return (_fault("SIGNATURE-UNEXAMINED", line, found=f"{name}: {count} > {most}"),)
    return tuple(_examined(root, index, one) for index, one in enumerate(signatures))


def _count(root: etree._Element, what: etree.XPath) -> float:
    found = what(root)
    return found if isinstance(found, float) else 0


def _examined(root: etree._Element, index: int, signature: etree._Element) -> Fault:
    line = line_of(signature)
    try:
        state = _state(root, signature)
    except Unknown as unknown:
        return _fault("SIGNATURE-UNEXAMINED", line, found=str(unknown))
    if state is State.HOLDS:
        return Fault("$", "SDI-SIGNED", Severity.INFORMATION)
    if state is State.PARTIAL:
        return _fault("SIGNATURE-PARTIAL", line)
    is_whole = _is_whole_but_for_blanks(root, index)
    return _fault("SIGNATURE-LAYOUT" if is_whole else "SIGNATURE-BROKEN", line)


def _state(root: etree._Element, signature: etree._Element) -> State:
    """Compare value and digests; raises Unknown where something cannot be compared."""
    from storno_desktop.einvoice.signed_xml import keys  # most files are not signed

    info = signature.find(f"{DS}SignedInfo")
    value = decoded(signature.findtext(f"{DS}SignatureValue"))
    references = [] if info is None else info.findall(f"{DS}Reference")
    if info is None or value is None or not references:
        return State.BROKEN
    form = _algorithm(info, "CanonicalizationMethod")
    said = canonical(info, form, info.find(f"{DS}CanonicalizationMethod"))
    algorithm = _algorithm(info, "SignatureMethod")
    is_by = keys.holds(signature, algorithm, said, value)
    if is_by is False:
        return State.BROKEN
    open_questions = [] if is_by else [algorithm]
    covers = False
    for reference in references:
        try:
            target = _is_as_digested(root, signature, reference)
        except Unknown as unknown:
            open_questions.append(str(unknown))
            continue
        if target is None:
            return State.BROKEN
        covers = covers or target is root
    if open_questions:
        raise Unknown(open_questions[0])
    return State.HOLDS if covers else State.PARTIAL


def _algorithm(element: etree._Element, name: str) -> str:
    found = element.find(f"{DS}{name}")
    return "" if found is None else found.get("Algorithm") or ""


def _is_as_digested(
    root: etree._Element, signature: etree._Element, reference: etree._Element
) -> etree._Element | None:
    """The target of a reference whose digest is right, None where it is another."""
    uri, method = reference.get("URI"), _algorithm(reference, "DigestMethod")
    if method not in DIGESTS:
        raise Unknown(method)
    if uri is None or not (uri == "" or uri.startswith("#")):
        raise Unknown(uri or "Reference")  # another file, which is never fetched
    pointer = _POINTER.fullmatch(uri)
    if uri in {"", "#xpointer(/)"}:
        targets = [root]
    else:
        name = pointer["id"] if pointer else uri[1:]
        targets = [each for each in root.iter(etree.Element) if name in map(each.get, _IDS)]
    if len(targets) != 1:
        return None  # what is signed must be one thing
    has_comments = uri.startswith("#xpointer(")
    content = octets(targets[0], signature, reference, has_comments=has_comments)
    expected = decoded(reference.findtext(f"{DS}DigestValue"))
    digest = hashlib.new(DIGESTS[method], content, usedforsecurity=False).digest()
    return targets[0] if digest == expected else None


def _is_whole_but_for_blanks(root: etree._Element, index: int) -> bool:
    """Whether a signature holds once what only indents is gone."""
    bare = deepcopy(root.getroottree()).getroot()
    for element in bare.iter():
        if len(element) and not (element.text or "").strip():
            element.text = None
        if not (element.tail or "").strip():
            element.tail = None
    signature = [*bare.iter(SIGNATURE)][index]
    try:
        return _state(bare, signature) is State.HOLDS
    except Unknown:
        return False  # it did not hold as it was, and nobody can tell why


def _fault(code: str, line: int | None, *, found: str = "") -> Fault:
    quote = found if len(found) <= _LONGEST_QUOTE else f"{found[:_LONGEST_QUOTE]}…"
    params = (("place", f":{line}" if line else ""), ("found", quote or "–"))
    return Fault("Signature", code, Severity.WARNING, params)
