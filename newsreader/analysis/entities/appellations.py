"""By which titles an article calls a person: "der ehemalige US-Präsident Donald Trump", "Trump, the ex-president"."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.entities.draft import Draft
from newsreader.analysis.entities.naming import Places, name_words
from newsreader.analysis.entities.offices import FEMININE, MASCULINE, office_of, office_words
from newsreader.analysis.entities.titles import title_after, title_before
from newsreader.analysis.words import Word
from newsreader.model.findings import Appellation, MentionKind
from newsreader.model.span import Span


def appellations_of(draft: Draft, places: Places) -> tuple[Appellation, ...]:
    """Every place where a person is named with a title."""
    found = []
    for span, kind in sorted(draft.mentions.items()):
        where = places.around(span) if kind is MentionKind.NAME else None
        if where is None:
            continue
        line, start, end = where
        title = title_before(line.words, start, end, places.reading.language)
        if title is None:
            title = title_after(line.words, end, places.reading.language)
        is_complement = places.bare(span.of(places.reading.text)) != span.of(places.reading.text)
        if title is not None and not (is_complement and title.first < title.start):
            words = line.words
            whole = Span.covering([span, _span(words, title.first, title.end)])
            found.append(
                Appellation(
                    whole,
                    span,
                    _span(words, title.start, title.end),
                    title.office.lemma,
                    title.standing,
                    title.standing_word,
                    title.country,
                )
            )
    return tuple(found)


def _span(words: Sequence[Word], start: int, end: int) -> Span:
    return Span(words[start].span.start, words[end - 1].span.end)


def gender_of(draft: Draft, titles: Sequence[Appellation], places: Places) -> str:
    """The gender of a person ("Masc", "Fem"), told by titles, forms of address or the given name; else empty."""
    language = places.reading.language
    for title in titles:
        for word in places.words_of(title.title):
            office = office_of(word, language)
            if office and office.gender:
                return office.gender
    for span in draft.mentions:
        if gender := gender_before(span, places):
            return gender
    given = draft.name.split()[0]
    names = name_words(language)
    if given in names.feminine:
        return FEMININE
    return MASCULINE if given in names.masculine else ""


def gender_before(span: Span, places: Places) -> str:
    """The gender that a form of address or an office right before a name tells, or empty."""
    where = places.around(span)
    if where is None or not where[1]:
        return ""
    before, language = where[0].words[where[1] - 1], places.reading.language
    office = office_of(before, language)
    return office_words(language).courtesy.get(before.lower) or (office.gender if office else "")
