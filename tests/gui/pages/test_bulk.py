"""One deed on many rows."""

import pytest

from storno_desktop.application.changes import Changes
from storno_desktop.application.errors import DiskFull
from storno_desktop.domain.errors import AlreadyIssued
from storno_desktop.gui.pages.bulk import each


def deed(id_: str) -> Changes:
    if id_ == "refused":
        raise AlreadyIssued
    if id_ == "full":
        raise DiskFull
    if id_ == "bug":
        raise ZeroDivisionError
    return Changes(documents=frozenset({id_}))


def test_a_refusal_does_not_stop_the_others() -> None:
    seen: list[tuple[int, int]] = []
    outcome = each(["a", "refused", "b"], deed, lambda done, total: seen.append((done, total)))
    assert outcome.done == ("a", "b")
    assert [failure.id for failure in outcome.failed] == ["refused"]
    assert outcome.changes == Changes(documents=frozenset({"a", "b"}))
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_a_full_disk_stops_the_rest_and_says_so() -> None:
    outcome = each(["a", "full", "b"], deed)
    assert outcome.done == ("a",)
    assert [failure.id for failure in outcome.failed] == ["full", "b"]
    assert isinstance(outcome.stopped, DiskFull)


def test_a_bug_is_not_swallowed() -> None:
    with pytest.raises(ZeroDivisionError):
        each(["bug"], deed)


def test_nothing_to_do_changes_nothing() -> None:
    assert each([], deed).changes == Changes()
