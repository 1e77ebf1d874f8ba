"""Romanian counties, the sectors of Bucharest, Italian provinces: what people type, as codes."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_COUNTY_NAMES = {
    "AB": "Alba",
    "AG": "Argeș",
    "AR": "Arad",
    "B": "București",
    "BC": "Bacău",
    "BH": "Bihor",
    "BN": "Bistrița-Năsăud",
    "BR": "Brăila",
    "BT": "Botoșani",
    "BV": "Brașov",
    "BZ": "Buzău",
    "CJ": "Cluj",
    "CL": "Călărași",
    "CS": "Caraș-Severin",
    "CT": "Constanța",
    "CV": "Covasna",
    "DB": "Dâmbovița",
    "DJ": "Dolj",
    "GJ": "Gorj",
    "GL": "Galați",
    "GR": "Giurgiu",
    "HD": "Hunedoara",
    "HR": "Harghita",
    "IF": "Ilfov",
    "IL": "Ialomița",
    "IS": "Iași",
    "MH": "Mehedinți",
    "MM": "Maramureș",
    "MS": "Mureș",
    "NT": "Neamț",
    "OT": "Olt",
    "PH": "Prahova",
    "SB": "Sibiu",
    "SJ": "Sălaj",
    "SM": "Satu Mare",
    "SV": "Suceava",
    "TL": "Tulcea",
    "TM": "Timiș",
    "TR": "Teleorman",
    "VL": "Vâlcea",
    "VN": "Vrancea",
    "VS": "Vaslui",
}
BUCHAREST = "B"

_PROVINCES = """
    AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC
    FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD
    PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR
    TS TV UD VA VB VC VE VI VR VT VV
"""

#: Italian provinces by the two letters that FatturaPA wants (Provincia).
IT_PROVINCES = frozenset(_PROVINCES.split())

_TITLES = re.compile(r"^(?:JUDETUL|JUD|MUNICIPIUL|MUN|COUNTY|ORASUL|OR)\b[. ]*")
_SECTOR = re.compile(r"\b(?:SECTORUL|SECTOR|SECT|SEC)[ .]*(?:NR[ .]*)?([1-6]|I{1,3}|IV|VI?)\b")
# "S3" alone may be a sector; inside an address it is more often a building.
_SHORT_SECTOR = re.compile(r"(?:BUCURESTI )?S[ .]?([1-6])(?: BUCURESTI)?")
_CAPITAL = re.compile(r"(?:MUNICIPIUL |MUN[. ]+)?(?:BUCURESTI|BUCHAREST)\b")
_ROMAN = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6"}


def folded(text: str) -> str:
    """Make a text comparable: big letters without accents, single blanks, no punctuation."""
    # The comma and the cedilla under ș and ț are the same letter to the people who type them.
    plain = unicodedata.normalize("NFKD", text.upper().replace("Ł", "L"))
    kept = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(re.sub(r"[^\w.]+|_", " ", kept).split())


@cache
def _by_folded_name() -> dict[str, str]:
    names = {folded(name): code for code, name in _COUNTY_NAMES.items()}
    # Names that people write in one word or in English.
    names |= {name.replace(" ", ""): code for name, code in names.items()}
    names |= {"BUCHAREST": BUCHAREST, "BUCURESTI MUNICIPIUL": BUCHAREST, "CARAS": "CS"}
    return names


def county_codes() -> tuple[str, ...]:
    """Give the codes of counties, in the order of their names for a Romanian reader."""
    return tuple(sorted(_COUNTY_NAMES, key=lambda code: folded(_COUNTY_NAMES[code])))


def county_name(code: str) -> str:
    """Give the name of a county, with its diacritics; an unknown code comes back as it is."""
    return _COUNTY_NAMES.get(county_code(code) or "", code)


def county_code(text: str) -> str | None:
    """Find the letters of a county in "Cluj", "CJ", "jud. Cluj" or "RO-CJ"; None if unknown."""
    name = folded(text)
    code = name.removeprefix("RO ")
    if code in _COUNTY_NAMES:
        return code
    bare = _TITLES.sub("", name).rstrip(". ")
    if bare in _COUNTY_NAMES:
        return bare
    found = _by_folded_name().get(bare) or _by_folded_name().get(bare.replace(" ", ""))
    if found:
        return found
    is_sector = _SECTOR.sub("", bare).strip(" .") in {"", "BUCURESTI"} and sector(text)
    return BUCHAREST if is_sector else None


def iso_county(text: str) -> str | None:
    """Give the ISO 3166-2 code (BT-39, BT-54) of what was typed: "RO-CJ"; None if unknown."""
    code = county_code(text)
    return f"RO-{code}" if code else None


def is_bucharest(text: str) -> bool:
    """Whether a county or a town is the capital."""
    return county_code(text) == BUCHAREST or bool(_CAPITAL.match(folded(text)))


def sector(*texts: str | None) -> str | None:
    """Find the sector of Bucharest in town or address, as BR-RO-100 wants it: "SECTOR3".

    The first text that names one decides; None when none does or two differ, never a guess.
    """
    for text in texts:
        name = folded(text or "")
        short = _SHORT_SECTOR.fullmatch(name)
        numbers = [short[1]] if short else _SECTOR.findall(name)
        found = {"SECTOR" + _ROMAN.get(number, number) for number in numbers}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def sector_of_postal_code(code: str) -> str | None:
    """Propose the sector that a Bucharest postal code belongs to: its second digit."""
    found = re.fullmatch(r"0([1-6])\d{4}", code.strip())
    return f"SECTOR{found[1]}" if found else None


def is_province(text: str) -> bool:
    """Whether a text is the code of an Italian province."""
    return text.strip().upper() in IT_PROVINCES
