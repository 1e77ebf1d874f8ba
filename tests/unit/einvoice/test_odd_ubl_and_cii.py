"""UBL and CII written in odd ways: we take what the official checker takes, no more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from storno_desktop.application.incoming import judge_file
from storno_desktop.bootstrap import door
from storno_desktop.einvoice.registry import format_for
from tests.unit.einvoice.test_changes import DOCUMENTS, lawful
from tests.unit.einvoice.verdicts import Tools

XSI = "http://www.w3.org/2001/XMLSchema-instance"
LEAF = re.compile(r">([^<>\s&][^<>&]*)</")
LINES = re.compile(
    r"<(cac:InvoiceLine|cac:CreditNoteLine|ram:IncludedSupplyChainTradeLineItem)>.*</\1>", re.DOTALL
)
NOTE = re.compile(r"<cbc:Note>.*?</cbc:Note>|<ram:IncludedNote>.*?</ram:IncludedNote>", re.DOTALL)
QUANTITY = re.compile(r"(<(?:cbc:InvoicedQuantity|cbc:CreditedQuantity|ram:BilledQuantity)[^>]*>)")
UNITS = ("H87", "XPP", "1A", "C62 ", "h87", "ZZ", " C62", "X5X")
#: What `>12.34<` becomes.
NUMBERS = (r"99999999999999999999\1.\2", r"\1.\2E0", r"+\1.\2", r"000\1.\2", r"\1,\2", r"\1.\2000")


def _encoded(text: str) -> Iterator[tuple[str, bytes]]:
    yield "nothing", text.encode()
    for encoding in ("UTF-8", "UTF-16", "ISO-8859-1", "windows-1252", "US-ASCII"):
        declared = f'<?xml version="1.0" encoding="{encoding}"?>{text}'
        yield encoding, declared.encode(encoding, "xmlcharrefreplace")
    yield "mark", b"\xef\xbb\xbf" + text.encode()
    yield "Latin that says UTF-8", text.encode("latin-1", "xmlcharrefreplace")
    yield "blanks before", f"\n  {text}".encode()
    yield "blanks before a declaration", f'\n <?xml version="1.0"?>{text}'.encode()
    yield "words behind", f"{text}x".encode()


def _marked_up(text: str) -> Iterator[tuple[str, bytes]]:
    yield "comments", f"<!-- a -->{text.replace('</', '<!-- b --></')}<!-- c -->".encode()
    yield "instructions", re.sub(r">(\s*<[^/!?])", r"><?a b?>\1", text).encode()
    yield "CDATA", LEAF.sub(r"><![CDATA[\1]]></", text).encode()
    yield "references", LEAF.sub(lambda m: f">&#{ord(m[1][0])};{m[1][1:]}</", text).encode()
    yield "one line", re.sub(r">\s+<", "><", text).encode()
    yield "line feeds", text.replace("\n", "\r\n").encode()
    located = rf'\1 xmlns:i="{XSI}" i:schemaLocation="a b"'
    yield "schemaLocation", re.sub(r"^(<[\w:]+)", located, text).encode()
    for prefix in ("cbc", "cac", "ram", "udt", "rsm", "qdt"):
        renamed = re.sub(rf"(</?){prefix}:", r"\1other:", text)
        yield f"prefix {prefix}", renamed.replace(f"xmlns:{prefix}=", "xmlns:other=").encode()
    for name, other in (("Invoice", "CreditNote"), ("CreditNote", "Invoice")):
        if text.startswith(f"<{name}"):
            prefixed = re.sub(rf"(</?){name}\b", rf"\1u:{name}", text)
            yield "prefix of the root", prefixed.replace(' xmlns="', ' xmlns:u="').encode()
            yield "other root", re.sub(rf"(</?){name}\b", rf"\1{other}", text).encode()
            yield "other namespace", text.replace(f'{name}-2"', f'{other}-2"', 1).encode()


def _valued(text: str) -> Iterator[tuple[str, bytes]]:
    for named in ("urn:x", "", "urn:cen.eu:en16931:2017#compliant#urn:unknown"):
        yield f"names {named}", re.sub(r"urn:cen\.eu:[^<]*", named, text, count=1).encode()
    yield "no lines", LINES.sub("", text).encode()
    yield "negative line", QUANTITY.sub(r"\1-", text).encode()
    for number in NUMBERS:
        yield number, re.sub(r">(\d+)\.(\d\d)<", f">{number}<", text).encode()
    yield "no decimals", re.sub(r">(\d+)\.00<", r">\1<", text).encode()
    yield "a bare point", re.sub(r">(\d+)\.00<", r">\1.<", text).encode()
    for unit in UNITS:
        yield f"unit {unit}", re.sub(r'unitCode="[^"]*"', f'unitCode="{unit}"', text).encode()
    note = NOTE.search(text)
    assert note is not None
    yield "a thousand notes", text.replace(note[0], note[0] * 1000, 1).encode()


@pytest.mark.parametrize(("key", "specification"), DOCUMENTS)
def test_a_file_written_in_another_way_has_the_official_verdict(
    shared: Path, key: str, specification: str
) -> None:
    pytest.importorskip("saxonche")
    tools = Tools(shared)
    written = format_for(key).write(lawful(key, "380", specification)).decode()
    text = written.partition("?>")[2].strip()
    different = {}
    for name, content in (*_encoded(text), *_marked_up(text), *_valued(text)):
        (judged,) = judge_file(door(), content)
        mine = {fault.code for fault in judged.faults if fault.is_fatal}
        wanted = official(tools, content)
        if wanted != (not mine and judged.failure is None):
            different[name] = (wanted, sorted(mine))
    assert different == {}


def official(tools: Tools, content: bytes) -> bool:
    """Whether the official checker takes a file; one that is no XML it does not."""
    try:
        return tools.official(content).passes
    except ValueError:
        return False
