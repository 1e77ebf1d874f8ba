"""`invoice attach …`: files that go with a document."""

from __future__ import annotations

import argparse
from pathlib import Path

from storno_desktop.application import attachments
from storno_desktop.application.bodies.attachments import MAX_BYTES
from storno_desktop.cli.desk import Desk, read_file, write_file
from storno_desktop.cli.invoices import drafted_body, found, summary
from storno_desktop.cli.output import Answer


def attach(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Take files along with a draft; one of the same name is replaced."""
    id_ = found(desk, arguments.id).id
    read = [(Path(file).name, read_file(file, MAX_BYTES)) for file in arguments.files]
    body: dict[str, object] = {}
    for name, content in read:
        drafted = attachments.attach(
            desk.office,
            id_,
            name,
            content,
            arguments.description,
            embed=not arguments.internal,
        )
        body = drafted_body(desk, drafted)
    return Answer(body, summary(desk, body))


def detach(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Leave a file out of a draft."""
    id_ = found(desk, arguments.id).id
    body = drafted_body(desk, attachments.detach(desk.office, id_, arguments.name))
    return Answer(body, summary(desk, body))


def attachment(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Write a file of a document, byte for byte."""
    id_ = found(desk, arguments.id).id
    described, content = attachments.opened(desk.office, id_, arguments.name)
    write_file(arguments.out, content)
    body = {
        "filename": described.filename,
        "mimeType": described.mime,
        "sha256": described.sha256,
        "bytes": len(content),
        "file": str(arguments.out),
    }
    text = desk.say("attached", name=described.filename, size=len(content))
    return Answer(body, text)
