"""What the QR codes of a Polish invoice say: KOD I on every printout, KOD II when offline.

The codes only carry links; who prints draws them. A signature is made by whoever holds the
issuer's certificate of type Offline: `certificate_text` is what it signs.
"""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class Environment(StrEnum):
    """Which KSeF a document belongs to, by the host of its QR links."""

    PRODUCTION = "qr.ksef.mf.gov.pl"
    DEMO = "qr-demo.ksef.mf.gov.pl"
    TEST = "qr-test.ksef.mf.gov.pl"


class Offline(StrEnum):
    """Why an invoice was issued without KSeF, which decides until when it must follow."""

    OFFLINE24 = "offline24"  # the issuer's own choice: by the next working day
    UNAVAILABLE = "unavailable"  # announced maintenance: by the next working day after its end
    EMERGENCY = "emergency"  # announced failure: seven working days after its end
    TOTAL_FAILURE = "total_failure"  # a threat to the state: never sent


class ContextKind(StrEnum):
    """In whose name the certificate was made."""

    NIP = "Nip"
    INTERNAL_ID = "InternalId"
    NIP_VAT_UE = "NipVatUe"
    PEPPOL_ID = "PeppolId"


OFFLINE_CAPTION: Final = "OFFLINE"
CERTIFICATE_CAPTION: Final = "CERTYFIKAT"


@dataclass(frozen=True, slots=True)
class OfflineMark:
    """That a document was issued without KSeF: the mode, and the certificate that vouches."""

    mode: Offline
    certificate_serial: str
    context_value: str
    context_kind: ContextKind = ContextKind.NIP


@dataclass(frozen=True, slots=True)
class Vouched:
    """An offline document for which the issuer's certificate signed `certificate_text`."""

    mark: OfflineMark
    signature: bytes


@dataclass(frozen=True, slots=True)
class QrCode:
    """What a code says, and the words below it."""

    link: str
    caption: str


def digest(document: bytes) -> str:
    """SHA-256 of the document's bytes, Base64URL without padding."""
    return _base64url(hashlib.sha256(document).digest())


def _base64url(value: bytes) -> str:
    return urlsafe_b64encode(value).rstrip(b"=").decode("ascii")


def code_one(
    document: bytes,
    seller_nip: str,
    issued_on: date,
    *,
    ksef_number: str | None = None,
    environment: Environment = Environment.PRODUCTION,
) -> QrCode:
    """KOD I: the link that verifies the document; captioned with its number or OFFLINE."""
    return code_one_of(
        hashlib.sha256(document).digest(),
        seller_nip,
        issued_on,
        ksef_number=ksef_number,
        environment=environment,
    )


def code_one_of(
    sha256: bytes,
    seller_nip: str,
    issued_on: date,
    *,
    ksef_number: str | None = None,
    environment: Environment = Environment.PRODUCTION,
) -> QrCode:
    """KOD I of a document whose SHA-256 is known."""
    day = issued_on.strftime("%d-%m-%Y")
    link = f"https://{environment.value}/invoice/{seller_nip}/{day}/{_base64url(sha256)}"
    return QrCode(link, ksef_number or OFFLINE_CAPTION)


def certificate_text(
    document: bytes,
    seller_nip: str,
    mark: OfflineMark,
    *,
    environment: Environment = Environment.PRODUCTION,
) -> str:
    """The text that the certificate signs: KOD II without scheme and signature."""
    return _certificate_text(hashlib.sha256(document).digest(), seller_nip, mark, environment)


def _certificate_text(
    sha256: bytes, seller_nip: str, mark: OfflineMark, environment: Environment
) -> str:
    return "/".join(
        (
            environment.value,
            "certificate",
            mark.context_kind.value,
            mark.context_value,
            seller_nip,
            mark.certificate_serial,
            _base64url(sha256),
        )
    )


def code_two(
    document: bytes,
    seller_nip: str,
    mark: OfflineMark,
    signature: bytes,
    *,
    environment: Environment = Environment.PRODUCTION,
) -> QrCode:
    """KOD II: who issued it offline, signed (RSASSA-PSS or ECDSA over `certificate_text`)."""
    sha256 = hashlib.sha256(document).digest()
    return code_two_of(sha256, seller_nip, Vouched(mark, signature), environment=environment)


def code_two_of(
    sha256: bytes,
    seller_nip: str,
    vouched: Vouched,
    *,
    environment: Environment = Environment.PRODUCTION,
) -> QrCode:
    """KOD II of a document whose SHA-256 is known."""
    text = _certificate_text(sha256, seller_nip, vouched.mark, environment)
    return QrCode(f"https://{text}/{_base64url(vouched.signature)}", CERTIFICATE_CAPTION)


_POLYNOMIAL: Final = 0x07
_CHECKED: Final = 32
KSEF_NUMBER_LENGTH: Final = 35


def is_ksef_number(number: str) -> bool:
    """Whether a KSeF number holds: its last two digits are a CRC-8 of the 32 signs before."""
    if len(number) != KSEF_NUMBER_LENGTH or not number.isascii():
        return False
    return number[-3:] == f"-{_crc8(number[:_CHECKED].encode('ascii')):02X}"


def _crc8(text: bytes) -> int:
    value = 0
    for byte in text:
        value ^= byte
        for _ in range(8):
            value = ((value << 1) ^ _POLYNOMIAL) & 0xFF if value & 0x80 else value << 1
    return value
