"""What the reader sets right about an article itself: what belongs to it, its masthead, its language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from newsreader.model.article import Article
from newsreader.model.comparison import Side
from newsreader.model.span import Span
from newsreader.services.desk_state import DeskState
from newsreader.services.editing import (
    MastheadWords,
    lines_at,
    with_lines,
    with_masthead,
    without_lines,
)
from newsreader.services.workbook import Workbook
from newsreader.ui.deeds.article_menu import LANGUAGES
from newsreader.ui.pane.spot import Spot
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.words.own_lines import language_name
from newsreader.ui.words.pane_text import RowKind


class ArticleDeeds(QObject):
    """Offers the deeds in the menu of a text, and unfolds the form of the masthead."""

    def __init__(self, window: MainWindow, workbook: Workbook) -> None:
        super().__init__(window)
        self._window = window
        self._workbook = workbook
        self._state = DeskState()
        window.shown.connect(self._take_state)
        window.actions_by_name["edit_masthead"].triggered.connect(self._edit_in_pane)
        for side, pane in window.area.panes.items():
            pane.masthead_form.kept.connect(partial(self._keep_masthead, side))
            pane.masthead_form.left.connect(pane.view.setFocus)

    def offer(self, menu: QMenu, here: Spot) -> None:
        """Offers to count lines in or out, to edit the masthead, and to tell the language."""
        if here.fold:
            words = _Counts().belonging(len(here.fold.lines))
            menu.addAction(words, partial(self._count_in, here.article, here.fold.lines))
        elif here.span is not None and here.kind in (RowKind.FURNITURE, RowKind.PARAGRAPH):
            self._offer_lines(menu, here, lines_at(here.article, here.span))
        menu.addAction(self.tr("Edit the masthead …"), partial(self._edit_masthead, here.side))
        self._offer_languages(menu.addMenu(self.tr("Language of the article")), here.article)

    def _offer_lines(self, menu: QMenu, here: Spot, lines: Sequence[Span]) -> None:
        if here.kind is RowKind.FURNITURE:
            menu.addAction(_Counts().belonging(len(lines)), partial(self._count_in, here.article, lines))
        else:
            menu.addAction(_Counts().not_belonging(len(lines)), partial(self._count_out, here.article, lines))

    def _offer_languages(self, menu: QMenu, article: Article) -> None:
        for code in LANGUAGES:
            name = language_name(code) or self.tr("Another language")
            action = menu.addAction(name, partial(self._edit, article, replace(article, language=code)))
            action.setCheckable(True)
            action.setChecked(code == article.language)

    def _count_in(self, article: Article, lines: Sequence[Span]) -> None:
        self._edit(article, with_lines(article, lines))

    def _count_out(self, article: Article, lines: Sequence[Span]) -> None:
        self._edit(article, without_lines(article, lines))

    def _edit_in_pane(self) -> None:
        pane = self._window.area.focused_pane()
        side = pane.side if pane else next((side for side in Side if self._state.slot(side).article), Side.LEFT)
        self._edit_masthead(side)

    def _edit_masthead(self, side: Side) -> None:
        if article := self._state.slot(side).article:
            self._window.area.panes[side].masthead_form.show_masthead(article.masthead)

    def _keep_masthead(self, side: Side, words: MastheadWords) -> None:
        if article := self._state.slot(side).article:
            self._edit(article, with_masthead(article, words))
        self._window.area.panes[side].view.setFocus()

    def _edit(self, before: Article, after: Article) -> None:
        if after != before:
            self._workbook.edit(after)

    def _take_state(self, state: DeskState) -> None:
        for side in Side:
            if state.slot(side).article is not self._state.slot(side).article:
                self._window.area.panes[side].masthead_form.hide()
        self._state = state
        has_article = any(state.slot(side).article for side in Side)
        self._window.actions_by_name["edit_masthead"].setEnabled(has_article)


class _Counts(QObject):
    """Says how many lines are meant; Qt's tools find plural forms in classes alone."""

    def belonging(self, count: int) -> str:
        if count == 1:
            return self.tr("This line belongs to the article")
        return self.tr("These %n lines belong to the article", "", count)

    def not_belonging(self, count: int) -> str:
        if count == 1:
            return self.tr("This paragraph is not part of the article")
        return self.tr("These %n paragraphs are not part of the article", "", count)
