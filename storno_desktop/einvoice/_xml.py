"""XML from outside, read without entities, DTDs or network; XML of ours, always written alike.

No lxml error leaves this module: what cannot be read is `Misread`, with the place and a `reason`
(`empty`, `too_large`, `too_many_elements`, `encoding`, `doctype`, `syntax`, `truncated`,
`too_deep`). What a file may cost is bounded before the tree is built: 5 s and 300 MB hold for any.
"""

from __future__ import annotations

import codecs
import re
from typing import Final, TypeGuard

from lxml import etree

from storno_desktop.application.errors import Misread

MAX_BYTES: Final = 40 * 1024 * 1024
MAX_DEPTH: Final = 200
#: Elements and attributes: 10,000 lines of forty each, or 20,000 as invoices usually have them.
MAX_NODES: Final = 450_000
#: No syntax has more than a dozen attributes, and no invoice 50,000 lines.
MAX_ATTRIBUTES: Final = 200
MAX_CHILDREN: Final = 50_000

# XML 1.0 (fifth edition), production 2; lone surrogates cannot be encoded either.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

# A decoder that reads "<" from other bytes could hide a DTD from the scan below, so only these.
_ENCODINGS: Final = re.compile(
    r"utf-?8|us-ascii|ascii|iso-8859-(?:[1-9]|1[0-6])|latin-?[1-9]|windows-125[0-8]|cp125[0-8]"
)
_DECLARED: Final = re.compile(
    rb"""\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']"""
)
_PROLOG: Final = re.compile(r"(?>\s+|<\?.*?\?>|<!--.*?-->)*+", re.DOTALL)
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
)
_POSITION: Final = re.compile(r",? line \d+, column \d+$")
_TRUNCATED: Final = frozenset(
    {
        etree.ErrorTypes.ERR_TAG_NOT_FINISHED,
        etree.ErrorTypes.ERR_GT_REQUIRED,
        etree.ErrorTypes.ERR_LTSLASH_REQUIRED,
        etree.ErrorTypes.ERR_CDATA_NOT_FINISHED,
        etree.ErrorTypes.ERR_COMMENT_NOT_FINISHED,
        etree.ErrorTypes.ERR_PI_NOT_FINISHED,
    }
)


def forbidden_characters(text: str) -> tuple[str, ...]:
    """Name the characters of a text that XML 1.0 cannot carry, as U+0000, each once."""
    return tuple(dict.fromkeys(f"U+{ord(found):04X}" for found in _FORBIDDEN.findall(text)))


def _place(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def _encoding(document: bytes) -> tuple[int, str]:
    """Where the text starts, and in which encoding it is written."""
    for mark, encoding in _BOMS:
        if document.startswith(mark):
            # Bytes like 00 3C announce themselves without a mark and belong to the text.
            return (0 if b"<" in mark else len(mark)), encoding
    declared = _DECLARED.match(document[:512])
    encoding = declared[1].decode("ascii").lower() if declared else "utf-8"
    if not _ENCODINGS.fullmatch(encoding):
        raise Misread("xml", line=1, column=1, reason="encoding", detail=encoding)
    return 0, encoding


def _decode(document: bytes, start: int, encoding: str) -> str:
    try:
        return (document[start:] if start else document).decode(encoding)
    except UnicodeDecodeError as error:
        readable = document[start : start + error.start].decode(encoding, "replace")
        line, column = _place(readable, len(readable))
        raise Misread("xml", line=line, column=column, reason="encoding", detail=encoding) from None


_TOO_DEEP_BY_LIMIT: dict[int, etree.XPath] = {}


def _is_deeper(root: etree._Element, limit: int) -> bool:
    search = _TOO_DEEP_BY_LIMIT.get(limit)
    if search is None:
        search = etree.XPath(f"boolean({'/*' * (limit + 1)})")
        _TOO_DEEP_BY_LIMIT[limit] = search
    return bool(search(root))


def parse(
    document: bytes,
    *,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
    is_whole: bool = False,
) -> etree._Element:
    """Read outside XML into its root element.

    Comments and processing instructions are left out, but of a file that is read as a `whole`.
    """
    if len(document) > max_bytes:
        raise Misread("xml", reason="too_large", limit=str(max_bytes))
    source, tags, equals = _checked(document)
    parser = etree.XMLParser(
        encoding="utf-8",  # the bytes below are ours: the declaration no longer counts
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        remove_comments=not is_whole,
        remove_pis=not is_whole,
        huge_tree=True,  # an attachment may be longer than 10 MB; size and depth are held here
    )
    try:
        root = etree.fromstring(source, parser)
    except etree.XMLSyntaxError as error:
        lines = source.rstrip().count(b"\n") + 1
        at_end = error.lineno is not None and error.lineno >= lines
        raise Misread(
            "xml",
            line=error.lineno,
            column=None if error.offset is None else error.offset + 1,
            reason="truncated"
            if at_end and getattr(error, "code", None) in _TRUNCATED
            else "syntax",
            detail=_POSITION.sub("", error.msg or ""),
        ) from None
    if _is_deeper(root, max_depth):
        raise Misread("xml", reason="too_deep", limit=str(max_depth))
    for count, limit, search in (
        (equals, MAX_ATTRIBUTES, _HAS_ATTRIBUTES),
        (tags, MAX_CHILDREN, _HAS_CHILDREN),
    ):
        if count > limit and search(root):
            raise Misread("xml", reason="too_many_elements", limit=str(limit))
    return root


# A place in the row is looked up ten times faster than the row is counted.
_HAS_ATTRIBUTES: Final = etree.XPath(f"boolean(//*/@*[{MAX_ATTRIBUTES + 1}])")
_HAS_CHILDREN: Final = etree.XPath(f"boolean(//*/*[{MAX_CHILDREN + 1}])")


def _checked(document: bytes) -> tuple[bytes, int, int]:
    """The document in UTF-8, and how many tags and how many attributes it has at most.

    Nothing before its first tag is forbidden then.

    The decoded text lives only in here: the tree is built when it is gone.
    """
    start, encoding = _encoding(document)
    text = _decode(document, start, encoding)
    found = _PROLOG.match(text)
    begin = found.end() if found else 0
    if begin == len(text):
        line, column = _place(text, begin)
        raise Misread("xml", line=line, column=column, reason="empty")
    if text.startswith("<!DOCTYPE", begin):
        line, column = _place(text, begin)
        raise Misread("xml", line=line, column=column, reason="doctype")
    tags, equals = text.count("<"), text.count("=")
    if tags + equals > MAX_NODES:
        nodes = tags + equals - text.count("</") - text.count("==")  # neither is a node
        if nodes > MAX_NODES:
            raise Misread("xml", reason="too_many_elements", limit=str(MAX_NODES))
    if encoding == "utf-8":
        return (document[start:] if start else document), tags, equals
    return text.encode("utf-8"), tags, equals


def serialise(root: etree._Element) -> bytes:
    """Write UTF-8 with a declaration, two spaces a level, line feeds: equal trees, equal bytes."""
    body: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=False, pretty_print=True)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body


def line_of(element: etree._Element) -> int | None:
    """The line an element starts on in the file it was read from."""
    line: object = element.sourceline
    return line if isinstance(line, int) else None


def is_element(found: object) -> TypeGuard[etree._Element]:
    """Whether something an XPath found is an element."""
    return etree.iselement(found)
