"""Files in PDF that carry an e-invoice: opened without harm, taken apart and put together."""
