"""What is done and said: verbs, with their separated particles, and nouns of the language's list of acts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newsreader.analysis.inflection import Shape, VerbForm, verb_forms
from newsreader.analysis.phrases import PhraseList
from newsreader.analysis.words import NOUNS, Reading, Word
from newsreader.model.findings import Act, Entity, MentionKind, Moment, PartOfSpeech
from newsreader.model.span import Span
from newsreader.resources.acts import ActWords, acts

VERBAL = frozenset({PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADJ, PartOfSpeech.ADV, PartOfSpeech.X})
DESCRIBING = frozenset({PartOfSpeech.ADJ, PartOfSpeech.ADV})
INFLECTED = re.compile(r"\{(\w+)\}")
"""The verb of a fixed wording that takes all its forms."""
REACH = 24
"""How many words after its verb a separated particle is looked for."""
PHRASAL_REACH = 4
"""The same where particles follow closely, as in English."""


def find_acts(reading: Reading, entities: Iterable[Entity] = (), moments: Iterable[Moment] = ()) -> tuple[Act, ...]:
    """All acts of an article, in the order of its text; what belongs to a name or a date does nothing."""
    named = [mention.span for one in entities for mention in one.mentions if mention.kind is MentionKind.NAME]
    dated = [moment.span for moment in moments]
    taken = {place for span in (*named, *dated) for place in range(span.start, span.end)}
    found = [act for line in reading.lines for act in acts_of(line.words, reading.language)]
    return tuple(sorted((act for act in found if act.spans[0].start not in taken), key=lambda act: act.spans[0]))


def acts_of(words: Sequence[Word], language: str) -> Iterator[Act]:
    """The acts of one line; a fixed wording is one act, whatever its words tell by themselves."""
    known = acts(language)
    fixed = [Act((found.span(words),), found.entry, found.value) for found in _set_phrases(language).find(words)]
    for place, word in enumerate(words):
        act = _verb_act(words, place, language, known) or _noun_act(word, known)
        if act and not any(phrase.spans[0].overlaps(act.spans[0]) for phrase in fixed):
            yield act
    yield from fixed


@cache
def _set_phrases(language: str) -> PhraseList[str]:
    groups = acts(language).groups.values()
    return PhraseList.of(
        (written, group.name) for group in groups for phrase in group.phrases for written in _forms(phrase, language)
    )


def _forms(phrase: str, language: str) -> list[str]:
    """A fixed wording with its verb in every form."""
    verb = INFLECTED.search(phrase)
    if verb is None:
        return [phrase]
    forms = [written for written, all in verb_forms(language).items() if any(form.lemma == verb[1] for form in all)]
    return [phrase.replace(verb[0], written) for written in (*forms, verb[1])]


def _verb_act(words: Sequence[Word], place: int, language: str, known: ActWords) -> Act | None:
    word = words[place]
    if word.pos not in VERBAL | NOUNS or (word.is_capitalised and place > 0):
        return None
    written = verb_forms(language).get(word.lower, ())
    forms = [form for form in written if form.shape is not Shape.PRESENT]
    if (written and not forms) or (word.pos in DESCRIBING and not _is_participle(forms)):
        return None
    if word.pos in NOUNS and not (_is_participle(forms) and _follows_auxiliary(words, place)):
        return None
    for form in forms:
        if form.particle and form.shape is not Shape.INFINITIVE:
            particle = _separated(words, place, form, language)
            if particle is not None and form.lemma in known.verb_group:
                return Act((word.span, particle), form.lemma, known.verb_group[form.lemma])
    lemma = next((form.lemma for form in forms if not form.particle and form.lemma in known.verb_group), word.lemma)
    if lemma in known.verb_group and word.pos is not PartOfSpeech.AUX:
        return Act((word.span,), lemma, known.verb_group[lemma])
    return None


def _is_participle(forms: Sequence[VerbForm]) -> bool:
    """Whether a form that stands for a quality may also tell what was done ("closed", but not "clear")."""
    return any(form.shape is Shape.PARTICIPLE for form in forms)


def _follows_auxiliary(words: Sequence[Word], place: int) -> bool:
    """Whether "was", "has been" and the like lead to a word, so that it is a verb though tagged as a noun ("hurt")."""
    before = next((word for word in reversed(words[:place]) if word.pos is not PartOfSpeech.ADV), None)
    return before is not None and before.pos is PartOfSpeech.AUX


def _separated(words: Sequence[Word], place: int, form: VerbForm, language: str) -> Span | None:
    """The particle of a separated verb: the last word of its clause."""
    reach = PHRASAL_REACH if " " in form.lemma else REACH
    for later in range(place + 1, min(len(words), place + 1 + reach)):
        word = words[later]
        if word.text in {";", ":"}:
            return None
        if word.lower == form.particle and (" " in form.lemma or _ends_clause(words, later)):
            return word.span
        if _is_finite(word, language) and not (word.pos in NOUNS or _in_subordinate(words, place, later)):
            return None
    return None


def _is_finite(word: Word, language: str) -> bool:
    return any(form.shape is Shape.FINITE for form in verb_forms(language).get(word.lower, ()))


def _ends_clause(words: Sequence[Word], place: int) -> bool:
    if place + 1 == len(words):
        return True
    following = words[place + 1]
    return not following.text[0].isalnum() or following.pos in (PartOfSpeech.CCONJ, PartOfSpeech.SCONJ)


def _in_subordinate(words: Sequence[Word], start: int, place: int) -> bool:
    """Whether a comma parts the two words, so that the later may belong to a clause put between."""
    return any(word.text == "," for word in words[start:place])


def _noun_act(word: Word, known: ActWords) -> Act | None:
    if word.pos not in NOUNS:
        return None
    group = known.noun_group.get(word.lemma) or known.noun_group.get(word.lower)
    return Act((word.span,), word.lemma, group) if group else None
