"""The identifiers of XML-DSig that are known here (RFC 9231, W3C XML Signature 1.1)."""

from __future__ import annotations

import base64
import binascii
from typing import Final

NAMESPACE: Final = "http://www.w3.org/2000/09/xmldsig#"
DS: Final = f"{{{NAMESPACE}}}"
SIGNATURE: Final = f"{DS}Signature"

ENVELOPED: Final = f"{NAMESPACE}enveloped-signature"
XPATH: Final = "http://www.w3.org/TR/1999/REC-xpath-19991116"
XPATH_FILTER: Final = "http://www.w3.org/2002/06/xmldsig-filter2"
EXCLUSIVE: Final = "http://www.w3.org/2001/10/xml-exc-c14n#"
INCLUSIVE: Final = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
INCLUSIVE_1_1: Final = "http://www.w3.org/2006/12/xml-c14n11"

#: Algorithm to its form, and whether comments are written.
FORMS: Final = {
    INCLUSIVE: (INCLUSIVE, False),
    f"{INCLUSIVE}#WithComments": (INCLUSIVE, True),
    INCLUSIVE_1_1: (INCLUSIVE_1_1, False),
    f"{INCLUSIVE_1_1}#WithComments": (INCLUSIVE_1_1, True),
    EXCLUSIVE: (EXCLUSIVE, False),
    f"{EXCLUSIVE}WithComments": (EXCLUSIVE, True),
}

_MORE: Final = "http://www.w3.org/2001/04/xmldsig-more#"
_MORE_2007: Final = "http://www.w3.org/2007/05/xmldsig-more#"
_ENCRYPTION: Final = "http://www.w3.org/2001/04/xmlenc#"

#: SHA-1 is read because files of earlier years have it; nothing here signs with it.
DIGESTS: Final = {
    f"{NAMESPACE}sha1": "sha1",
    f"{_MORE}sha224": "sha224",
    f"{_ENCRYPTION}sha256": "sha256",
    f"{_MORE}sha384": "sha384",
    f"{_ENCRYPTION}sha512": "sha512",
}
#: Algorithm of a signature to its scheme and digest.
SIGNATURES: Final = {
    f"{NAMESPACE}rsa-sha1": ("rsa", "sha1"),
    **{f"{_MORE}rsa-sha{size}": ("rsa", f"sha{size}") for size in (224, 256, 384, 512)},
    **{f"{_MORE}ecdsa-sha{size}": ("ecdsa", f"sha{size}") for size in (1, 224, 256, 384, 512)},
    **{
        f"{_MORE_2007}sha{size}-rsa-MGF1": ("pss", f"sha{size}") for size in (1, 224, 256, 384, 512)
    },
}


def decoded(text: str | None) -> bytes | None:
    """Base64 as it stands in XML, with blanks anywhere; None for what is none."""
    try:
        return base64.b64decode("".join((text or "").split()), validate=True) or None
    except (binascii.Error, ValueError):
        return None
