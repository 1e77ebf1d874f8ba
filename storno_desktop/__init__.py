"""Storno Desktop: invoices made, issued, sent and tracked on the desk of the firm."""

__version__ = "0.1.0"
