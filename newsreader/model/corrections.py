"""What the reader puts right: plain values that go into a comparison and come out obeyed.

A correction names words by the article they stand in, not by the side, so that it holds when the sides are swapped.
Corrections are obeyed in their order, a later one after an earlier; one that points at nothing changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.model.comparison import Comparison, Divergence, DivergenceKind, Side
from newsreader.model.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Words of one article; `article` is its digest."""

    article: str
    span: Span


@dataclass(frozen=True, slots=True)
class FindingKey:
    """A divergence as it is known again when the articles are compared anew: its kind and its words."""

    kind: DivergenceKind
    places: tuple[Place, ...]

    @classmethod
    def of(cls, found: Divergence, comparison: Comparison) -> FindingKey:
        """The key of a divergence of this comparison."""
        return cls(found.kind, tuple(sorted(_places(found, comparison))))


@dataclass(frozen=True, slots=True)
class Likeness:
    """What makes findings alike: their kind and the words set against each other, whichever article says which.

    `words` holds the wording of each side in small letters, in alphabetical order.
    """

    kind: DivergenceKind
    words: tuple[str, str]

    @classmethod
    def of(cls, found: Divergence, comparison: Comparison) -> Likeness:
        """What other findings must have in common with this divergence of a comparison to be like it."""
        left, right = sorted(_wording(found, comparison, side) for side in Side)
        return cls(found.kind, (left, right))


@dataclass(frozen=True, slots=True)
class MergeEntities:
    """The entities named at two places are one; words that were no mention become one of the other entity."""

    first: Place
    second: Place


@dataclass(frozen=True, slots=True)
class SplitEntity:
    """The mentions at these places, of one entity until now, are an entity of their own."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class RenameEntity:
    """The entity named at a place is to be shown under another name."""

    place: Place
    name: str


@dataclass(frozen=True, slots=True)
class DropEntity:
    """What is named at a place is not to be shown as an entity."""

    place: Place


@dataclass(frozen=True, slots=True)
class PairPassages:
    """The sentences touched by two places, one in each article, speak of the same."""

    first: Place
    second: Place


@dataclass(frozen=True, slots=True)
class UnpairPassages:
    """The sentences touched by two places, one in each article, do not speak of the same."""

    first: Place
    second: Place


@dataclass(frozen=True, slots=True)
class MuteFinding:
    """This one divergence is not to be shown."""

    finding: FindingKey


@dataclass(frozen=True, slots=True)
class MuteKind:
    """No divergence of this kind is to be shown."""

    kind: DivergenceKind


@dataclass(frozen=True, slots=True)
class MuteLike:
    """Divergences like this are not to be shown, in these articles or any others."""

    likeness: Likeness


EntityCorrection = MergeEntities | SplitEntity | RenameEntity | DropEntity
PassageCorrection = PairPassages | UnpairPassages
Mute = MuteFinding | MuteKind | MuteLike
Correction = EntityCorrection | PassageCorrection | Mute


def _places(found: Divergence, comparison: Comparison) -> list[Place]:
    return [Place(comparison.side(side).article.digest, span) for side in Side for span in found.spans(side)]


def _wording(found: Divergence, comparison: Comparison, side: Side) -> str:
    text = comparison.side(side).article.text
    return " … ".join(" ".join(span.of(text).split()).casefold() for span in found.spans(side))
