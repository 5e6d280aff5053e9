"""What one article states the other denies, or tells the opposite of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain

from newsreader.comparison.families import DENIAL, PLAIN_TELLINGS, TELLINGS
from newsreader.comparison.pairing import Meeting, Pairing
from newsreader.comparison.phrases import noun_phrases, predicate
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Act, CueKind, PartOfSpeech, Token
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.resources.acts import ActWords, acts

_OPPOSED = 0.95
_NEGATED = 0.95
_HARDLY = -3
"""A hedge of this strength ("low likelihood") as good as denies."""
_LIKE = 0.35
_REACH = 4
"""So many words a negation reaches."""
_ENOUGH_IN_COMMON = 2
_MANY_IN_COMMON = 3
_SAME_MATTER = 0.6
"""Such a share of the content words of the shorter clause stands in the other, too."""
_OF_THINGS = (PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN)
_OF_ACTS = (PartOfSpeech.PART, PartOfSpeech.ADV)


def contradiction(pairing: Pairing) -> Iterator[Divergence]:
    """Yields opposite acts, and acts or things that only one of two linked sentences negates."""
    words = acts(pairing.left.article.language)
    for meeting in pairing.meetings():
        yield from _opposites(meeting, words)
        yield from _negated_acts(meeting)
        yield from _negated_matters(meeting)
        yield from _negated_things(meeting)


def _opposites(meeting: Meeting, words: ActWords) -> Iterator[Divergence]:
    for one in meeting.left.acts:
        for other in meeting.right.acts:
            if (
                words.opposed(one.group, other.group)
                and meeting.left.is_told_by_noun(one) is meeting.right.is_told_by_noun(other)
                and _same_matter(meeting, one, other)
                and not _same_elsewhere(meeting, one, other)
            ):
                left, right = predicate(meeting.left, one), predicate(meeting.right, other)
                yield _divergence(meeting, left, right, "contradiction_opposite", _OPPOSED)


def _same_elsewhere(meeting: Meeting, one: Act, other: Act) -> bool:
    """Whether either act stands on both sides, so that the two sentences do not part over it."""
    return any(act.group == one.group for act in meeting.right.acts) or any(
        act.group == other.group for act in meeting.left.acts
    )


def _negated_acts(meeting: Meeting) -> Iterator[Divergence]:
    for one in _deeds(meeting.left):
        for other in _deeds(meeting.right):
            if one.group != other.group or not _same_matter(meeting, one, other):
                continue
            left, right = _negation_of(meeting.left, one), _negation_of(meeting.right, other)
            if (left is None) is (right is None):
                continue
            if not _is_denied(*((meeting.left, one.spans[0]) if left is None else (meeting.right, other.spans[0]))):
                here = _with(predicate(meeting.left, one), left)
                there = _with(predicate(meeting.right, other), right)
                yield _divergence(meeting, here, there, _denier(left is None), _NEGATED)


def _deeds(statement: Statement) -> list[Act]:
    """What is done, told by verbs."""
    known = TELLINGS | PLAIN_TELLINGS
    return [act for act in statement.acts if act.group not in known and not statement.is_told_by_noun(act)]


def _same_matter(meeting: Meeting, one: Act, other: Act) -> bool:
    """Whether two acts are of one meaning in clauses that have more in common than the act itself."""
    common = meeting.in_common(one.spans[0], other.spans[0]) - {one.group, one.lemma}
    return len(common) >= (_ENOUGH_IN_COMMON if meeting.link.likeness >= _LIKE else _MANY_IN_COMMON)


def _negation_of(statement: Statement, act: Act) -> Span | None:
    """The negation that stands a few words before or after an act, with no other act between them."""
    tokens = [token.span for token in statement.sentence.tokens]
    place = bisect_left(tokens, act.spans[0])
    others = [each.spans[0] for each in statement.acts if each is not act]
    for negation in _negations(statement, of_things=False):
        between = Span.covering((negation, act.spans[0]))
        if abs(bisect_left(tokens, negation) - place) <= _REACH and not any(map(between.contains, others)):
            return negation
    return None


def _negations(statement: Statement, *, of_things: bool) -> list[Span]:
    """The negating words: those before nouns deny things, the others acts."""
    spans = [cue.span for cue in statement.cues if cue.kind is CueKind.NEGATION or cue.strength <= _HARDLY]
    sorts = _OF_THINGS if of_things else _OF_ACTS
    return [_whole(statement, s) for s in spans if (token := statement.token_at(s)) and token.pos in sorts]


def _whole(statement: Statement, span: Span) -> Span:
    """A span from the beginning of its printed word: "didn't", not "n't"."""
    before = next((token.span for token in statement.sentence.tokens if token.span.end == span.start), None)
    return Span(before.start, span.end) if before and before.of(statement.text).isalpha() else span


def _with(span: Span, other: Span | None) -> Span:
    return Span.covering((span, other)) if other else span


def _negated_matters(meeting: Meeting) -> Iterator[Divergence]:
    """Clauses of the same words, of which only one holds a negation."""
    for here, there, swapped in ((meeting.left, meeting.right, False), (meeting.right, meeting.left, True)):
        for negation in _negations(here, of_things=False):
            matter = _matter(here, here.clause_of(negation))
            for clause in there.clauses:
                common = matter.keys() & (other := _matter(there, clause)).keys()
                if len(common) < _SAME_MATTER * min(len(matter), len(other)) or len(common) < _MANY_IN_COMMON:
                    continue
                if _is_denied(there, other[min(common)]):
                    continue
                one = _to_verb(here, Span.covering((negation, *(matter[word] for word in common))))
                met = Span.covering(other[word] for word in common)
                pair = (met, one) if swapped else (one, met)
                yield _divergence(meeting, *pair, _denier(swapped), _NEGATED)


def _matter(statement: Statement, clause: Span) -> dict[str, Span]:
    """The content words of a clause by lemma, but for negations, words of saying and words that tell how sure."""
    known = [act.spans[0] for act in statement.acts if act.group in PLAIN_TELLINGS | TELLINGS]
    known += [cue.span for cue in statement.cues]
    return {
        token.lemma: token.span
        for token in statement.tokens_in(clause)
        if token.is_content
        and token.pos is not PartOfSpeech.PROPN
        and not any(span.overlaps(token.span) for span in known)
    }


def _to_verb(statement: Statement, span: Span) -> Span:
    """A span drawn out to a verb that follows it directly."""
    after = next((token for token in statement.sentence.tokens if token.span.start == span.end + 1), None)
    return Span(span.start, after.span.end) if after and after.pos is PartOfSpeech.VERB else span


def _negated_things(meeting: Meeting) -> Iterator[Divergence]:
    for here, there, swapped in ((meeting.left, meeting.right, False), (meeting.right, meeting.left, True)):
        for negation in _negations(here, of_things=True):
            for token in _reached(here, negation):
                met = _counterpart(here, there, token)
                if met is None or _is_denied(there, met) or not _share_more(meeting, token, met, swapped):
                    continue
                one, other = _from_act(here, Span(negation.start, token.span.end)), _from_act(there, met)
                pair = (other, one) if swapped else (one, other)
                yield _divergence(meeting, *pair, _denier(swapped), _NEGATED)


def _share_more(meeting: Meeting, token: Token, met: Span, swapped: bool) -> bool:
    """Whether the clauses of a denied noun and its counterpart have more in common than the noun."""
    places = (met, token.span) if swapped else (token.span, met)
    groups = {act.group for act in (*meeting.left.acts, *meeting.right.acts) if act.spans[0] in places}
    return bool(meeting.in_common(*places) - groups - {token.lemma})


def _reached(statement: Statement, negation: Span) -> list[Token]:
    """The head of the noun phrase that a negation begins, and of the next if the first is but a report of it."""
    clause = statement.clause_of(negation)
    after = [token for token in statement.tokens_in(clause) if token.span.start >= negation.end][:_REACH]
    heads = {phrase.head.span for phrase in noun_phrases(statement, clause)}
    deeds = {act.spans[0].start: act.group for act in statement.acts}
    found: list[Token] = []
    for token in after:
        if token.span in heads and token.pos is PartOfSpeech.NOUN and token.span.end + 1 not in deeds:
            found.append(token)
            if deeds.get(token.span.start) not in PLAIN_TELLINGS:
                break
    return found


def _counterpart(here: Statement, there: Statement, token: Token) -> Span | None:
    """The same noun in the other sentence, or an act of the group that the noun tells."""
    groups = {act.group for act in here.acts if act.spans[0].overlaps(token.span)}
    nouns = (each.span for each in there.sentence.tokens if each.lemma == token.lemma)
    deeds = (predicate(there, act) for act in there.acts if act.group in groups)
    return next(chain(nouns, deeds), None)


def _is_denied(statement: Statement, span: Span) -> bool:
    clause = statement.clause_of(span)
    negated = any(cue.kind is CueKind.NEGATION and clause.contains(cue.span) for cue in statement.cues)
    return negated or any(act.group == DENIAL and act.spans[0].start < span.start for act in statement.acts)


def _from_act(statement: Statement, span: Span) -> Span:
    """A span begun with the act before it, in its clause."""
    clause = statement.clause_of(span)
    before = [
        act.spans[0] for act in statement.acts if clause.contains(act.spans[0]) and act.spans[0].end <= span.start
    ]
    return Span.covering((before[-1], span)) if before else span


def _denier(right: bool) -> str:
    return "contradiction_right_denies" if right else "contradiction_left_denies"


def _divergence(meeting: Meeting, left: Span, right: Span, key: str, weight: float) -> Divergence:
    return Divergence(
        DivergenceKind.CONTRADICTION,
        (left,),
        (right,),
        Message.of(f"divergence.{key}", left=meeting.left.words(left), right=meeting.right.words(right)),
        weight * meeting.nearness,
    )
