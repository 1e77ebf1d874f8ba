"""The PDF of one page from a stored invoice, to the same content in bare Platypus. Limit: 1.5.

Bare means: the words that our page prints are known, and the same fonts are embedded; only the
flowables and reportlab's own document remain. WeasyPrint renders an equal page beside it when it
is installed.
"""

from __future__ import annotations

import io
import statistics
from datetime import UTC, datetime
from html import escape
from importlib.util import find_spec

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

from benchmarks._invoices import BUYER, SELLER, content
from benchmarks._timing import paired, tell, timed
from storno_desktop.application.judging import totals_of
from storno_desktop.application.ports import Printing
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.paths import resource
from storno_desktop.printing.facts.document import sheet_of
from storno_desktop.printing.printer import ReportlabPrinter

LIMIT = 1.5
LINES = 8
WRAPPED = 24  # longer texts need a paragraph to wrap


def printing() -> Printing:
    """A page's worth of invoice."""
    draft = content(LINES)
    now = datetime(2026, 11, 16, 12, tzinfo=UTC)
    document = Document("d", "c", DocumentKind.INVOICE, draft, now, now)
    return Printing(
        document=document,
        seller=SELLER,
        buyer=BUYER,
        accounts=(),
        totals=totals_of(draft, SELLER),
        language="ro",
        is_draft=False,
    )


def words_of(value: object) -> list[str]:
    """Every text of the page's facts, in order."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, list | tuple):
        return [word for one in value for word in words_of(one)]
    if hasattr(value, "__dataclass_fields__"):
        return [
            word for name in value.__dataclass_fields__ for word in words_of(getattr(value, name))
        ]
    return []


def bare(words: list[str]) -> bytes:
    """The same words: one paragraph each beside the table of lines."""
    style = ParagraphStyle("x", fontName="Bare", fontSize=8, leading=10)
    rows = [words[at : at + 8] for at in range(0, len(words), 8)]
    cells = [
        [Paragraph(escape(text), style) if len(text) > WRAPPED else text for text in row]
        for row in rows
    ]
    width = max(len(row) for row in cells)
    table = Table([row + [""] * (width - len(row)) for row in cells])
    table.setStyle([("FONT", (0, 0), (-1, -1), "Bare", 8)])
    target = io.BytesIO()
    SimpleDocTemplate(target, pagesize=A4).build([Spacer(1, 4), table])
    return target.getvalue()


def main() -> None:
    """Render the same page both ways."""
    rl_config.invariant = 1
    for name, file in (("Bare", "NotoSans-Regular.ttf"), ("BareBold", "NotoSans-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
    printer, page = ReportlabPrinter(), printing()
    words = words_of(sheet_of(page))
    ratio = paired(lambda: printer.pdf(page), lambda: bare(words))
    tell("PDF of one page, to the same words in bare Platypus", ratio, LIMIT)
    if find_spec("weasyprint") is None:
        print("WeasyPrint is not installed: no figure beside it")
        return
    import weasyprint

    html = "<table>" + "".join(f"<tr><td>{escape(word)}</td></tr>" for word in words) + "</table>"
    ours = statistics.median(timed(lambda: printer.pdf(page)) for _ in range(9))
    theirs = statistics.median(
        timed(lambda: weasyprint.HTML(string=html).write_pdf()) for _ in range(3)
    )
    tell("PDF of one page, WeasyPrint to ours", theirs / ours, None)


if __name__ == "__main__":
    main()
