"""Whether a signature was made by a key that it carries (RFC 9231, RFC 4050)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from lxml import etree

from storno_desktop.einvoice.signed_xml.names import DS, SIGNATURES, decoded

_HASHES: Final[dict[str, type[hashes.HashAlgorithm]]] = {
    "sha1": hashes.SHA1,
    "sha224": hashes.SHA224,
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}
#: A chain has a handful of certificates.
_MOST_KEYS: Final = 8


def holds(signature: etree._Element, algorithm: str, said: bytes, value: bytes) -> bool | None:
    """Whether any key of the signature made it; None where none of them can be tried."""
    if algorithm not in SIGNATURES:
        return None
    scheme, digest = SIGNATURES[algorithm]
    verdict = None
    for key in _keys(signature):
        found = _is_by(key, scheme, _HASHES[digest](), said, value)
        if found:
            return True
        verdict = found if found is not None else verdict
    return verdict


def _keys(signature: etree._Element) -> Iterator[Any]:
    """The keys of KeyInfo: of its certificates first, then those given as numbers."""
    info = signature.find(f"{DS}KeyInfo")
    if info is None:
        return
    for index, element in enumerate(info.iter(f"{DS}X509Certificate")):
        content = decoded(element.text)
        if index >= _MOST_KEYS or content is None:
            continue
        try:
            yield x509.load_der_x509_certificate(content).public_key()
        except (ValueError, TypeError, UnsupportedAlgorithm):
            continue  # a certificate that cannot be read proves nothing either way
    for numbers in info.iterfind(f"{DS}KeyValue/{DS}RSAKeyValue"):
        modulus = decoded(numbers.findtext(f"{DS}Modulus"))
        exponent = decoded(numbers.findtext(f"{DS}Exponent"))
        if modulus and exponent:
            try:
                yield rsa.RSAPublicNumbers(
                    int.from_bytes(exponent, "big"), int.from_bytes(modulus, "big")
                ).public_key()
            except (ValueError, UnsupportedAlgorithm):
                continue


def _is_by(
    key: Any,  # noqa: ANN401 - of any kind
    scheme: str,
    hashed: hashes.HashAlgorithm,
    said: bytes,
    value: bytes,
) -> bool | None:
    """Whether a key made a signature; None where they are of different kinds."""
    try:
        if isinstance(key, rsa.RSAPublicKey) and scheme in {"rsa", "pss"}:
            pad: Any = padding.PKCS1v15()
            if scheme == "pss":
                pad = padding.PSS(padding.MGF1(hashed), padding.PSS.AUTO)
            key.verify(value, said, pad, hashed)
        elif isinstance(key, ec.EllipticCurvePublicKey) and scheme == "ecdsa":
            half = len(value) // 2
            numbers = (int.from_bytes(part, "big") for part in (value[:half], value[half:]))
            key.verify(encode_dss_signature(*numbers), said, ec.ECDSA(hashed))
        else:
            return None
    except InvalidSignature:
        return False
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None
    return True
