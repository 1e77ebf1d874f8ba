"""Tax numbers: the right ones pass, a slip of the finger does not, and no prefix comes twice."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from storno_desktop.domain import taxid
from storno_desktop.domain.taxid import Kind, de, eu, fr, it, pl, ro
from storno_desktop.domain.taxid.scheme import FLAWS, Scheme, squeeze

SCHEMES = (
    ro.CIF,
    ro.CNP,
    ro.TRADE_REGISTER,
    de.VAT,
    de.STEUERNUMMER,
    de.LEITWEG_ID,
    it.PARTITA_IVA,
    it.CODICE_FISCALE,
    it.CODICE_DESTINATARIO,
    pl.NIP,
    pl.REGON,
    pl.KRS,
    pl.PESEL,
    fr.SIREN,
    fr.SIRET,
    fr.TVA,
    *eu.SCHEMES.values(),
)
NAMES = [f"{scheme.code} {scheme.name}" for scheme in SCHEMES]


def digits(count: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=count, max_size=count)


def luhn_digit(body: str) -> str:
    doubled = [int(d) * (2 if i % 2 == 0 else 1) for i, d in enumerate(reversed(body))]
    return str(-sum(d // 10 + d % 10 for d in doubled) % 10)


def weighted(body: str, weights: tuple[int, ...]) -> int:
    return sum(int(d) * w for d, w in zip(body, weights, strict=True))


def mod_11_10_digit(body: str) -> str:
    product = 10
    for d in body:
        product = ((int(d) + product) % 10 or 10) * 2 % 11
    return str((11 - product) % 10)


nips = (
    digits(9)
    .map(lambda body: (body, weighted(body, (6, 5, 7, 2, 3, 4, 5, 6, 7)) % 11))
    .filter(lambda made: made[1] < 10)
    .map(lambda made: f"{made[0]}{made[1]}")
)
german_vat_ids = (
    digits(8).filter(lambda body: body[0] != "0").map(lambda body: body + mod_11_10_digit(body))
)
sirens = digits(8).map(lambda body: body + luhn_digit(body))
sirets = (
    st.tuples(sirens, digits(4))
    .filter(lambda made: made[0] != "356000000")
    .map(lambda made: made[0] + made[1] + luhn_digit(made[0] + made[1]))
)
partite_iva = (
    st.tuples(digits(7), st.integers(1, 100))
    .filter(lambda made: int(made[0]) > 0)
    .map(lambda made: f"{made[0]}{made[1]:03}")
    .map(lambda body: body + luhn_digit(body))
)
pesels = st.tuples(st.dates(), digits(4)).filter(lambda made: 1900 <= made[0].year < 2000)
cifs = (
    st.integers(1, 999_999_999)
    .map(str)
    .map(
        lambda body: body + str(weighted(body.zfill(9), (7, 5, 3, 2, 1, 7, 5, 3, 2)) * 10 % 11 % 10)
    )
)


@pytest.mark.parametrize("scheme", SCHEMES, ids=NAMES)
def test_the_example_of_a_number_is_right_and_prints_as_a_right_one(scheme: Scheme) -> None:
    assert scheme.check(scheme.example) is None
    assert scheme.check(scheme.pretty(scheme.example)) is None


@pytest.mark.parametrize("scheme", SCHEMES, ids=NAMES)
@given(text=st.text())
@example(text="")
@example(text="RO")
@example(text="²³¼")
@example(text="١٢٣٤٥٦٧٨")
def test_any_text_gets_a_verdict_and_never_an_exception(scheme: Scheme, text: str) -> None:
    code = scheme.check(text)
    assert code is None or code in taxid.FAULT_CODES
    assert scheme.compact(scheme.compact(text)) is not None


@pytest.mark.parametrize("scheme", SCHEMES, ids=NAMES)
def test_nothing_is_no_number(scheme: Scheme) -> None:
    assert scheme.check("") is not None
    assert scheme.check("   ") is not None


def other_digit(number: str, place: int, by: int) -> str:
    return f"{number[:place]}{(int(number[place]) + by) % 10}{number[place + 1 :]}"


@pytest.mark.parametrize(
    ("scheme", "numbers"),
    [
        (pl.NIP, nips),
        (de.VAT, german_vat_ids),
        (fr.SIREN, sirens),
        (fr.SIRET, sirets),
        (it.PARTITA_IVA, partite_iva),
    ],
    ids=["NIP", "USt-IdNr", "SIREN", "SIRET", "partita IVA"],
)
@given(data=st.data())
def test_one_wrong_digit_anywhere_is_found(
    scheme: Scheme, numbers: st.SearchStrategy[str], data: st.DataObject
) -> None:
    number = data.draw(numbers)
    assert scheme.check(number) is None
    place = data.draw(st.integers(0, len(number) - 1))
    if scheme is fr.SIRET and number.startswith("35600000"):
        return  # a neighbour of La Poste, whose sites have a rule of their own
    assert scheme.check(other_digit(number, place, data.draw(st.integers(1, 9)))) is not None


@given(cifs, st.integers(1, 9))
def test_a_wrong_check_digit_of_a_cif_is_found(cif: str, by: int) -> None:
    assert ro.check(cif) is None
    assert ro.check(f"RO {cif}") is None
    assert ro.check(other_digit(cif, len(cif) - 1, by)) == "RO-CIF-CHECKSUM"


@given(st.integers(1, 9))
def test_a_wrong_check_digit_of_a_cnp_is_found(by: int) -> None:
    assert ro.CNP.check(other_digit("2850101080019", 12, by)) == "RO-CNP-CHECKSUM"


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("18547291", "CHECKSUM"),
        ("1", "LENGTH"),
        ("12345678901", "LENGTH"),
        ("1854A290", "FORMAT"),
        ("DE129475760", "FORMAT"),
        ("018547290", "FORMAT"),
    ],
)
def test_a_wrong_cif_says_what_is_wrong(text: str, flaw: str) -> None:
    assert ro.check(text) == f"RO-CIF-{flaw}"


@pytest.mark.parametrize(
    ("text", "flaw"), [("2851301080017", "COMPONENT"), ("285010108001", "LENGTH")]
)
def test_a_wrong_cnp_says_what_is_wrong(text: str, flaw: str) -> None:
    assert ro.CNP.check(text) == f"RO-CNP-{flaw}"


@pytest.mark.parametrize(
    ("text", "compact"),
    [
        ("J08/1234/2015", "J08/1234/2015"),
        ("j 8 / 1234 / 2015", "J08/1234/2015"),
        ("J40/1234/12.05.2015", "J40/1234/2015"),
        ("J2024012345001", "J2024012345001"),
        ("J 2024 012345 001", "J2024012345001"),
        ("F40/123/2020", "F40/123/2020"),
        ("C12/77/2009", "C12/77/2009"),
    ],
)
def test_both_forms_of_the_trade_register_are_right(text: str, compact: str) -> None:
    assert ro.TRADE_REGISTER.check(text) is None
    assert ro.TRADE_REGISTER.compact(text) == compact


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("J41/1234/2015", "COMPONENT"),
        ("J08/1234/1889", "COMPONENT"),
        ("J1024012345001", "COMPONENT"),
        ("J202401234500", "LENGTH"),
        ("X08/1234/2015", "FORMAT"),
        ("J08/1234", "LENGTH"),
        ("1234", "FORMAT"),
    ],
)
def test_a_wrong_register_number_says_what_is_wrong(text: str, flaw: str) -> None:
    assert ro.TRADE_REGISTER.check(text) == f"RO-REGISTER-{flaw}"


@pytest.mark.parametrize("text", ["04011000-1234512345-06", "99661-WEBSERVICEOZG-28"])
def test_a_leitweg_id_is_judged_by_mod_97(text: str) -> None:
    assert de.LEITWEG_ID.check(text) is None
    assert de.LEITWEG_ID.check(f" {text.lower()} ") is None
    wrong = text[:-1] + str((int(text[-1]) + 1) % 10)
    assert de.LEITWEG_ID.check(wrong) == "DE-LEITWEG-CHECKSUM"


def test_a_leitweg_id_names_a_land_or_the_federation() -> None:
    assert de.LEITWEG_ID.check("17011000-1234512345-06") == "DE-LEITWEG-COMPONENT"
    assert de.LEITWEG_ID.check("04011000 1234512345 06") == "DE-LEITWEG-FORMAT"


def test_the_sites_of_la_poste_have_a_rule_of_their_own() -> None:
    assert fr.SIRET.check("35600000049837") is None
    assert fr.SIRET.check("35600000049838") == "FR-SIRET-CHECKSUM"
    assert fr.SIRET.check("35600000000048") is None  # the head office follows Luhn


@given(sirens.filter(lambda siren: not siren.startswith("000")))
def test_a_siren_has_its_vat_id_and_the_other_way_round(siren: str) -> None:
    vat_id = fr.tva_of(siren)
    assert fr.check(vat_id) is None
    assert fr.siren_of(vat_id) == siren
    assert fr.siren_of(siren) == siren


def test_a_siren_is_found_only_where_there_is_one() -> None:
    assert fr.siren_of("123 456 782 00010") == "123456782"
    assert fr.siren_of("123456789") is None
    assert fr.check("FR12000000000") is None  # Monaco: a VAT number without a SIREN
    assert fr.siren_of("FR12000000000") is None
    with pytest.raises(ValueError, match="SIREN"):
        fr.tva_of("123456789")


@pytest.mark.parametrize(
    ("scheme", "text", "printed"),
    [
        (pl.NIP, "PL 1111111111", "111-111-11-11"),
        (fr.SIREN, "123456782", "123 456 782"),
        (fr.SIRET, "12345678200010", "123 456 782 00010"),
        (fr.TVA, "11123456782", "FR11123456782"),
        (de.VAT, "136 695 976", "DE136695976"),
        (it.PARTITA_IVA, "IT 07643520567", "IT07643520567"),
        (ro.CIF, "RO 18847670", "18847670"),
        (ro.CIF, "1884 7671", "18847671"),
    ],
)
def test_numbers_print_as_their_country_writes_them(
    scheme: Scheme, text: str, printed: str
) -> None:
    assert scheme.pretty(text) == printed


@pytest.mark.parametrize(
    ("country", "text", "expected"),
    [
        ("RO", "18847670", "RO18847670"),
        ("RO", " ro 18847670 ", "RO18847670"),
        ("DE", "DE129475760", "DE129475760"),
        ("DE", "129475760", "DE129475760"),
        ("GR", "094259216", "EL094259216"),
        ("GR", "GR094259216", "EL094259216"),
        ("GR", "EL094259216", "EL094259216"),
        ("XI", "980780684", "XI980780684"),
        ("GB", "XI980780684", "XI980780684"),
        ("GB", "980780684", "GB980780684"),
        ("RO", "DE129475760", "DE129475760"),
        ("FR", "FR11123456782", "FR11123456782"),
        ("FR", "11123456782", "FR11123456782"),
        ("AT", "U13585627", "ATU13585627"),
        ("CH", "CHE-116.281.710", "CHE116281710"),
        ("US", "47-1234567", "US471234567"),
        ("RO", "", ""),
        ("", "RO18847670", "RO18847670"),
    ],
)
def test_a_vat_id_has_its_prefix_once(country: str, text: str, expected: str) -> None:
    assert taxid.vat_id(country, text) == expected


@given(st.sampled_from(sorted(eu.VAT_PREFIXES)), st.text("0123456789ABCDEFGH", min_size=1))
def test_writing_a_vat_id_twice_changes_nothing(prefix: str, body: str) -> None:
    country = eu.country_of(prefix)
    once = taxid.vat_id(country, body)
    assert taxid.vat_id(country, once) == once


@pytest.mark.parametrize("key", ["BG", "FR", "MT", "SE"])
def test_a_french_key_of_two_letters_is_not_taken_for_a_prefix(key: str) -> None:
    body = f"{key}100000009"
    assert taxid.vat_id("FR", body) == f"FR{body}"
    assert taxid.vat_id("FR", f"FR{body}") == f"FR{body}"
    assert taxid.check("FR", Kind.VAT, body) is None
    assert taxid.vat_id("FR", "FR123456782") == "FR123456782"  # no key: wrong, but left as typed


@pytest.mark.parametrize("prefix", sorted(eu.VAT_PREFIXES))
def test_every_prefix_of_the_union_is_judged(prefix: str) -> None:
    right = eu.SCHEMES[prefix].example
    assert eu.check(right) is None
    assert eu.pretty(f" {right[:2]} {right[2:]} ") == right
    assert eu.check(right[:2] + "1") is not None
    assert taxid.is_valid(eu.country_of(prefix), Kind.VAT, right)


def test_the_union_has_27_members_and_northern_ireland() -> None:
    assert len(eu.VAT_PREFIXES) == 28
    assert "GR" not in eu.VAT_PREFIXES
    assert eu.split("GR094259216") == ("EL", "094259216")
    assert eu.split("18847670") == ("", "18847670")
    assert eu.check("18847670") == "EU-VAT-FORMAT"
    assert (eu.prefix_of("gr"), eu.country_of("EL"), eu.prefix_of("RO")) == ("EL", "GR", "RO")
    assert eu.is_valid("RO18847670")


def test_a_fault_names_the_number_and_a_right_one() -> None:
    found = taxid.explain("RO", Kind.TAX, " 18547291 ")
    assert found == (
        "RO-CIF-CHECKSUM",
        (("value", "18547291"), ("name", "CIF"), ("example", "RO18547290")),
    )
    assert taxid.explain("RO", "tax", "18547290") is None
    assert taxid.explain("US", "tax", "47-1234567") is None
    assert taxid.explain("DE", "registration", "HRB 12345") is None
    with pytest.raises(ValueError, match="shoe size"):
        taxid.explain("RO", "shoe size", "43")


@pytest.mark.parametrize(
    ("country", "text", "code"),
    [
        ("RO", "2850101080019", None),  # a person is taxed under the CNP
        ("RO", "2850101080018", "RO-CNP-CHECKSUM"),
        ("DE", "181/815/08155", None),
        ("DE", "136695977", "DE-VAT-CHECKSUM"),
        ("IT", "RCCMNL83S18D969H", None),
        ("IT", "RCCMNL83S18D969A", "IT-CF-CHECKSUM"),
        ("FR", "123456782", None),
        ("FR", "12345678200010", None),
        ("FR", "FR11123456782", None),
        ("FR", "FR12123456782", "FR-TVA-CHECKSUM"),
        ("PL", "1111111112", "PL-NIP-CHECKSUM"),
        ("AT", "ATU13585626", "EU-VAT-CHECKSUM"),
        ("AT", "FN 123456a", None),  # no rule is known for what is no VAT number
    ],
)
def test_the_field_of_the_tax_number_takes_what_the_country_uses(
    country: str, text: str, code: str | None
) -> None:
    assert taxid.check(country, Kind.TAX, text) == code


def test_a_vat_id_of_another_member_state_is_judged_by_its_own_rule() -> None:
    assert taxid.check("RO", Kind.VAT, "DE129475760") is None
    assert taxid.check("RO", Kind.VAT, "DE129475761") == "DE-VAT-CHECKSUM"
    assert taxid.check("US", Kind.VAT, "ATU13585627") is None
    assert taxid.check("US", Kind.VAT, "47-1234567") is None


def test_a_polish_register_number_is_a_krs_or_a_regon() -> None:
    assert taxid.check("PL", Kind.REGISTRATION, "KRS 0000123456") is None
    assert taxid.check("PL", Kind.REGISTRATION, "192598184") is None
    assert taxid.check("PL", Kind.REGISTRATION, "192598183") == "PL-REGON-CHECKSUM"
    assert taxid.check("PL", Kind.REGISTRATION, "12345") == "PL-KRS-LENGTH"


def test_a_wrong_number_prints_as_it_was_typed() -> None:
    assert taxid.pretty("PL", Kind.TAX, " 111-11 ") == "111-11"
    assert taxid.pretty("PL", Kind.TAX, "1111111111") == "111-111-11-11"
    assert taxid.pretty("US", Kind.TAX, "47-1234567") == "47-1234567"


def test_what_people_put_between_digits_is_dropped() -> None:
    assert squeeze(" ro\u00a018.847-670 ") == "RO18847670"
    assert squeeze("１８") == "18"


def test_every_scheme_has_four_fault_codes() -> None:
    assert len(taxid.FAULT_CODES) == len({scheme.code for scheme in SCHEMES}) * len(FLAWS)


FIELDS = {
    "cif": Kind.TAX,
    "cui": Kind.TAX,
    "vatCode": Kind.VAT,
    "cnp": Kind.PERSONAL,
    "registrationNumber": Kind.REGISTRATION,
    "siren": Kind.SIREN,
    "siret": Kind.SIRET,
    "taxNumber": Kind.STEUERNUMMER,
    "codiceFiscale": Kind.CODICE_FISCALE,
}


def test_every_number_of_the_command_line_examples_is_right(shared: Path) -> None:
    seen = 0
    for file in sorted((shared / "cli-examples").glob("c*.json")):  # companies and clients
        party = json.loads(file.read_text(encoding="utf-8"))
        for key, kind in FIELDS.items():
            if key in party:
                assert taxid.explain(party["country"], kind, party[key]) is None, (file.name, key)
                seen += 1
        identifiers = party.get("einvoiceIdentifiers", {})
        if leitweg_id := identifiers.get("xrechnung", {}).get("leitwegId"):
            assert taxid.is_valid("DE", Kind.LEITWEG_ID, leitweg_id)
            seen += 1
        if code := identifiers.get("sdi", {}).get("codiceDestinatario"):
            assert taxid.is_valid("IT", Kind.CODICE_DESTINATARIO, code)
            seen += 1
        if party.get("vatCode"):
            made = taxid.vat_id(party["country"], party.get("cif") or party["cui"])
            assert made == party["vatCode"]
    assert seen > 25
