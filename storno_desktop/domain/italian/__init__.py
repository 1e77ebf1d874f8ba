"""What follows from the Italian part of a document: its sums, its parties, its common terms.

The part itself is in `national.italy`, which knows no document.
"""
