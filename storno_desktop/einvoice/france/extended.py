"""EXTENDED-CTC-FR 1.4.0 in UBL and in CII: EN 16931 with the terms that French trade adds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar, Final

from storno_desktop.application.ports import Reading
from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import cii, ubl
from storno_desktop.einvoice._xml import parse, serialise
from storno_desktop.einvoice.characters import unwritable
from storno_desktop.einvoice.cii import binding
from storno_desktop.einvoice.cii import limits as cii_limits
from storno_desktop.einvoice.cii import rules as cii_rules
from storno_desktop.einvoice.cii.write_extended import extended_tree
from storno_desktop.einvoice.cii.write_extended import with_beside as with_beside_in_cii
from storno_desktop.einvoice.france import extended_file
from storno_desktop.einvoice.france.extended_rules import check_extended, kept
from storno_desktop.einvoice.france.files import decided, in_file
from storno_desktop.einvoice.france.rules import check
from storno_desktop.einvoice.france.syntax import Syntax
from storno_desktop.einvoice.france.written import extend_ubl, with_beside
from storno_desktop.einvoice.rules import en16931
from storno_desktop.einvoice.ubl import limits as ubl_limits
from storno_desktop.einvoice.ubl.values import XSD
from storno_desktop.einvoice.ubl.write import tree as tree_in_ubl

#: BT-24 of the extension.
SPECIFICATION: Final = "urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr"


def _marked(invoice: Semantic) -> Semantic:
    return replace(invoice, specification=SPECIFICATION)


class ExtendedUbl:
    """The French extension in UBL; a total of a line with VAT has no place in UBL 2.1."""

    key: ClassVar[str] = "ubl-extended-ctc-fr"

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge by what the extension keeps of EN 16931, by its own rules and by BR-FR."""
        marked = _marked(invoice)
        standard = [*en16931.check(marked), *ubl_limits.in_invoice(marked)]
        return [
            *kept(standard, marked, Syntax.UBL),
            *check_extended(marked, Syntax.UBL),
            *check(marked, Syntax.UBL),
            *unwritable(marked),
        ]

    def write(self, invoice: Semantic) -> bytes:
        """Write the document with every term of the extension, whatever BT-24 was."""
        marked = _marked(invoice)
        root = tree_in_ubl(marked)
        extend_ubl(root, marked)
        return serialise(root)

    def read(self, document: bytes) -> Reading:
        """Read a UBL document, and tell what the extension and France find in the file alone."""
        reading = ubl.read(document)
        faults = kept(reading.structure_faults, reading.semantic, Syntax.UBL)
        root = parse(document)
        reading = with_beside(reading, root)
        found = (*faults, *extended_file.faults(root, Syntax.UBL), *in_file(document))
        known = reading.decided | decided(Syntax.UBL)
        return replace(reading, structure_faults=found, decided=known)


def _attachments(invoice: Semantic) -> Iterator[Fault]:
    """The schema of the extension in CII wants the kind and the name of an attachment."""
    for index, each in enumerate(invoice.documents):
        if each.content is not None:
            for value, name in ((each.mime, "mimeCode"), (each.filename, "filename")):
                if not value:
                    path = terms.path("BT-125", index=index)
                    yield Fault(path, XSD, params=(("message", f"missing: {name}"),))


class ExtendedCii:
    """The French extension in CII."""

    key: ClassVar[str] = "cii-extended-ctc-fr"

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge by what the extension keeps of EN 16931, by its own rules and by BR-FR."""
        marked = _marked(invoice)
        bound = cii_limits.in_later_schema(cii_limits.in_invoice(marked))
        standard = [*cii_rules.check(marked), *bound]
        return [
            *kept(standard, marked, Syntax.CII),
            *check_extended(marked, Syntax.CII),
            *check(marked, Syntax.CII),
            *_attachments(marked),
            *unwritable(marked),
        ]

    def write(self, invoice: Semantic) -> bytes:
        """Write the document with every term of the extension, whatever BT-24 was."""
        marked = _marked(invoice)
        return serialise(extended_tree(marked))

    def read(self, document: bytes) -> Reading:
        """Read a CII document, and tell what the extension and France find in the file alone."""
        reading = cii.read(document)
        root = parse(document)
        found = binding.offences(root, has_unread=True, is_extended=True)
        offences = kept(found, reading.semantic, Syntax.CII, is_of_file=True)
        own = extended_file.faults(root, Syntax.CII)
        faults = (*reading.structure_faults, *offences, *own, *in_file(document))
        reading = with_beside_in_cii(reading, root)
        # the schema of the file has decided; what would be written of it is another file
        known = reading.decided | decided(Syntax.CII) | {XSD}
        return replace(reading, structure_faults=faults, decided=known)
