"""Reports whose source is named without a verb of its own: "laut X", "X zufolge", "so X", or a noun of saying."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from newsreader.analysis.phrases import PhraseList
from newsreader.analysis.quotations.marks import CLOSING
from newsreader.analysis.quotations.report import FEWEST_WORDS, VERBS, Report
from newsreader.analysis.quotations.speakers import Speaker, Speakers
from newsreader.analysis.quotations.words_of_saying import quotation_words, sayings
from newsreader.analysis.words import Line
from newsreader.model.findings import PartOfSpeech
from newsreader.model.span import Span


def by_addition(line: Line, hidden: Sequence[Span], language: str, speakers: Speakers) -> Report | None:
    """What stands before a short addition that ends the sentence: "..., so X"."""
    words, known = line.words, quotation_words(language)
    for place in range(FEWEST_WORDS, len(words) - 1):
        if words[place - 1].text == "," and known.has("after_words", words[place].lower):
            found = speakers.phrase_after(line, place + 1)
            said = Span(words[0].span.start, words[place - 1].span.end)
            is_last = found is not None and all(word.pos not in VERBS for word in words[found[1] :])
            if found and is_last and not any(span.overlaps(said) for span in hidden):
                return Report(0, place - 1, words[place].span, found[0])
    return None


@cache
def _sources(language: str) -> PhraseList[None]:
    return PhraseList.of((phrase, None) for phrase in quotation_words(language).table.get("source_before", ()))


def by_source(line: Line, language: str, speakers: Speakers) -> Report | None:
    """A source with a preposition: "Laut X ...", "nach Angaben von X", "X zufolge", "according to X"."""
    words, known = line.words, quotation_words(language)
    for found in _sources(language).find(words):
        end, speaker = _source_phrase(line, found.end, speakers)
        span = (end, len(words)) if found.start <= 1 else (0, found.start if end >= len(words) - 1 else len(words))
        return Report(*span, found.span(words), speaker)
    for place, word in enumerate(words):
        if place and known.has("source_after", word.lower):
            start = place
            while start > 0 and words[start - 1].pos in (
                PartOfSpeech.NOUN,
                PartOfSpeech.PROPN,
                PartOfSpeech.ADJ,
                PartOfSpeech.DET,
            ):
                start -= 1
            if start < place:
                phrase = speakers.phrase_after(line, start)
                span = (place + 1, len(words)) if start == 0 else (0, len(words))
                return Report(*span, word.span, phrase[0] if phrase else None)
    return _opening_word(line, language, speakers)


def _source_phrase(line: Line, place: int, speakers: Speakers) -> tuple[int, Speaker | None]:
    words = line.words
    while place < len(words) and (words[place].pos is PartOfSpeech.ADP or words[place].text in CLOSING):
        place += 1
    found = speakers.phrase_after(line, place)
    if found is None:
        return place, None
    speaker, end = found
    while end < len(words) and words[end].pos is PartOfSpeech.ADP and (more := speakers.phrase_after(line, end + 1)):
        end = more[1]
    return end, speaker


def _opening_word(line: Line, language: str, speakers: Speakers) -> Report | None:
    """A source in a word that opens the clause: "Wie X berichtet, ...", "Demnach ...", "Berichte, wonach ..."."""
    words, known = line.words, quotation_words(language)
    if len(words) > FEWEST_WORDS and known.has("source_clause", words[0].lower):
        verbs = sayings(line, language)
        comma = next((place for place, word in enumerate(words) if word.text == ","), 0)
        if verbs and comma and verbs[0].place < comma:
            subject = speakers.phrase_after(line, 1)
            return Report(comma + 1, len(words), verbs[0].span, subject[0] if subject else None)
    for place, word in enumerate(words):
        if known.has("introduced_by", word.lower) and (place == 0 or words[place - 1].text == ","):
            noun = next((other for other in reversed(words[:place]) if other.pos is PartOfSpeech.NOUN), None)
            return Report(place, len(words), word.span, Speaker(noun.span) if noun else None)
    return None


def by_noun(line: Line, language: str) -> Report | None:
    """A clause that hangs on a noun of saying: "die Behauptung, dass ..."."""
    words, known = line.words, quotation_words(language)
    for place in range(1, len(words) - 1):
        if words[place].text == "," and known.has("complementisers", words[place + 1].lower):
            noun = words[place - 1]
            if known.has("nouns", noun.lemma):
                return Report(place + 1, len(words), noun.span, None)
    return None
