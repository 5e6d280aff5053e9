"""Which language models read the articles, and how another one comes onto this computer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from newsreader.model.errors import NewsreaderError
from newsreader.model.pipelines import PipelineEntry, PipelineOrigin
from newsreader.services.engine.engine import Engine
from newsreader.services.engine.jobs import AddPipeline, ListPipelines
from newsreader.services.places import pipeline_folder
from newsreader.ui.settings.preferences import Preferences
from newsreader.ui.words.own_lines import language_name
from newsreader.ui.words.translation import QT_TRANSLATE_NOOP, spoken

ORIGINS = {
    PipelineOrigin.SHIPPED: QT_TRANSLATE_NOOP("Settings", "shipped"),
    PipelineOrigin.ADDED: QT_TRANSLATE_NOOP("Settings", "added"),
    PipelineOrigin.INSTALLED: QT_TRANSLATE_NOOP("Settings", "installed"),
}


class PipelineSettings(QWidget):
    """A choice for each language, and buttons that add a model from a file or a folder."""

    def __init__(self, preferences: Preferences, engine: Engine, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._engine = engine
        self._form = QFormLayout(self)
        self.choices: dict[str, QComboBox] = {}
        self._told = QLabel(self.tr("The language models are being looked up …"), self)
        self._told.setWordWrap(True)
        self._told.setAccessibleName(self.tr("State of the language models"))
        buttons = QHBoxLayout()
        self._buttons = [
            QPushButton(self.tr("Add from a &file …"), self),
            QPushButton(self.tr("Add from a f&older …"), self),
        ]
        for button, choose in zip(self._buttons, (self._choose_file, self._choose_folder), strict=True):
            button.clicked.connect(choose)
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        self._form.addRow(self._told)
        self._form.addRow(buttons)
        hint = QLabel(
            self.tr(
                "Larger models find more names. Any spaCy model with names can be added, as downloaded; "
                "nothing is fetched from here."
            ),
            self,
        )
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        self._form.addRow(hint)
        self._look_up()

    def add(self, source: Path) -> None:
        """Adds a model, which is then read with."""
        self._tell(self.tr("{name} is being examined …").format(name=source.name), is_busy=True)
        self._engine.add_pipeline(AddPipeline(source, pipeline_folder()), self._added, self._failed)

    def _look_up(self) -> None:
        self._engine.pipelines(ListPipelines(pipeline_folder()), self._list, self._failed)

    def _list(self, entries: Sequence[PipelineEntry]) -> None:
        if not self._is_there():
            return
        for language in dict.fromkeys(entry.language for entry in entries):
            self._offer(language, [entry for entry in entries if entry.language == language])
        self._tell("", is_busy=False)

    def _offer(self, language: str, entries: Sequence[PipelineEntry]) -> None:
        box = self.choices.get(language)
        if box is None:
            box = self.choices[language] = QComboBox(self)
            box.activated.connect(lambda _index, language=language: self._take(language))
            self._form.insertRow(len(self.choices) - 1, language_name(language), box)
        box.clear()
        box.addItem(self.tr("The best there is: {name}").format(name=_named(entries[0])), "")
        for entry in entries:
            box.addItem(_named(entry), entry.name)
        chosen = self._preferences.settings.pipelines.get(language, "")
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _take(self, language: str) -> None:
        self._choose(language, self.choices[language].currentData())

    def _choose(self, language: str, name: str) -> None:
        settings = self._preferences.settings
        others = {code: chosen for code, chosen in settings.pipelines.items() if code != language}
        self._preferences.take(replace(settings, pipelines=others | ({language: name} if name else {})))

    def _choose_file(self) -> None:
        kinds = self.tr("Language models (*.whl *.zip *.tar.gz);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a language model"), "", kinds)
        if name:
            self.add(Path(name))

    def _choose_folder(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, self.tr("Add a language model")):
            self.add(Path(name))

    def _added(self, entry: PipelineEntry) -> None:
        self._choose(entry.language, entry.name)
        if self._is_there():
            self._look_up()

    def _failed(self, trouble: NewsreaderError) -> None:
        if self._is_there():
            self._tell(spoken().say(trouble.message), is_busy=False)

    def _tell(self, words: str, *, is_busy: bool) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))
        for button in self._buttons:
            button.setEnabled(not is_busy)

    def _is_there(self) -> bool:
        """An answer may come when the dialog is closed."""
        return isValid(self)


def _named(entry: PipelineEntry) -> str:
    return f"{entry.name} · {QCoreApplication.translate('Settings', ORIGINS[entry.origin])}"
