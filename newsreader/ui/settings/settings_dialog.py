"""The settings: every change is obeyed and kept at once, so there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from newsreader.model.comparison import DivergenceKind
from newsreader.services.desk import Desk
from newsreader.services.engine.engine import Engine
from newsreader.services.settings import Settings
from newsreader.ui.controls.menus import COLOURS, TONGUES, Choice
from newsreader.ui.findings.kind_sign import meaning_of
from newsreader.ui.pane.article_pane import LARGEST_ZOOM, SMALLEST_ZOOM, em_at
from newsreader.ui.settings.library_settings import LibrarySettings
from newsreader.ui.settings.pipeline_settings import PipelineSettings
from newsreader.ui.settings.preferences import Preferences
from newsreader.ui.words.translation import QT_TRANSLATE_NOOP, spoken

FACES: Sequence[Choice] = (
    ("", QT_TRANSLATE_NOOP("Settings", "Book face (Noto Serif)")),
    ("sans", QT_TRANSLATE_NOOP("Settings", "Plain face (Noto Sans)")),
)
WIDTH = 560


def show_settings(window: QWidget, preferences: Preferences, desk: Desk, engine: Engine) -> QDialog:
    """Opens the settings beside the work, not in its way; an open one comes to the front."""
    dialog = window.findChild(SettingsDialog) or SettingsDialog(window, preferences, desk, engine)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


class SettingsDialog(QDialog):
    """Four pages: how the window looks, which findings it shows, what reads the articles, where they are kept."""

    def __init__(self, window: QWidget, preferences: Preferences, desk: Desk, engine: Engine) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        pages = QTabWidget(self)
        pages.addTab(_LookSettings(preferences, pages), self.tr("Appearance"))
        pages.addTab(_FindingSettings(preferences, desk, pages), self.tr("Findings"))
        pages.addTab(PipelineSettings(preferences, engine, pages), self.tr("Language models"))
        pages.addTab(LibrarySettings(preferences, desk.shelf, pages), self.tr("Library"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(pages)
        column.addWidget(buttons)
        self.setMinimumWidth(WIDTH)


class _LookSettings(QWidget):
    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        form = QFormLayout(self)
        settings = preferences.settings
        self._language = self._choice(TONGUES, "Menus", settings.language)
        self._theme = self._choice(COLOURS, "Menus", settings.theme)
        self._face = self._choice(FACES, "Settings", settings.face)
        self._zoom = _SizeBox(self)
        self._zoom.setValue(settings.zoom)
        self._zoom.valueChanged.connect(self._take)
        form.addRow(self.tr("&Language of the window"), self._language)
        form.addRow(self.tr("&Colours"), self._theme)
        form.addRow(self.tr("&Face of the articles"), self._face)
        form.addRow(self.tr("&Size of the articles"), self._zoom)
        preferences.changed.connect(self._show)

    def _choice(self, choices: Sequence[Choice], context: str, chosen: str) -> QComboBox:
        box = QComboBox(self)
        for value, name in choices:
            box.addItem(QCoreApplication.translate(context, name), value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.currentIndexChanged.connect(self._take)
        return box

    def _take(self) -> None:
        language, theme, face = (box.currentData() for box in (self._language, self._theme, self._face))
        settings = replace(
            self._preferences.settings, language=language, theme=theme, face=face, zoom=self._zoom.value()
        )
        self._preferences.take(settings)

    def _show(self, _before: Settings, now: Settings) -> None:
        """Follows what was changed elsewhere, as by Ctrl and the wheel."""
        for box, value in ((self._language, now.language), (self._theme, now.theme), (self._face, now.face)):
            box.setCurrentIndex(max(0, box.findData(value)))
        self._zoom.setValue(now.zoom)


class _SizeBox(QSpinBox):
    """Counts steps, as the keys for larger and smaller text do, and shows them as a part of the normal size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(SMALLEST_ZOOM, LARGEST_ZOOM)
        self.lineEdit().setReadOnly(True)

    def textFromValue(self, value: int) -> str:  # noqa: N802 - the name is Qt's
        """Such as "110 %"."""
        return QLocale().toString(round(100 * em_at(value) / em_at(0))) + "\N{NO-BREAK SPACE}%"


class _FindingSettings(QWidget):
    def __init__(self, preferences: Preferences, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        column = QVBoxLayout(self)
        column.addWidget(_quiet(self.tr("These kinds of findings are shown and printed:"), self))
        shown = desk.state.filter
        self._kinds = {kind: QCheckBox(spoken().name(kind), self) for kind in DivergenceKind}
        for kind, box in self._kinds.items():
            box.setChecked(kind not in shown.hidden)
            box.setToolTip(meaning_of(kind))
            box.toggled.connect(self._take)
            column.addWidget(box)
        self._uncertain = QCheckBox(self.tr("Also show what is &less certain"), self)
        self._uncertain.setChecked(shown.with_uncertain)
        self._uncertain.toggled.connect(self._take)
        column.addSpacing(8)
        column.addWidget(self._uncertain)
        column.addStretch()

    def _take(self) -> None:
        hidden = sorted(kind.value for kind, box in self._kinds.items() if not box.isChecked())
        self._preferences.take(
            replace(self._preferences.settings, hidden_kinds=hidden, uncertain=self._uncertain.isChecked())
        )


def _quiet(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setObjectName("quiet")
    label.setWordWrap(True)
    return label
