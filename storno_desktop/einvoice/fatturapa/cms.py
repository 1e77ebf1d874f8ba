"""The content of a signed file (CAdES, .p7m), and whether it is what was signed (RFC 5652).

Read by hand, because files in use are BER of indefinite length, which strict DER readers refuse.
Digest and signature must hold for the content; whether the person who signed is to be trusted is
not examined, as that would need a network.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

from storno_desktop.application.errors import Misread

_SIGNED_DATA: Final = bytes.fromhex("2a864886f70d010702")
_MESSAGE_DIGEST: Final = bytes.fromhex("2a864886f70d010904")
_DIGESTS: Final = {
    bytes.fromhex("2b0e03021a"): "sha1",
    bytes.fromhex("608648016503040201"): "sha256",
    bytes.fromhex("608648016503040202"): "sha384",
    bytes.fromhex("608648016503040203"): "sha512",
}
_INTEGER, _OCTETS, _OID, _SEQUENCE, _SET = 0x02, 0x04, 0x06, 0x30, 0x31
_CONTEXT_0, _IN_PIECES = 0xA0, 0x20
_HIGH_TAG, _LONG_FORM, _INDEFINITE = 0x1F, 0x80, 0x80
_DEEPEST: Final = 40
#: Contents come in pieces of a kilobyte or more; a file of many small ones is made to cost memory.
_MOST_NODES: Final = 200_000


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signed file holds; `is_intact` is None where nothing could be compared."""

    content: bytes
    is_intact: bool | None


@dataclass(frozen=True, slots=True)
class Node:
    """One value: its tag, and its bytes or the values within it."""

    tag: int
    content: bytes = b""
    children: tuple[Node, ...] = ()

    def der(self, tag: int | None = None) -> bytes:
        """Write it with definite lengths, as signatures are made over; `tag` replaces its own."""
        content = b"".join(child.der() for child in self.children) or self.content
        size = len(content)
        if size < _LONG_FORM:
            head = bytes([size])
        else:
            octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
            head = bytes([_LONG_FORM | len(octets)]) + octets
        return bytes([self.tag if tag is None else tag]) + head + content


def _misread(detail: str) -> Misread:
    return Misread("p7m", reason="signed_file", detail=detail)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data, self._at, self._nodes = data, 0, 0

    def _byte(self) -> int:
        if self._at >= len(self._data):
            raise _misread("truncated")
        self._at += 1
        return self._data[self._at - 1]

    def node(self, depth: int = 0) -> Node:
        """One value and all within it."""
        self._nodes += 1
        if depth > _DEEPEST or self._nodes > _MOST_NODES:
            raise _misread("too_deep")
        tag = self._byte()
        if tag & _HIGH_TAG == _HIGH_TAG:
            while self._byte() & _LONG_FORM:
                pass
        length = self._byte()
        if length == _INDEFINITE:
            return Node(tag, children=self._until_end(depth))
        if length & _LONG_FORM:
            count = length & ~_LONG_FORM
            length = int.from_bytes(bytes(self._byte() for _ in range(min(count, 9))), "big")
        end = self._at + length
        if end > len(self._data):
            raise _misread("truncated")
        if not tag & _IN_PIECES:
            content = self._data[self._at : end]
            self._at = end
            return Node(tag, content)
        children = []
        while self._at < end:
            children.append(self.node(depth + 1))
        if self._at != end:
            raise _misread("length")
        return Node(tag, children=tuple(children))

    def _until_end(self, depth: int) -> tuple[Node, ...]:
        children = []
        while self._data[self._at : self._at + 2] != b"\x00\x00":
            children.append(self.node(depth + 1))
        self._at += 2
        return tuple(children)


def is_signed(data: bytes) -> bool:
    """Whether the bytes begin like a signed file."""
    return data[:1] == bytes([_SEQUENCE]) and _SIGNED_DATA in data[:32]


def opened(data: bytes) -> Signed:
    """Take the content out of a signed file; raises Misread when it is none or broken."""
    info = _Reader(data).node()
    try:
        kind, wrapped = info.children[:2]
        signed = wrapped.children[0]
        if kind.content != _SIGNED_DATA:
            raise _misread("no_signed_data")
        encapsulated = next(child for child in signed.children if child.tag == _SEQUENCE)
        content = _octets(encapsulated.children[1].children[0])
        signers = signed.children[-1].children if signed.children[-1].tag == _SET else ()
        is_intact = _intact(content, signers)
        if is_intact is not False:
            certificates = next((one for one in signed.children if one.tag == _CONTEXT_0), None)
            held = () if certificates is None else certificates.children
            holds = _verified(content, signers, held)
            is_intact = is_intact if holds is None else holds
        return Signed(content, is_intact)
    except (IndexError, StopIteration, ValueError) as error:
        raise _misread("no_content") from error


def _octets(node: Node) -> bytes:
    if node.children:
        return b"".join(_octets(child) for child in node.children)
    return node.content


def _intact(content: bytes, signers: tuple[Node, ...]) -> bool | None:
    """Compare the content with the digest that each signature names."""
    verdict = None
    for signer in signers:
        sequences = [child for child in signer.children if child.tag == _SEQUENCE]
        attributes = next((child for child in signer.children if child.tag == _CONTEXT_0), None)
        name = _DIGESTS.get(sequences[1].children[0].content) if len(sequences) > 1 else None
        if attributes is None or name is None:
            continue
        for attribute in attributes.children:
            if attribute.children[0].content == _MESSAGE_DIGEST:
                expected = attribute.children[1].children[0].content
                if hashlib.new(name, content).digest() != expected:
                    return False
                verdict = True
    return verdict


def _verified(
    content: bytes, signers: tuple[Node, ...], certificates: tuple[Node, ...]
) -> bool | None:
    """Whether each signature is by the certificate it names; None where none could be tried."""
    from storno_desktop.einvoice.fatturapa.signature import is_by

    verdict = None
    for signer in signers:
        names = next((child for child in signer.children if child.tag == _CONTEXT_0), None)
        signature = next((one.content for one in signer.children if one.tag == _OCTETS), b"")
        sequences = [child for child in signer.children if child.tag == _SEQUENCE]
        if len(sequences) < 3:  # noqa: PLR2004 - who, digest algorithm, signature algorithm
            continue
        digest = _DIGESTS.get(sequences[1].children[0].content)
        said = content if names is None else names.der(_SET)
        for certificate in certificates:
            if digest is not None and _is_of(sequences[0], certificate):
                by = is_by(certificate.der(), sequences[2].children[0].content, digest, signature)
                holds = by(said)
                if holds is False:
                    return False
                verdict = holds if holds is not None else verdict
    return verdict


def _is_of(identity: Node, certificate: Node) -> bool:
    """Whether a signer's issuer and serial number are those of a certificate."""
    body = certificate.children[0].children
    serial = next((one.content for one in body if one.tag == _INTEGER), b"")
    return identity.children[-1].content == serial
