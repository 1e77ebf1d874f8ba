"""The invoices of a lot (lotto di fatture), each as a file of its own.

The header and the invoice stay as they were written; a signature over the lot is none of the part.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Final

from lxml import etree

from storno_desktop.einvoice._xml import parse

_BODY: Final = "FatturaElettronicaBody"
_SIGNATURE: Final = "{http://www.w3.org/2000/09/xmldsig#}Signature"


def split(document: bytes) -> list[bytes]:
    """Give each invoice of a lot; any other document is the one it is. Raises Misread."""
    root = parse(document)
    bodies = root.findall(_BODY)
    if len(bodies) < 2:  # noqa: PLR2004 - one invoice is no lot
        return [document]
    for each in [*bodies, *root.findall(_SIGNATURE)]:
        root.remove(each)
    parts = []
    for body in bodies:
        part = deepcopy(root)
        part.append(body)
        parts.append(etree.tostring(part, encoding="UTF-8", xml_declaration=True))
    return parts
