"""XML from outside: read safely or refused with the place; ours is always the same bytes."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.einvoice._xml import forbidden_characters, parse, serialise

ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;">]><a b="&y;"/>'
)


def refused(document: bytes, **limits: int) -> Misread:
    with pytest.raises(Misread) as raised:
        parse(document, **limits)
    return raised.value


@pytest.mark.parametrize(
    ("document", "reason", "line", "column"),
    [
        (b"", "empty", 1, 1),
        (b" \n ", "empty", 2, 2),
        (b"<?xml version='1.0'?><!-- nothing -->", "empty", 1, 38),
        (b"<a>\n<b>", "truncated", 2, 4),
        (b"<a", "truncated", 1, 3),
        (b"<a>\n</b>", "syntax", 2, 5),
        (b"<a/><b/>", "syntax", 1, 5),
        (b"%PDF-1.7", "syntax", 1, 1),
        (b"<a>\n&amp;&eur;</a>", "syntax", 2, 11),
        (b"\n <!DOCTYPE a><a/>", "doctype", 2, 2),
        (b"<a>\nab\xff</a>", "encoding", 2, 3),
        (b'<?xml version="1.0" encoding="UTF-7"?><a/>', "encoding", 1, 1),
        (b'<?xml version="1.0" encoding="IBM037"?><a/>', "encoding", 1, 1),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(
    document: bytes, reason: str, line: int, column: int
) -> None:
    error = refused(document)
    assert (error.params["reason"], error.line, error.column) == (reason, line, column)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_unicode_encoding_is_read(encoding: str) -> None:
    assert parse("<a>șțăîâ €</a>".encode(encoding)).text == "șțăîâ €"


def test_a_declared_encoding_is_followed() -> None:
    document = '<?xml version="1.0" encoding="ISO-8859-2"?><a>ş</a>'.encode("iso-8859-2")
    assert parse(document).text == "ş"


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_document_type_is_refused_in_every_encoding(encoding: str) -> None:
    assert refused(BOMB.encode(encoding)).params["reason"] == "doctype"


def test_a_document_type_behind_comments_is_refused() -> None:
    document = b"<?xml version='1.0'?>\n<!-- a --><?p i?> <!DOCTYPE a SYSTEM 'file:///x'><a/>"
    assert refused(document).params["reason"] == "doctype"


def test_size_and_depth_have_limits() -> None:
    assert refused(b"<a>" + b" " * 100 + b"</a>", max_bytes=100).params["reason"] == "too_large"
    deep = b"<a>" * 200 + b"</a>" * 200
    assert parse(deep).tag == "a"
    assert refused(b"<a>" + deep + b"</a>").params["reason"] == "too_deep"
    assert refused(b"<a>" * 100_000 + b"</a>" * 100_000).params["reason"] in {"too_deep", "syntax"}


def test_a_long_text_is_no_reason_to_refuse() -> None:
    assert len(parse(b"<a>" + b"x" * 11_000_000 + b"</a>").text or "") == 11_000_000


def test_comments_do_not_cut_a_text() -> None:
    assert parse(b"<a>one<!-- two --><?three?>four</a>").text == "onefour"


def test_what_we_write_has_two_spaces_a_level_and_line_feeds() -> None:
    root = etree.Element("a")
    etree.SubElement(root, "b").text = "ș"
    assert serialise(root) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b>ș</b>\n</a>\n'.encode()
    )


@given(st.characters())
def test_forbidden_characters_are_those_that_xml_cannot_carry(character: str) -> None:
    root = etree.Element("a")
    try:
        root.text = character
        carried = parse(serialise(root)).text == character
    except ValueError:
        carried = False
    assert carried is (forbidden_characters(character) == ())


def test_forbidden_characters_are_named_once_each() -> None:
    assert forbidden_characters("a\x00b\x1fc\x00\ud800") == ("U+0000", "U+001F", "U+D800")
    assert forbidden_characters("tab\t line\n €") == ()


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(document: bytes) -> None:
    with contextlib.suppress(Misread):
        parse(document)
