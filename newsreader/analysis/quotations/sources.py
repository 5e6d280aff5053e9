"""Reports whose source stands in a phrase or clause of its own: "laut X", "X zufolge", "wie X berichtet", "so X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newsreader.analysis.phrases import PhraseList
from newsreader.analysis.quotations.clauses import clause_end, is_clause
from newsreader.analysis.quotations.marks import CLOSING
from newsreader.analysis.quotations.noun_phrases import phrase_end
from newsreader.analysis.quotations.report import FEWEST_WORDS, VERBS, Report, around, is_mostly
from newsreader.analysis.quotations.speakers import Speaker, Speakers
from newsreader.analysis.quotations.words_of_saying import quotation_words, sayings
from newsreader.analysis.words import NOUNS, Line, Word
from newsreader.model.findings import PartOfSpeech
from newsreader.model.span import Span

LONGEST_SOURCE = 8
"""How many words may stand between the preposition and the noun of a source."""
LONGEST_CLAUSE = 30


def by_source(line: Line, language: str, speakers: Speakers) -> Iterator[Report]:
    """Sources with a preposition: "Laut X ...", "nach Angaben von X", "seiner Ansicht nach", "according to X"."""
    words, known = line.words, quotation_words(language)
    done = 0
    for place in range(len(words)):
        if place < done:
            continue
        found = _before(line, place, language, speakers) or _after(line, place, language, speakers)
        if found is not None:
            start, end, cue, speaker = found
            done = end
            low, high = _clause(words, start, language)
            yield Report(around(start, end, low, high), cue, speaker)
        elif known.has("demonstratives", words[place].lower) and len(words) > FEWEST_WORDS:
            yield Report(around(place, place + 1, 0, len(words)), words[place].span, None)


Source = tuple[int, int, Span, Speaker | None]


def _before(line: Line, place: int, language: str, speakers: Speakers) -> Source | None:
    """A source that opens with its preposition at a place."""
    words, known = line.words, quotation_words(language)
    phrase = _openings(language).at(words, place)
    if phrase is not None:
        end, speaker = _named(line, phrase.end, language, speakers)
        return (place, end, phrase.span(words), speaker) if speaker else None
    if not known.has("source_prepositions", words[place].lower):
        return None
    for noun in range(place + 1, min(len(words), place + LONGEST_SOURCE)):
        if _is_source_noun(words[noun], language):
            cue = Span(words[place].span.start, words[noun].span.end)
            end, speaker = _named(line, noun + 1, language, speakers)
            if speaker is None or known.has("no_owner", words[noun + 1].lower):
                own = any(known.has("own", word.lower) for word in words[place + 1 : noun])
                source = Span(words[place + 1].span.start, words[noun].span.end)
                end, speaker = noun + 1, None if own else Speaker(source)
            return place, end, cue, speaker
        if words[noun].pos not in (PartOfSpeech.ADJ, PartOfSpeech.DET, PartOfSpeech.NUM, PartOfSpeech.ADV):
            return None
    return None


@cache
def _openings(language: str) -> PhraseList[None]:
    return PhraseList.of((phrase, None) for phrase in quotation_words(language).table.get("source_before", ()))


def _is_source_noun(word: Word, language: str) -> bool:
    nouns = quotation_words(language).table.get("source_nouns", ())
    return word.is_capitalised == quotation_words(language).is_free_order and word.lower.endswith(nouns)


def _named(line: Line, place: int, language: str, speakers: Speakers) -> tuple[int, Speaker | None]:
    """Who is named from a place on: a noun phrase, perhaps after "von", with what hangs on it by a preposition."""
    words = line.words
    known = quotation_words(language)
    while place < len(words) and (known.has("of", words[place].lower) or words[place].text in CLOSING):
        place += 1
    end = phrase_end(words, place, language)
    if end == place and place < len(words) and not words[place].text[0].islower() and words[place].text[0].isalnum():
        end = place + 1
    if end == place:
        return place, None
    speaker = speakers.of_phrase(words, place, end)
    while end + 1 < len(words) and words[end].pos is PartOfSpeech.ADP and _hangs_on(words[end], language):
        further = phrase_end(words, end + 1, language)
        if further == end + 1:
            break
        end = further
    while end < len(words) and words[end].text in CLOSING:
        end += 1
    return end, speaker


def _hangs_on(word: Word, language: str) -> bool:
    return quotation_words(language).has("of", word.lower)


def _after(line: Line, place: int, language: str, speakers: Speakers) -> Source | None:
    """A source that ends with its preposition, where a noun phrase begins at a place."""
    words, known = line.words, quotation_words(language)
    if not known.table.get("source_after") or (place and words[place - 1].pos in (PartOfSpeech.DET, PartOfSpeech.ADJ)):
        return None
    end = phrase_end(words, place, language)
    if end == place or end >= len(words):
        return None
    is_source = known.has("source_after", words[end].lower)
    is_view = known.has("source_prepositions", words[end].lower) and _is_source_noun(words[end - 1], language)
    if not is_source and not is_view:
        return None
    if is_view and end + 1 < len(words) and words[end + 1].pos in NOUNS | {PartOfSpeech.DET, PartOfSpeech.ADJ}:
        return None
    return place, end + 1, words[end].span, speakers.of_phrase(words, place, end)


def _clause(words: Sequence[Word], place: int, language: str) -> tuple[int, int]:
    """What a source speaks of: its sentence, or the clause of its own that a joining word opens before it."""
    known = quotation_words(language)
    for before in range(place - 1, 0, -1):
        if words[before].text in (":", ";"):
            return before + 1, len(words)
        if words[before - 1].text == "," and (
            known.has("relatives", words[before].lower) or words[before].pos is PartOfSpeech.SCONJ
        ):
            return before + 1, clause_end(words, before + 1)
    return 0, len(words)


def by_clause(line: Line, language: str, speakers: Speakers) -> Iterator[Report]:
    """A source in a clause of its own: "Wie X berichtet, ...", "..., wie X berichtet, ..."."""
    words, known = line.words, quotation_words(language)
    told = sayings(line, language) if any(known.has("source_clause", word.lower) for word in words) else []
    for place, word in enumerate(words):
        if not known.has("source_clause", word.lower) or (place and words[place - 1].text != ","):
            continue
        for saying in told:
            if not place < saying.place < place + LONGEST_CLAUSE:
                continue
            comma = _comma_after(words, saying.last + 1 if known.is_free_order else saying.place + 1)
            if known.is_free_order and comma > saying.last + 2:
                continue
            hidden = [Span(0, word.span.start)] if place else []
            speaker = speakers.of_verb(line, saying, [*hidden, *_spans(words, comma, len(words))])
            stretches = around(max(0, place - 1), comma + 1, 0, len(words))
            yield Report(stretches, saying.span, speaker)
            break


def _spans(words: Sequence[Word], start: int, end: int) -> list[Span]:
    return [Span(words[start].span.start, words[end - 1].span.end)] if start < end else []


def _comma_after(words: Sequence[Word], place: int) -> int:
    return next((at for at in range(place, len(words)) if words[at].text == ","), len(words))


def by_addition(line: Line, hidden: Sequence[Span], language: str, speakers: Speakers) -> Iterator[Report]:
    """What stands around a short addition: "..., so X, ..."."""
    words, known = line.words, quotation_words(language)
    for place in range(FEWEST_WORDS, len(words) - 1):
        if words[place - 1].text != "," or not known.has("after_words", words[place].lower):
            continue
        if is_mostly(Span(words[0].span.start, words[place - 1].span.end), hidden):
            continue
        comma = _comma_after(words, place + 1)
        speaker = _in_addition(line, place, comma, speakers)
        if speaker is not None:
            yield Report(around(place - 1, comma, 0, len(words)), words[place].span, speaker)
            return


def _in_addition(line: Line, place: int, comma: int, speakers: Speakers) -> Speaker | None:
    """Who is named after "so": at once, or as the subject of a verb of saying ("so betont X")."""
    words = line.words
    found = speakers.phrase_after(line, place + 1)
    if found is not None:
        return found[0] if all(word.pos not in VERBS for word in words[found[1] : comma]) else None
    saying = next((each for each in sayings(line, speakers.language) if each.place == place + 1), None)
    rest = [*_spans(words, 0, place), *_spans(words, comma, len(words))]
    return speakers.of_verb(line, saying, rest) if saying else None


def by_noun(line: Line, language: str, speakers: Speakers) -> Iterator[Report]:
    """A clause that hangs on a noun of saying: "die Behauptung, dass ...", "Berichte, wonach ..."."""
    words, known = line.words, quotation_words(language)
    for comma in range(1, len(words) - 1):
        if words[comma].text != "," and known.is_free_order:
            continue
        clause = words[comma + 1 : comma + 1 + LONGEST_CLAUSE]
        opens = known.has("complementisers", clause[0].lower)
        if not opens and not (known.is_free_order and is_clause(clause, language)):
            continue
        end = comma if words[comma].text == "," else comma + 1
        noun = _noun_before(words, end, language, is_open=known.has("introduced_by", clause[0].lower))
        if noun is not None:
            owner = speakers.phrase_after(line, noun + 1) if noun + 1 < end else None
            is_voice = _is_source_noun(words[noun], language) or known.has("introduced_by", clause[0].lower)
            speaker = owner[0] if owner else Speaker(words[noun].span) if is_voice else None
            start = comma + 2 if known.has("introduced_by", clause[0].lower) else comma + 1
            yield Report(((start, clause_end(words, start)),), words[noun].span, speaker)
            return


def _noun_before(words: Sequence[Word], end: int, language: str, *, is_open: bool) -> int | None:
    """The noun of saying that ends before a place, perhaps with a genitive after it."""
    known = quotation_words(language)
    for place in range(end - 1, max(-1, end - LONGEST_SOURCE), -1):
        word = words[place]
        if word.pos in NOUNS and (is_open or known.has("nouns", word.lemma) or known.has("nouns", word.lower)):
            return place
        if word.pos in VERBS or word.pos is PartOfSpeech.PUNCT:
            return None
    return None
