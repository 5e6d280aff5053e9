"""Names once known are found again wherever the article prints them, though nothing marked them there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsreader.analysis.entities.draft import Draft
from newsreader.analysis.entities.naming import Naming, Places, name_words
from newsreader.analysis.entities.persons import SHORTEST_SURNAME, ShortNames
from newsreader.analysis.words import HYPHENS, Word
from newsreader.model.findings import EntityType, MentionKind
from newsreader.model.span import Span
from newsreader.resources.acts import acts
from newsreader.resources.languages import topic

SHORTEST_PLACE = 4
PIECE = re.compile(rf"[^{HYPHENS}]+")


def spread(drafts: Sequence[Draft], namings: Sequence[Naming], short: ShortNames, places: Places) -> None:
    """Finds the names again where nothing marked them: in full, in short forms, as adjectives, in compounds."""
    taken = {position for one in namings for position in range(one.span.start, one.span.end)}
    phrases, words = _Phrases(drafts), _Words(drafts, short, places)
    for line in places.reading.lines:
        for span, named in phrases.find(line.words, places):
            if taken.isdisjoint(range(span.start, span.end)):
                named.mention(span)
                taken.update(range(span.start, span.end))
        for word in line.words:
            if word.span.start not in taken:
                for span, named, kind in words.find(word):
                    if span.start not in taken:
                        named.mention(span, kind)


class _Words:
    """The single words that name something wherever they stand."""

    def __init__(self, drafts: Sequence[Draft], short: ShortNames, places: Places) -> None:
        self._names = _lexicon(drafts, short, places)
        self._adjectives = _place_adjectives(drafts, places)
        self._short = short
        self._places = places

    def find(self, word: Word) -> Iterator[tuple[Span, Draft, MentionKind]]:
        """What a word or its parts name."""
        draft = self._meant(word.text, word.span)
        if draft is not None:
            yield word.span, draft, MentionKind.NAME
        elif word.text in self._adjectives:
            yield word.span, self._adjectives[word.text], MentionKind.ADJECTIVE
        else:
            for span in _pieces(word):
                part = self._meant(span.of(self._places.reading.text), span)
                if part is not None:
                    yield span, part, MentionKind.PART

    def _meant(self, form: str, span: Span) -> Draft | None:
        name = form if form in self._names else self._places.bare(form)
        return (self._short.surname_at(name, span) or self._names[name]) if name in self._names else None


class _Phrases:
    """The names of several words, by their first."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        self._by_first: defaultdict[str, list[tuple[list[str], Draft]]] = defaultdict(list)
        for draft in sorted(drafts, key=lambda draft: -len(draft.name)):
            words = draft.name.split()
            if len(words) > 1:
                self._by_first[words[0]].append((words, draft))

    def find(self, words: Sequence[Word], places: Places) -> Iterator[tuple[Span, Draft]]:
        """Where a line prints a name in full, the longest of several."""
        for place, word in enumerate(words):
            for name, draft in self._by_first.get(word.text, ()):
                run = [each.text for each in words[place : place + len(name)]]
                if run[:-1] == name[:-1] and run[-1:] and places.bare(run[-1]) == name[-1]:
                    yield Span(word.span.start, words[place + len(name) - 1].span.end), draft
                    break


def _lexicon(drafts: Sequence[Draft], short: ShortNames, places: Places) -> Mapping[str, Draft]:
    """Single words that name an entity wherever they stand."""
    found = {name: persons[0] for name, persons in short.surnames.items()}
    language = places.reading.language
    for draft in drafts:
        if draft.country is None:
            for name in filter(None, (draft.name, draft.acronym)):
                if " " not in name and (len(name) >= SHORTEST_SURNAME or name.isupper()):
                    found.setdefault(name, draft)
                    found.setdefault(name[0].upper() + name[1:], draft)
    return {
        word: draft
        for word, draft in found.items()
        if word.lower() not in acts(language).noun_group and word not in name_words(language).never
    }


def _place_adjectives(drafts: Iterable[Draft], places: Places) -> Mapping[str, Draft]:
    """The adjectives of the places an article names ("Berliner", "Bremer"), in a language that makes them by rule."""
    endings = topic(places.reading.language, "names").get("place_adjectives", {})
    return {
        draft.name.removesuffix(old) + new: draft
        for draft in drafts
        if draft.type is EntityType.PLACE and draft.country is None and len(draft.name) >= SHORTEST_PLACE
        for old, new in endings.items()
        if draft.name.endswith(old)
    }


def _pieces(word: Word) -> Iterator[Span]:
    """The parts of a word written with hyphens."""
    pieces = list(PIECE.finditer(word.text)) if word.text[-1].isalnum() else []
    if len(pieces) > 1:
        for piece in pieces:
            yield Span(word.span.start + piece.start(), word.span.start + piece.end())
