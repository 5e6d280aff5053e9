"""What a sentence claims and how sure it is of it: a verb or noun with the small word that hedges or stresses it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsreader.comparison.statements.families import ACCUSATION
from newsreader.comparison.statements.negations import is_denied
from newsreader.comparison.statements.statement import Statement
from newsreader.model.findings import Cue, CueKind, PartOfSpeech, Token
from newsreader.model.span import Span

_KINDS = (CueKind.HEDGE, CueKind.HEARSAY, CueKind.BOOSTER)
_TELLING = (PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.ADJ)
_HEARSAY = -2
_AUXILIARIES = 2
"""So many stand before one verb at most: "will be", "ist ... worden"."""
_NOUN_REACH = 3
"""A word that hedges a noun stands so few words before it."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed, by the meaning of its verb or noun, and the word that makes it more or less sure, if any.

    `at` is the place of that verb or noun, `auxiliary` the word that bears the tense of a verb without a hedge. `what`
    is empty where the word of certainty stands by nothing that tells.
    """

    cue: Cue | None
    what: str
    at: Span
    auxiliary: Span | None = None

    @property
    def strength(self) -> int:
        """How sure it is, as `Cue.strength`; 0 where nothing is said of that."""
        return self.cue.strength if self.cue else 0

    @property
    def spans(self) -> tuple[Span, ...]:
        """Word and verb together where they stand side by side, else the word, else the verb with its auxiliary."""
        first = self.cue.span if self.cue else self.auxiliary
        if first is None:
            return (self.at,)
        if 0 <= self.at.start - first.end <= 1:
            return (Span(first.start, self.at.end),)
        return (first,) if self.cue else tuple(sorted((first, self.at)))


def cues_of(statement: Statement) -> list[Cue]:
    """The words outside direct speech by which a sentence says how sure it is; "according to" only names a source.

    What is denied ("will not confirm") makes nothing surer.
    """
    return [
        cue
        for cue in statement.cues
        if cue.kind in _KINDS
        and not (cue.kind is CueKind.HEARSAY and cue.strength > _HEARSAY)
        and not (cue.kind is CueKind.BOOSTER and is_denied(statement, cue.span))
        and not statement.is_spoken(cue.span)
    ]


def hedged(statement: Statement) -> list[Claim]:
    """The claims of a sentence that come with a word of certainty."""
    return [_claim(statement, cue) for cue in cues_of(statement)]


def bare(statement: Statement) -> Iterator[Claim]:
    """The claims of clauses without such a word; what somebody is only accused or suspected of is none."""
    cues = [cue.span for cue in statement.cues]
    cues += [act.spans[0] for act in statement.acts if act.group == ACCUSATION]
    for token in statement.sentence.tokens:
        clause = statement.clause_of(token.span)
        if any(named.span.contains(token.span) for named in (*statement.namings, *statement.parties)):
            continue
        if _tells(token) and not any(clause.contains(cue) for cue in cues):
            verb = token.pos is PartOfSpeech.VERB
            helps = [each.span for each in statement.tokens_in(clause) if verb and each.pos is PartOfSpeech.AUX]
            nearest = [span for span in helps if span.start < token.span.start][-_AUXILIARIES:] or helps
            yield Claim(None, meaning(statement, token), token.span, next(iter(nearest), None))


def meaning(statement: Statement, token: Token) -> str:
    """By what a verb or noun is known again: the group of its act, else its lemma."""
    return next((act.group for act in statement.acts if act.spans[0] == token.span), token.lemma)


def _claim(statement: Statement, cue: Cue) -> Claim:
    """The claim a word of certainty belongs to, which a clause of its own leads in ("it is unclear, whether")."""
    clause = statement.clause_of(cue.span)
    near = _nearest(statement, cue, clause)
    if near is None:
        following = next((part for part in statement.clauses if part.start >= clause.end), None)
        near = _nearest(statement, cue, following) if following else None
    return Claim(cue, meaning(statement, near), near.span) if near else Claim(cue, "", cue.span)


def _nearest(statement: Statement, cue: Cue, clause: Span) -> Token | None:
    """The verb of a clause that stands nearest to a word, else the noun after it; a quality right after it first."""
    deeds = {act.spans[0] for act in statement.acts if not statement.is_told_by_noun(act)}
    tokens = [token for token in statement.tokens_in(clause) if not token.span.overlaps(cue.span)]
    after = [token for token in tokens if token.span.start >= cue.span.end][:_NOUN_REACH]
    if after and after[0].is_content and after[0].pos is PartOfSpeech.ADJ:
        return after[0]
    verbs = [token for token in tokens if token.span in deeds or (_tells(token) and token.pos is PartOfSpeech.VERB)]
    nouns = [token for token in after if token.is_content and token.pos is PartOfSpeech.NOUN]
    return min(verbs or nouns, key=lambda token: abs(token.span.start - cue.span.start), default=None)


def _tells(token: Token) -> bool:
    return token.is_content and token.pos in _TELLING
