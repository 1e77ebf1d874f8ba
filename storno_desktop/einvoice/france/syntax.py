"""The two syntaxes that the French rules are published for; many have a number in each."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from storno_desktop.domain.faults import Fault


class Syntax(IntEnum):
    """Which of the two published files judges; also the place of its number in a `Rule`."""

    UBL = 0
    CII = 1


#: The numbers of one rule in UBL and in CII; None where that file cannot break it.
Rule = tuple[str | None, str | None]

#: Keeps every published number that has a function, for the catalogue.
_KNOWN: Final[list[Rule]] = []


def rule(ubl: str | None, cii: str | None = "=") -> Rule:
    """Name a rule; without a second number both files use the first."""
    pair = (ubl, ubl if cii == "=" else cii)
    _KNOWN.append(pair)
    return pair


def codes(syntax: Syntax) -> frozenset[str]:
    """Every number that is judged in a syntax; complete once the rooms are imported."""
    return frozenset(code for pair in _KNOWN if (code := pair[syntax]) is not None)


def broken(syntax: Syntax, pair: Rule, path: str, **params: str) -> list[Fault]:
    """The fault of a rule at a field; none where the file of the syntax has no such rule."""
    code = pair[syntax]
    return [] if code is None else [Fault(path, code, params=tuple(params.items()))]
