"""Who speaks: the subject of a verb of saying among the noun phrases around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.analysis.entities.offices import office_of
from newsreader.analysis.inflection import Shape, verb_forms
from newsreader.analysis.quotations.noun_phrases import Case, NounPhrase, noun_phrases, phrase_end
from newsreader.analysis.quotations.words_of_saying import Saying, quotation_words
from newsreader.analysis.words import Line, Word
from newsreader.model.findings import Entity, EntityType, MentionKind, PartOfSpeech
from newsreader.model.span import Span

SKIPPED = frozenset({PartOfSpeech.ADV, PartOfSpeech.PART})
SPEAKING_TYPES = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.GROUP, EntityType.PLACE})
FURTHEST_AUXILIARY = 14
INSERTION = {",": ",", ")": "(", "–": "–"}
LONGEST_INSERTION = 24
BREAKS = frozenset({";", ":"})
MARKS = frozenset('“”»«’‘"„‚')

# What speaks for and against a noun phrase being the subject, found by trial on German news.
CASE_WEIGHTS = {Case.SUBJECT: 3.0, Case.UNLIKELY: -1.0, Case.OBJECT: -4.0}
NAMED_WEIGHT = 1.5
BESIDE_VERB_WEIGHT = 2.0
ACROSS_COMMA_WEIGHT = -1.5
PER_WORD_WEIGHT = -0.08


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

    def of_verb(self, line: Line, saying: Saying, hidden: Sequence[Span] = ()) -> Speaker | None:
        """The subject of a verb of saying; words within `hidden` are what is said, not who says it."""
        words = line.words
        anchor = finite(words, saying.place)
        if anchor != saying.place and self._is_passive(words[anchor], saying):
            return self._agent(words, saying, hidden)
        is_held = quotation_words(self.language).has("held_verbs", saying.lemma)
        best, most = None, 0.0
        phrases = list(noun_phrases(words, anchor, self.language))
        for phrase in phrases:
            if any(span.overlaps(words[phrase.start].span) for span in hidden):
                continue
            weight = self._weight(words, phrase, anchor, saying.place)
            if weight is not None and (best is None or weight > most):
                best, most = phrase, weight
        if best is None or most <= ACROSS_COMMA_WEIGHT:
            return self._holder(words, anchor, hidden) if is_held else None
        if best.is_pronoun and quotation_words(self.language).has("impersonal", words[best.start].lower):
            return self._holder(words, anchor, hidden)
        return self.of_phrase(words, _joined(words, best, phrases), best.end)

    def phrase_after(self, line: Line, place: int) -> tuple[Speaker, int] | None:
        """The noun phrase that begins at a place and the place after it."""
        end = phrase_end(line.words, place, self.language) if place < len(line.words) else place
        if end == place:
            return None
        return self.of_phrase(line.words, place, end), end

    def _weight(self, words: Sequence[Word], phrase: NounPhrase, anchor: int, verb: int) -> float | None:
        """How well a noun phrase serves as the subject; None where it cannot."""
        is_after = phrase.start > anchor
        before = self._before_insertion(words, anchor)
        if phrase.is_governed or before < phrase.end <= anchor or phrase.start <= anchor < phrase.end:
            return None
        between = words[anchor + 1 : phrase.start] if is_after else words[phrase.end : before]
        commas = sum(word.text == "," for word in between)
        if any(word.text in BREAKS for word in between) or (commas and (phrase.is_relative or phrase.start > verb)):
            return None
        weight = CASE_WEIGHTS.get(phrase.case, 0.0)
        if phrase.is_pronoun or any(word.span.start in self.mentions for word in words[phrase.start : phrase.end]):
            weight += NAMED_WEIGHT
        if all(word.pos in SKIPPED for word in between):
            is_usual = quotation_words(self.language).is_free_order or not is_after
            weight += BESIDE_VERB_WEIGHT if is_usual else BESIDE_VERB_WEIGHT / 2
        return weight + commas * ACROSS_COMMA_WEIGHT + len(between) * PER_WORD_WEIGHT

    def _before_insertion(self, words: Sequence[Word], anchor: int) -> int:
        """The mark that opens what is put in between a subject and its verb; the verb's place where nothing is."""
        if not anchor or words[anchor - 1].text not in INSERTION:
            return anchor
        low = max(0, anchor - LONGEST_INSERTION)
        openings = [place for place in range(low, anchor - 1) if words[place].text == INSERTION[words[anchor - 1].text]]
        named = [place for place in openings if place and words[place - 1].span.end in self.person_ends]
        return (named or openings or [anchor])[-1]

    def _is_passive(self, auxiliary: Word, saying: Saying) -> bool:
        forms = verb_forms(self.language).get(saying.form, ())
        is_participle = not forms or any(form.shape is Shape.PARTICIPLE for form in forms)
        return is_participle and quotation_words(self.language).has("passive", auxiliary.lemma)

    def _agent(self, words: Sequence[Word], saying: Saying, hidden: Sequence[Span]) -> Speaker | None:
        """Who is said to have spoken in the passive: "wurde von X bestätigt", "was confirmed by X"."""
        return self._governed(words, saying.place, hidden, "agents")

    def _holder(self, words: Sequence[Word], anchor: int, hidden: Sequence[Span]) -> Speaker | None:
        """In what words are found that nobody is said to speak: "in einem Bericht heißt es"."""
        return self._governed(words, anchor, hidden, "holders")

    def _governed(
        self, words: Sequence[Word], anchor: int, hidden: Sequence[Span], prepositions: str
    ) -> Speaker | None:
        """The noun phrase nearest to a place after one of some prepositions."""
        known = quotation_words(self.language)
        governed = [
            phrase
            for phrase in noun_phrases(words, anchor, self.language)
            if phrase.is_governed
            and known.has(prepositions, words[phrase.start - 1].lower)
            and not any(span.overlaps(words[phrase.start].span) for span in hidden)
        ]
        nearest = min(governed, key=lambda phrase: abs(phrase.start - anchor), default=None)
        return self.of_phrase(words, nearest.start, nearest.end) if nearest else None

    def of_phrase(self, words: Sequence[Word], start: int, end: int) -> Speaker:
        """The mention within a phrase, a person's before a state's; else the phrase itself without quotation marks."""
        found = [self.mentions[word.span.start] for word in words[start:end] if word.span.start in self.mentions]
        if found:
            span, entity = min(found, key=lambda pair: pair[1].type is not EntityType.PERSON)
            is_role = any(office_of(word, self.language) for word in words[start:end])
            if entity.type is EntityType.PERSON or not is_role:
                return Speaker(span, entity.id)
        inner = [word for word in words[start:end] if word.text[0].isalnum()]
        return Speaker(Span(inner[0].span.start, inner[-1].span.end))


def _joined(words: Sequence[Word], last: NounPhrase, phrases: Sequence[NounPhrase]) -> int:
    """Where a noun phrase begins together with one that "and" joins to it."""
    before = next((phrase for phrase in phrases if phrase.end == last.start - 1), None)
    is_joined = before is not None and words[last.start - 1].pos is PartOfSpeech.CCONJ and not before.is_governed
    return before.start if before is not None and is_joined else last.start


def finite(words: Sequence[Word], verb: int) -> int:
    """The auxiliary that carries the verb's person, in the same clause, or the verb itself."""
    for place in range(verb - 1, max(-1, verb - FURTHEST_AUXILIARY), -1):
        if words[place].pos is PartOfSpeech.PUNCT and words[place].text not in MARKS:
            break
        if words[place].pos is PartOfSpeech.AUX and words[place].mood:
            return place
    return verb
