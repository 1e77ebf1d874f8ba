"""Where our verdict on a broken file is told by other codes than the official one, and why.

`docs/rules.md` shows this table. In every row both refuse the file; `STRICTER` has the codes by
which we refuse what the shared checker takes. Nothing lets us take what is refused officially.
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase

from tests.unit.einvoice.verdicts import Verdict


@dataclass(frozen=True)
class Difference:
    """Codes of a syntax that only one side tells; an asterisk stands for any letters.

    Where `beside` names codes, both sides tell one of them as well.
    """

    syntax: str
    codes: tuple[str, ...]
    reason: str
    beside: tuple[str, ...] = ()


#: A group that is absent, or says nothing.
_NOT_THERE = "what belongs into it is missing for us; officially nobody asks a group that is absent"
_COUNTED = Difference(
    "ubl",
    ("PEPPOL-EN16931-R120", "PEPPOL-EN16931-CL002", "PEPPOL-EN16931-CL003"),
    "the indicator of an allowance or charge that is written 0 or 1 means what it means for us;"
    " officially it is neither",
    beside=("PEPPOL-EN16931-R043",),
)
#: We tell these, and others too that the official rules tell.
EXTRA = (
    _COUNTED,
    Difference(
        "ubl",
        ("SE-R-005", "SE-R-006", "IT-R-001"),
        "Peppol: white space beside the seller's country, VAT number or tax scheme hides it from"
        " these rules",
    ),
    Difference(
        "ubl",
        ("BR-*-08",),
        "a group that is off by exactly 1.00: officially lines are added in binary fractions, and"
        " may come to a little less",
        beside=("BR-CO-10", "BR-CO-13"),
    ),
    Difference(
        "cii",
        ("BR-03", "XSD"),
        "a day or number that cannot be read is absent for the rules and for what we would write;"
        " officially only its shape is told",
    ),
    Difference(
        "cii",
        ("PEPPOL-EN16931-R010", "PEPPOL-EN16931-R020", "BR-DE-1", "BR-DE-2"),
        f"XRechnung: without a group, {_NOT_THERE}",
    ),
    Difference(
        "cii",
        ("PEPPOL-EN16931-R054", "BR-CO-14", "BR-CO-17", "BR-CO-20"),
        "a code, a number or a day that is none is absent for the rules that compute with it",
    ),
    Difference(
        "ubl",
        ("PEPPOL-EN16931-R010", "PEPPOL-EN16931-R020"),
        "a party without its group has no address for us",
        beside=("BR-06", "BR-07", "BR-08", "BR-10"),
    ),
    Difference(
        "ubl",
        ("BR-*-0[1-7]",),
        "a category of another tax than VAT is counted",
        beside=("BR-CO-04", "BR-47", "BR-32", "BR-37"),
    ),
    Difference(
        "cii",
        ("BR-50", "BR-61"),
        "a transfer without the account's group has no account for us; officially nobody asks a"
        " group that is absent",
        beside=("CII-SR-470",),
    ),
    Difference("cii", ("BR-DE-23-a",), "XRechnung: an account that says nothing is none for us"),
    Difference("cii", ("BR-CO-26",), f"without the group of the seller, {_NOT_THERE}"),
    Difference(
        "cii",
        (
            *("BR-12", "BR-13", "BR-14", "BR-15", "BR-53", "BR-CO-10", "BR-CO-11", "BR-CO-12"),
            *("BR-CO-13", "BR-CO-16"),
        ),
        f"without the group of totals, {_NOT_THERE}",
    ),
    Difference(
        "cii",
        (
            *("BR-31", "BR-32", "BR-33", "BR-41", "BR-42", "BR-CL-19", "BR-CO-11", "BR-CO-21"),
            "BR-CO-23",
        ),
        "an allowance or charge that does not say which of the two it is, is an allowance for us;"
        " officially it is neither",
        beside=("CII-SR-463",),
    ),
    Difference(
        "cii",
        ("BR-CL-10", "BR-DEX-04"),
        "a scheme at a plain identifier of a party is read as that of a global one",
    ),
)
#: The official rules tell these, and others too that we tell.
MISSED = (
    _COUNTED,
    Difference(
        "cii",
        ("PEPPOL-EN16931-R110", "PEPPOL-EN16931-R111", "BR-DE-16", "BR-47", "BR-48"),
        "XRechnung: a day, number or tax type that is none is officially compared as a text",
        beside=("CII-DT-097", "CII-DT-037", "BR-CO-09"),
    ),
    Difference(
        "cii",
        ("BR-CO-11", "BR-CO-12", "BR-*-08"),
        "an allowance or charge that does not say which of the two it is, is an allowance for us;"
        " officially it is neither",
        beside=("CII-SR-463",),
    ),
    Difference("cii", ("BR-61",), "an account that says nothing is none for us"),
    Difference(
        "cii",
        ("BR-CL-11",),
        "a scheme at a plain identifier of a party is read as that of a global one",
    ),
    Difference(
        "ubl",
        ("BR-S-02", "BR-O-12"),
        "a line whose category is that of another tax, or has no code, officially breaks the rules"
        " of the document's category too",
        beside=("BR-CO-04",),
    ),
    Difference(
        "ubl",
        ("BR-*-01",),
        "of two VAT totals with groups only the groups of the first count for the invoice",
        beside=("BR-CO-15", "PEPPOL-EN16931-R053"),
    ),
    Difference(
        "ubl",
        ("BR-CL-10",),
        "of two identifiers of a payee only the first is read",
        beside=("UBL-SR-20", "UBL-SR-29"),
    ),
    Difference(
        "ubl",
        ("PEPPOL-EN16931-R002", "PEPPOL-EN16931-R010", "PEPPOL-EN16931-R020"),
        "Peppol: a note without a text is none for us, and a party that says nothing is not asked"
        " for its address",
        beside=("PEPPOL-EN16931-R008",),
    ),
)
#: We refuse by these what the shared checker takes: SdI does too, says its list of checks
#: (version 2.0 of 31 January 2025), and none of them needs a register.
STRICTER = (
    Difference(
        "ubl",
        ("XSD",),
        "an attachment with letters that base64 has not: the schema forbids them, and the library"
        " that reads it here reads over them",
    ),
    Difference(
        "cii",
        ("BR-03", "XSD"),
        "a day that no calendar has, such as 30 February: officially only its shape is looked at;"
        " letters that base64 has not, as in UBL",
    ),
    Difference(
        "fatturapa",
        ("00409",),
        "two invoices of a lot with one number in a year (under Art73: on one day); a credit note"
        " may have the number of an invoice",
    ),
    Difference(
        "fatturapa", ("00415",), "a contribution is subject to withholding, and none is stated"
    ),
    Difference("fatturapa", ("00418",), "a credit note (TD04) is dated before its invoice"),
    Difference(
        "fatturapa",
        ("00424",),
        "a rate of a sum or of a contribution is between 0 and 1; the shared checker asks lines",
    ),
    Difference(
        "fatturapa",
        ("00437", "00438"),
        "a discount or surcharge with neither percentage nor amount",
    ),
    Difference(
        "fatturapa",
        ("00445",),
        "N2, N3 or N6 alone in an invoice of 2021 or later, when SdI began to refuse them",
    ),
    Difference(
        "fatturapa",
        ("00471", "00472"),
        "seller and buyer have one VAT number in TD16 to TD20 or TD29, or two in TD21; a buyer with"
        " a codice fiscale alone is not judged, as that takes the register",
    ),
    Difference(
        "fatturapa",
        ("00473",),
        "the seller is Italian in TD17, TD18, TD19 or TD28, or is not in TD29",
    ),
    Difference("fatturapa", ("00474",), "a self-invoice TD21 with a line without VAT"),
    Difference(
        "fatturapa",
        ("00475",),
        "the buyer of TD16 to TD20, TD22, TD23, TD28 or TD29 has no VAT number",
    ),
)

#: Listed for the reader, and no excuse in a test: none writes indicators so beside such a fault.
LISTED = (
    Difference(
        "fa3",
        ("XSD",),
        "a processing instruction, which KSeF refuses, is told as a fault of structure",
    ),
    Difference(
        "cii",
        ("BR-31", "BR-32", "BR-36", "BR-37", "BR-41", "BR-DEC-*"),
        "an allowance or charge whose indicator is written 0 or 1: officially these rules look for"
        " the words; ours ask every allowance and charge",
    ),
)


def _unlisted(
    codes: frozenset[str], table: tuple[Difference, ...], syntax: str, both: frozenset[str]
) -> set[str]:
    """The codes that no row of a table explains; `both` are those that both sides tell."""
    rows = [
        each
        for each in table
        if each.syntax == syntax
        and (not each.beside or any(_is_among(code, each.beside) for code in both))
    ]
    return {code for code in codes if not any(_is_among(code, each.codes) for each in rows)}


def _is_among(code: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(code, pattern) for pattern in patterns)


def unexplained(syntax: str, wanted: Verdict, found: Verdict) -> str | None:
    """What of our verdict differs from the official one without standing in the table."""
    mine = found.codes or frozenset()
    if wanted.passes:
        wrong = _unlisted(mine, STRICTER, syntax, frozenset())
        return f"refused by us only: {sorted(wrong)}" if wrong else None
    if found.passes:
        return f"taken by us: {sorted(wanted.codes or {'the schema refuses it'})}"
    if wanted.codes is None:  # beyond the schema, or where rules stop, nobody looks further
        return None
    both = mine & wanted.codes
    missed = _unlisted(wanted.codes - mine, MISSED, syntax, both)
    extra = _unlisted(mine - wanted.codes, EXTRA + STRICTER, syntax, both)
    return f"missed {sorted(missed)}, extra {sorted(extra)}" if missed or extra else None


def page() -> str:
    """The table as it stands in `docs/rules.md`."""
    rows = ["| syntax | codes | who tells them | why |", "| --- | --- | --- | --- |"]
    for teller, table in (
        ("we too", EXTRA),
        ("the official rules too", MISSED),
        ("we only: the file is refused", (*STRICTER, *LISTED)),
    ):
        for each in table:
            codes = ", ".join(each.codes).replace("*", "\\*")
            told = ", ".join(each.beside).replace("*", "\\*")
            reason = f"{each.reason} (beside {told})" if told else each.reason
            rows.append(f"| {each.syntax} | {codes} | {teller} | {reason} |")
    return "\n".join(rows)
