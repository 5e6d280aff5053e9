"""The lines a pane adds to an article: where it comes from, what it holds, what is folded away."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject, QTime

from newsreader.model.article import Article
from newsreader.model.findings import AnalysedArticle, QuotationKind
from newsreader.ui.words.encoding_words import encoding_name
from newsreader.ui.words.pane_text import Fold, PaneText, RowKind
from newsreader.ui.words.translation import spoken

KINDS_NAMED = 4
"""How many kinds of furniture the bar of a fold names."""


def own_lines(text: PaneText, opened: frozenset[int], analysed: AnalysedArticle | None) -> dict[int, str]:
    """The words of all rows that the article does not have itself, by their number."""
    lines: dict[int, str] = {}
    for number, row in enumerate(text.rows):
        if row.kind is RowKind.SOURCE:
            lines[number] = source_line(text.article)
        elif row.kind is RowKind.HEADLINE and row.span is None:
            lines[number] = text.article.title
        elif row.kind is RowKind.FACTS:
            lines[number] = facts_line(text.article, analysed)
        elif row.fold is not None and row.kind is RowKind.FOLD:
            lines[number] = fold_line(text.folds[row.fold], row.fold in opened)
    return lines


def fold_line(fold: Fold, is_open: bool) -> str:
    """What a fold holds, and by its sign whether it is open."""
    count = len(fold.lines)
    words = _Counts().unfolded(count) if is_open else _Counts().folded(count)
    kinds = ", ".join(spoken().name(kind) for kind in fold.kinds[:KINDS_NAMED])
    more = ", …" if len(fold.kinds) > KINDS_NAMED else ""
    return f"{'▼' if is_open else '▶'} {words} ({kinds}{more})"


def source_line(article: Article) -> str:
    """Outlet, section, date, place and author, as far as the article tells them, else the name of its file."""
    masthead = article.masthead
    outlet = masthead.outlet or masthead.agency
    parts = [stated.value for stated in (outlet, masthead.section) if stated]
    if masthead.published:
        parts.append(printed_date(masthead.published.value))
    if masthead.dateline:
        parts.append(" / ".join(masthead.dateline.value))
    if masthead.byline:
        parts.append(masthead.byline.value)
    return " · ".join(parts) or article.source.name


def facts_line(article: Article, analysed: AnalysedArticle | None) -> str:
    """How long an article is, how often it quotes (once that is known) and its language."""
    translate = QCoreApplication.translate
    parts = [_Counts().words(article.word_count())]
    if analysed:
        direct = sum(quotation.kind is QuotationKind.DIRECT for quotation in analysed.findings.quotations)
        parts += [_Counts().quotations(direct)] if direct else []
    parts += [language] if (language := language_name(article.language)) else []
    if article.source.encoding_is_guessed and article.source.encoding:
        parts.append(
            translate("Masthead", "{encoding} (guessed)").format(encoding=encoding_name(article.source.encoding))
        )
    return " · ".join(parts)


def printed_date(published: date) -> str:
    """A day, with its hour where that is known, as the interface language prints it.

    An hour that is given in universal time says so: where the paper appears it may have been another.
    """
    day = QDate(published.year, published.month, published.day)
    if isinstance(published, datetime):
        moment = QDateTime(day, QTime(published.hour, published.minute))
        printed = QLocale().toString(moment, QCoreApplication.translate("Masthead", "d MMMM yyyy, HH:mm"))
        return f"{printed} UTC" if published.utcoffset() == timedelta() else printed
    return QLocale().toString(day, QCoreApplication.translate("Masthead", "d MMMM yyyy"))


def language_name(code: str) -> str:
    """The name of a language, by its ISO 639-1 code."""
    translate = QCoreApplication.translate
    names = {"de": translate("Masthead", "German"), "en": translate("Masthead", "English")}
    return names.get(code) or QLocale(code).nativeLanguageName()


class _Counts(QObject):
    """Says numbers of things; Qt's tools find plural forms in classes alone."""

    def words(self, count: int) -> str:
        return self.tr("%Ln words", "", count)

    def quotations(self, count: int) -> str:
        return self.tr("%n verbatim quotations", "", count)

    def folded(self, count: int) -> str:
        return self.tr("%n lines around the article are folded away", "", count)

    def unfolded(self, count: int) -> str:
        return self.tr("%n lines from around the article", "", count)
