"""Media types of attached documents (BT-125-1), rule BR-CL-24."""

from storno_desktop.domain.codelists import code_set

#: The only types of file that an EN 16931 invoice may carry.
MIME_CODES = code_set(
    """
    application/pdf application/vnd.oasis.opendocument.spreadsheet
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet image/jpeg image/png
    text/csv
    """
)
