"""Who speaks: the subject of a verb of saying among the mentions and noun phrases around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.analysis.entities.offices import FEMININE, office_of
from newsreader.analysis.quotations.words_of_saying import quotation_words
from newsreader.analysis.words import NOUNS, Line, Word
from newsreader.model.findings import Entity, EntityType, MentionKind, PartOfSpeech
from newsreader.model.span import Span

PHRASE = NOUNS | {PartOfSpeech.ADJ, PartOfSpeech.DET, PartOfSpeech.NUM}
SKIPPED = frozenset({PartOfSpeech.ADV, PartOfSpeech.PART})
SPEAKING_TYPES = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.GROUP, EntityType.PLACE})
FURTHEST_SUBJECT = 14
LONGEST_INSERTION = 24


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: the words that name them and, where it is known, the id of the entity."""

    span: Span
    entity: str | None = None


class Speakers:
    """Finds the subject of a verb of saying among the mentions of an article."""

    def __init__(self, entities: Sequence[Entity], language: str) -> None:
        self.language = language
        self.mentions = {
            mention.span.start: (mention.span, entity)
            for entity in entities
            if entity.type in SPEAKING_TYPES
            for mention in entity.mentions
            if mention.kind not in (MentionKind.ADJECTIVE, MentionKind.PART)
        }

        self.person_ends = frozenset(
            span.end for span, entity in self.mentions.values() if entity.type is EntityType.PERSON
        )

    def of_verb(self, line: Line, verb: int, hidden: Span | None = None) -> Speaker | None:
        """The subject of the verb at a place: just after it, else before it in its clause."""
        words = line.words
        anchor = self._finite(words, verb)
        if anchor and (self._is_subject(words, anchor - 1, hidden) or _ends_apposition(words, anchor - 1, hidden)):
            return self._before(words, anchor, hidden)
        after = self._phrase_at(words, self._skip(words, anchor + 1), hidden)
        if after is not None:
            return after
        return self._before(words, anchor, hidden)

    def phrase_after(self, line: Line, place: int) -> tuple[Speaker, int] | None:
        """The noun phrase that begins at a place and the place after it."""
        words = line.words
        if place >= len(words):
            return None
        end = _phrase_end(words, place, self.language)
        if end == place:
            return None
        return self._speaker(words, place, end), end

    def _finite(self, words: Sequence[Word], verb: int) -> int:
        """The auxiliary that carries the verb's person, in the same clause, or the verb itself."""
        for place in range(verb - 1, max(-1, verb - FURTHEST_SUBJECT), -1):
            if words[place].pos is PartOfSpeech.PUNCT:
                break
            if words[place].pos is PartOfSpeech.AUX and words[place].mood:
                return place
        return verb

    def _is_subject(self, words: Sequence[Word], place: int, hidden: Span | None) -> bool:
        """Whether the word before a verb ends a noun phrase that depends on no preposition."""
        word = words[place]
        if hidden is not None and word.span.overlaps(hidden):
            return False
        is_pronoun = quotation_words(self.language).has("pronouns", word.lower)
        return is_pronoun or (word.pos in NOUNS and not self._after_preposition(words, place))

    def _skip(self, words: Sequence[Word], place: int) -> int:
        while place < len(words) and words[place].pos in SKIPPED:
            place += 1
        return place

    def _before(self, words: Sequence[Word], anchor: int, hidden: Span | None) -> Speaker | None:
        """The nearest mention, pronoun or noun before the verb; in a subordinate clause the first after its opening."""
        found: list[Speaker] = []
        nouns: list[Speaker] = []
        start = self._before_insertion(words, anchor)
        for place in range(start - 1, max(-1, start - FURTHEST_SUBJECT), -1):
            word = words[place]
            if hidden is not None and word.span.overlaps(hidden):
                continue
            if word.pos is PartOfSpeech.SCONJ:
                return next(iter([*reversed(found), *reversed(nouns)]), None)
            if word.text in {";", ":"}:
                break
            if self._depends(words, place):
                continue
            if word.span.start in self.mentions or quotation_words(self.language).has("pronouns", word.lower):
                found.append(self._speaker(words, place, place + 1))
            elif word.pos is PartOfSpeech.NOUN:
                nouns.append(self._speaker(words, place, place + 1))
        return next(iter([*found, *nouns]), None)

    def _before_insertion(self, words: Sequence[Word], anchor: int) -> int:
        """The comma before what is put in between a subject and its verb; the verb where nothing is."""
        if anchor == 0 or words[anchor - 1].text != ",":
            return anchor
        for place in range(anchor - 2, max(0, anchor - LONGEST_INSERTION), -1):
            if words[place].text == ",":
                is_relative = words[place + 1].pos is PartOfSpeech.PRON
                return place if is_relative or words[place - 1].span.end in self.person_ends else anchor
        return anchor

    def _depends(self, words: Sequence[Word], place: int) -> bool:
        is_pronoun = quotation_words(self.language).has("pronouns", words[place].lower)
        return not is_pronoun and words[place].pos in PHRASE and self._after_preposition(words, place)

    def _after_preposition(self, words: Sequence[Word], place: int) -> bool:
        while place > 0 and words[place - 1].pos in PHRASE:
            place -= 1
        return place > 0 and words[place - 1].pos is PartOfSpeech.ADP

    def _phrase_at(self, words: Sequence[Word], place: int, hidden: Span | None) -> Speaker | None:
        if place >= len(words) or (hidden is not None and words[place].span.overlaps(hidden)):
            return None
        if quotation_words(self.language).has("pronouns", words[place].lower):
            return self._speaker(words, place, place + 1)
        end = _phrase_end(words, place, self.language)
        return self._speaker(words, place, end) if end > place and not self._is_oblique(words[place:end]) else None

    def _is_oblique(self, phrase: Sequence[Word]) -> bool:
        """Whether the article of a noun phrase shows that it is no subject."""
        known, article = quotation_words(self.language), phrase[0].lower
        noun = next(word for word in phrase if word.pos in NOUNS)
        return known.has("oblique", article) or (noun.gender == FEMININE and known.has("oblique_feminine", article))

    def _speaker(self, words: Sequence[Word], start: int, end: int) -> Speaker:
        """The mention within a phrase, a person's before a state's; else the phrase itself."""
        found = [self.mentions[word.span.start] for word in words[start:end] if word.span.start in self.mentions]
        if found:
            span, entity = min(found, key=lambda pair: pair[1].type is not EntityType.PERSON)
            is_role = any(office_of(word, self.language) for word in words[start:end])
            if entity.type is EntityType.PERSON or not is_role:
                return Speaker(span, entity.id)
        return Speaker(Span(words[start].span.start, words[end - 1].span.end))


def _ends_apposition(words: Sequence[Word], place: int, hidden: Span | None) -> bool:
    """Whether a mark before a verb closes what was put in after the subject, rather than reported words."""
    if words[place].text not in {",", ")"} or place == 0:
        return False
    return hidden is None or not hidden.start <= words[place - 1].span.start < hidden.end


def _opens_phrase(word: Word, language: str) -> bool:
    """Whether a word after a noun begins a new noun phrase: a number, or an article that is no genitive."""
    is_article = word.pos is PartOfSpeech.DET and not quotation_words(language).has("genitive_articles", word.lower)
    return word.pos is PartOfSpeech.NUM or is_article


def _phrase_end(words: Sequence[Word], start: int, language: str) -> int:
    """The end of the noun phrase that begins at a place; the place itself where none does."""
    end, has_noun = start, False
    while end < len(words) and words[end].pos in PHRASE and not (has_noun and _opens_phrase(words[end], language)):
        has_noun = has_noun or words[end].pos in NOUNS
        end += 1
    return end if has_noun else start
