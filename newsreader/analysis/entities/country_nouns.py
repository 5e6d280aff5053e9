"""States called by a noun alone, where one state alone can be meant: "im Land", "the country"."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from newsreader.analysis.entities.draft import Draft
from newsreader.analysis.entities.naming import Places
from newsreader.analysis.words import Line, Word
from newsreader.model.findings import MentionKind, PartOfSpeech
from newsreader.model.span import Span
from newsreader.resources.languages import topic

FARTHEST = 3
"""So many sentences back the state may have been named."""
TOLD = frozenset({MentionKind.NAME, MentionKind.METONYM})
TOLD_OF_MAIN = TOLD | {MentionKind.ADJECTIVE}
"""By an adjective alone ("schwedisches Fernsehen") only the state is meant that the article names most often."""


def bind_country_nouns(drafts: Sequence[Draft], places: Places) -> None:
    """Adds to each state the nouns that mean it: that named last, or of several the one the article is about."""
    states = [draft for draft in drafts if draft.country]
    main = max(states, key=lambda state: len(state.mentions), default=None)
    named = sorted(
        (
            (span, state)
            for state in states
            for span, kind in state.mentions.items()
            if kind in (TOLD_OF_MAIN if state is main else TOLD)
        ),
        key=lambda row: row[0],
    )
    lines = places.reading.lines
    starts = [line.span.start for line in lines]
    found: list[tuple[Draft, Span]] = []
    for number, line in enumerate(lines):
        for word in _nouns(line, places.reading.language):
            state = _meant(word.span.start, starts[max(0, number - FARTHEST) : number + 1], named)
            found += [(state, word.span)] if state else []
    for state, span in found:
        state.mention(span, MentionKind.NOMINAL)


def _nouns(line: Line, language: str) -> Iterator[Word]:
    """The nouns for a state after a definite article, "ganz" between them allowed; "Land Hessen" is none."""
    table = topic(language, "names")
    nouns, articles = table.get("country_nouns", ()), table.get("country_articles", ())
    wholes, other_sense = table.get("country_adjectives", ()), table.get("no_country_after", ())
    for place, word in enumerate(line.words):
        if word.lower not in nouns or not place:
            continue
        before = place - 1 - (line.words[place - 1].lower in wholes)
        follows = line.words[place + 1] if place + 1 < len(line.words) else None
        is_part = follows is not None and (follows.pos is PartOfSpeech.PROPN or follows.is_capitalised)
        is_ground = before > 0 and line.words[before - 1].lower in other_sense
        if before >= 0 and line.words[before].lower in articles and not is_part and not is_ground:
            yield word


def _meant(place: int, starts: Sequence[int], named: Sequence[tuple[Span, Draft]]) -> Draft | None:
    """The state named in the nearest sentence that names one; of two there, that which is named far oftener."""
    end = place
    for start in reversed(starts):
        first = bisect_left(named, start, key=lambda row: row[0].start)
        last = bisect_left(named, end, key=lambda row: row[0].start)
        near = Counter({state: len(state.mentions) for _, state in named[first:last]}).most_common(2)
        if near:
            is_plain = len(near) == 1 or near[0][1] >= 2 * near[1][1]
            return near[0][0] if is_plain else None
        end = start
    return None
