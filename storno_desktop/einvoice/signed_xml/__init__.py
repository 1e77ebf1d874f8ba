"""Signatures inside XML (XML-DSig, XAdES): whether a file still says what was signed.

`examine` gives the faults of every signature of a file. Nothing is fetched: what a signature says
of other files, or by means that nobody here knows, is told as not examined.
"""
