"""The shape of an XML signature (XML-DSig core), of which the FatturaPA schema speaks too.

Who signed, and whether the signature holds, is not asked here: a part that is missing or out of
its place is, because SdI refuses the file for it (00200).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from storno_desktop.einvoice._xsi import stray_attributes, stray_words
from storno_desktop.einvoice.fatturapa.facets import from_base64

NAMESPACE: Final = "http://www.w3.org/2000/09/xmldsig#"
SIGNATURE: Final = f"{{{NAMESPACE}}}Signature"
_NAME: Final = re.compile(r"[^\W\d][\w.\-·]*")
_INTEGER: Final = re.compile(r"[+-]?\d+")


@dataclass(frozen=True, slots=True)
class _Shape:
    """An element: its content as an expression over names, and the attributes it must have.

    In an expression every name stands with a blank after it, `*any` is an element of another
    namespace. Without one it is a text: "text", "base64" or "integer".
    """

    content: str | None = None
    text: str = ""
    is_mixed: bool = False
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    takes_any: bool = False  # elements of any namespace, each judged where it is known
    is_strict: bool = False  # elements that the schema does not declare may not stand there


def _of(content: str, **more: object) -> _Shape:
    return _Shape(content=content, **more)  # type: ignore[arg-type]


_ID: Final = ("Id",)
_BASE64, _STRING = _Shape(text="base64"), _Shape(text="text")
#: Elements that are declared for themselves, and so are judged wherever they stand.
_KNOWN: Final = {
    "Signature": _of("SignedInfo SignatureValue (KeyInfo )?(Object )*", optional=_ID),
    "SignatureValue": _Shape(text="base64", optional=_ID),
    "SignedInfo": _of("CanonicalizationMethod SignatureMethod (Reference )+", optional=_ID),
    "CanonicalizationMethod": _Shape(
        is_mixed=True, required=("Algorithm",), takes_any=True, is_strict=True
    ),
    "SignatureMethod": _of(
        r"(HMACOutputLength )?(\*any )*", is_mixed=True, required=("Algorithm",), is_strict=True
    ),
    "Reference": _of("(Transforms )?DigestMethod DigestValue ", optional=("Id", "URI", "Type")),
    "Transforms": _of("(Transform )+"),
    "Transform": _of(r"((\*any )|(XPath ))*", is_mixed=True, required=("Algorithm",)),
    "DigestMethod": _of(r"(\*any )*", is_mixed=True, required=("Algorithm",)),
    "DigestValue": _BASE64,
    "KeyInfo": _of(
        r"((KeyName |KeyValue |RetrievalMethod |X509Data |PGPData |SPKIData |MgmtData |\*any ))+",
        is_mixed=True,
        optional=_ID,
    ),
    "KeyName": _STRING,
    "MgmtData": _STRING,
    "KeyValue": _of(r"(DSAKeyValue |RSAKeyValue |\*any )", is_mixed=True),
    "RetrievalMethod": _of("(Transforms )?", optional=("URI", "Type")),
    "X509Data": _of(
        r"(X509IssuerSerial |X509SKI |X509SubjectName |X509Certificate |X509CRL |\*any )+"
    ),
    "PGPData": _of(r"(PGPKeyID (PGPKeyPacket )?(\*any )*|PGPKeyPacket (\*any )*)"),
    "SPKIData": _of(r"(SPKISexp (\*any )?)+"),
    "Object": _Shape(is_mixed=True, optional=("Id", "MimeType", "Encoding"), takes_any=True),
    "Manifest": _of("(Reference )+", optional=_ID),
    "SignatureProperties": _of("(SignatureProperty )+", optional=_ID),
    "SignatureProperty": _of(r"(\*any )+", is_mixed=True, required=("Target",), optional=_ID),
    "DSAKeyValue": _of("(P Q )?(G )?Y (J )?(Seed PgenCounter )?"),
    "RSAKeyValue": _of("Modulus Exponent "),
}
_BINARY: Final = (
    "X509SKI X509Certificate X509CRL PGPKeyID PGPKeyPacket SPKISexp P Q G Y J Seed PgenCounter"
    " Modulus Exponent"
)
#: Elements that only stand inside others.
_INNER: Final = {
    "HMACOutputLength": _Shape(text="integer"),
    "XPath": _STRING,
    "X509IssuerSerial": _of("X509IssuerName X509SerialNumber "),
    "X509IssuerName": _STRING,
    "X509SerialNumber": _Shape(text="integer"),
    "X509SubjectName": _STRING,
    **dict.fromkeys(_BINARY.split(), _BASE64),
}
_EVERY: Final = {**_KNOWN, **_INNER}


def flaws(signature: etree._Element) -> Iterator[etree._Element]:
    """The elements of a signature that are not as XML-DSig wants them."""
    yield from _flaws(signature, _KNOWN["Signature"])
    seen: set[str] = set()
    for element in signature.iter(etree.Element):
        known = _EVERY.get(_name(element) or "")
        name = element.get("Id")
        if known is None or "Id" not in known.optional or name is None:
            continue
        if name.strip() in seen or not _NAME.fullmatch(name.strip()):
            yield element  # xs:ID
        seen.add(name.strip())


def _flaws(element: etree._Element, shape: _Shape) -> Iterator[etree._Element]:
    if not _has_its_attributes(element, shape) or not _is_content(element, shape):
        yield element
    for child in element:
        name = _name(child)
        known = None if name is None else _EVERY.get(name)
        if known is None or (shape.takes_any and name not in _KNOWN):
            if shape.is_strict:
                yield child
            yield from _inside(child)
        else:
            yield from _flaws(child, known)


def _inside(element: etree._Element) -> Iterator[etree._Element]:
    """What is known inside an element that nobody here knows (lax processing)."""
    for child in element:
        known = _KNOWN.get(_name(child) or "")
        yield from _inside(child) if known is None else _flaws(child, known)


def _name(element: etree._Element) -> str | None:
    """The local name of an element of XML-DSig, None of another."""
    name = etree.QName(element)
    return name.localname if name.namespace == NAMESPACE else None


def _has_its_attributes(element: etree._Element, shape: _Shape) -> bool:
    allowed = {*shape.required, *shape.optional}
    is_whole = all(element.get(name) is not None for name in shape.required)
    return is_whole and not any(stray_attributes(element, allowed, (NAMESPACE,)))


def _is_content(element: etree._Element, shape: _Shape) -> bool:
    if shape.text:
        return not len(element) and _is_text(element.text or "", shape.text)
    if not shape.is_mixed and any(stray_words(element)):
        return False
    if shape.content is None:
        return True
    names = "".join(f"{_name(child) or _foreign(child)} " for child in element)
    return re.fullmatch(_spaced(shape.content), names) is not None


def _foreign(element: etree._Element) -> str:
    """An element of another namespace; one of none is not taken for it (##other)."""
    return "*any" if etree.QName(element).namespace else "*none"


def _spaced(content: str) -> str:
    return content if content.endswith((" ", ")", "?", "*", "+")) else f"{content} "


def _is_text(text: str, kind: str) -> bool:
    if kind == "text":
        return True
    if kind == "integer":
        return _INTEGER.fullmatch(text.strip()) is not None
    return from_base64(text) is not None
