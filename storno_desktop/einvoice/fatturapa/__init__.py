"""FatturaPA, the e-invoice of the Italian exchange system (SdI): ordinary 1.2.3, simplified 1.0.2.

`model` is the national invoice, `from_document` and `from_semantic` make it, `to_semantic` says it
in the terms of EN 16931, `checks` judges it as SdI would, `xml_write` and `xml_read` are its bytes.
"""
