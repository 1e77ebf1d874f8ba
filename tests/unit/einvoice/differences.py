"""Where our verdict on a broken file is told by other codes than the official one, and why.

`docs/rules.md` shows this table. In every row both refuse the file; `STRICTER` has the codes by
which we refuse what the shared checker takes. Nothing lets us take what is refused officially.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.unit.einvoice.verdicts import Verdict


@dataclass(frozen=True)
class Difference:
    """Codes of a syntax that only one side tells."""

    syntax: str
    codes: tuple[str, ...]
    reason: str


#: We tell these, and others too that the official rules tell.
EXTRA = (
    Difference(
        "ubl",
        ("BR-CL-03", "PEPPOL-EN16931-CL007"),
        "the document's currency is unknown while its amounts state a known one: officially each"
        " amount is asked, we ask the document",
    ),
    Difference(
        "cii",
        ("BR-CL-03",),
        "the document's currency is unknown while its amounts state a known one: officially each"
        " amount is asked, we ask the document",
    ),
    Difference(
        "ubl",
        ("BR-S-08",),
        "a group that is off by exactly 1.00: officially lines are added in binary fractions, and"
        " may come to a little less (BR-CO-10 tells)",
    ),
    Difference(
        "ubl",
        ("PEPPOL-EN16931-R054",),
        "a VAT total in a currency that is not the one of accounting is not read as such",
    ),
    Difference(
        "ubl",
        ("UBL-SR-48",),
        "a line whose category has neither code nor rate would be written without one",
    ),
    Difference(
        "cii",
        ("BR-03", "XSD"),
        "a day or number that cannot be read is absent for the rules and for what we would write;"
        " officially only its shape is told (CII-DT-097)",
    ),
    Difference(
        "cii",
        ("PEPPOL-EN16931-R008", "PEPPOL-EN16931-R010", "PEPPOL-EN16931-R020", "BR-DE-2"),
        "XRechnung: without a group, what stands in it is missing for us, and what we would write"
        " has an empty element; officially nobody asks a group that is absent",
    ),
    Difference(
        "cii",
        ("PEPPOL-EN16931-R054", "BR-CO-14", "BR-CO-17", "BR-CO-20"),
        "a code, a number or a day that is none is absent for the rules that compute with it",
    ),
    Difference(
        "ubl",
        ("PEPPOL-EN16931-R010", "PEPPOL-EN16931-R020", "BR-S-01"),
        "a party without its group has no address for us; a category of another tax is counted"
        " (BR-07, BR-CO-04 and BR-47 tell)",
    ),
    Difference(
        "cii",
        ("BR-50", "BR-61"),
        "a transfer without the account's group has no account for us; officially nobody asks a"
        " group that is absent (CII-SR-470 tells)",
    ),
    Difference(
        "cii",
        ("BR-CO-26", "CII-SR-439"),
        "without the group of the seller, or of a line's price, what belongs into it is missing"
        " for us; officially nobody asks a group that is absent",
    ),
    Difference(
        "cii",
        ("BR-12", "BR-13", "BR-14", "BR-15", "BR-CO-10", "BR-CO-13", "BR-CO-16"),
        "without the group of totals each of them is missing for us; officially nobody asks a"
        " group that is absent (BR-CO-15 tells)",
    ),
)
#: The official rules tell these, and others too that we tell.
MISSED = (
    Difference(
        "cii",
        ("BR-29", "BR-30"),
        "a day that is none is officially compared as a text (CII-DT-097 tells)",
    ),
    Difference(
        "cii",
        ("PEPPOL-EN16931-R110", "PEPPOL-EN16931-R111", "BR-DE-16", "BR-47", "BR-48"),
        "XRechnung: a day, number or tax type that is none is officially compared as a text"
        " (CII-DT-097, CII-DT-037, BR-CO-09 tell)",
    ),
    Difference(
        "cii",
        ("BR-CO-11", "BR-CO-12", "BR-S-08"),
        "an allowance or charge that does not say which of the two it is, is an allowance for us;"
        " officially it is neither (CII-SR-463 tells)",
    ),
    Difference(
        "ubl",
        ("BR-S-02", "BR-O-12"),
        "a line whose category is that of another tax, or has no code, officially breaks the rules"
        " of the document's category too (BR-CO-04 tells)",
    ),
    Difference(
        "ubl",
        ("BR-O-01", "BR-S-08"),
        "of two VAT totals with groups only the groups of the first are read (BR-CO-15 tells)",
    ),
)
#: We refuse by these what the shared checker takes: SdI does too, says its list of checks
#: (version 2.0 of 31 January 2025), and none of them needs a register.
STRICTER = (
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


def _codes(table: tuple[Difference, ...], syntax: str) -> set[str]:
    return {code for each in table if each.syntax == syntax for code in each.codes}


def unexplained(syntax: str, wanted: Verdict, found: Verdict) -> str | None:
    """What of our verdict differs from the official one without standing in the table."""
    mine = found.codes or frozenset()
    if wanted.passes:
        wrong = mine - _codes(STRICTER, syntax)
        return f"refused by us only: {sorted(wrong)}" if wrong else None
    if found.passes:
        return f"taken by us: {sorted(wanted.codes or {'the schema refuses it'})}"
    if wanted.codes is None:  # beyond the schema, or where rules stop, nobody looks further
        return None
    missed = wanted.codes - mine - _codes(MISSED, syntax)
    extra = mine - wanted.codes - _codes(EXTRA, syntax) - _codes(STRICTER, syntax)
    return f"missed {sorted(missed)}, extra {sorted(extra)}" if missed or extra else None


def page() -> str:
    """The table as it stands in `docs/rules.md`."""
    rows = ["| syntax | codes | who tells them | why |", "| --- | --- | --- | --- |"]
    for teller, table in (
        ("we too", EXTRA),
        ("the official rules too", MISSED),
        ("we only: the file is refused", STRICTER),
    ):
        rows += [
            f"| {each.syntax} | {', '.join(each.codes)} | {teller} | {each.reason} |"
            for each in table
        ]
    return "\n".join(rows)
