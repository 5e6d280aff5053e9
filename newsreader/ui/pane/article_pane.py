"""One side of the desk: an article to read, or an invitation to bring one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from newsreader.model.article import Article
from newsreader.model.comparison import Comparison, Mark, Side
from newsreader.model.findings import AnalysedArticle
from newsreader.paint.marks import Emphasis
from newsreader.paint.palette import LIGHT, Palette
from newsreader.services.desk_state import DeskState, Slot, SlotStage
from newsreader.ui.pane.article_document import TypeStyle
from newsreader.ui.pane.article_view import ArticleView
from newsreader.ui.pane.invitation import Invitation
from newsreader.ui.pane.masthead_form import MastheadForm
from newsreader.ui.pane.offer_bar import OfferBar
from newsreader.ui.words.mark_words import MarkWords
from newsreader.ui.words.own_lines import facts_line, own_lines
from newsreader.ui.words.pane_text import PaneText, RowKind

NORMAL_EM = 17.0
ZOOM_STEP = 1.1
SMALLEST_ZOOM, LARGEST_ZOOM = -5, 10

_LONG = 50_000
"""Code points of an article that is set in type in a turn of its own."""


def is_long(article: Article | None) -> bool:
    """Whether it takes longer than a frame or two to set an article in type."""
    return article is not None and len(article.text) > _LONG


def em_at(zoom: int) -> float:
    """The size of the running text, in pixels, so many steps above or below the normal one."""
    return NORMAL_EM * ZOOM_STEP**zoom


class ArticlePane(QFrame):
    """Shows what lies on one side, and hands on what the reader does there."""

    mark_pressed = Signal(Mark)
    dismissed = Signal()
    open_asked = Signal()
    example_asked = Signal()
    zoom_asked = Signal(int)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setMinimumWidth(280)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.side = side
        self._slot = Slot()
        self._comparison: Comparison | None = None
        self._opened: frozenset[int] = frozenset()
        self._style = TypeStyle(NORMAL_EM, LIGHT)
        self.bar = OfferBar(self)
        self.masthead_form = MastheadForm(self)
        self.view = ArticleView(self)
        self.invitation = Invitation(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.invitation)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.masthead_form)
        column.addWidget(self._stack, 1)
        self._connect()
        self._name()

    def show_state(self, state: DeskState) -> None:
        """Shows this side of the desk."""
        before, slot = self._slot, state.slot(self.side)
        self._slot = slot
        self.bar.show_slot(slot)
        self.invitation.show_reading(slot.stage is SlotStage.READING)
        self._stack.setCurrentWidget(self.view if slot.article else self.invitation)
        if slot.article and self.hasFocus():
            self.view.setFocus()
        if slot.article is not before.article:
            self._opened = self._opened_again(before.article)
            self._set_text()
            self._name()
        if state.comparison is not self._comparison or slot.article is not before.article:
            self._comparison = state.comparison
            self._lay_marks(state)

    @property
    def article(self) -> Article | None:
        """The article that lies here."""
        return self._slot.article

    @property
    def is_empty(self) -> bool:
        """Whether no article lies here."""
        return self._slot.article is None

    @property
    def is_long(self) -> bool:
        """Whether the article that lies here takes long to set in type."""
        return is_long(self._slot.article)

    def set_style(self, palette: Palette, zoom: int, face: str = "") -> None:
        """Sets the page in other colours or another size."""
        style = TypeStyle(em_at(zoom), palette, face)
        if style != self._style:
            self._style = style
            self._set_text_again()

    def set_emphasis(self, emphasis: Emphasis) -> None:
        """Paints what the reader is looking at."""
        self.view.set_emphasis(emphasis)

    def toggle_fold(self, number: int) -> None:
        """Opens folded furniture or folds it away again."""
        self._opened ^= {number}
        self._set_text_again()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - the name is Qt's
        """Scrolls the text when the wheel turns beside it."""
        self.view.wheelEvent(event)

    def _connect(self) -> None:
        self.bar.dismissed.connect(self.dismissed)
        self.view.mark_pressed.connect(self.mark_pressed)
        self.view.fold_pressed.connect(self.toggle_fold)
        self.view.zoom_asked.connect(self.zoom_asked)
        self.invitation.open_asked.connect(self.open_asked)
        self.invitation.example_asked.connect(self.example_asked)

    def _opened_again(self, before: Article | None) -> frozenset[int]:
        """The folds that show lines which were open before, of the same text set right."""
        article = self._slot.article
        if article is None or before is None or before.text is not article.text:
            return frozenset()
        folds = PaneText(before).folds
        lines = {line for number in self._opened for line in folds[number].lines}
        return frozenset(
            number for number, fold in enumerate(PaneText(article).folds) if lines.intersection(fold.lines)
        )

    def _set_text(self) -> None:
        if self._slot.article:
            text = PaneText(self._slot.article, self._opened)
            self.view.set_text(text, own_lines(text, self._opened, self._analysed()), self._style)

    def _set_text_again(self) -> None:
        painting = self.view.painting
        self._set_text()
        if painting and self.view.painting:
            self.view.painting.take_over(painting)

    def _lay_marks(self, state: DeskState) -> None:
        painting, page = self.view.painting, self.view.page
        if painting is None or page is None or self._slot.article is None:
            return
        analysed, comparison = self._analysed(), self._comparison
        only = (comparison.only_left if self.side is Side.LEFT else comparison.only_right) if comparison else ()
        painting.place(state.marks.side(self.side), analysed.findings.sentences if analysed else (), only)
        self.view.mark_words = MarkWords(comparison, self.side) if comparison else None
        facts = next(number for number, row in enumerate(page.text.rows) if row.kind is RowKind.FACTS)
        self.view.change_line(facts, facts_line(self._slot.article, analysed))
        self.view.viewport().update()

    def _analysed(self) -> AnalysedArticle | None:
        if self._comparison is None or self._comparison.side(self.side).article != self._slot.article:
            return None
        return self._comparison.side(self.side)

    def _name(self) -> None:
        translate = QCoreApplication.translate
        where = translate("Pane", "Left pane") if self.side is Side.LEFT else translate("Pane", "Right pane")
        title = self._slot.article.title if self._slot.article else translate("Pane", "empty")
        self.setAccessibleName(f"{where}: {title}")
        self.view.setAccessibleName(f"{where}: {title}")
