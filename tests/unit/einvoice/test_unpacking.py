"""Any file as the invoices in it, whatever they are wrapped in; broken ones with their place."""

from __future__ import annotations

import base64
import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.application.errors import Misread
from storno_desktop.application.incoming import Judged, judge_file
from storno_desktop.bootstrap import door
from storno_desktop.einvoice import ubl
from storno_desktop.einvoice.unpacking import MAX_DIRECTORY, unpack
from tests.unit.einvoice.fatturapa.test_envelope import signed
from tests.unit.einvoice.invoices import full_invoice

UBL = ubl.write(full_invoice())
SEMATURE = b'<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>'


def archive(members: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", how) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return packed.getvalue()


def judged(document: bytes) -> list[Judged]:
    return list(judge_file(door(), document))


def reasons(document: bytes) -> list[str | None]:
    return [one.failure.params.get("reason") if one.failure else None for one in judged(document)]


@pytest.mark.parametrize(
    "document",
    [
        UBL,
        b"\xef\xbb\xbf" + UBL,
        UBL.decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16"),
        signed(UBL),
        base64.encodebytes(signed(UBL)),
        archive({"a.xml": UBL}),
        archive({"folder/a.xml.p7m": signed(UBL)}),
        archive({"inner.zip": archive({"a.xml": UBL})}),
        signed(archive({"a.xml": UBL})),
    ],
    ids=["xml", "bom", "utf-16", "p7m", "base64", "zip", "p7m in zip", "zip in zip", "zip in p7m"],
)
def test_an_invoice_is_found_in_whatever_it_is_wrapped_in(document: bytes) -> None:
    (found,) = judged(document)
    assert (found.syntax, found.failure) == ("ubl-invoice", None)
    assert found.reading is not None
    assert found.reading.semantic == ubl.read(UBL).semantic


def test_every_invoice_of_an_archive_has_its_verdict_and_others_are_passed_over() -> None:
    packed = archive(
        {
            "4711.xml": UBL,
            "semnatura_4711.xml": SEMATURE,
            "photo.png": b"\x89PNG",
            "readme.txt": b"hello",
            "__MACOSX/._4711.xml": b"\x00",
            "cut.xml": UBL[:2000],
        }
    )
    found = judged(packed)
    assert [(one.piece.entry, one.failure is None) for one in found] == [
        ("4711.xml", True),
        ("cut.xml", False),
    ]
    (fault,) = found[1].faults
    assert fault.code == "UNREADABLE"
    assert fault.path.startswith("cut.xml, line ")


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"hello", "unknown_kind"),
        (b"\x89PNG\r\n", "unknown_kind"),
        (b"MIIBogus" * 10, "signed_file"),
        (b"<rss/>", "unknown_root"),
        (archive({"a.png": b"x"}), "no_invoice"),
        (archive({"a.xml": SEMATURE}), "unknown_root"),
        (archive({"a.xml": UBL})[:-30], "archive"),
        (archive({"a.xml": UBL}, zipfile.ZIP_LZMA), "archive"),
        (archive({"a.xml": b" " * 41 * 1024 * 1024}), "too_large"),
        (b"PK\x03\x04" + b"PK\x01\x02" * (MAX_DIRECTORY + 1), "too_large"),
        (b"%PDF-1.7\n%%EOF", "broken_pdf"),
    ],
)
def test_what_holds_no_invoice_says_why(document: bytes, reason: str) -> None:
    assert reasons(document) == [reason]


def test_an_archive_may_not_be_nested_without_end() -> None:
    packed = UBL
    for _ in range(6):
        packed = archive({"a.zip": packed})
    assert reasons(packed) == ["wrapped_too_often"]


def test_an_entry_with_a_password_is_told() -> None:
    packed = bytearray(archive({"a.xml": UBL}))
    packed[packed.index(b"PK\x01\x02") + 8] |= 1
    assert reasons(bytes(packed)) == ["encrypted"]


def test_sizes_of_an_archive_are_counted_together() -> None:
    big = b"<a>" + b" " * 21 * 1024 * 1024 + b"</a>"
    found = judged(archive({"a.xml": big, "b.xml": big, "c.xml": UBL}))
    assert [one.failure.params["reason"] for one in found if one.failure] == ["too_large"] * 2


def test_a_broken_signature_is_a_fatal_fault() -> None:
    (found,) = judged(signed(UBL, digest=b"\x00" * 32))
    assert ("$", "SIGNATURE-BROKEN") in [(one.path, one.code) for one in found.faults]
    assert not found.passes


@given(st.data())
def test_a_broken_archive_is_misread_or_opened_but_never_crashes(data: st.DataObject) -> None:
    whole = bytearray(archive({"a.xml": b"<a/>", "b.xml.p7m": signed(b"<b/>")}))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    with suppress(Misread):
        list(unpack(bytes(whole[:cut])))
    assert judged(bytes(whole[:cut]))


@pytest.mark.parametrize("number", [b"9" * 30, b"0." + b"0" * 3000 + b"1"])
def test_a_number_that_nobody_can_compute_with_is_refused(number: bytes) -> None:
    start = UBL.index(b">", UBL.index(b"<cbc:PayableAmount")) + 1
    end = UBL.index(b"<", start)
    assert reasons(UBL[:start] + number + UBL[end:]) == ["number_too_long"]
