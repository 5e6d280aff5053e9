"""Says in words what a mark stands for."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from newsreader.model.comparison import (
    Comparison,
    Divergence,
    DivergenceKind,
    Mark,
    MarkKind,
    PassagePair,
    SharedEntity,
    Side,
)
from newsreader.model.forms import forms
from newsreader.model.span import Span
from newsreader.ui.words.passages import IN_ANSWER, pairs_at, passage, sentences_at, wording
from newsreader.ui.words.translation import spoken

_FORMS_NAMED = 3
"""How many forms of a name each side tells where the sides differ."""


class MarkWords:
    """The reasons behind the marks of one side of a comparison, in the language of the window."""

    def __init__(self, comparison: Comparison, side: Side) -> None:
        self._comparison = comparison
        self._side = side
        self._entities = {entity.id: entity for entity in comparison.shared}
        self._findings = {str(found.rank): found for found in (*comparison.divergences, *comparison.uncertain)}

    def why(self, mark: Mark) -> str:
        """Why these words are marked."""
        if mark.kind is MarkKind.DIVERGENCE:
            return why_diverges(self._findings[mark.target], self._comparison)
        return why_shared(self._entities[mark.target], self._comparison)

    def heard(self, mark: Mark) -> str:
        """A mark in short, for somebody who listens."""
        if mark.kind is MarkKind.ENTITY:
            return f"{self._entities[mark.target].name}, {spoken().name(self._entities[mark.target].type)}"
        kind = spoken().name(self._findings[mark.target].kind)
        return QCoreApplication.translate("MarkWords", "Finding {number}, {kind}").format(number=mark.target, kind=kind)

    def answer(self, marks: Iterable[Mark], place: int | None) -> tuple[str, ...]:
        """Everything there is to say of a place of the article: its marks, then the passages it is paired with.

        What one mark has told already, the next does not tell again.
        """
        told: dict[str, None] = {}
        answers = []
        for words in (*map(self.why, marks), *self._paired(place)):
            fresh = [line for line in words.split("\n") if line not in told]
            told |= dict.fromkeys(fresh)
            answers += ["\n".join(fresh)] if fresh else []
        return tuple(answers)

    def _paired(self, place: int | None) -> Iterator[str]:
        here = Span(place, place) if place is not None else None
        if here is None or not sentences_at(self._comparison, self._side, here):
            return
        pairs = pairs_at(self._comparison, self._side, here)
        if not pairs:
            yield QCoreApplication.translate("MarkWords", "Only this article says so.")
        for pair in pairs:
            yield why_paired(pair, self._comparison, self._side.other)


def why_diverges(found: Divergence, comparison: Comparison) -> str:
    """The kind of a finding, both wordings, and its reason."""
    wordings = " | ".join(wording(comparison, side, found.spans(side)) for side in Side)
    return f"{found.rank} · {spoken().name(found.kind)}\n{wordings}\n{spoken().say(found.reason)}"


def why_shared(entity: SharedEntity, comparison: Comparison) -> str:
    """Who is named here, how often each article does so, and how they differ in it."""
    differing = why_named_differently(entity, comparison) if comparison.names_differently(entity) else ""
    return "\n".join(filter(None, (counted(entity), differing)))


def counted(entity: SharedEntity) -> str:
    """Who is named, and how often each article does so."""
    words = QCoreApplication.translate("MarkWords", "{name} · {type}\nleft {left} times, right {right} times")
    values = {"left": len(entity.left), "right": len(entity.right), "type": spoken().name(entity.type)}
    return words.format(name=entity.name, **values)


def why_named_differently(entity: SharedEntity, comparison: Comparison) -> str:
    """In what two articles differ that name an entity differently."""
    reasons = [
        spoken().say(found.reason)
        for found in comparison.divergences
        if found.kind is DivergenceKind.NAMING and found.entity == entity.id
    ]
    if reasons:
        return "\n".join(reasons)
    left, right = (
        ", ".join(
            form.words for form in forms(comparison.side(side).article.text, entity.mentions(side))[:_FORMS_NAMED]
        )
        for side in Side
    )
    return QCoreApplication.translate("MarkWords", "left: {left}\nright: {right}").format(left=left, right=right)


def why_paired(pair: PassagePair, comparison: Comparison, across: Side) -> str:
    """How near a passage comes to the one across, what that says, and why the two were paired."""
    return _paired_words(pair, comparison, (across,))


def why_both(pair: PassagePair, comparison: Comparison) -> str:
    """How near two passages come to each other, what both say, and why they were paired."""
    return _paired_words(pair, comparison, tuple(Side))


def in_tip(answers: Iterable[str]) -> str:
    """Answers as Qt sets them in a tip or a label: what is marked in bold, below it the reasons."""
    return "".join(map(_set, answers))


def _set(answer: str) -> str:
    heading, *reasons = html.escape(answer).split("\n")
    return f"<p>{'<br>'.join((f'<b>{heading}</b>', *reasons))}</p>"


def _paired_words(pair: PassagePair, comparison: Comparison, told: Iterable[Side]) -> str:
    translate = QCoreApplication.translate
    left, right = translate("MarkWords", "left: {passage}"), translate("MarkWords", "right: {passage}")
    passages = [
        (left if side is Side.LEFT else right).format(passage=passage(comparison, side, pair.numbers(side), IN_ANSWER))
        for side in told
    ]
    heading = translate("MarkWords", "Paired · {grade}").format(grade=spoken().name(pair.grade))
    return "\n".join((heading, *passages, *map(spoken().say, pair.evidence)))
