"""A comparison in a screenful of plain text."""

from __future__ import annotations

from newsreader.model.comparison import Comparison, Divergence, Side
from newsreader.model.span import Span
from newsreader.resources.wording import Wording


def summary(comparison: Comparison, words: Wording) -> str:
    """Both headlines, what both name with counts, and the divergences in order of weight, each with its reason."""
    left, right = comparison.left.article, comparison.right.article
    shared = [f"{entity.name} {len(entity.left)} | {len(entity.right)}" for entity in comparison.shared]
    lines = [left.title, right.title, "", f"{words.sentences['cli.shared']}: {', '.join(shared) or '–'}", ""]
    lines += [f"{words.sentences['cli.divergences']}: {len(comparison.divergences)}"]
    for divergence in comparison.divergences:
        lines += _lines(divergence, comparison, words)
    return "\n".join(lines)


def _lines(divergence: Divergence, comparison: Comparison, words: Wording) -> list[str]:
    wordings = [_wording(divergence.spans(side), comparison.side(side).article.text) for side in Side]
    return [
        "",
        f"{divergence.rank:>3}  {words.name(divergence.kind)}: {' | '.join(wordings)}",
        f"     {words.say(divergence.reason)}",
    ]


def _wording(spans: tuple[Span, ...], text: str) -> str:
    return " … ".join(" ".join(span.of(text).split()) for span in spans) or "–"
