"""Signing KOD II with the private key of an offline certificate of KSeF."""

from __future__ import annotations

from typing import Final

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

_SALT: Final = 32


def sign(text: str, key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    """Sign `certificate_text` of a document, as `code_two` takes it.

    RSASSA-PSS with SHA-256, MGF1 with SHA-256 and 32 bytes of salt; or ECDSA with SHA-256 in the
    form R ‖ S (IEEE P1363), which the ministry prefers to DER.
    """
    content = text.encode("utf-8")
    digest = hashes.SHA256()
    if isinstance(key, rsa.RSAPrivateKey):
        scheme = padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=_SALT)
        return key.sign(content, scheme, digest)
    r, s = decode_dss_signature(key.sign(content, ec.ECDSA(digest)))
    size = (key.curve.key_size + 7) // 8
    return r.to_bytes(size, "big") + s.to_bytes(size, "big")
