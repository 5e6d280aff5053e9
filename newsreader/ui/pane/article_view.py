"""An article to read: its text in a book face, with marks painted beneath the words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QToolTip, QWidget

from newsreader.model.comparison import Mark
from newsreader.model.span import Span
from newsreader.paint.fonts import book_font, reading_font
from newsreader.paint.marks import Emphasis
from newsreader.ui.pane.article_document import BARS_WIDTH, RIGHT_MARGIN, TypeStyle, change_line
from newsreader.ui.pane.page_painting import PagePainting
from newsreader.ui.pane.printed_page import PrintedPage
from newsreader.ui.words.mark_words import MarkWords, in_tip
from newsreader.ui.words.pane_text import PaneText

LONGEST_LINE = 70
"""Letters in a printed line from whose end the eye still finds the next line without effort."""

READING_HEIGHT = 0.3
"""Where in a pane's height a place is brought that the reader asked for."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz "


class ArticleView(QTextBrowser):
    """Shows the page of one pane, lets the reader select, and tells what they pressed."""

    mark_pressed = Signal(Mark)
    fold_pressed = Signal(int)
    zoom_asked = Signal(int)
    scrolled = Signal()
    pointed = Signal(object)
    """The reader points at a place of the article (a code point), or at none (None)."""
    menu_asked = Signal(QPoint)
    """The reader asks what can be done at the caret; the menu is to open at this place of the screen."""
    jump_asked = Signal()
    """The reader asks for the partner of the sentence with the caret."""
    laid_out = Signal()
    """The words stand elsewhere in the text than before: wrapped anew, folded or unfolded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: PrintedPage | None = None
        self.painting: PagePainting | None = None
        self.mark_words: MarkWords | None = None
        self.apart: Callable[[], AbstractContextManager[object]] = nullcontext
        """While what it returns lasts, no other pane follows this one."""
        self._font = book_font(16.0)
        self._pressed_at = QPoint()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setMouseTracking(True)
        self.cursorPositionChanged.connect(self._point_by_caret)
        self.anchorClicked.connect(self._anchor_clicked)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)
        self.document().documentLayout().documentSizeChanged.connect(self._words_moved)

    def set_text(self, text: PaneText, own_lines: dict[int, str], style: TypeStyle) -> None:
        """Sets a text in type; of the same article, what stood at the top stays there, and so does the caret."""
        bar, before = self.verticalScrollBar(), self.page
        same = before is not None and before.text.article.text is text.article.text
        top = before.code_point_from(bar.value()) if before and same and bar.value() else None
        self._font = reading_font(style.face, style.em)
        caret = self.caret() if same else None
        page = PrintedPage(self.document(), text)
        # While the page is set, scroll bars come and go, and whoever measures it then must find none.
        self.page = self.painting = None
        self._keep_lines_readable()
        page.set_in_type(own_lines, style)
        self.page, self.painting = page, PagePainting(page, style.palette)
        self._words_moved()
        self.put_caret(caret)
        bar.setValue(round(page.y_of(top)) if top is not None else 0)

    def change_line(self, row: int, words: str) -> None:
        """Puts other words into a row that is not the article's own."""
        change_line(self.document(), row, words)

    def set_emphasis(self, emphasis: Emphasis) -> None:
        """Paints what the reader is looking at."""
        if self.painting:
            self.painting.emphasis = emphasis
            self.viewport().update()

    def show_found(self, spans: Sequence[Span], here: Span | None) -> None:
        """Shows where sought words stand; the reader is at `here`."""
        if self.painting:
            self.painting.place_found(spans, here)
            self.viewport().update()

    def show_form(self, spans: Sequence[Span], here: Span | None) -> None:
        """Frames the words of a form of a name that is walked; the reader is at `here`."""
        if self.painting:
            self.painting.place_form(spans, here)
            self.viewport().update()

    def light_sentences(self, numbers: frozenset[int]) -> None:
        """Lights the sentences that speak of what the reader points at."""
        if self.painting and numbers != self.painting.lit:
            self.painting.lit = numbers
            self.viewport().update()

    def bring_into_view(self, span: Span) -> None:
        """Scrolls to `span`, unless it stands comfortably in view already."""
        rect = self.page.rect_of(span) if self.page else None
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if rect and not (bar.value() + 0.1 * height < rect.top() and rect.bottom() < bar.value() + 0.8 * height):
            bar.setValue(round(rect.top() - READING_HEIGHT * height))

    def first_in_view(self) -> int:
        """The place of the article in the uppermost line in view."""
        place = self.page.code_point_from(self.verticalScrollBar().value()) if self.page else None
        return place or 0

    def caret(self) -> int | None:
        """The place of the caret in the article; none on a line the article does not have."""
        cursor = self.textCursor()
        return self.page.place_of(cursor.blockNumber(), cursor.positionInBlock()) if self.page else None

    def put_caret(self, place: int | None) -> None:
        """Puts the caret at a place of the article, or at the beginning where that is not shown."""
        position = self.page.position_of(place) if self.page and place is not None else None
        cursor = self.textCursor()
        cursor.setPosition(position or 0)
        self.setTextCursor(cursor)

    def answers_at(self, point: QPoint) -> tuple[str, ...]:
        """Why the word at a point of the viewport is marked, and what its sentence is paired with."""
        if self.page is None or self.painting is None or self.mark_words is None:
            return ()
        where = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        word = self.page.word_at(where)
        marks = self.painting.marks_at(*word) if word else ()
        beside = (
            self.page.word_at(QPointF(BARS_WIDTH + 1, where.y())) if word is None and where.x() < BARS_WIDTH else word
        )
        return self.mark_words.answer(marks, self.page.place_of(*beside)) if beside else ()

    def mark_at(self, point: QPoint) -> Mark | None:
        """The foremost mark on the word at a point of the viewport."""
        if self.page is None or self.painting is None:
            return None
        word = self.page.word_at(QPointF(point) + QPointF(0, self.verticalScrollBar().value()))
        return next(iter(self.painting.marks_at(*word)), None) if word else None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Paints what lies beneath the words, then the words."""
        if self.painting:
            painter = QPainter(self.viewport())
            top = self.verticalScrollBar().value()
            painter.translate(0, -top)
            self.painting.paint(painter, QRectF(event.rect()).translated(0, top))
            painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name is Qt's
        """Keeps the printed lines at a length that reads well, and what the reader reads where it stands."""
        bar, read_at = self.verticalScrollBar(), round(READING_HEIGHT * self.viewport().height())
        is_wrapped_anew = event.size().width() != event.oldSize().width()
        with self.apart():
            place = self.page.code_point_from(bar.value() + read_at) if self.page and bar.value() else None
            before = self.page.y_of(place) if self.page and place is not None else 0.0
            self._keep_lines_readable()
            super().resizeEvent(event)
            self._words_moved()
            if is_wrapped_anew and self.page and place is not None:
                bar.setValue(bar.value() + round(self.page.y_of(place) - before))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """Says under the pointer why a word is marked."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), in_tip(self.answers_at(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name is Qt's
        """Remembers where a press began, to tell a click from a selection."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name is Qt's
        """A click on a marked word goes to what it marks."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        moved = (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if event.button() is Qt.MouseButton.LeftButton and not moved and (mark := self.mark_at(point)):
            self.mark_pressed.emit(mark)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name is Qt's
        """Shows a hand over words that can be pressed."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        is_pressable = not event.buttons() and (self.mark_at(point) or self.anchorAt(point))
        shape = Qt.CursorShape.PointingHandCursor if is_pressable else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self.pointed.emit(self._place_at(point))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - the name is Qt's
        """The pointer points at nothing any more."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - the name is Qt's
        """With Ctrl the wheel asks for larger or smaller type."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - the name is Qt's
        """Return asks for the partner of a sentence, unless a folded bar has it."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and self.caret() is not None:
            self.jump_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - the name is Qt's
        """Asks for what can be done at the caret; the pointer brings the caret along, unless it is on the selection."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            here, cursor = self.cursorForPosition(event.pos()), self.textCursor()
            if not cursor.selectionStart() <= here.position() <= cursor.selectionEnd():
                self.setTextCursor(here)
            self.menu_asked.emit(event.globalPos())
        else:
            self.menu_asked.emit(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - the name is Qt's
        """Copies words alone, so that they take the form of the text they are pasted into."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def _place_at(self, point: QPoint) -> int | None:
        if self.page is None:
            return None
        word = self.page.word_at(QPointF(point) + QPointF(0, self.verticalScrollBar().value()))
        return self.page.place_of(*word) if word else None

    def _point_by_caret(self) -> None:
        if self.hasFocus():
            self.pointed.emit(self.caret())

    def _words_moved(self) -> None:
        if self.page:
            self.page.forget_places()
        self.laid_out.emit()

    def _anchor_clicked(self, url: QUrl) -> None:
        self.fold_pressed.emit(int(url.path()))

    def _keep_lines_readable(self) -> None:
        letter = QFontMetricsF(self._font).horizontalAdvance(_LETTERS) / len(_LETTERS)
        column = BARS_WIDTH + RIGHT_MARGIN + LONGEST_LINE * letter
        spare = self.width() - self.verticalScrollBar().sizeHint().width() - column
        side = max(0, int(spare / 2))
        self.setViewportMargins(side, 0, side, 0)
