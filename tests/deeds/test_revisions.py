"""A refused document is corrected in one transaction: ended anywhere, nothing is left behind."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from storno_desktop.application import drafts, issuing, revisions, spv
from storno_desktop.application.errors import BadInput, Faulty
from storno_desktop.application.ports import UnitOfWork
from storno_desktop.application.queries import InvoiceFilter, Order
from storno_desktop.application.spv import SpvAnswer
from storno_desktop.domain.errors import NotRejected
from tests.deeds.conftest import Shop

NONE, REJECTED = "none", "rejected"


class CutError(Exception):
    """The program ended."""


class Counting:
    """A store that counts the transactions that may write, and ends one before its commit."""

    def __init__(self, store: Any, *, cut: bool = False) -> None:
        self._store, self._cut, self.writes = store, cut, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        self.writes += 1
        with self._store.write() as unit:
            yield Uncommitted(unit) if self._cut else unit  # type: ignore[misc]


class Uncommitted:
    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit

    def __getattr__(self, name: str) -> Any:
        return getattr(self._unit, name)

    def commit(self) -> None:
        raise CutError


def refused(shop: Shop) -> str:
    made = drafts.create(shop.office, shop.company_id, shop.body()).document
    issued = issuing.issue(shop.office, made.id).document
    spv.note_upload(shop.office, issued.id, "71")
    answer = SpvAnswer("71", is_accepted=False, errors=("E: [BR-RO-110]",))
    spv.import_answer(shop.office, shop.company_id, b"answer", lambda _: answer)
    return issued.id


def documents(shop: Shop) -> list[tuple[str, str]]:
    """Everything that the list of documents shows."""
    rows = shop.office.store.queries.invoices(InvoiceFilter(shop.company_id), Order())
    return [(row.id, row.submission) for row in rows.rows(rows.ids())]


def test_a_correction_is_one_transaction(shop: Shop) -> None:
    id_ = refused(shop)
    store = Counting(shop.office.store)
    done = revisions.correct(replace(shop.office, store=store), id_, {"orderNumber": "PO-7"})
    assert store.writes == 1
    assert (done.document.id, done.document.content.order_number) == (id_, "PO-7")
    assert documents(shop) == [(id_, NONE)]


def test_a_correction_that_is_cut_off_leaves_no_draft_and_can_be_repeated(shop: Shop) -> None:
    id_ = refused(shop)
    office = replace(shop.office, store=Counting(shop.office.store, cut=True))
    with pytest.raises(CutError):
        revisions.correct(office, id_, {"orderNumber": "PO-7"})
    assert documents(shop) == [(id_, REJECTED)]
    revisions.correct(shop.office, id_, {"orderNumber": "PO-7"})
    assert documents(shop) == [(id_, NONE)]


def test_lines_of_a_correction_are_completed_as_those_of_a_draft(shop: Shop) -> None:
    id_ = refused(shop)
    line = {"description": "Masă", "quantity": "1", "unitPrice": "50.00"}
    done = revisions.correct(shop.office, id_, {"lines": [line]})
    (kept,) = done.document.content.lines
    assert (kept.description, kept.vat_rate) == ("Masă", 21)


def test_what_is_wrong_leaves_everything_as_it_was(shop: Shop) -> None:
    id_ = refused(shop)
    for body, error in (
        ({"number": "X"}, BadInput),
        ({"dueDate": "never"}, BadInput),
        ({"currency": "EUR"}, Faulty),
    ):
        with pytest.raises(error):
            revisions.correct(shop.office, id_, body)
    assert documents(shop) == [(id_, REJECTED)]
    revisions.correct(shop.office, id_, {})
    with pytest.raises(NotRejected):
        revisions.correct(shop.office, id_, {})
