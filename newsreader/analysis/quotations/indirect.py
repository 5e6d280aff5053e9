"""Speech reported by its sense: clauses after verbs of saying, sources ("laut X"), the reporting subjunctive."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from newsreader.analysis.phrases import PhraseList
from newsreader.analysis.quotations.speech import Saying, Speaker, Speakers, quotation_words, sayings
from newsreader.analysis.words import Line, Reading, Word
from newsreader.model.findings import PartOfSpeech, Quotation, QuotationKind
from newsreader.model.span import Span

VERBS = frozenset({PartOfSpeech.VERB, PartOfSpeech.AUX})
FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class _Report:
    """Reported words from one word to before another, with cue and speaker."""

    start: int
    end: int
    cue: Span | None
    speaker: Speaker | None


def indirect_quotations(reading: Reading, speakers: Speakers, direct: Sequence[Quotation]) -> Iterator[Quotation]:
    """All indirect quotations, in the order of the text; reported clauses within direct speech are left out."""
    quoted = [quotation.span for quotation in direct]
    last: Quotation | None = None
    for line in reading.lines:
        hidden = _overlapping(quoted, line.span)
        report = _report(line, hidden, reading.language, speakers) or _free(line, last, hidden, reading)
        last = _quotation(line, report, hidden) if report else None
        if last:
            yield last


def _overlapping(spans: Sequence[Span], span: Span) -> Sequence[Span]:
    """Those of some spans, in order and apart from each other, that share text with another."""
    first = bisect_right(spans, span.start, key=lambda one: one.end)
    last = bisect_left(spans, span.end, key=lambda one: one.start)
    return spans[first:last]


def _report(line: Line, hidden: Sequence[Span], language: str, speakers: Speakers) -> _Report | None:
    for saying in sayings(line, language):
        if any(saying.span.overlaps(span) for span in hidden):
            continue
        report = _after_verb(line, saying, language) or _before_verb(line, saying, hidden, language)
        if report:
            said = Span(line.words[report[0]].span.start, line.words[report[1] - 1].span.end)
            return _Report(*report, saying.span, speakers.of_verb(line, saying.place, said))
    return (
        _by_addition(line, hidden, language, speakers)
        or _by_source(line, language, speakers)
        or _by_noun(line, language)
    )


def _quotation(line: Line, report: _Report, hidden: Sequence[Span]) -> Quotation | None:
    words = line.words[report.start : report.end]
    while words and not words[-1].text[-1].isalnum() and words[-1].text not in '“”»«’‘"':
        words = words[:-1]
    while words and not words[0].text[0].isalnum() and words[0].text not in '„“”»«‚‘"':
        words = words[1:]
    if len(words) < FEWEST_WORDS:
        return None
    span = Span(words[0].span.start, words[-1].span.end)
    if any(quoted.contains(span) for quoted in hidden):
        return None
    speaker = report.speaker
    return Quotation(
        span,
        QuotationKind.INDIRECT,
        report.cue,
        speaker.span if speaker else None,
        speaker.entity if speaker else None,
    )


def _after_verb(line: Line, saying: Saying, language: str) -> tuple[int, int] | None:
    """The clause after a verb of saying: with "dass", in the subjunctive, or with an infinitive."""
    words, known = line.words, quotation_words(language)
    for place in range(saying.last + 1, len(words)):
        word = words[place]
        if word.text == "," and place + 1 < len(words):
            clause = words[place + 1 :]
            opens = known.has("complementisers", clause[0].lower)
            if opens or _is_reported(clause, language) or _is_infinitive(clause, language):
                return place + 1, _clause_end(words, place + 1)
        elif known.has("complementisers", word.lower) and place == saying.last + 1 and not _needs_comma(language):
            return place, len(words)
        elif word.pos in VERBS and word.mood:
            break
    return _bare_clause(words, saying, language)


def _clause_end(words: Sequence[Word], start: int) -> int:
    """The end of a reported clause: where after a comma the main clause goes on with its verb, else the sentence's."""
    for place in range(start + FEWEST_WORDS, len(words)):
        if words[place - 1].text == "," and words[place].pos in VERBS and words[place].mood:
            return place - 1
    return len(words)


def _needs_comma(language: str) -> bool:
    return bool(quotation_words(language).reported)


def _bare_clause(words: Sequence[Word], saying: Saying, language: str) -> tuple[int, int] | None:
    """A clause that follows its verb without any link, as in English ("said it was over")."""
    start = saying.last + 1
    if _needs_comma(language) or start >= len(words) or words[start].pos is PartOfSpeech.PUNCT:
        return None
    for place in range(start, len(words)):
        if quotation_words(language).has("complementisers", words[place].lower) and place - start <= FEWEST_WORDS:
            return place, len(words)
    is_subject = words[start].pos in {
        PartOfSpeech.DET,
        PartOfSpeech.PRON,
        PartOfSpeech.NOUN,
        PartOfSpeech.PROPN,
        PartOfSpeech.NUM,
        PartOfSpeech.ADJ,
    }
    has_verb = any(word.pos in VERBS and word.mood for word in words[start + 1 :])
    return (start, len(words)) if is_subject and has_verb else None


def _before_verb(line: Line, saying: Saying, hidden: Sequence[Span], language: str) -> tuple[int, int] | None:
    """What stands before ", sagte X" or ", X said" at a sentence's end."""
    words = line.words
    place = saying.place
    while place > 0 and words[place - 1].text != ",":
        place -= 1
    if place < FEWEST_WORDS or saying.place - place > 8:
        return None
    between = words[place : saying.place]
    if between and _needs_comma(language):
        return None
    if any(word.pos in VERBS or word.pos in (PartOfSpeech.SCONJ, PartOfSpeech.CCONJ) for word in between):
        return None
    tail = [word for word in words[saying.last + 1 :] if word.pos in VERBS and word.mood]
    before = Span(words[0].span.start, words[place - 1].span.end)
    if tail or any(span.overlaps(before) for span in hidden):
        return None
    has_verb = any(word.pos in VERBS for word in words[: place - 1])
    return (0, place - 1) if has_verb else None


def _is_reported(clause: Sequence[Word], language: str) -> bool:
    """Whether the finite verb of a clause stands in the reporting subjunctive."""
    reported = quotation_words(language).reported
    return bool(reported) and any(
        word.lower in reported or (word.mood == "Sub" and word.pos in VERBS) for word in clause
    )


def _is_infinitive(clause: Sequence[Word], language: str) -> bool:
    """Whether a clause ends in "zu" with an infinitive and has no verb of its own before."""
    known = quotation_words(language)
    for place, word in enumerate(clause):
        if word.text == "," or (word.pos in VERBS and word.mood):
            return False
        if word.lower == known.infinitive and place + 1 < len(clause) and clause[place + 1].pos in VERBS:
            return _needs_comma(language)
    return False


def _by_addition(line: Line, hidden: Sequence[Span], language: str, speakers: Speakers) -> _Report | None:
    """What stands before a short addition that ends the sentence: "..., so X"."""
    words, known = line.words, quotation_words(language)
    for place in range(FEWEST_WORDS, len(words) - 1):
        if words[place - 1].text == "," and known.has("after_words", words[place].lower):
            found = speakers.phrase_after(line, place + 1)
            said = Span(words[0].span.start, words[place - 1].span.end)
            is_last = found is not None and all(word.pos not in VERBS for word in words[found[1] :])
            if found and is_last and not any(span.overlaps(said) for span in hidden):
                return _Report(0, place - 1, words[place].span, found[0])
    return None


@cache
def _sources(language: str) -> PhraseList[None]:
    return PhraseList.of((phrase, None) for phrase in quotation_words(language).table.get("source_before", ()))


def _by_source(line: Line, language: str, speakers: Speakers) -> _Report | None:
    """A source with a preposition: "Laut X ...", "nach Angaben von X", "X zufolge", "according to X"."""
    words, known = line.words, quotation_words(language)
    for found in _sources(language).find(words):
        end, speaker = _source_phrase(line, found.end, speakers, found.span(words))
        span = (end, len(words)) if found.start <= 1 else (0, found.start if end >= len(words) - 1 else len(words))
        return _Report(*span, found.span(words), speaker)
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
                return _Report(*span, word.span, phrase[0] if phrase else None)
    return _opening_word(line, language, speakers)


def _source_phrase(line: Line, place: int, speakers: Speakers, cue: Span) -> tuple[int, Speaker | None]:
    words = line.words
    while place < len(words) and words[place].pos is PartOfSpeech.ADP:
        place += 1
    found = speakers.phrase_after(line, place)
    if found is None:
        return place, Speaker(cue)
    speaker, end = found
    while end < len(words) and words[end].pos is PartOfSpeech.ADP and (more := speakers.phrase_after(line, end + 1)):
        end = more[1]
    return end, speaker


def _opening_word(line: Line, language: str, speakers: Speakers) -> _Report | None:
    """A source in a word that opens the clause: "Wie X berichtet, ...", "Demnach ...", "Berichte, wonach ..."."""
    words, known = line.words, quotation_words(language)
    if len(words) > FEWEST_WORDS and known.has("source_clause", words[0].lower):
        verbs = sayings(line, language)
        comma = next((place for place, word in enumerate(words) if word.text == ","), 0)
        if verbs and comma and verbs[0].place < comma:
            subject = speakers.phrase_after(line, 1)
            return _Report(comma + 1, len(words), verbs[0].span, subject[0] if subject else None)
    for place, word in enumerate(words):
        if known.has("introduced_by", word.lower) and (place == 0 or words[place - 1].text == ","):
            noun = next((other for other in reversed(words[:place]) if other.pos is PartOfSpeech.NOUN), None)
            return _Report(place, len(words), word.span, Speaker(noun.span) if noun else None)
    return None


def _by_noun(line: Line, language: str) -> _Report | None:
    """A clause that hangs on a noun of saying: "die Behauptung, dass ..."."""
    words, known = line.words, quotation_words(language)
    for place in range(1, len(words) - 1):
        if words[place].text == "," and known.has("complementisers", words[place + 1].lower):
            noun = words[place - 1]
            if known.has("nouns", noun.lemma):
                return _Report(place + 1, len(words), noun.span, None)
    return None


def _free(line: Line, last: Quotation | None, hidden: Sequence[Span], reading: Reading) -> _Report | None:
    """A sentence in the reporting subjunctive; right after other reported words it has their speaker."""
    reported = quotation_words(reading.language).reported
    own = [word for word in line.words if not any(span.overlaps(word.span) for span in hidden)]
    if not any(word.lower in reported and word.pos in VERBS for word in own):
        return None
    speaker = Speaker(last.speaker, last.entity) if last and last.speaker else None
    return _Report(0, len(line.words), None, speaker)
