"""A path, a pasted text or a piece of a web page becomes an article."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

from newsreader.model.article import Article, Source
from newsreader.model.errors import UnreadableFileError
from newsreader.reading.article.furniture import furniture_kinds, furniture_of, masthead_kinds
from newsreader.reading.article.furniture_evidence import evidence_of
from newsreader.reading.article.known_facts import joined
from newsreader.reading.article.masthead import masthead_of, metadata_lines
from newsreader.reading.article.moved import framed, moved
from newsreader.reading.article.walls import is_excerpt, is_only_consent, words_shown
from newsreader.reading.formats.file_bytes import LARGEST, LARGEST_MEGABYTES, bytes_of
from newsreader.reading.formats.kinds import largest, reader_for
from newsreader.reading.text.cleaning import clean
from newsreader.reading.text.encoding import as_utf8
from newsreader.reading.text.garbled import is_garbled, mended
from newsreader.reading.text.language import language_of
from newsreader.reading.text.page import page_of
from newsreader.reading.text.raw_text import RawText

# In letters. The longest newspaper articles known to us have half as many; what is longer is a book or a whole archive,
# and would hold up every part of the program.
_LONGEST_ARTICLE = 1_000_000
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]{1,20}://|www\.|mailto:)\S+", re.IGNORECASE)


def read_file(
    path: Path, encoding: str | None = None, password: str | None = None, *, is_mended: bool = False
) -> Article:
    """The article in a file.

    Args:
        path: The file.
        encoding: In which encoding the text is written, where the reader knows better than what would be guessed.
        password: What opens a locked file.
        is_mended: Whether letters that look garbled are mended.

    Raises:
        PasswordNeededError: when the file is locked and the password is missing or wrong.
        UnreadableFileError: when the file cannot become an article; the message names it and says what to do.
    """
    name = _printable(path.name or str(path))
    data = bytes_of(path, name, largest(name))
    if not data:
        raise UnreadableFileError("reading.empty", file=name)
    if encoding is not None:
        data = as_utf8(data, encoding, name)
    raw = reader_for(name, data, password)(data, name)
    if encoding is not None:
        raw = replace(raw, encoding=encoding, encoding_is_guessed=False)
    source = Source(name, _printable(str(path.absolute())), raw.encoding, raw.encoding_is_guessed)
    return _article(raw, source, is_mended)


def read_text(text: str, name: str, *, is_mended: bool = False) -> Article:
    """The article in a text that was pasted or dropped, called `name` in what is said to the reader.

    Raises:
        UnreadableFileError: when the text is blank, too long or nothing but a web address.
    """
    return _article(RawText(text), Source(clean(name)), is_mended)


def read_html(source: str, text: str, name: str, *, is_mended: bool = False) -> Article:
    """The article in what a browser or word processor puts on the clipboard or a drag, called `name`.

    Args:
        source: The piece in HTML, which knows its paragraphs.
        text: The same in plain text, which is read instead where the HTML lacks some of its words.
        name: What it is called.
        is_mended: Whether letters that look garbled are mended.

    Raises:
        UnreadableFileError: when there is no text in it, when it is too long or nothing but a web address.
    """
    from newsreader.reading.formats.selection import fuller_text  # late: it comes with a parser

    _refuse_giant(text, name)
    return _article(RawText(fuller_text(source, text, name)), Source(clean(name)), is_mended)


def _refuse_giant(text: str, name: str) -> None:
    if len(text) > LARGEST:
        raise UnreadableFileError("reading.too_large", file=name, limit=LARGEST_MEGABYTES)


def _text_worth_reading(text: str, name: str, if_blank: str) -> str:
    _refuse_giant(text, name)
    cleaned = clean(text)
    if not cleaned:
        raise UnreadableFileError(if_blank, file=name)
    if len(cleaned) > _LONGEST_ARTICLE:
        raise UnreadableFileError("reading.too_long", file=name, millions=_LONGEST_ARTICLE // 1_000_000)
    if _ADDRESS.fullmatch(cleaned):
        raise UnreadableFileError("reading.only_address", file=name, address=cleaned)
    return cleaned


def _article(raw: RawText, source: Source, is_mended: bool) -> Article:
    if is_mended:
        raw = replace(raw, text=mended(raw.text), before=mended(raw.before), after=mended(raw.after))
    source = replace(source, is_garbled=is_garbled(raw.text))
    text = _text_worth_reading(raw.text, source.name, "reading.blank" if source.path else "reading.nothing_pasted")
    page = page_of(text)
    evidence = [evidence_of(line) for line in page.lines]
    stated = metadata_lines(page, evidence)
    kinds = furniture_kinds(page, evidence, stated, is_extracted=raw.is_extracted)
    masthead = joined(masthead_of(page, stated, kinds), raw.known, text)
    furniture = furniture_of(page, kinds | masthead_kinds(page, stated, masthead), masthead)
    if is_only_consent(page, evidence, masthead):
        raise UnreadableFileError("reading.only_consent", file=source.name)
    shown = words_shown(text, furniture, masthead)
    source = replace(source, is_excerpt=is_excerpt(shown, text, furniture, is_locked=raw.is_locked))
    before, after = clean(raw.before), clean(raw.after)
    whole = "\n\n".join(filter(None, (before, text, after)))
    begin = len(before) + 2 if before else 0
    furniture = framed(furniture, begin, begin + len(text), len(whole))
    return Article(whole, source, language_of(text), moved(masthead, begin), furniture)


def _printable(name: str) -> str:
    """A file name as it can be shown and stored, even when its bytes are no proper text."""
    return os.fsencode(name).decode("utf-8", "replace")
