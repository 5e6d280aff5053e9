"""Somebody has said nothing yet in one article and has answered in the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.statements.families import ANSWERS, SILENCE, UTTERANCES
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.findings import Act, CueKind, PartOfSpeech
from newsreader.model.message import Message
from newsreader.model.span import Span

_WEIGHT = 0.9
_GENITIVES = ("'s", "’s")


def silence(pairing: Pairing) -> Iterator[Divergence]:
    """Yields a denied utterance of somebody who accepts, refuses or denies something in the other article."""
    names = {shared.id: shared.name for shared in pairing.shared}
    for side, here, there in (
        (Side.LEFT, pairing.left_statements, pairing.right_statements),
        (Side.RIGHT, pairing.right_statements, pairing.left_statements),
    ):
        answers = _answers(there)
        for statement in here:
            silent = _silence(statement)
            who = _subject(statement, silent) if silent else None
            if silent and who in names and who in answers:
                text, answer = answers[who]
                yield _divergence(side, (statement, silent), (text, answer), who, names[who])


def _silence(statement: Statement) -> Span | None:
    """The words by which a sentence says that nothing was said, the negation with its verb."""
    for act in statement.acts:
        if act.group == SILENCE:
            return Span.covering(act.spans)
        if act.group in UTTERANCES and not statement.is_told_by_noun(act) and _is_last(statement, act):
            for cue in statement.cues:
                if cue.kind is CueKind.NEGATION and _denies(statement, cue.span, act):
                    return Span.covering((cue.span, *act.spans))
    return None


def _denies(statement: Statement, negation: Span, act: Act) -> bool:
    """Whether a negation stands in the clause of a verb, with no other verb between."""
    word = statement.token_at(negation)
    if (
        word is None
        or word.pos in (PartOfSpeech.DET, PartOfSpeech.ADP)
        or not statement.clause_of(act.spans[0]).contains(negation)
    ):
        return False
    first, last = sorted((negation, act.spans[0]))
    between = statement.tokens_in(Span(first.end, max(first.end, last.start)))
    return not any(token.pos in (PartOfSpeech.VERB, PartOfSpeech.AUX) for token in between)


def _is_last(statement: Statement, act: Act) -> bool:
    """Whether nothing more is told after an act, so that it is the utterance that is denied and not its content.

    A participle before its noun ("unanswered questions") tells no utterance.
    """
    after = statement.token_at(Span(act.spans[-1].end + 1, act.spans[-1].end + 2))
    if after is not None and after.pos is PartOfSpeech.NOUN:
        return False
    return not any(other.spans[0].start > act.spans[-1].end for other in statement.acts)


def _subject(statement: Statement, act: Span) -> str | None:
    """The entity a sentence names first, if it stands before the act, after no preposition and for itself."""
    if not statement.namings or statement.namings[0].span.start > act.start:
        return None
    name = statement.namings[0].span
    before = [token for token in statement.sentence.tokens if token.span.end <= name.start]
    is_led_in = bool(before) and before[-1].pos is PartOfSpeech.ADP
    is_whose = statement.text[name.end : name.end + 2] in _GENITIVES
    return None if is_led_in or is_whose else statement.namings[0].entity


def _answers(statements: Sequence[Statement]) -> dict[str, tuple[Statement, Span]]:
    """The first answer each entity gives, where a sentence begins with the entity."""
    found: dict[str, tuple[Statement, Span]] = {}
    for statement in statements:
        answer = next((act for act in statement.acts if act.group in ANSWERS), None)
        who = _subject(statement, answer.spans[0]) if answer else None
        if who and answer and not statement.is_told_by_noun(answer):
            found.setdefault(who, (statement, Span.covering(answer.spans)))
    return found


def _divergence(
    side: Side, silent: tuple[Statement, Span], answer: tuple[Statement, Span], who: str, name: str
) -> Divergence:
    one, other = (silent, answer) if side is Side.LEFT else (answer, silent)
    words = {"left": one[0].words(one[1]), "right": other[0].words(other[1])}
    return Divergence(
        DivergenceKind.CONTRADICTION,
        (one[1],),
        (other[1],),
        Message.of(f"divergence.contradiction_{side.value}_silent", name=name, **words),
        _WEIGHT,
        entity=who,
    )
