"""Whether a signature was made by the key of a certificate (RFC 5652 5.4), without any network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

_PSS: Final = bytes.fromhex("2a864886f70d01010a")
_HASHES: Final[dict[str, Callable[[], hashes.HashAlgorithm]]] = {
    "sha1": hashes.SHA1,
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}


def is_by(
    certificate: bytes, algorithm: bytes, digest: str, signature: bytes
) -> Callable[[bytes], bool | None]:
    """Make the test of what was signed; it answers None where the kind of key is not known here."""

    def holds(said: bytes) -> bool | None:
        hashed = _HASHES[digest]()
        try:
            key: Any = x509.load_der_x509_certificate(certificate).public_key()
            if isinstance(key, rsa.RSAPublicKey):
                pad: Any = padding.PKCS1v15()
                if algorithm == _PSS:
                    pad = padding.PSS(padding.MGF1(hashed), padding.PSS.AUTO)
                key.verify(signature, said, pad, hashed)
            elif isinstance(key, ec.EllipticCurvePublicKey):
                key.verify(signature, said, ec.ECDSA(hashed))
            else:
                return None
        except InvalidSignature:
            return False
        except (ValueError, TypeError, UnsupportedAlgorithm):
            return None  # a certificate that cannot be read proves nothing either way
        return True

    return holds
