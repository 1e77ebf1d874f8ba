"""The verbs and their options; imports nothing heavy, so that `--help` is there at once."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from gettext import gettext
from pathlib import Path
from typing import NoReturn

from storno_desktop.application.texts import LANGUAGES, word

PROGRAM = "storno-desktop"
_HIDE = argparse.SUPPRESS


class UsageError(Exception):
    """The command line itself is wrong."""

    def __init__(self, message: str, usage: str) -> None:
        self.usage = usage
        super().__init__(message)


class Parser(argparse.ArgumentParser):
    """A parser that raises instead of leaving, so that `--json` gets its answer too."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command line."""
        raise UsageError(message, self.format_usage())


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: YYYY-MM-DD") from error


def _amount(text: str) -> Decimal:
    try:
        amount = Decimal(text)
    except InvalidOperation as error:
        raise argparse.ArgumentTypeError(f"{text!r}: 123.45") from error
    if not amount.is_finite() or abs(amount) >= Decimal(10) ** 12:
        raise argparse.ArgumentTypeError(f"{text!r}: 123.45")
    return amount


def _count(low: int, high: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.isdecimal() or len(text) > 9 or not low <= int(text) <= high:  # noqa: PLR2004
            raise argparse.ArgumentTypeError(f"{text!r}: {low}…{high}")
        return int(text)

    return read


def _global_options(parser: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    """Options that stand before or after the verb: no default, so that neither place wins."""
    group = parser.add_argument_group(say("group_global"))
    group.add_argument("--profile", metavar="DIR", default=_HIDE, help=say("help_profile"))
    group.add_argument("--company", metavar="ID", default=_HIDE, help=say("help_company_option"))
    group.add_argument("--json", action="store_true", default=_HIDE, help=say("help_json"))
    group.add_argument("--lang", choices=LANGUAGES, default=_HIDE, help=say("help_lang"))


class _Grammar:
    """Builds the parser; `run` names the room and the function that does the verb."""

    def __init__(self, language: str) -> None:
        self._language = language
        self.root = Parser(
            prog=PROGRAM,
            description=self.say("description"),
            epilog=self.say("epilog"),
            allow_abbrev=False,
        )
        _global_options(self.root, self.say)
        self.root.add_argument("--version", action="store_true", help=self.say("help_version"))
        self.verbs = self.root.add_subparsers(metavar=gettext("command"), dest="verb")

    def say(self, key: str) -> str:
        """A sentence of help in the person's language; argparse reads % as its own."""
        return word(key, self._language).replace("%", "%%")

    def family(self, name: str) -> argparse._SubParsersAction[Parser]:
        """Open a family of verbs, such as `client add` and `client list`."""
        parser = self._parser(self.verbs, name, f"help_{name}")
        return parser.add_subparsers(metavar=gettext("command"), dest="sub", required=True)

    def verb(
        self, verbs: argparse._SubParsersAction[Parser], name: str, help_: str, run: str
    ) -> Parser:
        """Add one verb."""
        parser = self._parser(verbs, name, help_)
        parser.set_defaults(run=run)
        return parser

    def _parser(self, verbs: argparse._SubParsersAction[Parser], name: str, help_: str) -> Parser:
        text = self.say(help_)
        parser: Parser = verbs.add_parser(name, help=text, description=text, allow_abbrev=False)
        _global_options(parser, self.say)
        return parser

    def file(self, parser: Parser, name: str = "file") -> None:
        parser.add_argument(name, metavar="FILE", help=self.say("help_file"))

    def id(self, parser: Parser) -> None:
        parser.add_argument("id", metavar="ID", help=self.say("help_id"))

    def out(self, parser: Parser) -> None:
        parser.add_argument("--out", metavar="PATH", required=True, help=self.say("help_out"))


def _records(grammar: _Grammar, name: str, room: str, *, search: bool) -> None:
    verbs = grammar.family(name)
    add = grammar.verb(verbs, "add", "help_add", f"{room}.add")
    grammar.file(add)
    edit = grammar.verb(verbs, "edit", "help_edit", f"{room}.edit")
    grammar.id(edit)
    grammar.file(edit)
    listing = grammar.verb(verbs, "list", "help_list", f"{room}.listing")
    if search:
        listing.add_argument("--search", metavar="TEXT", help=grammar.say("help_search"))
        listing.add_argument("--limit", metavar="N", type=_count(1, 1_000_000), default=None)
    for verb in ("show", "delete"):
        grammar.id(grammar.verb(verbs, verb, f"help_{verb}", f"{room}.{verb}"))


def _documents(grammar: _Grammar, name: str) -> None:
    verbs = grammar.family(name)
    grammar.file(grammar.verb(verbs, "create", "help_create", "invoices.create"))
    edit = grammar.verb(verbs, "edit", "help_edit_draft", "invoices.edit")
    grammar.id(edit)
    grammar.file(edit)
    for verb in ("show", "delete", "restore", "copy"):
        run = grammar.verb(verbs, verb, f"help_document_{verb}", f"invoices.{verb}")
        grammar.id(run)
    listing = grammar.verb(verbs, "list", "help_document_list", "invoices.listing")
    listing.add_argument("--search", metavar="TEXT", default="", help=grammar.say("help_search"))
    listing.add_argument("--status", metavar="STATUS", default="", help=grammar.say("help_status"))
    listing.add_argument("--from", dest="first", metavar="DATE", type=_day)
    listing.add_argument("--to", dest="last", metavar="DATE", type=_day)
    listing.add_argument("--client", metavar="ID", help=grammar.say("help_client_option"))
    listing.add_argument("--limit", metavar="N", type=_count(1, 1_000_000), default=100)
    issue = grammar.verb(verbs, "issue", "help_issue", "invoices.issue")
    grammar.id(issue)
    issue.add_argument("--date", metavar="DATE", type=_day, help=grammar.say("help_issue_date"))
    cancel = grammar.verb(verbs, "cancel", "help_cancel", "invoices.cancel")
    grammar.id(cancel)
    cancel.add_argument(
        "--reason", metavar="TEXT", required=True, help=grammar.say("help_cancel_reason")
    )
    for verb in ("storno", "credit"):
        correct = grammar.verb(verbs, verb, f"help_{verb}", f"invoices.{verb}")
        grammar.id(correct)
        correct.add_argument("--lines", metavar="FILE", help=grammar.say("help_lines"))
    correct = grammar.verb(verbs, "correct", "help_correct", "invoices.correct")
    grammar.id(correct)
    grammar.file(correct)
    _attachments(grammar, verbs)
    pay = grammar.verb(verbs, "pay", "help_pay", "invoices.pay")
    grammar.id(pay)
    pay.add_argument("--amount", metavar="N", type=_amount, help=grammar.say("help_amount"))
    pay.add_argument("--date", metavar="DATE", type=_day, help=grammar.say("help_paid_on"))
    pay.add_argument("--method", metavar="CODE", help=grammar.say("help_method"))
    pay.add_argument("--reference", metavar="TEXT", help=grammar.say("help_reference"))


def _attachments(grammar: _Grammar, verbs: argparse._SubParsersAction[Parser]) -> None:
    attach = grammar.verb(verbs, "attach", "help_attach", "attachments.attach")
    grammar.id(attach)
    attach.add_argument("files", metavar="FILE", nargs="+", help=grammar.say("help_files"))
    attach.add_argument("--internal", action="store_true", help=grammar.say("help_internal"))
    attach.add_argument("--description", metavar="TEXT", help=grammar.say("help_description"))
    for verb in ("detach", "attachment"):
        run = grammar.verb(verbs, verb, f"help_{verb}", f"attachments.{verb}")
        grammar.id(run)
        run.add_argument("name", metavar="NAME", help=grammar.say("help_file_name"))
    grammar.out(run)


def _files(grammar: _Grammar) -> None:
    export = grammar.verb(grammar.verbs, "export", "help_export", "exports.export")
    grammar.id(export)
    export.add_argument("--format", metavar="KEY", required=True, help=grammar.say("help_format"))
    export.add_argument("--pdf", metavar="FILE", help=grammar.say("help_page"))
    grammar.out(export)
    pdf = grammar.verb(grammar.verbs, "pdf", "help_pdf", "exports.pdf")
    grammar.id(pdf)
    grammar.out(pdf)
    # --lang is also the language of the page here: `storno-desktop pdf ID --lang de`
    pdf.add_argument("--lang2", choices=LANGUAGES, help=grammar.say("help_lang2"))
    pdf.add_argument("--template", metavar="NAME", help=grammar.say("help_template"))
    # never run: with files the window opens before a line is parsed, without it is wrong
    show = grammar.verb(grammar.verbs, "open", "help_open", "incoming.check")
    show.add_argument("files", metavar="FILE", nargs="+", help=grammar.say("help_xml"))
    check = grammar.verb(grammar.verbs, "check", "help_check", "incoming.check")
    check.add_argument("files", metavar="FILE", nargs="+", help=grammar.say("help_xml"))
    check.add_argument("--fr", action="store_true", help=grammar.say("help_check_fr"))
    read = grammar.verb(grammar.verbs, "read", "help_read", "incoming.read")
    read.add_argument("file", metavar="FILE", help=grammar.say("help_xml"))
    convert = grammar.verb(grammar.verbs, "convert", "help_convert", "incoming.convert")
    convert.add_argument("file", metavar="FILE", help=grammar.say("help_xml"))
    convert.add_argument("--to", metavar="KEY", required=True, help=grammar.say("help_to"))
    grammar.out(convert)
    batch = grammar.verb(grammar.verbs, "batch", "help_batch", "batch.batch")
    grammar.file(batch)
    batch.add_argument("--issue", action="store_true", help=grammar.say("help_batch_issue"))
    batch.add_argument("--format", metavar="KEY", help=grammar.say("help_format"))
    batch.add_argument("--out", metavar="DIR", help=grammar.say("help_out_folder"))
    batch.add_argument("--jobs", metavar="N", type=_count(1, 64), help=grammar.say("help_jobs"))


def _submissions(grammar: _Grammar) -> None:
    verbs = grammar.family("submission")
    status = grammar.verb(verbs, "status", "help_submission_status", "submissions.status")
    status.add_argument("id", metavar="ID", nargs="?", help=grammar.say("help_id"))
    status.add_argument("--limit", metavar="N", type=_count(1, 1_000_000), default=100)
    note = grammar.verb(verbs, "note", "help_submission_note", "submissions.note")
    grammar.id(note)
    note.add_argument("index", metavar="INDEX", help=grammar.say("help_index"))
    answer = grammar.verb(verbs, "answer", "help_submission_answer", "submissions.answer")
    answer.add_argument("files", metavar="FILE", nargs="+", help=grammar.say("help_answer"))


def _received(grammar: _Grammar) -> None:
    receive = grammar.verb(grammar.verbs, "receive", "help_receive", "received.receive")
    receive.add_argument("files", metavar="FILE", nargs="+", help=grammar.say("help_xml"))
    verbs = grammar.family("received")
    listing = grammar.verb(verbs, "list", "help_received_list", "received.listing")
    listing.add_argument("--search", metavar="TEXT", default="", help=grammar.say("help_search"))
    listing.add_argument(
        "--state", metavar="STATE", default="", help=grammar.say("help_received_state")
    )
    listing.add_argument("--from", dest="first", metavar="DATE", type=_day)
    listing.add_argument("--to", dest="last", metavar="DATE", type=_day)
    listing.add_argument("--supplier", metavar="ID", help=grammar.say("help_supplier_option"))
    listing.add_argument("--limit", metavar="N", type=_count(1, 1_000_000), default=100)
    grammar.id(grammar.verb(verbs, "show", "help_received_show", "received.show"))
    original = grammar.verb(verbs, "original", "help_received_original", "received.original")
    grammar.id(original)
    grammar.out(original)
    mark = grammar.verb(verbs, "mark", "help_received_mark", "received.marked")
    grammar.id(mark)
    mark.add_argument("--state", choices=("synced", "checked", "accepted", "disputed"))
    paid = mark.add_mutually_exclusive_group()
    paid.add_argument("--paid", metavar="DATE", type=_day, help=grammar.say("help_paid_on"))
    paid.add_argument("--unpaid", action="store_true")
    mark.add_argument("--note", metavar="TEXT")


def _store(grammar: _Grammar) -> None:
    grammar.out(grammar.verb(grammar.verbs, "backup", "help_backup", "store.backup"))
    restore = grammar.verb(grammar.verbs, "restore", "help_restore", "store.restore")
    restore.add_argument("file", metavar="FILE", help=grammar.say("help_backup_file"))
    grammar.verb(grammar.verbs, "verify", "help_verify", "store.verify")
    grammar.verb(grammar.verbs, "doctor", "help_doctor", "store.doctor")
    demo = grammar.verb(grammar.verbs, "demo", "help_demo", "demo.demo")
    demo.add_argument(
        "--invoices", metavar="N", type=_count(1, 100_000), default=40, help=grammar.say("help_n")
    )


def parser(language: str) -> Parser:
    """Make the parser of the whole command line, with its help in a language."""
    grammar = _Grammar(language)
    companies = grammar.family("company")
    grammar.file(grammar.verb(companies, "add", "help_add", "companies.add"))
    grammar.verb(companies, "list", "help_list", "companies.listing")
    show = grammar.verb(companies, "show", "help_show", "companies.show")
    show.add_argument("id", metavar="ID", nargs="?", help=grammar.say("help_id"))
    edit = grammar.verb(companies, "edit", "help_edit", "companies.edit")
    grammar.id(edit)
    grammar.file(edit)
    for name in ("client", "supplier"):
        _records(grammar, name, "parties", search=True)
    for name in ("product", "series", "bank-account", "vat-rate"):
        _records(grammar, name, "master_data", search=name == "product")
    for name in ("invoice", "credit-note"):
        _documents(grammar, name)
    _files(grammar)
    _submissions(grammar)
    _received(grammar)
    _store(grammar)
    return grammar.root


def profile_of(arguments: argparse.Namespace) -> Path | None:
    """The data folder named on the command line."""
    named = getattr(arguments, "profile", None)
    return Path(named).expanduser().absolute() if named is not None else None
