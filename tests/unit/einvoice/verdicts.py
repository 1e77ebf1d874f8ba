"""What the official checker and ours say about a file, and files broken at random to compare them.

The official checker and its mutations lie beside the corpus of the shared folder; the verdict of
ours is reached as `storno-desktop check` reaches it: recognised, read, judged.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import ModuleType

from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.application.judging import file_verdict
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.einvoice.registry import FORMATS, format_for, recognise

#: Folders of the corpus whose files are one XML each.
SYNTAXES = ("ubl", "cii", "fatturapa", "fa3")
#: Where a file is judged by other rules than its identifier names, the format of those rules.
FORMAT_OF_PROFILE = {"en16931": "ubl-en16931"}
#: What a file cannot be judged by when it is broken so that rules cannot be evaluated.
STOPPED = "RUNTIME"
TRIES = 20
#: Profiles with official rules of their own names, which their own tests compare.
ELSEWHERE = frozenset({"facturx-minimum", "facturx-basicwl", "facturx-basic", "facturx-extended"})
#: The rules of Factur-X on what a profile does not use have a sentence, and no number.
NUMBER = re.compile(r"[A-Z0-9][A-Za-z0-9_-]*")
UNNUMBERED = "FX-NOT-USED"
#: A specification that is read as the plain standard, and judged officially by rules of its own.
UNSPOKEN = "extended-ctc-fr"
#: The signature inside a FatturaPA is no part of the invoice: see `docs/rules.md`.
SIGNATURE = "{http://www.w3.org/2000/09/xmldsig#}Signature"


@dataclass(frozen=True)
class Sample:
    """A file of the corpus that must pass."""

    path: Path
    syntax: str
    profile: str | None

    @property
    def name(self) -> str:
        return f"{self.path.parent.name}/{self.path.name}"


@dataclass(frozen=True)
class Verdict:
    """Whether a file passes, and by which codes it does not; none where the schema refuses it."""

    passes: bool
    codes: frozenset[str] | None


def samples(shared: Path) -> list[Sample]:
    """Every XML file of the corpus that must pass, in a format that we speak."""
    found = good_files(shared)
    return [each for each in found if format_of(each, each.path.read_bytes()) is not None]


def good_files(shared: Path) -> list[Sample]:
    """Every XML file of the corpus that must pass."""
    corpus = shared / "einvoice-corpus"
    entries = json.loads((corpus / "manifest.json").read_text(encoding="utf-8"))
    return [
        Sample(corpus / each["file"], each["syntax"], each.get("profile"))
        for each in entries
        if each["syntax"] in SYNTAXES and each["expected"] == "pass"
    ]


def format_of(sample: Sample, document: bytes) -> str | None:
    """The format that judges a file; None where it names rules that we do not speak."""
    if sample.profile is not None:
        return FORMAT_OF_PROFILE[sample.profile]
    found = recognise(document)
    is_spoken = (
        found.name in FORMATS
        and found.name not in ELSEWHERE
        and not (
            UNSPOKEN in (found.specification or "") and found.name in {"ubl-en16931", "cii-en16931"}
        )
    )
    return found.key if is_spoken else None


class Tools:
    """The checker and the mutations of the shared folder, kept warm in this process."""

    def __init__(self, shared: Path) -> None:
        sys.path.insert(0, str(shared / "tools" / "einvoice-check"))
        without_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        try:
            self._validate: ModuleType = importlib.import_module("validate")
            self._mutate: ModuleType = importlib.import_module("mutate")
        finally:
            sys.path.pop(0)
            sys.dont_write_bytecode = without_bytecode

    def official(self, document: bytes, profile: str | None = None) -> Verdict:
        """The verdict of the official rules that the file names, or of a profile."""
        result = self._validate.Result("document")
        self._validate.validate_bytes(result, document, profile)
        stopped = any(
            each.level == "fatal" and (each.source == "xsd" or each.rule == STOPPED)
            for each in result.findings
        )
        codes = frozenset(
            each.rule if NUMBER.fullmatch(each.rule) else UNNUMBERED
            for each in result.findings
            if each.level == "fatal"
        )
        return Verdict(result.passed, None if stopped else codes)

    def levels(self, document: bytes, profile: str | None = None) -> set[tuple[str, str]]:
        """Every rule that does not hold, with its level."""
        result = self._validate.Result("document")
        self._validate.validate_bytes(result, document, profile)
        return {(each.rule, each.level) for each in result.findings}

    def mutant(self, sample: Sample, seed: int) -> tuple[str, bytes]:
        """A sample with one thing broken, and the name of what it is."""
        rnd = Random(f"{seed}:{sample.name}")
        for _ in range(TRIES):
            root = _without_signatures(self._validate.parse(sample.path.read_bytes()))
            what = self._mutate.mutate(root, rnd)
            if what is not None:
                written = etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8")
                return " ".join(what), written
        raise AssertionError(sample.name)


def unsigned(document: bytes) -> bytes:
    """A file without the signatures inside it, comments and instructions."""
    parser = etree.XMLParser(remove_comments=True, remove_pis=True)
    root = _without_signatures(etree.fromstring(document, parser))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _without_signatures(root: etree._Element) -> etree._Element:
    for signature in [*root.iter(SIGNATURE)]:
        parent = signature.getparent()
        assert parent is not None
        parent.remove(signature)
    return root


def ours(document: bytes, key: str | None = None) -> Verdict:
    """Our verdict on a file; `key` forces the format."""
    try:
        spoken = key or recognise(document).key
        if spoken is None:
            return Verdict(passes=False, codes=frozenset({"unknown"}))
        found = fatal(judged(document, spoken))
    except Misread as misread:
        return Verdict(passes=False, codes=frozenset({f"misread: {misread.params['reason']}"}))
    return Verdict(not found, frozenset(each.code for each in found))


def judged(document: bytes, key: str) -> Iterator[Fault]:
    """Every fault that a format finds in a file."""
    format_ = format_for(key)
    yield from file_verdict(format_, format_.read(document))
