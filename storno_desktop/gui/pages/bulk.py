"""One deed on many rows: each by itself, so that one refusal does not stop the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce
from operator import or_
from typing import NamedTuple

from storno_desktop.application.changes import Changes
from storno_desktop.application.errors import (
    BadInput,
    Conflict,
    Faulty,
    NotFound,
    OutsideError,
    StoreError,
)
from storno_desktop.domain.errors import NotAllowed

#: Answers to a deed that concern its object; anything else is a bug and is not caught here.
REFUSALS = (BadInput, Conflict, Faulty, NotAllowed, NotFound, OutsideError)


class Failure(NamedTuple):
    """An object on which the deed was refused."""

    id: str
    error: Exception


class Outcome(NamedTuple):
    """What came of a deed on many; `stopped` when our own store failed in the middle."""

    done: tuple[str, ...] = ()
    failed: tuple[Failure, ...] = ()
    changes: Changes = Changes()
    stopped: StoreError | None = None


def each(
    ids: Iterable[str],
    deed: Callable[[str], Changes],
    progress: Callable[[int, int], None] | None = None,
) -> Outcome:
    """Do a deed on every id, in their order; what is refused is kept with its reason.

    A full or locked disk fails for all: the rest is not tried then, and counts as not done.
    """
    wanted = list(ids)
    done: list[str] = []
    failed: list[Failure] = []
    changes: list[Changes] = []
    stopped: StoreError | None = None
    for index, id_ in enumerate(wanted):
        try:
            changes.append(deed(id_))
        except REFUSALS as refusal:
            failed.append(Failure(id_, refusal))
        except StoreError as error:
            stopped = error
            failed += [Failure(left, error) for left in wanted[index:]]
            break
        else:
            done.append(id_)
        if progress is not None:
            progress(index + 1, len(wanted))
    return Outcome(tuple(done), tuple(failed), reduce(or_, changes, Changes()), stopped)
