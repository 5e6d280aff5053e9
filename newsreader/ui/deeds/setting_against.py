"""Opens the popover for the current finding, keeps it with the reader, and gives the focus back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from newsreader.model.comparison import Mark
from newsreader.services.desk import Desk
from newsreader.ui.findings.popover import Popover
from newsreader.ui.pane.article_view import ArticleView
from newsreader.ui.window.main_window import MainWindow


class SettingAgainst(QObject):
    """A finding is set against each other by its action, by Space on its card, or by a press on its number."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        acts = window.actions_by_name
        self.popover = Popover(window.frame, acts["previous_finding"], acts["next_finding"])
        self._focus_before: QWidget | None = None
        self._views = {pane.view.viewport(): pane.view for pane in window.area.panes.values()}
        for viewport in self._views:
            viewport.installEventFilter(self)
        window.frame.installEventFilter(self)
        acts["set_against"].triggered.connect(self.turn)
        self.popover.shut.connect(self.shut)
        window.reader.moved.connect(lambda _emphasis: self._follow())
        window.shown.connect(lambda _state: self._follow())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def turn(self) -> None:
        """Opens the popover, or shuts it."""
        if self.popover.isVisible():
            self.shut()
        elif self._window.reader.finding:
            self._focus_before = self._window.frame.focusWidget()
            self.popover.show()
            self._follow()
            self.popover.raise_()
            self.popover.setFocus(Qt.FocusReason.PopupFocusReason)

    def shut(self) -> None:
        """Shuts the popover; the keyboard is where it was before."""
        if self.popover.isHidden():
            return
        had_focus = self.popover.isAncestorOf(self._window.frame.focusWidget() or self._window.frame)
        had_focus = had_focus or self.popover.hasFocus()
        self.popover.hide()
        if had_focus and self._focus_before:
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus_before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """Takes presses on numbers from the panes, and goes with the window's size."""
        if watched is self._window.frame:
            if event.type() == QEvent.Type.Resize and self.popover.isVisible():
                self._place()
            return False
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget) and (view := self._views.get(watched)):
            return self._take_press(view, event)
        return False

    def _take_press(self, view: ArticleView, event: QMouseEvent) -> bool:
        mark = _number_at(view, event.position())
        if mark is None:
            return False
        if event.type() == QEvent.Type.MouseMove and not event.buttons():
            view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif event.type() == QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
            self._window.reader.go_to(int(mark.target))
            if self.popover.isHidden():
                self.turn()
        return event.type() != QEvent.Type.MouseMove or not event.buttons()

    def _follow(self) -> None:
        """Shows the finding the reader is at now; without one there is nothing to show."""
        if self.popover.isHidden():
            return
        found, comparison = self._window.reader.finding, self._desk.state.comparison
        if found is None or comparison is None:
            self.shut()
            return
        self.popover.show_finding(found, comparison, self._desk.state.marks, self._window.navigator.words)
        self._place()

    def _place(self) -> None:
        area = self._window.area
        self.popover.set_palette(area.connectors.colours)
        self.popover.stand_over(QRect(area.mapTo(self._window.frame, QPoint(0, 0)), area.size()))

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whoever turns to another part of the window is done with the popover."""
        if self.popover.isVisible() and now and now is not self.popover and not self.popover.isAncestorOf(now):
            self._focus_before = None
            self.shut()


def _number_at(view: ArticleView, point: QPointF) -> Mark | None:
    if view.painting is None:
        return None
    return view.painting.number_at(point + QPointF(0, view.verticalScrollBar().value()))
