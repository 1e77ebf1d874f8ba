"""PDF files written by hand, sound and hostile."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence

Objects = Mapping[int, bytes]
XML = b"<invoice/>"
MIB = 1 << 20


def written(objects: Objects, trailer: bytes = b"") -> bytes:
    """A file of numbered objects with a table of where they are; 1 is the catalog."""
    file, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), dict[int, int]()
    for number, body in objects.items():
        places[number] = len(file)
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, size = len(file), max(places) + 1
    file += b"xref\n0 %d\n0000000000 65535 f \n" % size
    file += b"".join(
        b"%010d 00000 n \n" % places[each] if each in places else b"0000000000 00000 f \n"
        for each in range(1, size)
    )
    return bytes(file) + b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        trailer,
        start,
    )


def stream(content: bytes, entries: bytes = b"", layers: int = 1) -> bytes:
    """A stream, packed as often as asked."""
    for _ in range(layers):
        content = zlib.compress(content, 9)
    filters = b"/Filter [%s]" % b" ".join([b"/FlateDecode"] * layers) if layers else b""
    return b"<< %s %s /Length %d >>\nstream\n%s\nendstream" % (
        entries,
        filters,
        len(content),
        content,
    )


def carrying(
    *files: tuple[str, bytes], tree: bytes | None = None, more: Objects | None = None
) -> dict[int, bytes]:
    """The objects of a file of one page with embedded files; `bytes` are the streams, written."""
    objects = {
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>",
    }
    pairs = []
    for place, (name, body) in enumerate(files):
        number = 10 + 2 * place
        objects[number] = body
        objects[number + 1] = (
            b"<< /Type /Filespec /F (%s) /UF (%s) /AFRelationship /Alternative"
            b" /EF << /F %d 0 R >> >>" % (name.encode(), name.encode(), number)
        )
        pairs.append(b"(%s) %d 0 R" % (name.encode(), number + 1))
    tree = tree if tree is not None else b"<< /Names [%s] >>" % b" ".join(pairs)
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles %s >> >>" % tree
    return objects | dict(more or {})


def packing(packs: Sequence[bytes]) -> bytes:
    """A file whose name tree leads to objects of packs, one in each."""
    kids = b" ".join(b"%d 0 R" % (1000 + place) for place in range(len(packs)))
    plain = carrying(tree=b"<< /Kids [%s] >>" % kids)
    file, entries = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), {0: (0, 0, 65535)}
    for number, body in plain.items():
        entries[number] = (1, len(file), 0)
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    for place, pack in enumerate(packs):
        head = b"%d 0 " % (1000 + place)
        entries[100 + place] = (1, len(file), 0)
        entries[1000 + place] = (2, 100 + place, 0)
        body = stream(head + pack, b"/Type /ObjStm /N 1 /First %d" % len(head))
        file += b"%d 0 obj\n%s\nendobj\n" % (100 + place, body)
    size = max(entries) + 2
    entries[size - 1] = (1, len(file), 0)
    table = b"".join(
        kind.to_bytes(1, "big") + where.to_bytes(4, "big") + more.to_bytes(2, "big")
        for kind, where, more in (entries.get(each, (0, 0, 0)) for each in range(size))
    )
    start = len(file)
    body = stream(table, b"/Type /XRef /W [1 4 2] /Size %d /Root 1 0 R" % size)
    return bytes(file) + b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (size - 1, body, start)


def zeros(mebibytes: int, layers: int = 1) -> bytes:
    """A stream that becomes many nought bytes."""
    packer = zlib.compressobj(9)
    content = b"".join(packer.compress(bytes(MIB)) for _ in range(mebibytes)) + packer.flush()
    for _ in range(layers - 1):
        content = zlib.compress(content, 9)
    filters = b" ".join([b"/FlateDecode"] * layers)
    return b"<< /Filter [%s] /Length %d >>\nstream\n%s\nendstream" % (
        filters,
        len(content),
        content,
    )
