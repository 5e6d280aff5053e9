"""Sets the passages of a finding against each other, over the panes, which stay where they are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from newsreader.model.comparison import Comparison, Divergence, DivergenceKind, Marks, Side
from newsreader.paint.marks import Emphasis
from newsreader.paint.palette import LIGHT, Palette
from newsreader.ui.findings.finding_card import FindingRow
from newsreader.ui.findings.finding_passages import pairs_of, passages_of
from newsreader.ui.findings.kind_sign import SIZE, paint_kind
from newsreader.ui.findings.passage_view import PassageView
from newsreader.ui.words.own_lines import source_line
from newsreader.ui.words.translation import spoken

_WIDEST = 960
_MARGIN = 24
_EVIDENCE = 2
"""Reasons for pairing that are told."""

_SHUTTING = (Qt.Key.Key_Escape, Qt.Key.Key_Space)


class KindSign(QWidget):
    """The sign of a kind before its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind: DivergenceKind | None = None
        self.colours: Palette = LIGHT
        self.setFixedSize(QSize(round(SIZE) + 2, round(SIZE) + 2))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Draws the sign."""
        if self.kind:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_kind(painter, QPointF(0, 0), self.kind, self.colours)


class Popover(QFrame):
    """Both passages side by side with kind and reason; the reader walks on inside, Esc shuts it."""

    shut = Signal()

    def __init__(self, parent: QWidget, back: QAction, on: QAction) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sign = KindSign(self)
        self._title, self._place, self._reason, self._evidence = (QLabel(self) for _ in range(4))
        self._title.setObjectName("findingTitle")
        self._place.setObjectName("quiet")
        self._evidence.setObjectName("quiet")
        for label in (self._reason, self._evidence):
            label.setWordWrap(True)
        self._sources = {side: QLabel(self) for side in Side}
        self._page = QWidget(self)
        self._page.setObjectName("popoverPage")
        self._views = {side: PassageView(self._page) for side in Side}
        self._scroll = QScrollArea(self)
        self._steps = (back, on)
        self._lay_out()
        self.hide()

    def show_finding(self, found: Divergence, comparison: Comparison, marks: Marks, place: str) -> None:
        """Shows a finding; `place` says which of how many it is."""
        row = FindingRow.of(found, comparison)
        self._sign.kind = found.kind
        self._sign.update()
        self._title.setText(row.heading)
        self._place.setText(place)
        passages = passages_of(found, comparison)
        for side in Side:
            article = comparison.side(side).article
            self._sources[side].setText(source_line(article) or article.title)
            view = self._views[side]
            view.emphasis = Emphasis(divergence=found.rank)
            view.show_passages(article.text, passages[side], marks.side(side))
        self._reason.setText(spoken().say(found.reason))
        evidence = [each for pair in pairs_of(found, comparison)[:1] for each in pair.evidence[:_EVIDENCE]]
        self._evidence.setText(" · ".join(spoken().say(each) for each in evidence))
        self._evidence.setVisible(bool(evidence))
        self.setAccessibleName(row.spoken)

    def stand_over(self, area: QRect) -> None:
        """Takes the middle of an area of the window, as high as its passages need."""
        width = min(_WIDEST, area.width() - 2 * _MARGIN)
        layout, page = self.layout(), self._page.layout()
        assert layout is not None
        assert page is not None
        inner = width - layout.contentsMargins().left() - layout.contentsMargins().right()
        self._scroll.setFixedHeight(0)
        others = layout.totalHeightForWidth(width)
        wanted = page.totalHeightForWidth(inner - self._scroll.verticalScrollBar().sizeHint().width())
        room = area.height() - 2 * _MARGIN - others
        self._scroll.setFixedHeight(max(0, min(wanted, room)))
        left = area.left() + (area.width() - width) // 2
        self.setGeometry(left, area.top() + _MARGIN, width, others + self._scroll.height())

    def set_palette(self, palette: Palette) -> None:
        """Draws everything in other colours."""
        self._sign.colours = palette
        for view in self._views.values():
            view.colours = palette
            view.update()

    def event(self, event: QEvent) -> bool:
        """Keeps Esc for itself, which otherwise would be a shortcut of the window."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in _SHUTTING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - the name is Qt's
        """Esc and Space shut, the arrow keys walk."""
        back, on = self._steps
        if event.key() in _SHUTTING:
            self.shut.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            back.trigger()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            on.trigger()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (self._sign, self._title):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self._place)
        for action in self._steps:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(action.text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            head.addWidget(button)
        close = QToolButton(self)
        close.setText("✕")
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close (Esc)"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.shut)
        head.addWidget(close)
        self._fill_page()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._reason)
        column.addWidget(self._evidence)

    def _fill_page(self) -> None:
        grid = QGridLayout(self._page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        for number, side in enumerate(Side):
            self._sources[side].setObjectName("quiet")
            self._sources[side].setWordWrap(True)
            grid.addWidget(self._sources[side], 0, number)
            grid.addWidget(self._views[side], 1, number, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(number, 1)
        grid.setRowStretch(2, 1)
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
