"""Kinds of document (BT-3, UNTDID 1001) and of VAT point (BT-8), rules BR-CL-01 and BR-CL-06."""

from storno_desktop.domain.codelists import code_set

#: BT-3 of a UBL Invoice.
INVOICE_TYPES_1_3_16 = code_set(
    """
    102 130 202 203 204 211 218 219 295 325 326 331 380 382 383 384 385 386 387 388 389 390 393
    394 395 456 457 471 472 473 500 501 527 553 575 623 633 71 751 780 80 81 817 82 84 870 875
    876 877 935
    """
)

#: As bundled with CIUS-RO 1.0.9.
INVOICE_TYPES_1_3_8 = INVOICE_TYPES_1_3_16 - code_set("471 472 473 500 501")

#: BT-3 of a UBL CreditNote.
CREDIT_NOTE_TYPES_1_3_16 = code_set("261 262 296 308 381 396 420 458 502 503 532 81 83")

#: As bundled with CIUS-RO 1.0.9.
CREDIT_NOTE_TYPES_1_3_8 = CREDIT_NOTE_TYPES_1_3_16 - code_set("502 503")

#: BT-3 of a CII message, which has one root for invoices and credit notes.
CII_DOCUMENT_TYPES_1_3_16 = code_set(
    """
    102 130 202 203 204 211 218 219 261 262 295 296 308 325 326 331 380 381 382 383 384 385 386
    387 388 389 390 393 394 395 396 420 456 457 458 471 472 473 500 501 502 503 527 532 553 575
    623 633 71 751 780 80 81 817 82 83 84 870 875 876 877 935
    """
)

#: BT-3 of a Romanian invoice (BR-RO-020); its credit note is 381 only.
CIUS_RO_INVOICE_TYPES = code_set("380 384 389 751")

CIUS_RO_CREDIT_NOTE_TYPES = code_set("381")

#: BT-8 in UBL: UNTDID 2005 for issue (3), delivery (35) and payment (432).
VAT_POINT_CODES = code_set("3 35 432")

#: BT-8 in CII: UNTDID 2475 for the same three moments.
CII_VAT_POINT_CODES = code_set("29 5 72")
