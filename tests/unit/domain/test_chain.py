from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain.chain import GENESIS, Link, first_broken, link

events = st.lists(
    st.dictionaries(st.text(max_size=8), st.text(max_size=20) | st.integers(), max_size=4),
    min_size=1,
    max_size=12,
)


def chain(of: list[dict[str, object]]) -> list[Link]:
    links: list[Link] = []
    previous = GENESIS
    for sequence, event in enumerate(of, start=1):
        links.append(link(sequence, previous, event))
        previous = links[-1].hash
    return links


@given(events)
def test_an_untouched_chain_holds(of: list[dict[str, object]]) -> None:
    links = chain(of)
    assert first_broken(links, (len(links), links[-1].hash)) is None


@given(events, st.data())
def test_a_changed_link_is_named(of: list[dict[str, object]], data: st.DataObject) -> None:
    links = chain(of)
    at = data.draw(st.integers(0, len(links) - 1))
    links[at] = replace(links[at], payload=links[at].payload + " ")
    assert first_broken(links) == at + 1


@given(events)
def test_a_cut_tail_is_found_by_the_head(of: list[dict[str, object]]) -> None:
    links = chain(of)
    head = (len(links), links[-1].hash)
    assert first_broken(links[:-1], head) == len(links)
