"""A comparison becomes a report: first plain data, then one writer a format."""

from pathlib import Path

from newsreader.export.comparison_json import comparison_json, write_json
from newsreader.export.report import Report, make_report

__all__ = ["Report", "comparison_json", "make_report", "write_json", "write_pdf"]


def write_pdf(report: Report, path: Path) -> None:
    """Writes a report as a PDF; Qt is loaded only now.

    Raises:
        ExportError: when it cannot be written there; an older file is untouched.
    """
    from newsreader.export import pdf

    pdf.write_pdf(report, path)
