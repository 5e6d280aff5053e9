"""The bar that shows how far an import is, and afterwards what became of every file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.services.importing import ImportedFile, ImportOutcome, ImportStage, ImportState
from newsreader.ui.words.translation import spoken

AnyIndex = QModelIndex | QPersistentModelIndex

LIST_HEIGHT = 190
PROGRESS_WIDTH = 180

_WORST_FIRST = {ImportOutcome.FAILED: 0, ImportOutcome.KNOWN: 1, ImportOutcome.READ: 2}


class ImportedFiles(QAbstractListModel):
    """What became of each file, in words, those that failed first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: Sequence[ImportedFile] = ()

    def show(self, files: Sequence[ImportedFile]) -> None:
        """Takes other files."""
        self.beginResetModel()
        self._files = sorted(files, key=lambda file: (_WORST_FIRST[file.outcome], str(file.path)))
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt has it
        """How many files there are."""
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What became of a file; under the pointer, where it is."""
        file = self._files[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(file.path)
        return self._words(file) if role == Qt.ItemDataRole.DisplayRole else None

    def _words(self, file: ImportedFile) -> str:
        if file.trouble:
            return spoken().say(file.trouble)
        form = self.tr("{name}: read") if file.outcome is ImportOutcome.READ else self.tr("{name}: was already there")
        return form.format(name=file.path.name)


class ImportBar(QFrame):
    """Shown while files are taken into the library, and until the reader puts the results away."""

    cancelled = Signal()
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(PROGRESS_WIDTH)
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.details = QPushButton(self.tr("Details"), self)
        self.details.setCheckable(True)
        self.button = QPushButton(self)
        self.files = ImportedFiles(self)
        self.list = QListView(self)
        self._state = ImportState()
        self._lay_out()
        self.details.toggled.connect(self.list.setVisible)
        self.button.clicked.connect(self._press)
        self.hide()

    @property
    def words(self) -> str:
        """What the bar says now."""
        return self._label.text()

    def show_state(self, state: ImportState) -> None:
        """Shows how far an import is."""
        before, self._state = self._state, state
        is_under_way = state.stage in (ImportStage.LOOKING, ImportStage.READING)
        self._label.setText(self._words(state))
        self.progress.setMaximum(state.total if state.stage is ImportStage.READING else 0)
        self.progress.setValue(state.done)
        if state.stage is not before.stage:
            self.progress.setVisible(is_under_way)
            self.button.setText(self.tr("Cancel") if is_under_way else self.tr("Close"))
            self.files.show(state.files)
            self.details.setVisible(bool(state.files))
            self.details.setChecked(False)
            self.setVisible(state.stage is not ImportStage.IDLE)
            QAccessible.updateAccessibility(QAccessibleEvent(self._label, QAccessible.Event.Alert))

    def _words(self, state: ImportState) -> str:
        if state.stage is ImportStage.LOOKING:
            return self.tr("Looking for articles: %n found", "", state.total)
        if state.stage is ImportStage.READING:
            place = self.tr("{done} of {total}").format(done=min(state.done + 1, state.total), total=state.total)
            return f"{place} · {state.current}" if state.current else place
        if state.stage is ImportStage.DONE and not state.total:
            return self.tr("No articles were found there.")
        return self._result(state)

    def _result(self, state: ImportState) -> str:
        parts = [self.tr("%n read", "", state.read)]
        parts += [self.tr("%n already there", "", state.known)] if state.known else []
        parts += [self.tr("%n could not be read", "", state.failed)] if state.failed else []
        counts = ", ".join(parts)
        if state.stage is ImportStage.CANCELLED:
            left = self.tr("%n left out", "", state.total - state.done)
            counts = self.tr("Ended early: {counts}").format(counts=f"{counts}, {left}")
        return f"{counts}. {spoken().say(state.trouble)}" if state.trouble else counts

    def _press(self) -> None:
        is_under_way = self._state.stage in (ImportStage.LOOKING, ImportStage.READING)
        (self.cancelled if is_under_way else self.put_away).emit()

    def _lay_out(self) -> None:
        self.list.setModel(self.files)
        self.list.setAccessibleName(self.tr("What became of the files"))
        self.list.setWordWrap(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setFixedHeight(LIST_HEIGHT)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.hide()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        for part in (self.progress, self.details, self.button):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 10, 7)
        column.addLayout(row)
        column.addWidget(self.list)
