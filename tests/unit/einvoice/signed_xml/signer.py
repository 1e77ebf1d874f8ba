"""Signs XML as the programs of others do, so that what reads signatures can be tried."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import NameOID
from lxml import etree

NS = "http://www.w3.org/2000/09/xmldsig#"
DS = f"{{{NS}}}"
C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
EXC = "http://www.w3.org/2001/10/xml-exc-c14n#"
ENVELOPED = f"{NS}enveloped-signature"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
RSA = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
PSS = "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1"
ECDSA = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@cache
def rsa_key(number: int = 0) -> rsa.RSAPrivateKey:
    """One key a number: making them takes time."""
    del number
    return rsa.generate_private_key(65537, 2048)


@cache
def curve_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def certificate(key: Key) -> bytes:
    """A certificate that the key gave to itself."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Nessuno")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(datetime(2026, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2027, 1, 1, tzinfo=UTC))
        .sign(key, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.DER)


@dataclass(frozen=True)
class Reference:
    """What a signature speaks of; `content` are the bytes digested, where they are not the file."""

    uri: str | None = ""
    transforms: tuple[str, ...] = (ENVELOPED,)
    content: bytes | None = None
    method: str = SHA256
    inside: str = ""  # XML in the first transform


@dataclass(frozen=True)
class Signer:
    """How a file is signed."""

    references: tuple[Reference, ...] = (Reference(),)
    form: str = C14N
    algorithm: str = RSA
    key: Key = field(default_factory=rsa_key)
    info: str | None = None  # XML of KeyInfo in place of the certificate
    digest: str = "sha256"

    def sign(self, document: bytes, parent: str = ".") -> bytes:
        """Put the signature last in the element that `parent` finds."""
        root = etree.fromstring(document)
        references = "".join(self._reference(each, document) for each in self.references)
        held = base64.encodebytes(certificate(self.key)).decode()
        info = (
            self.info
            or f"<ds:X509Data><ds:X509Certificate>{held}</ds:X509Certificate></ds:X509Data>"
        )
        signature = etree.fromstring(
            f'<ds:Signature xmlns:ds="{NS}"><ds:SignedInfo>'
            f'<ds:CanonicalizationMethod Algorithm="{self.form}"/>'
            f'<ds:SignatureMethod Algorithm="{self.algorithm}"/>{references}</ds:SignedInfo>'
            f"<ds:SignatureValue/><ds:KeyInfo>{info}</ds:KeyInfo></ds:Signature>"
        )
        place = root.find(parent)
        assert place is not None
        place.append(signature)
        said = canonical(signature[0], self.form)
        signature[1].text = base64.encodebytes(self._value(said)).decode()
        written: bytes = etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8")
        return written

    def _reference(self, one: Reference, document: bytes) -> str:
        content = canonical(etree.fromstring(document)) if one.content is None else one.content
        uri = "" if one.uri is None else f' URI="{one.uri}"'
        name = self.digest if one.method == SHA256 else "sha1"
        digest = base64.b64encode(hashlib.new(name, content).digest()).decode()
        steps = "".join(
            f'<ds:Transform Algorithm="{step}">{one.inside if not place else ""}</ds:Transform>'
            for place, step in enumerate(one.transforms)
        )
        transforms = f"<ds:Transforms>{steps}</ds:Transforms>" if steps else ""
        return (
            f'<ds:Reference{uri}>{transforms}<ds:DigestMethod Algorithm="{one.method}"/>'
            f"<ds:DigestValue>{digest}</ds:DigestValue></ds:Reference>"
        )

    def _value(self, said: bytes) -> bytes:
        digest = hashes.SHA256()
        if isinstance(self.key, rsa.RSAPrivateKey):
            if self.algorithm == PSS:
                scheme = padding.PSS(padding.MGF1(digest), padding.PSS.DIGEST_LENGTH)
                return self.key.sign(said, scheme, digest)
            return self.key.sign(said, padding.PKCS1v15(), digest)
        numbers = decode_dss_signature(self.key.sign(said, ec.ECDSA(digest)))
        return b"".join(each.to_bytes(32, "big") for each in numbers)


def canonical(element: etree._Element, form: str = C14N) -> bytes:
    """The whole document for a root, else a part of it."""
    tree = element.getroottree()
    written: bytes = etree.tostring(
        tree if tree.getroot() is element else element,
        method="c14n",
        exclusive=form.startswith(EXC),
        with_comments=form.endswith("WithComments"),
    )
    return written
