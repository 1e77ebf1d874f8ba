"""Code lists of EN 16931 as frozen sets, a room for each subject.

Where the rules bundled with CIUS-RO 1.0.9 (EN 16931 artefacts 1.3.8) know another list than
artefacts 1.3.16, both are given under their version.
"""


def code_set(text: str) -> frozenset[str]:
    """Read a list of codes that is written as words."""
    return frozenset(text.split())
