"""The report as a PDF that looks like the window: both texts side by side with their marks, then the list."""

from __future__ import annotations

from pathlib import Path

from newsreader.export.pdf.document import lay_document
from newsreader.export.pdf.drawing import drawn
from newsreader.export.pdf.mending import mended
from newsreader.export.report import Report
from newsreader.export.whole_file import write_whole
from newsreader.paint.application import offscreen_application


def write_pdf(report: Report, path: Path) -> None:
    """Writes the report to a file; needs no display.

    Raises:
        ExportError: when it cannot be written there; an older file is untouched.
    """
    offscreen_application()
    document = lay_document(report)
    write_whole(path, mended(drawn(document), document, report.language))
