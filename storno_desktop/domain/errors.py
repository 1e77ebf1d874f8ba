"""Deeds that may not be done now: refusals of the domain, raised (EXAMPLES c.2)."""

from __future__ import annotations


class NotAllowed(Exception):
    """A deed that the state of a document forbids; `code` has a sentence in every language."""

    code = "not_allowed"

    def __init__(self, what: str = "", **params: str) -> None:
        super().__init__(what or self.code)
        self.params = params


class AlreadyIssued(NotAllowed):
    """An issued document never changes (DECISIONS 5)."""

    code = "already_issued"


class NotIssued(NotAllowed):
    """The deed needs a document that has been issued."""

    code = "not_issued"


class AlreadyCancelled(NotAllowed):
    """The document is cancelled; restore it first."""

    code = "already_cancelled"


class NotCancelled(NotAllowed):
    """Only a cancelled document can be restored."""

    code = "not_cancelled"


class AlreadySent(NotAllowed):
    """A document that was handed to a government system is corrected, never withdrawn."""

    code = "already_sent"


class AlreadyCredited(NotAllowed):
    """What was credited before cannot be credited again."""

    code = "already_credited"


class NotRejected(NotAllowed):
    """Only a document that the portal refused is corrected under its own number."""

    code = "not_rejected"


class InUse(NotAllowed):
    """A record that documents refer to cannot be deleted."""

    code = "in_use"


class NumberTaken(NotAllowed):
    """A number of a fiscal series is given once and never again."""

    code = "number_taken"


class SeriesClosed(NotAllowed):
    """The series is inactive, exhausted or outside its validity."""

    code = "series_closed"


class NoSeries(NotAllowed):
    """The company has no active series for this kind of document."""

    code = "no_series"


class TooMuchPaid(NotAllowed):
    """A payment above the open balance."""

    code = "too_much_paid"
