"""Who does it to whom: what one lets A do to B, the other lets B do to A."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.statements.families import MUTUAL, PLAIN_TELLINGS
from newsreader.comparison.statements.statement import Naming, Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Act, PartOfSpeech, Token
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.resources.circumstances import LeadingWords, leading_words

_WEIGHT = 0.93
_BOTH = 2


def parties(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the acts of one meaning in which two entities have changed places."""
    words = leading_words(pairing.left.article.language)
    names = {shared.id: shared.name for shared in pairing.shared}
    for meeting in pairing.meetings():
        for one in _deeds(meeting.left):
            for other in _deeds(meeting.right):
                if one.group != other.group:
                    continue
                left, right = _parties(meeting.left, one, words), _parties(meeting.right, other, words)
                if left and right and [each.entity for each in left] == [each.entity for each in reversed(right)]:
                    yield _divergence(meeting, (left[0], one), (right[0], other), names)


def _deeds(statement: Statement) -> list[Act]:
    """What is done, told by verbs, where it matters who does it."""
    known = MUTUAL | PLAIN_TELLINGS
    return [act for act in statement.acts if act.group not in known and not statement.is_told_by_noun(act)]


def _parties(statement: Statement, act: Act, words: LeadingWords) -> list[Naming]:
    """The two entities of an act's clause, first who does it; empty where that cannot be told."""
    clause = statement.clause_of(act.spans[0])
    named = [naming for naming in statement.namings if clause.contains(naming.span)]
    both = list({naming.entity: naming for naming in reversed(named)}.values())[::-1]
    if len(both) != _BOTH:
        return []
    first, second = (_lead(statement, naming.span) for naming in both)
    if (first is not None and first.pos is PartOfSpeech.ADP) or not _has_verb(statement, both[0].span, both[1].span):
        return []
    passive = any(token.lemma in words.passive for token in statement.tokens_in(clause))
    by = second is not None and statement.words(second.span).casefold() in words.agent
    turned = first is not None and statement.words(first.span).casefold() in words.patient
    if passive and not by:
        return []
    return both[::-1] if (passive and by) is not turned else both


def _has_verb(statement: Statement, one: Span, other: Span) -> bool:
    """Whether a verb stands between two names, so that the first may be who does something to the second."""
    between = statement.tokens_in(Span(one.end, max(one.end, other.start)))
    return any(token.pos in (PartOfSpeech.VERB, PartOfSpeech.AUX) for token in between)


def _lead(statement: Statement, span: Span) -> Token | None:
    """The word before a name."""
    before = [token for token in statement.sentence.tokens if token.span.end <= span.start]
    return before[-1] if before else None


def _divergence(
    meeting: Meeting, one: tuple[Naming, Act], other: tuple[Naming, Act], names: Mapping[str, str]
) -> Divergence:
    left, right = (tuple(sorted((naming.span, *act.spans))) for naming, act in (one, other))
    return Divergence(
        DivergenceKind.SPEECH_ACT,
        left,
        right,
        Message.of("divergence.parties", left=names[one[0].entity], right=names[other[0].entity]),
        _WEIGHT * meeting.nearness * meeting.trust(left[0], right[0]),
    )
