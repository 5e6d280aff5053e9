"""The line at the foot of the window: what the engine does, and where the articles stay."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from newsreader.services.desk_state import DeskState, EngineStage, SlotStage
from newsreader.ui.words.pipeline_words import pipeline_words
from newsreader.ui.words.translation import spoken

PROGRESS_SIZE = QSize(140, 10)
SHORTEST = 0.1
"""Seconds below which nobody wants to know."""


class StatusLine(QStatusBar):
    """Stage of the engine and pipelines on the left, the promise of the program on the right.

    A comparison that takes long enough to tell how far it is can be stopped here, and asked for again.
    """

    stop_asked = Signal()
    compare_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._stage = QLabel(self)
        self._pipelines = QLabel(self)
        self._progress = QProgressBar(self)
        self._progress.setFixedSize(PROGRESS_SIZE)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How far the comparison is"))
        self._stop, self._again = QToolButton(self), QToolButton(self)
        self._stop.setText(self.tr("Stop"))
        self._again.setText(self.tr("Compare"))
        self._stop.clicked.connect(self.stop_asked)
        self._again.clicked.connect(self.compare_asked)
        self.addWidget(self._stage)
        for part in (self._progress, self._stop, self._again):
            part.hide()
            self.addWidget(part)
        self.addWidget(self._pipelines)
        self.addPermanentWidget(QLabel(self.tr("Everything stays on this computer"), self))

    @property
    def words(self) -> str:
        """What the line says of the engine."""
        return self._stage.text()

    @property
    def pipelines(self) -> str:
        """What the line says of the language models."""
        return self._pipelines.text()

    def show_state(self, state: DeskState) -> None:
        """Says how far the desk has come."""
        self._stage.setText(self._stage_words(state))
        self._show_progress(state)
        self._pipelines.setText(pipeline_words(state.pipelines))

    def _show_progress(self, state: DeskState) -> None:
        for part in (self._progress, self._stop):
            part.setVisible(state.progress is not None)
        if state.progress is not None:
            self._progress.setValue(round(100 * state.progress.share))
        is_stopped = state.engine is EngineStage.READY and state.whole is None
        self._again.setVisible(is_stopped and None not in (state.left.article, state.right.article))

    def _stage_words(self, state: DeskState) -> str:
        if SlotStage.READING in (state.left.stage, state.right.stage):
            return self.tr("Reading …")
        if state.progress is not None:
            return spoken().say(state.progress.what)
        if state.engine is EngineStage.COMPARING:
            return self.tr("Comparing …")
        if state.engine is EngineStage.WRITING:
            return self.tr("Writing the report …")
        if state.seconds is not None:
            seconds = QLocale().toString(max(state.seconds, SHORTEST), "f", 1)
            return self.tr("Comparison done · {seconds} s").format(seconds=seconds)
        if state.engine is EngineStage.STARTING:
            return self.tr("The language model is loading …")
        if state.engine is EngineStage.FAILED:
            return self.tr("The language model could not be loaded")
        return self.tr("Ready")
