"""The rows of the tabs beside the findings: figures, quotations, and what one article alone says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from newsreader.model.comparison import (
    Agreement,
    Comparison,
    FigureKind,
    FigurePair,
    QuotationPair,
    QuotationRelation,
    Side,
)
from newsreader.model.span import Span
from newsreader.ui.findings.beside_card import BesideRow, SentenceRow
from newsreader.ui.findings.cards import Row
from newsreader.ui.findings.line_card import HeadingRow
from newsreader.ui.words.excerpt import Excerpt, excerpt
from newsreader.ui.words.translation import QT_TRANSLATE_NOOP, spoken

_SECTIONS: Mapping[FigureKind, str] = {
    FigureKind.NUMBER: QT_TRANSLATE_NOOP("Values", "Numbers"),
    FigureKind.MOMENT: QT_TRANSLATE_NOOP("Values", "Dates and times"),
}
_SIGNS: Mapping[Agreement, str] = {
    Agreement.EQUAL: "=",
    Agreement.COMPATIBLE: "≈",
    Agreement.DIFFERENT: "≠",
    Agreement.ONLY_LEFT: "",
    Agreement.ONLY_RIGHT: "",
}
_AGREEING = (Agreement.EQUAL, Agreement.COMPATIBLE)
_LONGEST = 260
"""Code points of a quotation or a sentence that are listed."""


def figure_rows(comparison: Comparison) -> list[Row]:
    """Numbers, then dates and times, each side's beside the other's; what one alone has comes last."""
    rows: list[Row] = []
    for kind, section in _SECTIONS.items():
        pairs = sorted((pair for pair in comparison.figures if pair.kind is kind), key=lambda pair: not _is_both(pair))
        figures = [_figure(pair, comparison) for pair in pairs]
        rows += [HeadingRow(QCoreApplication.translate("Values", section)), *figures] if figures else []
    return rows


def quotation_rows(comparison: Comparison) -> list[Row]:
    """What either article quotes, each side's beside the other's; what one alone quotes comes last."""
    both = [pair for pair in comparison.quotations if pair.left and pair.right]
    alone = [pair for pair in comparison.quotations if not (pair.left and pair.right)]
    return [_quotation(pair, comparison) for pair in (*both, *alone)]


def lonely_rows(comparison: Comparison) -> list[Row]:
    """The sentences of either side that have no partner."""
    rows: list[Row] = []
    for side, numbers in zip(Side, (comparison.only_left, comparison.only_right), strict=True):
        rows += [HeadingRow(_heading_of(side, comparison))] if numbers else []
        for number in numbers:
            span = comparison.side(side).findings.sentences[number].span
            places = ((span,), ()) if side is Side.LEFT else ((), (span,))
            rows.append(SentenceRow(side, _cut(span.of(comparison.side(side).article.text)), places))
    return rows


def _is_both(pair: FigurePair) -> bool:
    return all(pair.span(side) for side in Side)


def _heading_of(side: Side, comparison: Comparison) -> str:
    translate = QCoreApplication.translate
    only = translate("Values", "Only left") if side is Side.LEFT else translate("Values", "Only right")
    outlet = comparison.side(side).article.masthead.outlet
    return f"{only} · {outlet.value}" if outlet else only


def _figure(pair: FigurePair, comparison: Comparison) -> BesideRow:
    spans = {side: (span,) if (span := pair.span(side)) else () for side in Side}
    left, right = (_words(comparison, side, spans[side], with_context=not pair.what) for side in Side)
    is_said = any(pair.what in wording.text for wording in (left, right) if wording)
    return BesideRow(
        "" if is_said else pair.what,
        spoken().name(pair.agreement),
        left,
        right,
        (spans[Side.LEFT], spans[Side.RIGHT]),
        is_quiet=pair.agreement in _AGREEING,
        middle=_SIGNS[pair.agreement],
    )


def _quotation(pair: QuotationPair, comparison: Comparison) -> BesideRow:
    spans = {side: tuple(part.span for part in pair.parts(side)) for side in Side}
    speakers = dict.fromkeys(speaker for side in Side if (speaker := pair.speaker(side)))
    is_one = len(speakers) < len(Side) or not pair.other_speaker
    return BesideRow(
        next(iter(speakers), "") if is_one else " ≠ ".join(speakers),
        spoken().name(pair.relation),
        _words(comparison, Side.LEFT, spans[Side.LEFT]),
        _words(comparison, Side.RIGHT, spans[Side.RIGHT]),
        (spans[Side.LEFT], spans[Side.RIGHT]),
        is_quiet=pair.relation is QuotationRelation.SAME and is_one,
    )


def _words(comparison: Comparison, side: Side, spans: Sequence[Span], *, with_context: bool = False) -> Excerpt | None:
    text = comparison.side(side).article.text
    if with_context:
        return excerpt(text, spans)
    said = _cut(" … ".join(span.of(text) for span in spans))
    return Excerpt(said, ()) if said else None


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rpartition(' ')[0]}\N{NO-BREAK SPACE}…"
