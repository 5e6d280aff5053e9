"""The look of the window: one palette for widgets and pages, in light, dark or high contrast."""

from __future__ import annotations

from dataclasses import fields
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from newsreader.paint.fonts import sans_font
from newsreader.paint.palette import DARK, HIGH_CONTRAST, LIGHT, Palette
from newsreader.resources import resource

THEMES = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}
FONT_PIXELS = 13.0


class Theme(QObject):
    """Dresses the application, and again when the reader or the system changes the colours."""

    changed = Signal(Palette)

    def __init__(self, application: QApplication, chosen: str = "") -> None:
        super().__init__(application)
        self._application = application
        self._chosen = chosen
        application.setStyle("Fusion")
        application.setFont(sans_font(FONT_PIXELS))
        self.palette = self._wanted()
        self._dress()
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    def choose(self, name: str) -> None:
        """Takes a theme by its name; an empty name follows the system."""
        self._chosen = name
        self._follow_system()

    def _follow_system(self) -> None:
        if self._wanted() is not self.palette:
            self.palette = self._wanted()
            self._dress()
            self.changed.emit(self.palette)

    def _wanted(self) -> Palette:
        if self._chosen in THEMES:
            return THEMES[self._chosen]
        is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if is_dark else LIGHT

    def _dress(self) -> None:
        self._application.setPalette(qt_palette(self.palette))
        self._application.setStyleSheet(style_sheet(self.palette))


def style_sheet(palette: Palette) -> str:
    """The style sheet of the window in the colours of a palette."""
    template = Template(resource("theme", "window.qss").read_text(encoding="utf-8"))
    values = ((field.name, getattr(palette, field.name)) for field in fields(palette))
    colours = {name: value for name, value in values if isinstance(value, str)}
    return template.substitute(colours, on_accent_line=_legible_on(palette.accent_line, palette))


def qt_palette(palette: Palette) -> QPalette:
    """The same colours for what Qt draws without a style sheet."""
    roles = {
        QPalette.ColorRole.Window: palette.desk,
        QPalette.ColorRole.WindowText: palette.ink,
        QPalette.ColorRole.Base: palette.paper,
        QPalette.ColorRole.AlternateBase: palette.bar,
        QPalette.ColorRole.Text: palette.ink,
        QPalette.ColorRole.Button: palette.bar,
        QPalette.ColorRole.ButtonText: palette.ink,
        QPalette.ColorRole.ToolTipBase: palette.paper,
        QPalette.ColorRole.ToolTipText: palette.ink,
        QPalette.ColorRole.Highlight: palette.accent_line,
        QPalette.ColorRole.HighlightedText: _legible_on(palette.accent_line, palette),
        QPalette.ColorRole.PlaceholderText: palette.quiet,
        QPalette.ColorRole.Link: palette.divergence_number,
    }
    colours = QPalette()
    for role, colour in roles.items():
        colours.setColor(role, QColor(colour))
    colours.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(palette.unpaired))
    colours.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor(palette.unpaired))
    return colours


def _legible_on(ground: str, palette: Palette) -> str:
    """Ink, or the colour of the paper where that stands out more."""
    lightness = QColor(ground).lightness()
    return max((palette.ink, palette.paper), key=lambda colour: abs(QColor(colour).lightness() - lightness))
