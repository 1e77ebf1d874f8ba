"""FatturaPA and FA(3) written in odd ways: we take what the official checker takes, no more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from lxml import etree

from storno_desktop.application.incoming import judge_file
from storno_desktop.bootstrap import door
from storno_desktop.einvoice.fa3 import xml as fa3
from storno_desktop.einvoice.fatturapa import xml_write
from tests.official import Official
from tests.unit.einvoice.differences import STRICTER
from tests.unit.einvoice.fa3.models import invoice
from tests.unit.einvoice.fatturapa.samples import document

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
LEAF = re.compile(r">([^<>\s&][^<>&]*)</")
NUMBER = re.compile(r"<(\w*:?(?:Numero|P_2))>")
ITALY, POLAND = "fatturapa", "fa3"
TOLD = {code for each in STRICTER for code in each.codes}


def source(syntax: str) -> str:
    """A good file without its declaration."""
    written = xml_write.write(document()) if syntax == ITALY else fa3.write(invoice(1))
    return written.decode().partition("?>")[2].strip()


def declared(text: str, encoding: str) -> bytes:
    return f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(
        encoding, "xmlcharrefreplace"
    )


def with_attribute(text: str, attribute: str) -> bytes:
    """The document's number with an attribute."""
    return NUMBER.sub(rf'<\1 xmlns:i="{XSI[1:-1]}" {attribute}>', text, count=1).encode()


def oddities(text: str, syntax: str) -> Iterator[tuple[str, bytes]]:
    """The same document, written in other ways."""
    root = re.search(r"<([\w:]+)", text)
    assert root is not None
    yield "nothing", text.encode()
    yield "blanks before", f"\n\n  {text}".encode()
    yield "blanks behind", f"{text}\n \n".encode()
    yield "words behind", f"{text}x".encode()
    yield "cut", text.encode()[:-20]
    for encoding in ("utf-8", "UTF-16", "windows-1252", "ISO-8859-15", "US-ASCII", "windows-1250"):
        yield encoding, declared(text, encoding)
    yield "mark", b"\xef\xbb\xbf" + text.encode()
    yield "mark and other encoding", b"\xef\xbb\xbf" + declared(text, "windows-1252")
    yield "standalone", f'<?xml version="1.0" standalone="no"?>{text}'.encode()
    yield "comments", f"<!-- a -->{text.replace('</', '<!-- b --></', 1)}<!-- c -->".encode()
    yield "instruction", f'<?xml-stylesheet href="a.xsl"?>{text}'.encode()
    yield "instruction inside", text.replace("</", "<?a b?></", 1).encode()
    yield "CDATA", LEAF.sub(r"><![CDATA[\1]]></", text).encode()
    yield "half CDATA", re.sub(r">([^<>\s&])([^<>&]*)</", r">\1<![CDATA[\2]]></", text).encode()
    yield "entities", LEAF.sub(lambda one: f">&#{ord(one[1][0])};{one[1][1:]}</", text).encode()
    yield "blanks around values", LEAF.sub(r"> \1 </", text).encode()
    yield "line feeds", text.replace("\n", "\r\n").encode()
    yield "one line", re.sub(r">\s+<", "><", text).encode()
    for attribute in ('i:schemaLocation="a b"', 'i:nil="false"', 'i:nil="true"', 'i:other="1"',
                      'i:noNamespaceSchemaLocation="a"', 'xml:lang="it"', 'xml:space="preserve"',
                      'xmlns:s="http://www.w3.org/2001/XMLSchema" i:type="s:string"',
                      'i:type="nowhere:String"', 'other="1"',
                      'xmlns:o="urn:o" o:a="1"'):  # fmt: skip
        yield attribute, with_attribute(text, attribute)
    for day in ("2026-11-16Z", "2026-11-16+01:00", "2026-11-16-14:00", "2026-11-16+14:01",
                "2026-11-16T00:00:00", "2026-02-29", "2026-11-16 ", " 2026-11-16", "1969-12-31",
                "2026-1-1", "0000-01-01", "16.11.2026"):  # fmt: skip
        yield day, re.sub(r"(<(?:\w+:)?(?:Data|P_1)>)[^<]*", rf"\g<1>{day}", text).encode()
    yield from _national(text, syntax)


def _national(text: str, syntax: str) -> Iterator[tuple[str, bytes]]:
    if syntax == POLAND:
        yield (
            "prefix",
            re.sub(r"<(/?)(\w)", r"<\1t:\2", text.replace("xmlns=", "xmlns:t=")).encode(),
        )
        for was, now in (("FA (3)", "FA (4)"), ("1-0E", "2-0E"), ("2025/06/25/", "2026/06/25/"),
                         ("<WariantFormularza>3", "<WariantFormularza>4")):  # fmt: skip
            yield now, text.replace(was, now).encode()
        for character in "ăș€\x7f\x80\x85\x9f\ufdd0\ufdef\U0001f600\u2028\ufffd\ue000\u200b":
            named = re.sub(r"<(P_7|Nazwa)>", rf"<\1>{character}x", text)
            yield f"U+{ord(character):04X}", named.encode()
        return
    yield "prefix", text.replace("p:Fattura", "b:Fattura").replace("xmlns:p", "xmlns:b").encode()
    bare = text.replace("p:Fattura", "Fattura")
    yield "no namespace", re.sub(r' xmlns:p="[^"]*"', "", bare).encode()
    for version in ("FPR13", "FPA12", "fpr12", "FSM10", ""):
        yield (
            f"version {version}",
            text.replace('versione="FPR12"', f'versione="{version}"').encode(),
        )
        yield f"both {version}", text.replace("FPR12", version).encode()
    for edition in ("v1.1", "v1.3", "v1.2/"):
        yield edition, text.replace("fatture/v1.2", f"fatture/{edition}").encode()
    body = text[text.index("<FatturaElettronicaBody>") : text.index("</p:Fattura")]
    again = [re.sub("<Numero>[^<]*", f"<Numero>9{number}", body) for number in range(3)]
    yield "lot", text.replace(body, body + "".join(again)).encode()
    broken = again[0].replace("<ImponibileImporto>", "<ImponibileImporto>9")
    yield "lot with a bad one", text.replace(body, body + broken).encode()
    for character in "ăș€\xff\x80\x85\x7f\U0001f600\u2028":
        yield (
            f"U+{ord(character):04X}",
            text.replace("<Descrizione>", f"<Descrizione>{character}").encode(),
        )


@pytest.mark.parametrize("syntax", [ITALY, POLAND])
def test_a_file_written_in_another_way_has_the_official_verdict(syntax: str, shared: Path) -> None:
    official = Official(shared)
    different = {}
    for name, content in oddities(source(syntax), syntax):
        theirs, mine = official.fatal(content), verdict(content)
        if bool(theirs) != bool(mine):
            different[name] = (theirs[:2], mine)
    assert different == {}


#: Values of every kind, for elements of every kind.
VALUES = (
    *("", " ", " x", "x ", "\u00a01", "1\u00a0", "\u0663", "\u2003", "a\nb", "a\tb", "a  b"),
    *("0", "-0", "+1", "1.", "00", "1e1", "NaN", "1", "01", "22", "22.00", "100.01", "-1.00"),
    *("2026-01-01", "2026-01-01Z", "2026-01-01T10:00:00", "2026-01-01T24:00:00Z"),
    *("2026-01-01T25:00:00", "true", "x" * 300, "é", "€", "@", "a@b", "a@b.c", "12345"),
    *("ABC1234", "SI", "no", "EUR", "eur", "IT", "EL", "XX", "xx"),
)
TAILS = (" \n", "x", "\u00a0", "\u2003", "\u200b")


@pytest.mark.parametrize("syntax", [ITALY, POLAND])
def test_any_value_in_any_element_has_the_official_verdict(syntax: str, shared: Path) -> None:
    official = Official(shared)
    rnd, root = Random(syntax), etree.fromstring(source(syntax).encode())
    elements = [*root.iter(etree.Element)]
    leaves = [one for one in elements if not len(one)]
    different = {}
    for _ in range(150):
        leaf, near = rnd.choice(leaves), rnd.choice(elements[1:])
        text, tail = leaf.text, near.tail
        if rnd.random() < 0.8:
            leaf.text = rnd.choice(VALUES)
        else:
            near.tail = rnd.choice(TAILS)
        content = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
        theirs, mine = official.fatal(content), verdict(content)
        if bool(theirs) != bool(mine) and not mine & TOLD:
            different[leaf.tag, leaf.text, near.tail] = (theirs[:2], mine)
        leaf.text, near.tail = text, tail
    assert different == {}


def verdict(content: bytes) -> set[str]:
    """The codes by which we refuse a file, as `check` finds them."""
    (judged,) = judge_file(door(), content)
    return {fault.code for fault in judged.faults if fault.is_fatal}
