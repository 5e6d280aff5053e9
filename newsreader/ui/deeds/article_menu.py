"""What the reader can set right about the reading of an article: its encoding and its language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from newsreader.model.article import Article
from newsreader.model.comparison import Side
from newsreader.ui.controls.menus import EDIT
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.words.encoding_words import OFFERED, canonical, encoding_words
from newsreader.ui.words.own_lines import language_name

LANGUAGES = ("de", "en", "und")
"""The languages that are understood, and any other, of which little is found."""


class ArticleMenu(QObject):
    """Two choices at the end of the menu "Edit", for the article in the pane the reader is in."""

    encoding_chosen = Signal(Side, str)
    language_chosen = Signal(Side, str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        menu = window.menus[EDIT]
        menu.addSeparator()
        self.encodings = QMenu(menu)
        self.languages = QMenu(menu)
        for inner in (self.encodings, self.languages):
            menu.addMenu(inner)
        _fill(self.encodings, ((encoding, encoding_words(encoding)) for encoding in OFFERED))
        _fill(self.languages, ((code, language_name(code) or self.tr("Another language")) for code in LANGUAGES))
        menu.aboutToShow.connect(self.turn_to_pane)
        self.encodings.triggered.connect(lambda action: self.encoding_chosen.emit(self._side(), action.data()))
        self.languages.triggered.connect(lambda action: self.language_chosen.emit(self._side(), action.data()))
        self.turn_to_pane()

    def turn_to_pane(self) -> None:
        """Shows what holds for the article in the pane the reader is in."""
        is_left = self._side() is Side.LEFT
        article = self._window.area.panes[self._side()].article
        self.encodings.setTitle(
            self.tr("Encoding of the left file") if is_left else self.tr("Encoding of the right file")
        )
        self.languages.setTitle(
            self.tr("Language of the left article") if is_left else self.tr("Language of the right article")
        )
        self.encodings.setEnabled(_is_of_a_text_file(article))
        self.languages.setEnabled(article is not None)
        _check(self.encodings, canonical(article.source.encoding or "") if article else "")
        _check(self.languages, article.language if article else "")

    def _side(self) -> Side:
        pane = self._window.area.focused_pane()
        return pane.side if pane else Side.LEFT


def _is_of_a_text_file(article: Article | None) -> bool:
    return article is not None and article.source.path is not None and article.source.encoding is not None


def _fill(menu: QMenu, choices: Iterable[tuple[str, str]]) -> None:
    for value, words in choices:
        action = QAction(words, menu)
        action.setCheckable(True)
        action.setData(value)
        menu.addAction(action)


def _check(menu: QMenu, value: str) -> None:
    for action in menu.actions():
        action.setChecked(action.data() == value)
