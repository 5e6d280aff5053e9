"""The line at the foot of the window: what the engine does, and where the articles stay."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from newsreader.services.desk_state import DeskState, EngineStage, SlotStage
from newsreader.ui.pipeline_words import pipeline_words

SHORTEST = 0.1
"""Seconds below which nobody wants to know."""


class StatusLine(QStatusBar):
    """Stage of the engine and pipelines on the left, the promise of the program on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._stage = QLabel(self)
        self._pipelines = QLabel(self)
        self.addWidget(self._stage)
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
        self._pipelines.setText(pipeline_words(state.pipelines))

    def _stage_words(self, state: DeskState) -> str:
        if SlotStage.READING in (state.left.stage, state.right.stage):
            return self.tr("Reading …")
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
