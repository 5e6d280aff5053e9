"""Shows one who has just laid two articles on the desk the first place where they part."""

from __future__ import annotations

from PySide6.QtCore import QObject

from newsreader.model.comparison import Comparison
from newsreader.services.desk_state import DeskState
from newsreader.ui.window.main_window import MainWindow


class Greeting(QObject):
    """Goes to the first finding of a new pair, unless the reader has begun to read or look for something."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._greeted: frozenset[str] = frozenset()
        window.shown.connect(self.show_state)

    def show_state(self, state: DeskState) -> None:
        """Looks whether the pair on the desk is a new one."""
        whole = state.whole
        if whole is None or (pair := _pair(whole)) == self._greeted:
            return
        self._greeted = pair
        if self._is_untouched():
            self._window.reader.step(1)

    def _is_untouched(self) -> bool:
        """Whether both texts stand at their beginning, with nothing selected, lit or sought."""
        views = [pane.view for pane in self._window.area.panes.values()]
        emphasis = self._window.reader.emphasis
        return (
            all(view.verticalScrollBar().value() == 0 and not view.textCursor().hasSelection() for view in views)
            and emphasis.entity is None
            and emphasis.divergence is None
            and not self._window.find_bar.isVisible()
        )


def _pair(comparison: Comparison) -> frozenset[str]:
    return frozenset((comparison.left.article.digest, comparison.right.article.digest))
