"""What two articles share and where they part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from newsreader.model.findings import AnalysedArticle, EntityType, Quotation
from newsreader.model.message import Message
from newsreader.model.span import Span


class Side(StrEnum):
    """One of the two panes, and the article that stands in it."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """The side across."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Grade(StrEnum):
    """How nearly two passages say the same, closest first."""

    VERBATIM = "verbatim"
    SLIGHT = "slight"
    REWORDED = "reworded"
    PARTIAL = "partial"
    LOOSE = "loose"


@dataclass(frozen=True, slots=True)
class PassagePair:
    """Sentences, by number, that speak of the same fact; `weight` from 0 to 1 says how surely.

    `evidence` says why they were paired, each piece a sentence of its own, the weightiest first.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    grade: Grade
    weight: float
    evidence: tuple[Message, ...] = ()

    def numbers(self, side: Side) -> tuple[int, ...]:
        """The sentences of one side."""
        return self.left if side is Side.LEFT else self.right


class FigureKind(StrEnum):
    """What a figure tells: how much or many, or when."""

    NUMBER = "number"
    MOMENT = "moment"


class Agreement(StrEnum):
    """How two figures told of the same thing stand to each other.

    Compatible are those of which one is rougher than the other and admits it: "more than 20" and "23".
    """

    EQUAL = "equal"
    COMPATIBLE = "compatible"
    DIFFERENT = "different"
    ONLY_LEFT = "only_left"
    ONLY_RIGHT = "only_right"


@dataclass(frozen=True, slots=True)
class FigurePair:
    """A number or moment of the left article beside that of the right one that tells of the same thing.

    A side is None where only the other article has the figure. `what` is the thing that is counted or measured, as
    printed, or empty.
    """

    kind: FigureKind
    agreement: Agreement
    left: Span | None
    right: Span | None
    what: str = ""

    def span(self, side: Side) -> Span | None:
        """The figure of one side."""
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class SharedEntity:
    """Somebody or something both articles name.

    `left` and `right` are the mentions of each side in order; `left_ids` and `right_ids` the entities of each
    side's findings that were joined.
    """

    id: str
    type: EntityType
    name: str
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    left_ids: tuple[str, ...]
    right_ids: tuple[str, ...]
    named_differently: bool = False

    def mentions(self, side: Side) -> tuple[Span, ...]:
        """The mentions of one side."""
        return self.left if side is Side.LEFT else self.right


class DivergenceKind(StrEnum):
    """In what way two articles part."""

    NAMING = "naming"
    NUMBER = "number"
    TIME = "time"
    QUOTATION = "quotation"
    CERTAINTY = "certainty"
    CONTRADICTION = "contradiction"
    SPEECH_ACT = "speech_act"
    OBJECT = "object"
    SOURCE = "source"
    CIRCUMSTANCE = "circumstance"
    WORDING = "wording"
    HEADLINE = "headline"


@dataclass(frozen=True, slots=True)
class Divergence:
    """One way in which the articles part, with both wordings and the reason in words.

    Either side may be empty where only the other says something. `entity` is the id of the shared entity spoken of.
    `weight` orders divergences; `rank` counts from 1 in that order, once all are known.
    """

    kind: DivergenceKind
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    reason: Message
    weight: float
    entity: str | None = None
    rank: int = 0

    def spans(self, side: Side) -> tuple[Span, ...]:
        """The words of one side."""
        return self.left if side is Side.LEFT else self.right


class QuotationRelation(StrEnum):
    """How what one article quotes stands to what the other quotes.

    The same words on both sides; cut, where one gives a part; other words between quotation marks; reported, where
    one side at least gives the sense alone; or quoted by one article only.
    """

    SAME = "same"
    CUT = "cut"
    REWORDED = "reworded"
    REPORTED = "reported"
    ONLY_LEFT = "only_left"
    ONLY_RIGHT = "only_right"


@dataclass(frozen=True, slots=True)
class QuotationPair:
    """What somebody said, as each article gives it.

    Each side holds the parts of one utterance in the order of its text ("…", she said, "…"), or nothing where the
    relation is ONLY_LEFT or ONLY_RIGHT. `left_speaker` and `right_speaker` name who speaks, with the name of the
    entity where it is known, else as printed, else empty. `other_speaker` is set where the two surely are not one.
    """

    relation: QuotationRelation
    left: tuple[Quotation, ...] = ()
    right: tuple[Quotation, ...] = ()
    left_speaker: str = ""
    right_speaker: str = ""
    other_speaker: bool = False

    def parts(self, side: Side) -> tuple[Quotation, ...]:
        """What one side quotes."""
        return self.left if side is Side.LEFT else self.right

    def speaker(self, side: Side) -> str:
        """Who speaks, as one side tells."""
        return self.left_speaker if side is Side.LEFT else self.right_speaker


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything found between two articles; `only_left` and `only_right` are numbers of unpaired sentences.

    `landmarks` are sentence numbers, left and right, that rise on both sides: two panes that scroll together follow
    them from one to the next. `uncertain` are divergences shown only when the reader asks for more, ranked on after
    the others; `muted` those the reader does not want to see, with no rank. `figures` are the numbers and moments of
    both articles side by side, in the order of the left text and then of the right one, as `quotations` are what
    either article quotes.
    """

    left: AnalysedArticle
    right: AnalysedArticle
    shared: tuple[SharedEntity, ...] = ()
    pairs: tuple[PassagePair, ...] = ()
    divergences: tuple[Divergence, ...] = ()
    only_left: tuple[int, ...] = ()
    only_right: tuple[int, ...] = ()
    landmarks: tuple[tuple[int, int], ...] = ()
    uncertain: tuple[Divergence, ...] = ()
    muted: tuple[Divergence, ...] = ()
    figures: tuple[FigurePair, ...] = ()
    quotations: tuple[QuotationPair, ...] = ()

    def side(self, side: Side) -> AnalysedArticle:
        """The article of one side."""
        return self.left if side is Side.LEFT else self.right

    def names_differently(self, entity: SharedEntity) -> bool:
        """Whether the articles call an entity by different names, or one of the findings is how they call it."""
        return entity.named_differently or any(
            found.kind is DivergenceKind.NAMING and found.entity == entity.id for found in self.divergences
        )


class MarkKind(StrEnum):
    """What a mark in the text stands for."""

    ENTITY = "entity"
    DIVERGENCE = "divergence"


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of one article to be marked, in panes and in print alike.

    `target` is the id of the shared entity, or the rank of the divergence as digits. Marks of different kinds may
    overlap; marks of one kind are in order and a divergence may have several.
    """

    span: Span
    kind: MarkKind
    target: str
    entity_type: EntityType | None = None
    divergence: DivergenceKind | None = None


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of both sides, each in the order of its text."""

    left: tuple[Mark, ...] = ()
    right: tuple[Mark, ...] = ()

    def side(self, side: Side) -> tuple[Mark, ...]:
        """The marks of one side."""
        return self.left if side is Side.LEFT else self.right

    def only(self, divergences: Iterable[Divergence]) -> Marks:
        """The marks of entities, and of these divergences alone."""
        ranks = {str(divergence.rank) for divergence in divergences}
        left, right = (
            tuple(mark for mark in self.side(side) if mark.kind is MarkKind.ENTITY or mark.target in ranks)
            for side in Side
        )
        return Marks(left, right)
