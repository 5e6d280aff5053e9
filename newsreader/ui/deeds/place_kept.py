"""Keeps where the reader was in a pair of articles, and brings them there again."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from newsreader.model.comparison import Side
from newsreader.model.span import Span
from newsreader.services.desk_state import DeskState
from newsreader.services.session import Session
from newsreader.ui.pane.article_view import ArticleView
from newsreader.ui.window.main_window import MainWindow


class PlaceKept(QObject):
    """Goes back to the places of a session once its pair lies on the desk, and to its marks once they stand."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._is_scrolled = self._is_marked = False
        window.shown.connect(self._follow)

    def present(self, state: DeskState) -> Session:
        """Where the reader is now."""
        left, right = (state.slot(side).article for side in Side)
        if left is None or right is None:
            return Session()
        emphasis = self._window.reader.emphasis
        views = {side: self._window.area.panes[side].view for side in Side}
        return Session(
            left.digest,
            right.digest,
            _top(views[Side.LEFT]),
            _top(views[Side.RIGHT]),
            _selection(views[Side.LEFT]),
            _selection(views[Side.RIGHT]),
            emphasis.divergence or 0,
            emphasis.entity or "",
        )

    def _follow(self, state: DeskState) -> None:
        articles = [state.slot(side).article for side in Side]
        if None in articles or self._is_marked:
            return
        if [article.digest for article in articles if article] != [self._session.left, self._session.right]:
            self._is_marked = bool(self._is_scrolled)
            return
        if not self._is_scrolled:
            self._is_scrolled = True
            self._scroll()
        if state.comparison is not None:
            self._is_marked = True
            self._light()
            self._scroll()

    def _scroll(self) -> None:
        kept, panes = self._session, self._window.area.panes
        with self._window.area.linking.apart():
            _bring_back(panes[Side.LEFT].view, kept.left_top, kept.left_selection)
            _bring_back(panes[Side.RIGHT].view, kept.right_top, kept.right_selection)

    def _light(self) -> None:
        reader, kept = self._window.reader, self._session
        if kept.finding in {found.rank for found in reader.findings}:
            reader.go_to(kept.finding)
        if kept.entity and reader.entity is None and reader.knows(kept.entity):
            reader.toggle_entity(kept.entity)


def _top(view: ArticleView) -> int:
    height = view.verticalScrollBar().value()
    place = view.page.code_point_from(height) if view.page and height else None
    return -1 if place is None else place


def _selection(view: ArticleView) -> list[int]:
    cursor = view.textCursor()
    if view.page is None or not cursor.hasSelection():
        return []
    span = view.page.span_between(cursor.selectionStart(), cursor.selectionEnd())
    return [span.start, span.end] if span else []


def _bring_back(view: ArticleView, top: int, selection: list[int]) -> None:
    page = view.page
    if page is None:
        return
    if len(selection) == 2 and 0 <= selection[0] < selection[1] <= len(page.text.article.text):
        _select(view, Span(*selection))
    if top >= 0:
        view.verticalScrollBar().setValue(round(page.y_of(top)))


def _select(view: ArticleView, span: Span) -> None:
    page = view.page
    start, last = (page.position_of(place) if page else None for place in (span.start, span.end - 1))
    if start is not None and last is not None:
        cursor = view.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(last + 1, QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
