"""The model is the schema: every element, its order, how often it may stand, and its type."""

import dataclasses
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from storno_desktop.einvoice.fa3 import checks, xml
from storno_desktop.einvoice.fa3.model import Faktura
from storno_desktop.einvoice.fa3.model.types import Day, Kind, Number, Text, slots_of
from tests.official import Official
from tests.unit.einvoice.fa3.models import invoice

X = "{http://www.w3.org/2001/XMLSchema}"
SCHEMA = "einvoice-artefacts/fa3/schemat_FA(3)_v1-0E.xsd"
UNBOUNDED = ("sequence", "choice", "complexType", "complexContent", "simpleContent", "extension")


class Schema:
    """The official schema, flattened to what a group's elements are."""

    def __init__(self, shared: Path) -> None:
        folder = (shared / SCHEMA).parent
        self.roots = [
            etree.parse(str(path)).getroot()
            for path in (shared / SCHEMA, *sorted((folder / "bazowe").glob("*.xsd")))
        ]

    def type(self, element: etree._Element) -> etree._Element | None:
        """The complex type of an element, inside it or by its name."""
        inner = element.find(f"{X}complexType")
        if inner is not None:
            return inner
        name = str(element.get("type")).rpartition(":")[2]
        found = [self.roots[0].find(f"{X}complexType[@name='{name}']")]
        return found[0]

    def elements(self, type_: etree._Element) -> list[tuple[etree._Element, bool]]:
        """The elements of a type in order, with whether one is always demanded."""
        found: list[tuple[etree._Element, bool]] = []
        extended = type_.find(f"{X}complexContent/{X}extension")
        if extended is not None:
            name = str(extended.get("base")).rpartition(":")[2]
            base = self.roots[0].find(f"{X}complexType[@name='{name}']")
            assert base is not None
            found += self.elements(base)

        def walk(node: etree._Element, is_sure: bool) -> None:
            for child in node:
                kind = str(child.tag).removeprefix(X)
                optional = child.get("minOccurs") == "0"
                if kind == "element":
                    found.append((child, is_sure and not optional))
                elif kind in UNBOUNDED:
                    walk(child, is_sure and not optional and kind != "choice")

        walk(type_, True)
        return found

    def facets(self, element: etree._Element) -> dict[str, Any]:
        """What the simple type of an element demands, through all its bases."""
        inner = element.find(f"{X}simpleType/{X}restriction")
        chain = [] if inner is None else [inner]
        base = str(element.get("type") if inner is None else inner.get("base"))
        while not base.startswith("xsd:") and not base.startswith("xs:"):
            name = base.rpartition(":")[2]
            type_ = None
            # the schema and its bases name some types alike
            for root in self.roots if base.startswith("tns:") else self.roots[1:]:
                type_ = root.find(f"{X}simpleType[@name='{name}']")
                if type_ is not None:
                    break
            assert type_ is not None, base
            restriction = type_.find(f"{X}restriction")
            if restriction is None:
                return {"base": "union"}
            chain.append(restriction)
            base = str(restriction.get("base"))
        demanded: dict[str, Any] = {"base": base.partition(":")[2]}
        if element.get("fixed"):
            return demanded | {"codes": {element.get("fixed")}}
        for restriction in chain:
            for facet in restriction:
                name = str(facet.tag).removeprefix(X)
                if name == "enumeration":
                    demanded.setdefault("codes", set()).add(facet.get("value"))
                elif name != "annotation":
                    demanded.setdefault(name, facet.get("value"))
        return demanded


@pytest.fixture
def schema(shared: Path) -> Schema:
    return Schema(shared)


def pairs(schema: Schema) -> list[tuple[type[Any], etree._Element]]:
    """Every class of the model with its type in the schema."""
    root = schema.roots[0].find(f"{X}element[@name='Faktura']")
    assert root is not None
    seen: dict[type[Any], etree._Element] = {}
    todo: list[tuple[type[Any], etree._Element]] = [(Faktura, root)]
    while todo:
        model, element = todo.pop()
        type_ = schema.type(element)
        assert type_ is not None, model
        if model in seen:
            continue
        seen[model] = type_
        of_name = {str(each.get("name")): each for each, _ in schema.elements(type_)}
        todo += [
            (slot.type, of_name[slot.name])
            for slot in slots_of(model)
            if isinstance(slot.type, type) and slot.name in of_name
        ]
    return [
        (model, type_) for model, type_ in seen.items() if "KodFormularza" not in model.__name__
    ]


def test_every_group_has_the_elements_of_the_schema_in_its_order(schema: Schema) -> None:
    checked = pairs(schema)
    assert len(checked) > 50
    for model, type_ in checked:
        elements = schema.elements(type_)
        ours = [slot for slot in slots_of(model) if slot.kind is Kind.ELEMENT]
        assert [slot.name for slot in ours] == [each.get("name") for each, _ in elements], model
        for slot, (element, is_sure) in zip(ours, elements, strict=True):
            most = int(element.get("maxOccurs", "1"))
            assert (slot.least, slot.most) == (int(is_sure), most), (model, slot.name)


def test_every_value_has_the_type_of_the_schema(schema: Schema) -> None:
    judged = 0
    for model, type_ in pairs(schema):
        by_name = {str(each.get("name")): each for each, _ in schema.elements(type_)}
        for slot in slots_of(model):
            if isinstance(slot.type, type) or slot.kind is not Kind.ELEMENT:
                continue
            element = by_name[slot.name]
            if element.find(f"{X}complexType") is not None:
                continue
            judged += 1
            _same(slot.type, schema.facets(element), f"{model.__name__}.{slot.name}")
    assert judged >= 250


#: Types that do not take white space off the ends of a value.
KEEPING_SPACE = {"string", "normalizedString"}


def _same(ours: object, demanded: dict[str, Any], where: str) -> None:
    if isinstance(ours, Number):
        assert demanded["base"] == "decimal", where
        assert ours.fraction == int(demanded["fractionDigits"]), where
        assert ours.whole + ours.fraction <= int(demanded["totalDigits"]), where
    elif isinstance(ours, Day):
        assert demanded["base"] == "date", where
        limits = (demanded["minInclusive"], demanded["maxInclusive"])
        assert (ours.first.isoformat(), ours.last.isoformat()) == limits, where
    else:
        assert isinstance(ours, Text)
        if ours.codes:
            assert ours.codes == demanded["codes"], where
            assert ours.whole == (demanded["base"] in {"byte", "integer"}), where
            assert ours.verbatim == (demanded["base"] in KEEPING_SPACE), where
        elif demanded["base"] in {"token", "string"}:
            assert "codes" not in demanded, where
            if ours.longest is not None and "maxLength" in demanded:
                assert ours.longest == int(demanded["maxLength"]), where
            if "minLength" in demanded:
                assert ours.shortest == int(demanded["minLength"]), where
            if "pattern" in demanded:
                assert ours.pattern == demanded["pattern"], where
            assert ours.verbatim == (demanded["base"] in KEEPING_SPACE), where


@given(st.integers(0, 10**9))
def test_what_is_written_is_read_back_as_it_was(seed: int) -> None:
    made = invoice(seed)
    document = xml.write(made)
    found = xml.read(document)
    assert found.invoice == made
    assert found.faults == ()
    assert xml.write(found.invoice) == document


def test_the_official_schema_passes_what_the_model_allows(shared: Path) -> None:
    official = Official(shared)
    failed = {}
    for seed in range(60):
        made = invoice(seed)
        faults = checks.shape_faults(made)
        if found := [*official.fatal(xml.write(made)), *faults]:
            failed[seed] = found
    assert failed == {}


@pytest.mark.parametrize("seed", range(40))
def test_one_broken_field_is_seen_by_us_as_by_the_official_schema(seed: int, shared: Path) -> None:
    """Break a random document in one place: both call it broken, or both do not."""
    rnd = Random(seed)
    made = invoice(1000 + seed)
    fa = made.Fa
    broken = rnd.choice(
        [
            dataclasses.replace(fa, P_1=None),
            dataclasses.replace(fa, P_2="x" * 257),
            dataclasses.replace(fa, KodWaluty="ZŁO"),
            dataclasses.replace(fa, RodzajFaktury="FAK"),
            dataclasses.replace(fa, P_15=None),
            dataclasses.replace(fa, P_13_1=None, P_14_1=fa.P_15),
            dataclasses.replace(fa, Adnotacje=dataclasses.replace(fa.Adnotacje, P_18=None)),
            dataclasses.replace(
                fa,
                Adnotacje=dataclasses.replace(
                    fa.Adnotacje,
                    Zwolnienie=dataclasses.replace(
                        fa.Adnotacje.Zwolnienie, P_19="1", P_19A="art. 43", P_19N="1"
                    ),
                ),
            ),
        ]
    )
    document = dataclasses.replace(made, Fa=broken)
    raw = xml.write(document)
    ours = bool(xml.read(raw).faults)
    assert ours == bool(Official(shared).fatal(raw))
    assert bool(checks.shape_faults(document)) == ours
