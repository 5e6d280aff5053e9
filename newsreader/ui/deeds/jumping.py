"""Return in a sentence goes to its partner across, from there back, and then to the next partner."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt

from newsreader.model.comparison import Comparison, PassagePair, Side
from newsreader.services.desk_state import DeskState
from newsreader.ui.pane.spot import spot
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.words.passages import sentences_at, span_of

Sentence = tuple[Side, int]


class Jumping(QObject):
    """Remembers where the reader came from and which partners they have seen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._area = window.area
        self._comparison: Comparison | None = None
        self._way_back: tuple[Sentence, Sentence] | None = None
        self._seen: dict[Sentence, int] = {}
        window.shown.connect(self._take_state)
        window.area.connectors.pressed.connect(self.show_pair)
        for side, pane in window.area.panes.items():
            pane.view.jump_asked.connect(partial(self.jump, side))

    def jump(self, side: Side) -> None:
        """Goes from the sentence with the caret to the other side."""
        here = spot(self._area.panes[side].view, side)
        if self._comparison is None or here is None or here.span is None:
            return
        numbers = sentences_at(self._comparison, side, here.span)
        if not numbers:
            return
        at = side, numbers[0]
        if self._way_back and self._way_back[0] == at:
            target, self._way_back = self._way_back[1], None
            self._go_to(target)
        elif partner := self._next_partner(at):
            self._way_back = partner, at
            self._go_to(partner)
        else:
            self._window.say(self.tr("Only this article says so: there is no passage to go to."))

    def show_pair(self, pair: PassagePair) -> None:
        """Brings both passages of a pair into view."""
        if self._comparison:
            with self._area.linking.apart():
                for side in Side:
                    span = span_of(self._comparison, side, pair.numbers(side)[:1])
                    self._area.panes[side].view.bring_into_view(span)

    def _take_state(self, state: DeskState) -> None:
        if state.comparison is not self._comparison:
            self._comparison = state.comparison
            self._way_back = None
            self._seen = {}

    def _next_partner(self, at: Sentence) -> Sentence | None:
        side, number = at
        pairs = self._comparison.pairs if self._comparison else ()
        partners = [pair.numbers(side.other)[0] for pair in pairs if number in pair.numbers(side)]
        if not partners:
            return None
        seen = self._seen.get(at, 0)
        self._seen[at] = seen + 1
        return side.other, partners[seen % len(partners)]

    def _go_to(self, sentence: Sentence) -> None:
        side, number = sentence
        assert self._comparison is not None
        span = span_of(self._comparison, side, (number,))
        view = self._area.panes[side].view
        with self._area.linking.apart():
            view.put_caret(span.start)
            view.bring_into_view(span)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
