"""What a setting changes in the window and on the desk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QActionGroup

from newsreader.model.comparison import DivergenceKind
from newsreader.model.pipelines import PipelineChoice
from newsreader.services.desk import Desk
from newsreader.services.desk_state import FindingFilter
from newsreader.services.places import pipeline_folder
from newsreader.services.settings import Settings
from newsreader.ui.controls.menus import COLOURS, TONGUES, VIEW, add_choice
from newsreader.ui.pane.article_pane import LARGEST_ZOOM, SMALLEST_ZOOM
from newsreader.ui.settings.preferences import Preferences
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.window.theme import Theme


class Obeying(QObject):
    """Has window and desk obey the settings, at the start and after each change."""

    def __init__(self, preferences: Preferences, theme: Theme, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._preferences, self._theme, self._window, self._desk = preferences, theme, window, desk
        self._choices = self._offer_choices()
        settings = preferences.settings
        self._set_style()
        desk.filter(finding_filter(settings))
        desk.read_with(pipeline_choice(settings))
        window.actions_by_name["linked"].setChecked(settings.linked)
        theme.changed.connect(self._set_style)
        preferences.changed.connect(self._obey)

    def zoom(self, steps: int) -> None:
        """Shows the articles in larger or smaller type; no steps bring the normal size back."""
        settings = self._preferences.settings
        zoom = max(SMALLEST_ZOOM, min(LARGEST_ZOOM, settings.zoom + steps)) if steps else 0
        self._preferences.take(replace(settings, zoom=zoom))

    def _obey(self, before: Settings, now: Settings) -> None:
        if (before.zoom, before.face) != (now.zoom, now.face):
            self._set_style()
        if before.theme != now.theme:
            self._theme.choose(now.theme)
        if finding_filter(before) != finding_filter(now):
            self._desk.filter(finding_filter(now))
        if before.pipelines != now.pipelines:
            self._desk.read_with(pipeline_choice(now))
        for group, value in zip(self._choices, (now.theme, now.language), strict=True):
            for action in group.actions():
                action.setChecked(action.data() == value)

    def _set_style(self) -> None:
        settings = self._preferences.settings
        self._window.set_style(self._theme.palette, settings.zoom, settings.face)

    def _offer_choices(self) -> tuple[QActionGroup, QActionGroup]:
        menu, translate, preferences = self._window.menus[VIEW], QCoreApplication.translate, self._preferences
        colours = add_choice(menu, translate("Menus", "Colours"), COLOURS, preferences.settings.theme)
        tongues = add_choice(menu, translate("Menus", "Language"), TONGUES, preferences.settings.language)
        colours.triggered.connect(lambda action: preferences.take(replace(preferences.settings, theme=action.data())))
        tongues.triggered.connect(
            lambda action: preferences.take(replace(preferences.settings, language=action.data()))
        )
        return colours, tongues


def finding_filter(settings: Settings) -> FindingFilter:
    """The filter that the settings hold; kinds that this version does not know are passed over."""
    known = {kind.value: kind for kind in DivergenceKind}
    return FindingFilter(frozenset(known[name] for name in settings.hidden_kinds if name in known), settings.uncertain)


def pipeline_choice(settings: Settings) -> PipelineChoice:
    """The pipelines that the settings name."""
    chosen = {code: name for code, name in settings.pipelines.items() if isinstance(name, str)}
    return PipelineChoice(str(pipeline_folder()), tuple(sorted(chosen.items())))
