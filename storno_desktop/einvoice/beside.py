"""What a file says where no term of ours stands: kept as it is, and written again in its place.

The extensions of EN 16931 have hundreds of terms that few files use. A reader that knew only its
own would lose the others without a word. So whatever `write` would not write of a file that was
read is taken along as text with its place (`Beside`), and put back when the same syntax is written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from lxml import etree

from storno_desktop.domain.extensions import Beside
from storno_desktop.einvoice._xml import is_element

_Leaves = Counter[tuple[str, str]]
_ATTRIBUTE: Final = "@"
#: So many pairs of equal elements are looked at for what both say; of more, only the likely ones.
_MOST_COMPARED: Final = 100_000


def not_written(
    source: etree._Element, written: etree._Element, prefixes: Mapping[str, str]
) -> tuple[Beside, ...]:
    """What a document says that `written`, which was made of what was read of it, does not.

    Only elements in the namespaces of `prefixes` are looked at. Where both have an element that
    holds a text, it is the one that was read, however it is written.
    """
    return tuple(_beside(source, written, "", {uri: name for name, uri in prefixes.items()}))


def put_back(root: etree._Element, beside: Iterable[Beside], prefixes: Mapping[str, str]) -> None:
    """Put what was kept of a file into a document of its syntax; of another's, nothing is put."""
    made: dict[str, etree._Element] = {}
    for each in beside:
        if each.place.partition(":")[0] in prefixes:
            _put(root, each, prefixes, made)


def _beside(
    source: etree._Element, written: etree._Element, place: str, names: Mapping[str, str]
) -> Iterator[Beside]:
    for attribute, value in source.attrib.items():
        name = str(attribute)
        if name not in written.attrib and not name.startswith("{") and str(value).strip():
            yield Beside(f"{place}{_ATTRIBUTE}{name}", str(value))
    partners = _partners(source, written)
    counts: Counter[str] = Counter()
    numbers: dict[etree._Element, int] = {}
    for each in written:
        counts[str(each.tag)] += 1
        numbers[each] = counts[str(each.tag)]
    before: list[str] = []
    for each in source:
        step = _step(each, names)
        if step is None:
            continue
        partner = partners.get(each)
        if partner is not None:
            if not _is_same(each, partner):
                at = f"{place}{_numbered(step, numbers[partner])}/"
                yield from _beside(each, partner, at, names)
        else:
            number = counts[str(each.tag)] + 1
            after = next((name for name in reversed(before) if name != step), None)
            taken = [*_whole(each, f"{place}{_numbered(step, number)}", after, names)]
            counts[str(each.tag)] += bool(taken)
            yield from taken
            if not taken:
                continue
        before.append(step)


def _step(element: etree._Element, names: Mapping[str, str]) -> str | None:
    """The name of an element with its prefix; None for what is no element of the syntax."""
    if not is_element(element):
        return None
    space, _, name = str(element.tag)[1:].rpartition("}")
    return f"{names[space]}:{name}" if space in names else None


def _numbered(step: str, number: int) -> str:
    return step if number == 1 else f"{step}[{number}]"


def _whole(
    element: etree._Element, place: str, after: str | None, names: Mapping[str, str]
) -> Iterator[Beside]:
    """An element with all that is in it; nothing of one that says nothing."""
    for attribute, value in element.attrib.items():
        name = str(attribute)
        if not name.startswith("{") and str(value).strip():
            yield Beside(f"{place}/{_ATTRIBUTE}{name}", str(value), after)
    text = (element.text or "").strip()
    if text and not len(element):
        yield Beside(place, text, after)
    counts: Counter[str] = Counter()
    for each in element:
        step = _step(each, names)
        if step is not None:
            below = f"{place}/{_numbered(step, counts[step] + 1)}"
            taken = [*_whole(each, below, after, names)]
            counts[step] += bool(taken)
            yield from taken


def _partners(
    source: etree._Element, written: etree._Element
) -> dict[etree._Element, etree._Element]:
    """Which children of a document were written, and as what."""
    found: dict[etree._Element, etree._Element] = {}
    for tag in dict.fromkeys(each.tag for each in source if is_element(each)):
        ours = list(source.iterchildren(tag))
        theirs = list(written.iterchildren(tag))
        if len(ours) == len(theirs) == 1:
            found[ours[0]] = theirs[0]
        elif theirs:
            found.update(_matched(ours, theirs))
    return found


def _matched(
    ours: list[etree._Element], theirs: list[etree._Element]
) -> Iterator[tuple[etree._Element, etree._Element]]:
    """Pair equal elements: each with one that says nothing else, then with what shares a text."""
    free = dict.fromkeys(range(len(theirs)))
    unlike = []
    for place, each in enumerate(ours):
        if place in free and _is_same(each, theirs[place]):
            del free[place]
            yield each, theirs[place]
        else:
            unlike.append((place, each))
    said = {at: _leaves(theirs[at]) for at in free}
    alike: dict[frozenset[tuple[tuple[str, str], int]], list[int]] = {}
    for at in reversed(said):
        alike.setdefault(frozenset(said[at].items()), []).append(at)
    is_short = len(unlike) * len(free) <= _MOST_COMPARED
    left = []
    for place, each in unlike:
        leaves = _leaves(each)
        equal = alike.get(frozenset(leaves.items()), [])
        while equal and equal[-1] not in free:
            equal.pop()
        likely = [*equal[-1:], *([place] if place in free else []), *(free if is_short else ())]
        fit = next((at for at in likely if said[at] <= leaves and said[at]), None)
        if fit is None:
            left.append((each, leaves))
        else:
            del free[fit]
            yield each, theirs[fit]
    for each, leaves in left:
        first = next(iter(free), None)
        if is_short:
            first = max(free, key=lambda at: (said[at] & leaves).total(), default=None)
        if first is not None and (said[first] & leaves or len(left) == len(free)):
            del free[first]
            yield each, theirs[first]


def _is_same(one: etree._Element, other: etree._Element) -> bool:
    """Whether two elements say the same in the same order; blanks around texts aside."""
    if len(one) != len(other) or one.tag != other.tag or _attributes(one) != _attributes(other):
        return False
    if not len(one):
        return (one.text or "").strip() == (other.text or "").strip()
    return all(map(_is_same, one, other))


def _attributes(element: etree._Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.attrib.items()}


def _leaves(element: etree._Element) -> _Leaves:
    """Every text in an element, with where it stands."""
    found: _Leaves = Counter()
    for each in element.iter():
        if is_element(each) and not len(each):
            names = [str(each.tag)]
            for above in each.iterancestors():
                if each is element or above is element:
                    break
                names.append(str(above.tag))
            found["/".join(names), " ".join((each.text or "").split())] += 1
    return found


def _put(
    root: etree._Element, said: Beside, prefixes: Mapping[str, str], made: dict[str, etree._Element]
) -> None:
    element, place, after = root, "", said.after
    for step in said.place.split("/"):
        if step.startswith(_ATTRIBUTE):
            if step[1:] not in element.attrib:
                element.set(step[1:], said.value)
            return
        name, _, number = step.rstrip("]").partition("[")
        place = f"{place}/{step}"
        tag = _tag(name, prefixes)
        if place in made:
            element = made[place]
            continue
        present = list(element.iterchildren(tag))
        at = int(number or 1)
        if at <= len(present):
            element = present[at - 1]
            continue
        if place.rpartition("/")[0] in made:
            element = etree.SubElement(element, tag)  # a group made here is filled in order
        else:
            element = _inserted(element, tag, present, after and _tag(after, prefixes))
        made[place] = element
    if not element.text and not len(element):
        element.text = said.value


def _tag(name: str, prefixes: Mapping[str, str]) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{prefixes[prefix]}}}{local}"


def _inserted(
    parent: etree._Element, tag: str, present: list[etree._Element], after: str | None
) -> etree._Element:
    """A new element behind its like, else behind the last of what stood before it in the file."""
    element = etree.Element(tag)
    before = present or (list(parent.iterchildren(after)) if after is not None else [])
    if before:
        before[-1].addnext(element)
    else:
        parent.insert(0, element)
    return element
