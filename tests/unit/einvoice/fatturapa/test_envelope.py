"""Invoices out of signatures and archives; what is broken is misread, never guessed."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.application.errors import Misread
from storno_desktop.domain.faults import Severity
from storno_desktop.einvoice.fatturapa import xml_write
from storno_desktop.einvoice.fatturapa.envelope import files_in, opened
from storno_desktop.einvoice.fatturapa.format import Fatturapa
from tests.unit.einvoice.fatturapa.samples import document

SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
DATA = bytes.fromhex("06092a864886f70d010701")
DIGEST = bytes.fromhex("06092a864886f70d010904")
SHA256 = bytes.fromhex("0609608648016503040201")


def der(tag: int, *parts: bytes) -> bytes:
    """One value with a definite length."""
    content = b"".join(parts)
    length = len(content)
    if length < 0x80:
        return bytes([tag, length]) + content
    size = (length.bit_length() + 7) // 8
    return bytes([tag, 0x80 | size]) + length.to_bytes(size, "big") + content


def signed(content: bytes, digest: bytes | None = None) -> bytes:
    """A CAdES file with one signature whose digest is that of the content, or another."""
    digest = hashlib.sha256(content).digest() if digest is None else digest
    attribute = der(0x30, DIGEST, der(0x31, der(0x04, digest)))
    signer = der(
        0x30,
        der(0x02, b"\x01"),
        der(0x30, der(0x30), der(0x02, b"\x07")),
        der(0x30, SHA256),
        der(0xA0, attribute),
        der(0x30, SHA256),
        der(0x04, b"signature"),
    )
    inner = der(
        0x30,
        der(0x02, b"\x01"),
        der(0x31, der(0x30, SHA256)),
        der(0x30, DATA, der(0xA0, der(0x04, content))),
        der(0x31, signer),
    )
    return der(0x30, SIGNED_DATA, der(0xA0, inner))


def archive(**members: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name.replace("__", "."), content)
    return packed.getvalue()


@pytest.fixture(scope="module")
def xml() -> bytes:
    return xml_write.write(document())


def test_plain_xml_is_itself(xml: bytes) -> None:
    found = opened(xml)
    assert (found.content, found.is_signed, found.is_intact) == (xml, False, None)


@given(st.binary(max_size=300))
def test_what_was_signed_comes_out_and_is_whole(content: bytes) -> None:
    found = opened(signed(content))
    assert (found.content, found.is_signed, found.is_intact) == (content, True, True)


def test_base64_in_lines_and_with_armour_is_opened(xml: bytes) -> None:
    text = base64.encodebytes(signed(xml))
    assert opened(text).content == xml
    assert opened(text.replace(b"\n", b"\r\n")).content == xml
    armoured = b"-----BEGIN PKCS7-----\n" + text + b"-----END PKCS7-----\n"
    assert opened(armoured).content == xml


def test_a_signature_around_a_signature_is_opened(xml: bytes) -> None:
    assert opened(signed(signed(xml))).content == xml


def test_a_changed_content_is_told(xml: bytes) -> None:
    reading = Fatturapa().read(signed(xml, digest=b"\x00" * 32))
    assert [(one.code, one.severity) for one in reading.structure_faults] == [
        ("00102", Severity.FATAL)
    ]


def test_a_signed_file_says_that_nobody_looked_who_signed(xml: bytes) -> None:
    reading = Fatturapa().read(signed(xml))
    assert [(one.code, one.severity) for one in reading.structure_faults] == [
        ("SDI-SIGNED", Severity.INFORMATION)
    ]


@given(st.data())
def test_a_broken_signed_file_is_misread_or_opened_but_never_crashes(data: st.DataObject) -> None:
    whole = bytearray(signed(b"<Fattura/>"))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    with suppress(Misread):
        opened(bytes(whole[:cut]))


def test_an_archive_gives_each_invoice_and_not_the_metadata(xml: bytes) -> None:
    packed = archive(
        IT01_00001__xml=xml,
        IT01_00002__xml__p7m=signed(xml),
        IT01_00001_MT_001__xml=b"<FileMetadati/>",
        note__txt=b"hello",
    )
    found = files_in(packed)
    assert [one.name for one in found] == ["IT01_00001.xml", "IT01_00002.xml.p7m"]
    assert [one.content for one in found] == [xml, xml]
    with pytest.raises(Misread) as caught:
        opened(packed)
    assert caught.value.params == {"reason": "several_invoices", "found": "2"}
    assert opened(archive(IT01_00001__xml=xml)).content == xml


def test_a_broken_archive_is_misread(xml: bytes) -> None:
    with pytest.raises(Misread) as caught:
        opened(archive(IT01_00001__xml=xml)[:-30])
    assert caught.value.params["reason"] == "archive"
