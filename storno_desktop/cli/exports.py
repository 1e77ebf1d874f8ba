"""`export` and `pdf`: documents as files."""

from __future__ import annotations

import argparse

from storno_desktop.application import exports
from storno_desktop.application.exports import Exported
from storno_desktop.cli.desk import STANDARD, Desk, read_file, write_file
from storno_desktop.cli.invoices import found
from storno_desktop.cli.output import NOTHING, Answer


def _written(desk: Desk, arguments: argparse.Namespace, exported: Exported) -> Answer:
    write_file(arguments.out, exported.content)
    if arguments.out == STANDARD:
        return Answer(NOTHING)
    document = exported.document
    body = {
        "id": document.id,
        "number": document.number,
        "file": str(arguments.out),
        "bytes": len(exported.content),
    }
    if exported.name is not None:
        body["name"] = exported.name
    return Answer(body, desk.say("written", file=arguments.out))


def export(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Write a document in a format; of a draft only `pdf` and `json`."""
    id_ = found(desk, arguments.id).id
    language = getattr(arguments, "lang", None)
    page = None if arguments.pdf is None else read_file(arguments.pdf)
    made = exports.export(desk.office, id_, arguments.format, language, page)
    return _written(desk, arguments, made)


def pdf(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Print a document, in its own language unless another is named."""
    made = exports.pdf(
        desk.office,
        found(desk, arguments.id).id,
        language=getattr(arguments, "lang", None),
        language2=arguments.lang2,
        template=arguments.template,
    )
    return _written(desk, arguments, made)
