"""KOD II: the signature of an offline certificate, checked as KSeF checks it."""

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from storno_desktop.domain.national.poland.codes import (
    Offline,
    OfflineMark,
    certificate_text,
    code_two,
)
from storno_desktop.einvoice.fa3.certificate import sign

MARK = OfflineMark(Offline.OFFLINE24, "01F20A5D352AE590", "5265877635")
TEXT = certificate_text(b"<Faktura/>", "5265877635", MARK)


def test_an_rsa_key_signs_with_pss_and_32_bytes_of_salt() -> None:
    key = rsa.generate_private_key(65537, 2048)
    scheme = padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=32)
    key.public_key().verify(sign(TEXT, key), TEXT.encode(), scheme, hashes.SHA256())


def test_an_elliptic_key_signs_as_two_numbers_of_32_bytes() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    signature = sign(TEXT, key)
    assert len(signature) == 64
    r, s = (int.from_bytes(half, "big") for half in (signature[:32], signature[32:]))
    der = encode_dss_signature(r, s)
    key.public_key().verify(der, TEXT.encode(), ec.ECDSA(hashes.SHA256()))
    link = code_two(b"<Faktura/>", "5265877635", MARK, signature).link
    assert link.startswith(f"https://{TEXT}/")
    assert "=" not in link
