"""Namespaces and names of FA(3), in force since 1 February 2026, and of FA(2) before it."""

from __future__ import annotations

from typing import Final

NAMESPACE: Final = "http://crd.gov.pl/wzor/2025/06/25/13775/"
FA2_NAMESPACE: Final = "http://crd.gov.pl/wzor/2023/06/29/12648/"

#: Root element to the syntax it opens.
ROOTS: Final = {f"{{{NAMESPACE}}}Faktura": "fa3", f"{{{FA2_NAMESPACE}}}Faktura": "fa2"}

FORM: Final = "FA"
SYSTEM_CODE: Final = "FA (3)"
FA2_SYSTEM_CODE: Final = "FA (2)"
SCHEMA_VERSION: Final = "1-0E"
VARIANT: Final = "3"

#: Answers of the statements: TWybor1 knows only yes.
YES: Final = "1"
NO: Final = "2"
