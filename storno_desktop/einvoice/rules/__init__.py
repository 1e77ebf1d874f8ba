"""Our own judgment of the semantic invoice: EN 16931 and the national rules that build on it."""
