"""PDF: the print on its pages, running heads left out and paragraphs rebuilt."""

from __future__ import annotations

import pypdfium2
from pypdfium2 import raw

from newsreader.model.errors import PasswordNeededError, UnreadableFileError
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.file_bytes import LARGEST
from newsreader.reading.formats.pdf_columns import in_columns
from newsreader.reading.formats.pdf_lines import PrintedLine, lines_of
from newsreader.reading.formats.pdf_paragraphs import paragraphs_of
from newsreader.reading.formats.pdf_rows import in_rows
from newsreader.reading.formats.running_heads import without_running_heads
from newsreader.reading.text.raw_text import RawText

# A newspaper of a thick Saturday; what is longer is a book or a collection.
_MOST_PAGES = 200
# What our own reports say they were made with; see `newsreader.export.pdf`.
_OURS = "Newsreader "


def read(data: bytes, name: str, password: str | None = None) -> RawText:
    """The text of a PDF; scripts in it do not run, attachments stay closed.

    Raises:
        PasswordNeededError: when it is locked and the password is not the right one.
        UnreadableFileError: when it is damaged, longer than a newspaper, holds pictures only or is a report of ours.
    """
    with damage_told(name):
        document = _opened(data, name, password)
        try:
            if document.get_metadata_value("Creator").startswith(_OURS):
                raise UnreadableFileError("reading.own_report", file=name)
            lines = _lines(document, name)
        finally:
            document.close()
        text = paragraphs_of(in_rows(in_columns(without_running_heads(lines))))
    if not text:
        raise UnreadableFileError("reading.only_pictures", file=name)
    return RawText(text)


def _opened(data: bytes, name: str, password: str | None) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            key = "reading.password_needed" if password is None else "reading.password_wrong"
            raise PasswordNeededError(key, file=name) from error
        raise


def _lines(document: pypdfium2.PdfDocument, name: str) -> list[PrintedLine]:
    if len(document) > _MOST_PAGES:
        raise UnreadableFileError("reading.too_many_pages", file=name, limit=_MOST_PAGES)
    lines: list[PrintedLine] = []
    letters = 0
    for number, page in enumerate(document):
        lines += (found := lines_of(page, number))
        page.close()
        letters += sum(len(line.text) for line in found)
        if letters > LARGEST:  # what is too long is told by whoever called
            break
    return lines
