"""What no term of ours has is kept of a file, shown, written again, and named where it is lost."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from storno_desktop.application.conversion import lost
from storno_desktop.application.readable import groups_of
from storno_desktop.bootstrap import format_for
from storno_desktop.domain.extensions import Beside
from storno_desktop.einvoice._xml import parse
from storno_desktop.einvoice.beside import not_written, put_back
from storno_desktop.einvoice.registry import recognise
from tests.unit.einvoice.invoices import full_invoice
from tests.unit.einvoice.verdicts import good_files

PREFIXES = {"a": "urn:a", "b": "urn:b"}
EXTENDED = ("facturx-extended", "cii-extended-ctc-fr", "ubl-extended-ctc-fr")
#: Where a text is said otherwise than it was written, as `docs/semantic.md` explains.
OTHERWISE = ("CustomizationID", "PartyTaxScheme/TaxScheme/ID")
RAM = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"


def tree(text: str) -> etree._Element:
    return etree.fromstring(text.replace("<top>", '<top xmlns="urn:a" xmlns:b="urn:b">'))


def kept(source: str, written: str) -> tuple[tuple[Beside, ...], str]:
    """What is taken of a file, and what becomes of a document that it is put into."""
    root = tree(written)
    taken = not_written(tree(source), root, PREFIXES)
    put_back(root, taken, PREFIXES)
    return taken, etree.tostring(root).decode().replace(' xmlns="urn:a" xmlns:b="urn:b"', "")


def test_what_is_not_written_is_put_back_where_it_stood() -> None:
    source = "<top><x>1</x><y>2</y><z><u>3</u><v n='4'>5</v></z></top>"
    taken, again = kept(source, "<top><x>1</x><z><u>3</u></z></top>")
    assert [(each.place, each.value) for each in taken] == [
        ("a:y", "2"),
        ("a:z/a:v/@n", "4"),
        ("a:z/a:v", "5"),
    ]
    assert again == source.replace("'", '"')


def test_a_group_that_is_made_anew_is_filled_in_order() -> None:
    source = "<top><x>1</x><g><u>3</u><v><w>4</w></v><t>5</t></g><z>6</z></top>"
    assert kept(source, "<top><x>1</x><z>6</z></top>")[1] == source


def test_of_several_the_one_that_was_read_stays_the_first() -> None:
    source = "<top><n><c>one</c><s>A</s></n><n><c>two</c></n><n><c>three</c></n></top>"
    taken, again = kept(source, "<top><n><c>two</c></n></top>")
    assert [each.place for each in taken] == ["a:n[2]/a:c", "a:n[2]/a:s", "a:n[3]/a:c"]
    assert again == "<top><n><c>two</c></n><n><c>one</c><s>A</s></n><n><c>three</c></n></top>"


def test_what_says_nothing_and_what_was_read_is_not_taken() -> None:
    source = "<top><x> 1 </x><y/><c:z xmlns:c='urn:c'>9</c:z></top>"
    assert kept(source, "<top><x>1</x></top>") == ((), "<top><x>1</x></top>")


def test_a_text_that_was_said_otherwise_is_left_to_what_was_said() -> None:
    assert kept("<top><x>LOC</x></top>", "<top><x>FC</x></top>")[0] == ()


def test_nothing_is_put_into_a_document_of_another_syntax() -> None:
    root = tree("<top><x>1</x></top>")
    put_back(root, [Beside("cac:Party/cbc:Name", "Elsewhere")], PREFIXES)
    assert len(root) == 1


def leaves(root: etree._Element) -> Counter[tuple[str, str]]:
    """Every text and attribute of a document with its path."""
    found: Counter[tuple[str, str]] = Counter()
    for element in root.iter():
        chain = (element, *element.iterancestors())
        path = "/".join(reversed([str(each.tag).rpartition("}")[2] for each in chain]))
        for name, value in element.attrib.items():
            if not str(name).startswith("{"):
                found[f"{path}/@{name!s}", str(value)] += 1
        if not len(element):
            found[path, " ".join((element.text or "").split())] += 1
    return found


def test_no_file_of_an_extension_loses_a_word(shared: Path) -> None:
    seen = set()
    for sample in good_files(shared):
        document = sample.path.read_bytes()
        key = recognise(document).key if sample.syntax in {"cii", "ubl"} else None
        if key not in EXTENDED:
            continue
        face = format_for(key)
        read = face.read(document).semantic
        again = face.write(read)
        gone = leaves(parse(document)) - leaves(parse(again))
        assert {path for path, _ in gone if not path.endswith(OTHERWISE)} == set(), sample.name
        assert face.read(again).semantic == read, sample.name
        seen.add(key)
    assert seen >= {"facturx-extended", "ubl-extended-ctc-fr"}


def with_a_note_of_delivery() -> bytes:
    """A file of EXTENDED that names a delivery note, for which the standard has no term."""
    root = etree.fromstring(format_for("facturx-extended").write(full_invoice()))
    delivery = root.find(f".//{{{RAM}}}ApplicableHeaderTradeDelivery")
    assert delivery is not None
    note = etree.SubElement(delivery, f"{{{RAM}}}DeliveryNoteReferencedDocument")
    etree.SubElement(note, f"{{{RAM}}}IssuerAssignedID").text = "DN-4711"
    return etree.tostring(root)


@pytest.mark.parametrize("key", ["facturx-extended", "cii-extended-ctc-fr"])
def test_it_is_written_shown_and_told_where_it_is_lost(key: str) -> None:
    read = format_for("facturx-extended").read(with_a_note_of_delivery()).semantic
    (said,) = read.extensions.beside
    assert said.value == "DN-4711"
    assert b"DN-4711" in format_for(key).write(read)
    entries = [entry for group in groups_of(read, "en") for entry in group.entries]
    shown = next(entry for entry in entries if entry.value == "DN-4711")
    assert shown.name.endswith("DeliveryNoteReferencedDocument / IssuerAssignedID")
    target = format_for("cii-en16931")
    again = target.read(target.write(read)).semantic
    assert "DN-4711" in {each.said.value for each in lost(read, again)}


def test_it_does_not_come_between_equal_invoices() -> None:
    face = format_for("facturx-extended")
    read = face.read(with_a_note_of_delivery()).semantic
    assert face.read(face.write(read)).semantic == read
    plain = replace(read, extensions=replace(read.extensions, beside=()))
    assert b"DN-4711" not in face.write(plain)
