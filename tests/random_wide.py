"""What widens a random case: the rarer VAT categories and types, corrections, odd characters.

The bodies are those of `random_invoices`, `random_german` and `random_peppol`; a seed widens a case
always in the same way.
"""

from copy import deepcopy
from dataclasses import dataclass
from random import Random
from typing import Any, Protocol

#: Letters beyond the first plane, of other directions and of no width, and what markup is made of.
ODD = (
    *("😀", "שלום", "e\u0301", "a\u00a0b", "x\u2028y", "\u0085", "z\u200bz", "\ufeffb", "ǆ"),
    *("]]>", "&amp;", "<!--", "<?x?>", "a\tb", "a\nb", "\u00ad", "\U0010fffd", "日本"),
)
#: Characters that no XML can carry.
UNWRITABLE = ("\x00", "\x0b", "\x1f", "\ufffe", "\uffff")
#: Of the Canary Islands, and of Ceuta and Melilla: category to its rates.
ISLANDS = {"L": ("7.00", "3.00"), "M": ("10.00", "4.00", "0.50")}
#: Corrected, self-billed and for accounting purposes: what CIUS-RO takes beside 380.
TYPES = ("384", "389", "751")
_PRECEDING = {"parentDocumentNumber": "FCT0001", "parentDocumentDate": "2026-11-02"}


class Narrow(Protocol):
    """A case to widen."""

    @property
    def seller(self) -> dict[str, Any]: ...
    @property
    def buyer(self) -> dict[str, Any]: ...
    @property
    def invoice(self) -> dict[str, Any]: ...


@dataclass(frozen=True)
class Wide:
    """A seller, a buyer and an invoice between them, what of it is taken back, and what is odd."""

    seller: dict[str, Any]
    buyer: dict[str, Any]
    invoice: dict[str, Any]
    correction: str | None  # "storno", "part" of the first line, "credit_note"
    spoilt: str | None  # where a text holds a character that no XML can carry


def wide(one: Narrow, seed: int, *, types: tuple[str, ...] = TYPES) -> Wide:
    """Widen a case; `types` are those that an invoice may get."""
    rnd = Random(f"wide {seed}")
    invoice = deepcopy(one.invoice)
    if rnd.random() < 0.12:
        _to_the_islands(rnd, invoice)
    is_plain = "documentType" not in invoice and "typeCode" not in invoice
    if is_plain and types and rnd.random() < 0.15:
        invoice["typeCode"] = rnd.choice(types)
        if invoice["typeCode"] == "384":
            invoice |= _PRECEDING
    if rnd.random() < 0.2:
        _percent(rnd, invoice)
    _odd(rnd, invoice)
    spoilt = _spoil(rnd, invoice) if rnd.random() < 0.03 else None
    correction = rnd.choice(("storno", "part", "credit_note")) if rnd.random() < 0.2 else None
    if "documentType" in invoice:
        correction = None
    elif correction is not None and invoice.get("currency") == "HUF":
        correction = "credit_note"  # minus one forint of VAT is no cent: the two signs would differ
    return Wide(one.seller, one.buyer, invoice, correction, spoilt)


def _to_the_islands(rnd: Random, invoice: dict[str, Any]) -> None:
    """What is taxed at a rate is taxed there instead, wholly or in part."""
    category = rnd.choice([*ISLANDS])
    share = rnd.choice((0.5, 1))
    moved = {}
    for line in invoice["lines"]:
        if line["vatCategoryCode"] == "S" and rnd.random() < share:
            old = (line["vatCategoryCode"], line["vatRate"])
            line["vatCategoryCode"], line["vatRate"] = category, rnd.choice(ISLANDS[category])
            moved[old] = (line["vatCategoryCode"], line["vatRate"])
    used = {(line["vatCategoryCode"], line["vatRate"]) for line in invoice["lines"]}
    for part in invoice.get("ublExtensions", {}).get("allowanceCharges", ()):
        kind = (part["taxCategoryCode"], part["taxRate"])
        if kind not in used:  # an allowance belongs to a category that a line has
            part["taxCategoryCode"], part["taxRate"] = moved[kind]


def _percent(rnd: Random, invoice: dict[str, Any]) -> None:
    """An allowance or charge on the document and one on a line, each in per cent of a base."""
    line = rnd.choice(invoice["lines"])
    part = {
        "chargeIndicator": rnd.random() < 0.5,
        "reason": "Rabat % & taxă",
        "baseAmount": f"{rnd.randint(1, 99999) / 100:.2f}",
        "multiplierFactorNumeric": rnd.choice(("5", "12.5", "33.33", "100")),
    }
    on_document = {
        **part,
        "taxCategoryCode": line["vatCategoryCode"],
        "taxRate": line["vatRate"],
    }
    extensions = invoice.setdefault("ublExtensions", {})
    extensions["allowanceCharges"] = [*extensions.get("allowanceCharges", ()), on_document]
    below = line.setdefault("ublExtensions", {})
    below["allowanceCharges"] = [*below.get("allowanceCharges", ()), part]


def _odd(rnd: Random, invoice: dict[str, Any]) -> None:
    for line in invoice["lines"]:
        if rnd.random() < 0.05:
            line["description"] = f"{line['description'][:80]} {rnd.choice(ODD)} {rnd.choice(ODD)}"
        if rnd.random() < 0.03:
            line["lineNote"] = f"{rnd.choice(ODD)} x {rnd.choice(ODD)}"
    for key in ("notes", "paymentTerms", "orderNumber", "buyerReference", "projectReference"):
        if key in invoice and "#" not in invoice[key] and rnd.random() < 0.1:
            invoice[key] = f"{invoice[key][:150]} {rnd.choice(ODD)} x"


def _spoil(rnd: Random, invoice: dict[str, Any]) -> str:
    character = rnd.choice(UNWRITABLE)
    if rnd.random() < 0.5:
        invoice["projectReference"] = f"Nr{character}7"
        return "projectReference"
    index = rnd.randrange(len(invoice["lines"]))
    line = invoice["lines"][index]
    line["description"] = f"{line['description'][:3]}{character}{line['description'][3:]}"
    return f"lines[{index}].description"
