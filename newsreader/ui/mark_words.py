"""Says in words what a mark stands for."""

from __future__ import annotations

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
from newsreader.ui.excerpt import excerpt
from newsreader.ui.translation import spoken

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

    def answer(self, marks: Iterable[Mark], place: int | None) -> tuple[str, ...]:
        """Everything there is to say of a place of the article: its marks, then the passages it is paired with."""
        told = [self.why(mark) for mark in marks]
        return (*dict.fromkeys(told), *self._paired(place))

    def _paired(self, place: int | None) -> Iterator[str]:
        sentences = self._comparison.side(self._side).findings.sentences
        here = next((n for n, one in enumerate(sentences) if place in range(one.span.start, one.span.end + 1)), None)
        if here is None:
            return
        pairs = [pair for pair in self._comparison.pairs if here in pair.numbers(self._side)]
        if not pairs:
            yield QCoreApplication.translate("MarkWords", "Only this article says so.")
        for pair in pairs:
            yield why_paired(pair, self._comparison, self._side.other)


def why_diverges(found: Divergence, comparison: Comparison) -> str:
    """The kind of a finding, both wordings, and its reason."""
    wordings = " | ".join(_wording(found.spans(side), comparison, side) for side in Side)
    return f"{found.rank} · {spoken().name(found.kind)}\n{wordings}\n{spoken().say(found.reason)}"


def why_shared(entity: SharedEntity, comparison: Comparison) -> str:
    """Who is named here, how often each article does so, and how they differ in it."""
    words = QCoreApplication.translate("MarkWords", "{name} · {type}\nleft {left} times, right {right} times")
    values = {"left": len(entity.left), "right": len(entity.right), "type": spoken().name(entity.type)}
    said = words.format(name=entity.name, **values)
    return "\n".join(part for part in (said, why_named_differently(entity, comparison)) if part)


def why_named_differently(entity: SharedEntity, comparison: Comparison) -> str:
    """In what the articles differ when they name an entity; empty where they do not."""
    if not comparison.names_differently(entity):
        return ""
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
    spans = tuple(comparison.side(across).findings.sentences[number].span for number in pair.numbers(across))
    translate = QCoreApplication.translate
    left, right = translate("MarkWords", "left: {passage}"), translate("MarkWords", "right: {passage}")
    form = left if across is Side.LEFT else right
    passage = form.format(passage=_wording(spans[:1], comparison, across))
    return "\n".join((f"{spoken().name(pair.grade)} · {passage}", *map(spoken().say, pair.evidence)))


def _wording(spans: tuple[Span, ...], comparison: Comparison, side: Side) -> str:
    passage = excerpt(comparison.side(side).article.text, spans)
    return passage.text if passage else "–"
