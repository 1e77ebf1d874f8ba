"""Counties and sectors as people type them; what is not said is not guessed."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain import places
from storno_desktop.domain.codelists.romania import COUNTIES, SECTORS


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Cluj", "CJ"),
        ("CJ", "CJ"),
        ("cj", "CJ"),
        ("jud. Cluj", "CJ"),
        ("Jud.Cluj", "CJ"),
        ("jud. CJ", "CJ"),
        ("județul Cluj", "CJ"),
        ("judeţul CLUJ", "CJ"),
        ("RO-CJ", "CJ"),
        ("ro cj", "CJ"),
        ("Caraş-Severin", "CS"),
        ("caras severin", "CS"),
        ("SATU MARE", "SM"),
        ("Satu-Mare", "SM"),
        ("bistrita nasaud", "BN"),
        ("BUCURESTI", "B"),
        ("București", "B"),
        ("Municipiul Bucureşti", "B"),
        ("mun. Bucuresti", "B"),
        ("Bucharest", "B"),
        ("Sector 3", "B"),
        ("București, sector 3", "B"),
        ("RO-B", "B"),
        ("", None),
        ("Narnia", None),
        ("Bucureștii Noi", None),
        ("S", None),
        ("XX", None),
    ],
)
def test_a_county_is_found_however_it_is_typed(text: str, code: str | None) -> None:
    assert places.county_code(text) == code
    assert places.iso_county(text) == (f"RO-{code}" if code else None)


def test_every_county_is_found_by_code_name_and_iso_code() -> None:
    assert {f"RO-{code}" for code in places.county_codes()} == COUNTIES
    for code in places.county_codes():
        name = places.county_name(code)
        assert places.county_code(name) == code
        assert places.county_code(places.folded(name).lower()) == code
        assert places.county_name(f"RO-{code}") == name
    assert places.county_name("XX") == "XX"


def test_counties_are_listed_by_name() -> None:
    names = [places.folded(places.county_name(code)) for code in places.county_codes()]
    assert names == sorted(names)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("SECTOR3",), "SECTOR3"),
        (("Sector 3",), "SECTOR3"),
        (("sect. 3",), "SECTOR3"),
        (("S3",), "SECTOR3"),
        (("București S.3",), "SECTOR3"),
        (("București sectorul 5",), "SECTOR5"),
        (("Sector VI",), "SECTOR6"),
        (("București", "Bd. Unirii nr. 5, sector 3"), "SECTOR3"),
        (("Sector 2", "Bd. Unirii nr. 5, sector 3"), "SECTOR2"),
        (("bl. S2, sector 3",), "SECTOR3"),
        (("București", "Calea Victoriei 1, bl. S1, sc. 2"), None),
        (("sector 7",), None),
        (("sector 10",), None),
        (("sector 1 sau sector 2",), None),
        (("București",), None),
        ((None, ""), None),
        ((), None),
    ],
)
def test_a_sector_is_found_or_left_unknown(
    texts: tuple[str | None, ...], expected: str | None
) -> None:
    assert places.sector(*texts) == expected


@given(st.lists(st.text(), max_size=3))
def test_a_sector_is_one_of_six_or_none(texts: list[str]) -> None:
    assert places.sector(*texts) in SECTORS | {None}
    for text in texts:
        found = places.iso_county(text)
        assert found is None or found in COUNTIES


def test_a_postal_code_proposes_its_sector() -> None:
    assert places.sector_of_postal_code("030823") == "SECTOR3"
    assert places.sector_of_postal_code("400495") is None
    assert places.sector_of_postal_code("070000") is None


def test_the_capital_is_known_by_county_or_town() -> None:
    assert places.is_bucharest("B")
    assert places.is_bucharest("București sector 2")
    assert places.is_bucharest("mun. București, sect. 2")
    assert not places.is_bucharest("Bucureștii Noi")
    assert not places.is_bucharest("Cluj-Napoca")


def test_letters_are_folded_alike_with_comma_and_cedilla() -> None:
    assert places.folded("Țesător") == places.folded("Ţesător") == "TESATOR"
    assert places.folded("Łódź") == "LODZ"
    assert places.folded("Straße  7") == "STRASSE 7"


def test_italy_has_107_provinces() -> None:
    assert len(places.IT_PROVINCES) == 107
    assert places.is_province(" mi ")
    assert not places.is_province("IL")


def test_the_places_of_the_command_line_examples_are_known(shared: Path) -> None:
    for file in (shared / "cli-examples").glob("c*.json"):
        party = json.loads(file.read_text(encoding="utf-8"))
        county = party.get("county") or party.get("state")
        if party["country"] == "RO":
            assert places.iso_county(county) in COUNTIES
            if places.is_bucharest(county):
                assert places.sector(party["city"]) in SECTORS
        if party["country"] == "IT":
            assert places.is_province(county)
