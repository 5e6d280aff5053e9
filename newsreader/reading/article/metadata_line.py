"""Reads the lines that say when an article appeared, where and by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from newsreader.model.article import Stated
from newsreader.model.span import Span
from newsreader.reading.article.byline import byline_in, is_signed
from newsreader.reading.article.dates import PrintedDate, dates_in
from newsreader.reading.article.masthead_words import ago, label, reading_time, words
from newsreader.reading.article.sign_off import agency_signed
from newsreader.reading.text.page import Line

_LONGEST, _LONGEST_SECTION = 200, 60
_DAY = "\0"
_SEPARATOR = re.compile(r"\s*[/|·•●,;()]\s*|\s+[–—-]\s+|\s{2,}")
_OUTLET = re.compile(r"(?:[^\W_a-z]|[a-z]{2,4}$|[a-z]-)[\w.&+®'’!-]*(?:\s[\w.&+®'’!-]+){0,4}")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)\s|copyright\b)\s*(?:©\s*)?(?:by\s+)?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?,?\s*)?(?:by\s+)?"
    r"(?P<owner>[^\W\d_][\w&+®'’-]*(?:[. ][\w&+®'’-]+){0,4})",
    re.IGNORECASE,
)
_READING_TIME = re.compile(r"\d{1,3}\s?\w+\.?(?:\s\w+){0,2}")
_FULL_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]+(?:\s[^\W\d_a-z][\w.'’-]+){1,2}")


@dataclass(frozen=True, slots=True)
class MetadataLine:
    """What one line states about the article; spans count within the whole text.

    `owner` is who claims the rights ("© dpa"). A line is labelled when it says what its day is ("Stand: 5. Mai
    2025"), when it names its source or an owner.
    """

    published: Stated[date] | None = None
    updated: Stated[date] | None = None
    outlet: Stated[str] | None = None
    agency: Stated[str] | None = None
    byline: Stated[str] | None = None
    owner: Stated[str] | None = None
    is_labelled: bool = False

    @property
    def has_day(self) -> bool:
        """Whether the line names a day."""
        return self.published is not None or self.updated is not None


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of the line between two separators, where it begins, and the separators on both sides."""

    text: str
    start: int
    before: str
    after: str

    @property
    def stands_apart(self) -> bool:
        """Whether a stroke or a dot, more than a comma, parts it from what stands beside it."""
        return _DAY not in self.text and any(sign not in ("", ",") for sign in (self.before, self.after))


def metadata_line(line: Line) -> MetadataLine | None:
    """What the line states, or None when it says anything that is no metadata."""
    if len(line.span) > _LONGEST:
        return None
    owner = _COPYRIGHT.match(line.text)
    if owner:
        span = Span(*owner.span("owner")).moved(line.span.start)
        return MetadataLine(owner=Stated(owner["owner"], span), is_labelled=True)
    if (agency := agency_signed(line)) is not None:
        return MetadataLine(agency=agency, published=_days(list(dates_in(line.text)), line).published, is_labelled=True)
    if _says_little(line.text):
        return MetadataLine(is_labelled=True)
    days = list(dates_in(line.text))
    found = _days(days, line)
    for piece in _pieces(_without(line.text, days)):
        read = _read(piece, found, line.span.start)
        if read is None:
            return None
        found = read
    if found == MetadataLine():
        return None
    return replace(found, is_labelled=label("published", "updated", "source").match(line.text) is not None)


def _days(days: list[PrintedDate], line: Line) -> MetadataLine:
    found = MetadataLine()
    for day in days:
        stated = Stated(day.value, day.span.moved(line.span.start))
        if label("updated").search(line.text[max(0, day.span.start - 25) : day.span.start]):
            found = replace(found, updated=found.updated or stated)
        else:
            found = replace(found, published=found.published or stated)
    return found


def _says_little(text: str) -> bool:
    """Whether the line is a label without its value, names the section or says how long ago it was or takes."""
    labelled = label("published", "updated", "source").fullmatch(text)
    section = label("section").match(text)
    is_section = section is not None and ":" in section[0] and len(text) <= _LONGEST_SECTION
    return bool(labelled or is_section or ago().fullmatch(text) or reading_time().fullmatch(text))


def _without(text: str, days: list[PrintedDate]) -> str:
    for day in days:
        text = text[: day.span.start] + _DAY * len(day.span) + text[day.span.end :]
    return text


def _pieces(text: str) -> Iterator[_Piece]:
    start, before = 0, ""
    for match in [*_SEPARATOR.finditer(text), None]:
        end, after = (match.start(), match.group().strip() or " ") if match else (len(text), "")
        if text[start:end].strip():
            yield _Piece(text[start:end], start, before, after)
        start, before = match.end() if match else end, after


def _read(piece: _Piece, found: MetadataLine, offset: int) -> MetadataLine | None:
    """`found` with what this piece adds, or None when the piece is no metadata."""
    text, start = _unlabelled(piece)
    if not text or _READING_TIME.fullmatch(text) or ago().fullmatch(text):
        return found
    names = byline_in(piece.text.strip())
    if names:
        return replace(found, byline=found.byline or Stated(names.of(piece.text), names.moved(offset + piece.start)))
    stated = Stated(text, Span(start, start + len(text)).moved(offset))
    if text in words("agencies"):
        return replace(found, agency=found.agency or stated)
    if _DAY in piece.text and is_signed(text):
        return found
    if _DAY in piece.text and piece.text.strip().startswith(_DAY) and _FULL_NAME.fullmatch(text):
        return found  # a paper or a writer: "12. März 2021 Ruben Thiele"
    if not _OUTLET.fullmatch(text):
        return None
    is_named = found.has_day and (piece.stands_apart or text.casefold().endswith(words("papers")))
    if label("source").match(piece.text) or (is_named and not found.outlet):
        return replace(found, outlet=stated)
    is_aside = piece.before == "," and found.byline  # what the writer is: "Korrespondentin"
    is_origin = piece.start == 0 and piece.after == "," and found.has_day  # a place or a name: "Hamburg, 5. Mai 2025"
    return found if is_aside or is_origin else None


def _unlabelled(piece: _Piece) -> tuple[str, int]:
    """The piece without label, weekday and day, and where it begins in the line."""
    text, start = piece.text, piece.start
    match = label("published", "updated", "source").match(text)
    if match:
        text, start = text[match.end() :], start + match.end()
    elif label("other").match(text) or label("weekdays").fullmatch(text.rstrip(". ")):
        return "", start
    day = text.strip(_DAY + " .:")
    return day, start + text.find(day)
