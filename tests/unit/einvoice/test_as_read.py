"""What was read is known by its identity, and only for a while."""

from __future__ import annotations

from dataclasses import replace

from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice.as_read import AsRead
from tests.unit.einvoice.invoices import full_invoice

FAULT = Fault("$", "X")


def test_an_invoice_is_known_as_the_file_it_came_in_and_its_like_is_not() -> None:
    read: AsRead[str] = AsRead()
    said = full_invoice()
    read.keep(said, "file", (FAULT,))
    assert (read.national(said), read.faults(said)) == ("file", [FAULT])
    assert (read.national(replace(said)), read.faults(replace(said))) == (None, None)


def test_old_files_are_let_go() -> None:
    read: AsRead[int] = AsRead()
    many = [full_invoice() for _ in range(20)]
    for number, said in enumerate(many):
        read.keep(said, number, ())
    assert [read.national(said) for said in many] == [*[None] * 4, *range(4, 20)]
