"""The content of a signed file (CAdES, .p7m), and whether it is what was signed (RFC 5652).

Read by hand, because files in use are BER of indefinite length, which strict DER readers refuse.
Who signed is not examined: the digest says that the content is whole, not that a person is trusted.
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
_OCTETS, _OID, _SEQUENCE, _SET = 0x04, 0x06, 0x30, 0x31
_CONTEXT_0, _IN_PIECES = 0xA0, 0x20
_HIGH_TAG, _LONG_FORM, _INDEFINITE = 0x1F, 0x80, 0x80
_DEEPEST: Final = 40


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signed file holds; `is_intact` is None where no signature says a digest we know."""

    content: bytes
    is_intact: bool | None


@dataclass(frozen=True, slots=True)
class _Node:
    tag: int
    content: bytes = b""
    children: tuple[_Node, ...] = ()


def _misread(detail: str) -> Misread:
    return Misread("p7m", reason="signed_file", detail=detail)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def _byte(self) -> int:
        if self._at >= len(self._data):
            raise _misread("truncated")
        self._at += 1
        return self._data[self._at - 1]

    def node(self, depth: int = 0) -> _Node:
        """One value and all within it."""
        if depth > _DEEPEST:
            raise _misread("too_deep")
        tag = self._byte()
        if tag & _HIGH_TAG == _HIGH_TAG:
            while self._byte() & _LONG_FORM:
                pass
        length = self._byte()
        if length == _INDEFINITE:
            return _Node(tag, children=self._until_end(depth))
        if length & _LONG_FORM:
            count = length & ~_LONG_FORM
            length = int.from_bytes(bytes(self._byte() for _ in range(min(count, 9))), "big")
        end = self._at + length
        if end > len(self._data):
            raise _misread("truncated")
        if not tag & _IN_PIECES:
            content = self._data[self._at : end]
            self._at = end
            return _Node(tag, content)
        children = []
        while self._at < end:
            children.append(self.node(depth + 1))
        if self._at != end:
            raise _misread("length")
        return _Node(tag, children=tuple(children))

    def _until_end(self, depth: int) -> tuple[_Node, ...]:
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
        return Signed(content, _intact(content, signers))
    except (IndexError, StopIteration, ValueError) as error:
        raise _misread("no_content") from error


def _octets(node: _Node) -> bytes:
    if node.children:
        return b"".join(_octets(child) for child in node.children)
    return node.content


def _intact(content: bytes, signers: tuple[_Node, ...]) -> bool | None:
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
