"""`check`, `read`, `convert`: e-invoice files from anywhere, judged, shown, written otherwise."""

from __future__ import annotations

import argparse
import base64
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

from storno_desktop.application import incoming
from storno_desktop.application.answers import faults_body
from storno_desktop.application.conversion import Converted, Lost
from storno_desktop.application.conversion import convert as converted
from storno_desktop.application.errors import Misread
from storno_desktop.application.incoming import Judged
from storno_desktop.cli.desk import STANDARD, Desk, read_file, write_file
from storno_desktop.cli.failures import FileFailure, told
from storno_desktop.cli.output import NOTHING, Answer, fault_lines
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic

_LONGEST_SHOWN = 300


def check(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Judge e-invoice files by our own rules; fails when one does."""
    progress = desk.progress("checking")
    verdicts: list[dict[str, object]] = []
    for done, file in enumerate(arguments.files):
        progress(done, len(arguments.files))
        verdicts += _verdicts(desk, file, "fr" if arguments.fr else None)
    progress.close()
    lines = []
    for verdict in verdicts:
        name = " / ".join(str(verdict[key]) for key in ("file", "entry") if verdict.get(key))
        lines.append(f"{str(verdict['verdict']).upper()}  {name}  {verdict['profile'] or '–'}")
        faults = verdict["faults"]
        if isinstance(faults, list) and faults:
            lines.append(fault_lines(faults))
    has_failed = any(verdict["verdict"] != "pass" for verdict in verdicts)
    return Answer(verdicts, "\n".join(lines), int(has_failed))


def _verdicts(desk: Desk, file: str, nation: str | None) -> Iterator[dict[str, object]]:
    """The verdict on a file, or on each invoice of an archive."""
    name = str(Path(file)) if file != STANDARD else file
    try:
        document = read_file(file, incoming.MAX_BYTES)
    except FileFailure as error:
        reason = told(error, desk.language, desk.profile).message
        fault = Fault("$", "UNREADABLE", params=(("reason", reason),))
        yield {"file": name, **_verdict(desk, Judged(incoming.Piece(b""), faults=(fault,)))}
        return
    for judged in incoming.judge_file(desk.outside.door, document, desk.language, nation):
        yield {"file": name, **_verdict(desk, judged)}


def _verdict(desk: Desk, judged: Judged) -> dict[str, object]:
    entry = {"entry": judged.piece.entry} if judged.piece.entry else {}
    return {
        **entry,
        "syntax": judged.syntax,
        "profile": judged.profile,
        "judgedBy": judged.judged_by,
        "verdict": "pass" if judged.passes else "fail",
        "faults": faults_body(judged.faults, desk.language),
    }


def _judged(desk: Desk, file: str) -> list[Judged]:
    document = read_file(file, incoming.MAX_BYTES)
    return list(incoming.judge_file(desk.outside.door, document, desk.language))


def read(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Read an e-invoice into its terms; an archive of several gives each."""
    found = _judged(desk, arguments.file)
    if len(found) == 1:
        body = _whole(desk, found[0])
        return Answer(body, "\n".join(_outline(body)))
    bodies: list[dict[str, object]] = []
    code = 0
    for judged in found:
        try:
            bodies.append({"entry": judged.piece.entry, **_whole(desk, judged)})
        except Misread as error:
            failure = told(error, desk.language, desk.profile)
            bodies.append({"entry": judged.piece.entry, "error": failure.body()})
            code = failure.exit_code
    return Answer(bodies, "\n\n".join("\n".join(_outline(body)) for body in bodies), code)


def _whole(desk: Desk, judged: Judged) -> dict[str, object]:
    if judged.failure is not None:
        raise judged.failure
    if judged.reading is None:
        name = judged.profile or ""
        raise Misread(name, reason="not_spoken", format=name)
    body = _terms(judged.reading.semantic)
    if not isinstance(body, dict):
        raise TypeError(type(body).__name__)
    said = {*judged.piece.faults, *judged.reading.structure_faults}
    faults = [one for one in judged.faults if one in said or one.path == "$"]
    return body | {
        "syntax": judged.syntax,
        "profile": judged.profile,
        "faults": faults_body(faults, desk.language),
    }


def convert(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Write an e-invoice in another format, and tell what that cannot carry."""
    found = _judged(desk, arguments.file)
    if len(found) != 1:
        raise Misread("zip", reason="several_invoices", found=str(len(found)))

    def page(invoice: Semantic) -> bytes:
        return desk.outside.print_invoice(invoice, desk.language)

    made = converted(desk.outside.door, found[0], arguments.to, desk.outside.formats(), page)
    write_file(arguments.out, made.content)
    if arguments.out == STANDARD:
        return Answer(NOTHING)
    body = {
        "file": str(arguments.out),
        "from": found[0].profile,
        "to": arguments.to,
        "bytes": len(made.content),
        "lost": [_lost(one) for one in made.lost],
        "faults": faults_body(made.faults, desk.language),
        "sourceFaults": faults_body(found[0].faults, desk.language),
    }
    return Answer(body, _told(desk, arguments.out, made))


def _lost(one: Lost) -> dict[str, object]:
    body: dict[str, object] = {
        "term": one.said.term or None,
        "path": _path(one.said.path),
        "value": _plain(one.said.value),
    }
    if one.said.place is not None:
        body["place"] = one.said.place
    return body if one.now is None else {**body, "now": _plain(one.now)}


def _told(desk: Desk, file: str, made: Converted) -> str:
    lines = [desk.say("written", file=file)]
    if made.lost:
        lines.append(desk.say("convert_lost", count=len(made.lost)))
        for one in made.lost:
            where = one.said.place or _path(one.said.path)
            said = f"  {one.said.term} {where}: {_short(_plain(one.said.value))}"
            lines.append(said if one.now is None else f"{said} → {_short(_plain(one.now))}")
    faults = faults_body(made.faults, desk.language)
    return "\n".join([*lines, fault_lines(faults)] if faults else lines)


def _path(path: str) -> str:
    return ".".join(_key(step) for step in path.split("."))


def _plain(value: object) -> object:
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) < _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 3] + "..."


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
    return _plain(value)


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
            lines.append(f"{space}{key}: {_short(part)}")
    return lines
