"""Words are found however people write them."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.storage.folding import indexed, match, number_key, sort_key, terms
from storno_desktop.storage.tables import SEARCH


def found(stored: str, query: str) -> bool:
    with closing(sqlite3.connect(":memory:")) as opened:
        opened.execute(SEARCH)
        opened.execute("INSERT INTO document_search VALUES (?)", (indexed(stored),))
        sql = "SELECT count(*) FROM document_search WHERE document_search MATCH ?"
        return bool(opened.execute(sql, (match(query),)).fetchone()[0])


@pytest.mark.parametrize(
    ("stored", "query"),
    [
        ("Łódź Meble", "lodz"),
        ("Łódź Meble", "ŁÓDŹ"),
        ("Straße", "strasse"),
        ("Strasse", "straße"),
        ("Timișoara", "timis"),
        ("Timişoara", "timișoara"),
        ("ȘTEFAN", "stefan"),
        ("Æther Œuvre", "aether oeuvre"),
        ("FCT-0123", "fct0123"),
        ("FCT-0123", "fct-0123"),
        ("FCT-0123", "FCT-01"),
        ("FCT-0123", "123"),
        ("FCT0001", "fct0001"),
        ("FCT0001", "1"),
        ("FCT2026/0012", "0012"),
        ("FCT2026/0012", "fct2026/0012"),
        ("RO 123 456", "123456"),
        ("RO123456", "123456"),
        ("RO123456", "ro123"),
        ("0722 123 456", "0722123456"),
        ("0722 123 456", "0722 123 456"),
        ("0722-123-456", "0722.123.456"),
        ("2026-07-15", "2026-07-15"),
        ("1.234,50 lei", "1234,50"),
        ("a_b", "a_b"),
        ("Blat stejar masiv", "mas blat"),
        ("Ελλάδα", "ελλαδα"),
        ("Привет", "привет"),
    ],
)
def test_it_is_found(stored: str, query: str) -> None:
    assert found(stored, query)


@pytest.mark.parametrize(
    ("stored", "query"), [("Blat stejar", "tejar"), ("Blat", "blat nuc"), ("FCT0012", "13")]
)
def test_it_is_not_found(stored: str, query: str) -> None:
    assert not found(stored, query)


@given(st.text(max_size=60), st.text(max_size=30))
def test_no_text_and_no_search_is_ever_an_error(stored: str, query: str) -> None:
    if terms(query):
        found(stored, query)


@given(st.text(st.characters(categories=["Ll", "Lu", "Nd"], max_codepoint=0x24F), min_size=1))
def test_a_word_finds_itself(word: str) -> None:
    if terms(word):
        assert found(word, word)


def test_names_sort_as_people_expect() -> None:
    names = ["Zimbru", "Ștefan", "stejar", "Łódź", "Lupu", "ärmel", "Popa"]
    assert sorted(names, key=sort_key) == [
        "ärmel",
        "Łódź",
        "Lupu",
        "Popa",
        "Ștefan",
        "stejar",
        "Zimbru",
    ]


def test_numbers_sort_by_their_counter() -> None:
    assert sorted(["FCT10000", "FCT9999", "FCT0010"], key=number_key) == [
        "FCT0010",
        "FCT9999",
        "FCT10000",
    ]
