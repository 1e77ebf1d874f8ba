"""File names, letters and provinces."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain.italian import file_names
from storno_desktop.einvoice.fatturapa.letters import ascii_, is_changed, latin
from storno_desktop.einvoice.fatturapa.provinces import province


@given(st.integers(0, file_names.LAST))
def test_a_counter_is_five_characters_and_back(counter: int) -> None:
    text = file_names.progressive(counter)
    assert len(text) == 5
    assert file_names.counter(text) == counter


@given(st.integers(0, file_names.LAST - 1))
def test_progressives_sort_like_their_counters(counter: int) -> None:
    assert file_names.progressive(counter) < file_names.progressive(counter + 1)


def test_beyond_the_last_there_is_no_progressive() -> None:
    with pytest.raises(ValueError, match="no progressive"):
        file_names.progressive(file_names.LAST + 1)


def test_a_receipt_names_its_invoice() -> None:
    name = file_names.file_name("IT", "12345678901", file_names.progressive(9))
    assert name == "IT12345678901_00009.xml"
    invoice, receipt = file_names.parse(name), file_names.parse("IT12345678901_00009_RC_003.xml")
    assert invoice is not None
    assert receipt is not None
    assert (receipt.kind, receipt.receipt) == ("RC", "003")
    assert invoice.base == receipt.base


@pytest.mark.parametrize("name", ["it01234567890_a1b.xml.p7m", "IT01234567890_A1B.zip"])
def test_signed_and_packed_files_have_names_too(name: str) -> None:
    found = file_names.parse(name)
    assert found is not None
    assert found.base == "IT01234567890_A1B"


@pytest.mark.parametrize("name", ["invoice.xml", "IT123_123456.xml", "I1_1.xml", ""])
def test_other_names_are_none(name: str) -> None:
    assert file_names.parse(name) is None


def test_a_document_always_has_the_same_progressivo() -> None:
    one = file_names.progressivo_invio("FT0001", date(2026, 11, 16))
    assert one == file_names.progressivo_invio("FT0001", date(2026, 11, 16))
    assert one != file_names.progressivo_invio("FT0002", date(2026, 11, 16))
    assert len(one) == 10


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Ștefan Țepeș", "Stefan Tepes"),
        ("Łódź", "Lódz"),
        ("5 € – „così”…", '5 EUR - "così"...'),
        ("perché\tno\n", "perché no"),
        ("Αθήνα", "Athina"),
        ("Завод № 7", "Zavod N. 7"),
        ("ﬁne 日本", "fine"),
        ("e\u0301", "é"),
    ],
)
def test_letters_are_written_with_the_nearest_ones(text: str, written: str) -> None:
    assert latin(text) == written


def test_codes_are_plain() -> None:
    assert ascii_("Straße n° 7 é Ø") == "Strasse no 7 e O"


@given(st.text())
def test_nothing_but_latin_1_comes_out_and_latin_1_stays(text: str) -> None:
    written = latin(text)
    assert all(0x20 <= ord(one) < 0x100 and not 0x7F <= ord(one) < 0xA0 for one in written)
    assert latin(written) == written
    assert not is_changed(written, latin(written))
    assert ascii_(text).isascii()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("mi", "MI"),
        ("Milano", "MI"),
        ("IT-MI", "MI"),
        ("Forlì-Cesena", "FC"),
        ("reggio nell'emilia", "RE"),
        ("(TO)", "TO"),
        ("Monza e Brianza", "MB"),
        ("Bayern", None),
        ("", None),
    ],
)
def test_a_province_has_two_letters(text: str, code: str | None) -> None:
    assert province(text) == code
