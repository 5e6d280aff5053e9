"""Where two quotations of the same words part, word by word."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from newsreader.comparison.speech.utterances import fold, quoted_tokens
from newsreader.model.comparison import QuotationPair, Side
from newsreader.model.findings import AnalysedArticle, CueKind, PartOfSpeech, Token
from newsreader.model.span import Span

_LONG = 8
"""Quotations of more words are shown where they part, shorter ones whole."""
_FEWEST_SHOWN = 2
"""Fewer words of a long quotation say nothing on their own."""
_LEAST_OMITTED = 3
"""Fewer content words left out are no cut worth telling."""
_SMALL = frozenset(
    {
        PartOfSpeech.DET,
        PartOfSpeech.ADP,
        PartOfSpeech.AUX,
        PartOfSpeech.CCONJ,
        PartOfSpeech.SCONJ,
        PartOfSpeech.PRON,
        PartOfSpeech.PART,
    }
)
"""Words that change no more than the shape of a sentence."""

_Spans = tuple[Span, ...]


def differing(pair: QuotationPair, left: AnalysedArticle, right: AnalysedArticle) -> tuple[_Spans, _Spans] | None:
    """The words that differ on either side; None where small words or endings alone do."""
    here, there = quoted_tokens(left, pair.left), quoted_tokens(right, pair.right)
    blocks = _blocks(here, there, left, right)
    ours, theirs = _outside(here, [block[0] for block in blocks]), _outside(there, [block[1] for block in blocks])
    if not _matters([*ours], left) and not _matters([*theirs], right):
        return None
    whole = tuple(part.span for part in pair.left), tuple(part.span for part in pair.right)
    is_told = all(any(token.is_content for token in side) for side in (ours, theirs))
    if max(len(here), len(there)) <= _LONG or min(len(ours), len(theirs)) < _FEWEST_SHOWN or not is_told:
        return whole
    stretches = Span.covering(token.span for token in ours), Span.covering(token.span for token in theirs)
    if not all(any(part.contains(found) for part in parts) for found, parts in zip(stretches, whole, strict=True)):
        return whole
    return (stretches[0],), (stretches[1],)


def omitted(pair: QuotationPair, left: AnalysedArticle, right: AnalysedArticle) -> tuple[Side, _Spans] | None:
    """The side that quotes more, and the words that the other leaves out; None where these are hardly any."""
    here, there = quoted_tokens(left, pair.left), quoted_tokens(right, pair.right)
    blocks = _blocks(here, there, left, right)
    side = Side.LEFT if len(here) >= len(there) else Side.RIGHT
    longer = here if side is Side.LEFT else there
    rest = _outside(longer, [block[0 if side is Side.LEFT else 1] for block in blocks])
    if sum(token.is_content for token in rest) < _LEAST_OMITTED:
        return None
    return side, tuple(part.span for part in pair.parts(side) if any(part.span.contains(each.span) for each in rest))


def _blocks(
    here: Sequence[Token], there: Sequence[Token], left: AnalysedArticle, right: AnalysedArticle
) -> list[tuple[range, range]]:
    """The runs of words that both have."""
    ours = [_compared(token, left) for token in here]
    theirs = [_compared(token, right) for token in there]
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    return [(range(a, a + size), range(b, b + size)) for a, b, size in matcher.get_matching_blocks() if size]


def _compared(token: Token, analysed: AnalysedArticle) -> str:
    return fold(token.lemma) or token.span.of(analysed.article.text)


def _outside(tokens: Sequence[Token], runs: Sequence[range]) -> list[Token]:
    common = {place for run in runs for place in run}
    return [token for place, token in enumerate(tokens) if place not in common]


def _matters(tokens: Sequence[Token], analysed: AnalysedArticle) -> bool:
    denials = [cue.span for cue in analysed.findings.cues if cue.kind is CueKind.NEGATION]
    return any(token.pos not in _SMALL or token.span in denials for token in tokens)
