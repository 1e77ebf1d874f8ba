"""`export`, `pdf`, `check`, `read`: documents as files, and files as documents."""

from __future__ import annotations

import argparse
import base64
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

from storno_desktop.application import exports
from storno_desktop.application.answers import faults_body
from storno_desktop.application.errors import Misread
from storno_desktop.application.exports import Exported
from storno_desktop.application.judging import file_verdict
from storno_desktop.cli.desk import STANDARD, Desk, read_file, write_file
from storno_desktop.cli.failures import FileFailure, told
from storno_desktop.cli.invoices import found
from storno_desktop.cli.output import NOTHING, Answer, fault_lines
from storno_desktop.cli.outside import Recognised
from storno_desktop.domain.faults import Fault, Severity, fatal


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


def check(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Judge e-invoice files by our own rules; fails when one does."""
    progress = desk.progress("checking")
    verdicts = []
    for done, file in enumerate(arguments.files):
        progress(done, len(arguments.files))
        verdicts.append(_verdict(desk, file, in_france=arguments.fr))
    progress.close()
    lines = []
    for verdict in verdicts:
        lines.append(f"{str(verdict['verdict']).upper()}  {verdict['file']}  {verdict['profile']}")
        faults = verdict["faults"]
        if isinstance(faults, list) and faults:
            lines.append(fault_lines(faults))
    has_failed = any(verdict["verdict"] != "pass" for verdict in verdicts)
    return Answer(verdicts, "\n".join(lines), int(has_failed))


def _verdict(desk: Desk, file: str, *, in_france: bool = False) -> dict[str, object]:
    syntax = profile = judged_by = None
    try:
        content = read_file(file)
        recognised = _recognised(desk, content)
        syntax, profile, judged_by = recognised.syntax, recognised.name, recognised.key
        if judged_by is None:
            faults = [Fault("$", "FORMAT-NOT-SPOKEN", params=(("format", profile),))]
        else:
            is_european = syntax.startswith(("ubl", "cii"))
            nation = "+fr" if in_france and is_european else ""
            format_ = desk.outside.format_for(judged_by + nation)
            reading = format_.read(content)
            faults = file_verdict(format_, reading)
            if judged_by != profile:
                params = (("format", profile), ("by", judged_by))
                faults.append(Fault("$", "JUDGED-BY-CORE", Severity.INFORMATION, params))
    except (Misread, FileFailure) as error:
        faults = [_unreadable(desk, error)]
    return {
        "file": str(Path(file)) if file != STANDARD else file,
        "syntax": syntax,
        "profile": profile,
        "judgedBy": judged_by,
        "verdict": "fail" if fatal(faults) else "pass",
        "faults": faults_body(faults, desk.language),
    }


def _recognised(desk: Desk, content: bytes) -> Recognised:
    """Tell the format of a file; a PDF is told apart before it is taken for broken XML."""
    if b"%PDF-" in content[:1024]:
        raise Misread("pdf", reason="not_spoken", format="PDF")
    return desk.outside.recognise(content)


def _unreadable(desk: Desk, error: Misread | FileFailure) -> Fault:
    place = "$"
    if isinstance(error, Misread) and error.line is not None:
        place = f"line {error.line}"
        if error.column is not None:
            place += f", column {error.column}"
    reason = told(error, desk.language, desk.profile).message
    return Fault(place, "UNREADABLE", params=(("reason", reason),))


def read(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Read an e-invoice into its terms."""
    content = read_file(arguments.file)
    recognised = _recognised(desk, content)
    if recognised.key is None:
        raise Misread(recognised.name, reason="not_spoken", format=recognised.name)
    reading = desk.outside.format_for(recognised.key).read(content)
    body = _terms(reading.semantic)
    if not isinstance(body, dict):
        raise TypeError(type(body).__name__)
    body |= {
        "syntax": recognised.syntax,
        "profile": recognised.name,
        "faults": faults_body(reading.structure_faults, desk.language),
    }
    return Answer(body, "\n".join(_outline(body)))


def _key(attribute: str) -> str:
    first, *rest = attribute.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _terms(value: object) -> object:
    """A part of the semantic invoice as JSON, absent terms left out."""
    if is_dataclass(value) and not isinstance(value, type):
        parts = ((_key(f.name), getattr(value, f.name)) for f in fields(value))
        return {key: _terms(part) for key, part in parts if part is not None and part != ()}
    if isinstance(value, tuple | list):
        return [_terms(part) for part in value]
    if isinstance(value, Mapping):
        return {str(key): _terms(part) for key, part in value.items()}
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def _outline(value: object, depth: int = 0) -> list[str]:
    """Terms under each other, parts indented, for people."""
    space = "  " * depth
    lines: list[str] = []
    items = (
        value.items()
        if isinstance(value, dict)
        else ((str(place), part) for place, part in enumerate(value, 1))
        if isinstance(value, list)
        else ()
    )
    for key, part in items:
        if isinstance(part, dict | list):
            if part:
                lines += [f"{space}{key}:", *_outline(part, depth + 1)]
        else:
            text = str(part)
            lines.append(f"{space}{key}: {text if len(text) < 300 else text[:297] + '...'}")  # noqa: PLR2004
    return lines
