"""The QR codes of a printout, by the examples of the ministry's guides."""

import hashlib
from base64 import urlsafe_b64encode
from datetime import date

import pytest

from storno_desktop.domain.national.poland.codes import (
    Environment,
    Offline,
    OfflineMark,
    certificate_text,
    code_one,
    code_two,
    digest,
    is_ksef_number,
)

XML = b"<Faktura/>"
MARK = OfflineMark(Offline.OFFLINE24, "01F20A5D352AE590", "5265877635")


def test_the_digest_is_sha256_in_base64url_without_padding() -> None:
    assert digest(XML) == urlsafe_b64encode(hashlib.sha256(XML).digest()).decode().rstrip("=")
    assert "=" not in digest(XML)


def test_code_one_verifies_a_document_and_is_captioned_by_its_number() -> None:
    day = date(2026, 2, 1)
    offline = code_one(XML, "5265877635", day)
    assert offline.link == f"https://qr.ksef.mf.gov.pl/invoice/5265877635/01-02-2026/{digest(XML)}"
    assert offline.caption == "OFFLINE"
    number = "5265877635-20250826-0100001AF629-AF"
    known = code_one(XML, "5265877635", day, ksef_number=number, environment=Environment.TEST)
    assert known.link.startswith("https://qr-test.ksef.mf.gov.pl/invoice/")
    assert known.caption == number


def test_code_two_is_what_was_signed_and_the_signature() -> None:
    text = certificate_text(XML, "5265877635", MARK)
    assert text == (
        f"qr.ksef.mf.gov.pl/certificate/Nip/5265877635/5265877635/01F20A5D352AE590/{digest(XML)}"
    )
    code = code_two(XML, "5265877635", MARK, b"\xff\xfe\xfd\xfc")
    assert code.link == f"https://{text}/__79_A"
    assert code.caption == "CERTYFIKAT"


@pytest.mark.parametrize(
    ("number", "is_right"),
    [
        ("5265877635-20250826-0100001AF629-AF", True),
        ("5265877635-20250916-0200A0D6723E-C2", True),
        ("5265877635-20250916-0200A0D6723E-C3", False),
        ("5265877635-20250916-0200A0D6723F-C2", False),
        ("5265877635-20250916-0200A0D6723E", False),
        ("", False),
    ],
)
def test_a_ksef_number_is_held_by_its_last_digits(number: str, is_right: bool) -> None:
    assert is_ksef_number(number) is is_right
