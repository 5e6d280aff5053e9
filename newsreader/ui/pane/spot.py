"""What the reader is at in a pane: the caret, the selected words, and what stands there."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.model.article import Article
from newsreader.model.comparison import Mark, Side
from newsreader.model.span import Span
from newsreader.ui.pane.article_view import ArticleView
from newsreader.ui.words.pane_text import Fold, RowKind


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the article of one side; `place` is None on lines the article does not have itself.

    `selection` are the selected words without white space around them, `marks` what marks the word at the caret,
    `fold` the bar of folded furniture the caret is on.
    """

    side: Side
    article: Article
    kind: RowKind
    place: int | None
    selection: Span | None
    marks: tuple[Mark, ...]
    fold: Fold | None

    @property
    def span(self) -> Span | None:
        """The selected words, or the bare place of the caret."""
        bare = Span(self.place, self.place) if self.place is not None else None
        return self.selection or bare


def spot(view: ArticleView, side: Side) -> Spot | None:
    """What the reader is at in a view; nothing while it shows no article."""
    page, painting = view.page, view.painting
    if page is None or painting is None:
        return None
    cursor = view.textCursor()
    number, letter = cursor.blockNumber(), cursor.positionInBlock()
    row = page.text.rows[number]
    # Behind the last letter of a word the caret is still at that word.
    marks = painting.marks_at(number, letter) or painting.marks_at(number, letter - 1)
    fold = page.text.folds[row.fold] if row.fold is not None and row.kind is RowKind.FOLD else None
    selection = page.span_between(cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None
    return Spot(side, page.text.article, row.kind, page.place_of(number, letter), selection, marks, fold)
