"""Menus and tool bar, made of the actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from newsreader.paint.palette import Palette
from newsreader.ui.controls.actions import DEEDS
from newsreader.ui.controls.icons import icon
from newsreader.ui.words.translation import QT_TRANSLATE_NOOP

MENUS: Sequence[tuple[str, Sequence[str]]] = (
    (
        QT_TRANSLATE_NOOP("Menus", "File"),
        (
            "open_left",
            "open_right",
            "open_example",
            "",
            "export_pdf",
            "export_chosen",
            "export_json",
            "",
            "quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "Edit"),
        ("undo", "redo", "", "copy", "select_all", "", "paste", "edit_masthead", "", "find", "", "settings"),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "View"),
        ("zoom_in", "zoom_out", "zoom_reset", "", "linked", "library", "findings", ""),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "Compare"),
        (
            "next_finding",
            "previous_finding",
            "clear_attention",
            "",
            "pair_passages",
            "",
            "swap",
            "clear_left",
            "clear_right",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "Findings"),
        (
            *("tab_findings", "tab_numbers", "tab_quotations", "tab_only_here", ""),
            *("search_findings", "only_facts", "", "set_against", "note", "choose", ""),
            *("mute_finding", "mute_kind", "mute_like"),
        ),
    ),
    (QT_TRANSLATE_NOOP("Menus", "Library"), ("search_library", "", "import_files", "import_folder")),
    (QT_TRANSLATE_NOOP("Menus", "Help"), ("shortcuts", "about")),
)
"""The menus and what stands in each; an empty name is a line between groups."""

EDIT = 1
"""The menu that also holds what can be set right about an article."""

COMPARE = 3
"""The menu that also holds what the reader can take back."""

VIEW = 2
"""The menu that also holds the choice of colours and language."""

Choice = tuple[str, str]
"""A value of a setting and its English name."""

COLOURS: Sequence[Choice] = (
    ("", QT_TRANSLATE_NOOP("Menus", "As the system has them")),
    ("light", QT_TRANSLATE_NOOP("Menus", "Light")),
    ("dark", QT_TRANSLATE_NOOP("Menus", "Dark")),
    ("contrast", QT_TRANSLATE_NOOP("Menus", "High contrast")),
)
TONGUES: Sequence[Choice] = (
    ("", QT_TRANSLATE_NOOP("Menus", "As the system has it")),
    ("de", "Deutsch"),
    ("en", "English"),
)


def fill_menus(window: QMainWindow, actions: Mapping[str, QAction]) -> list[QMenu]:
    """Makes the menu bar."""
    made = []
    for title, names in MENUS:
        menu = window.menuBar().addMenu(QCoreApplication.translate("Menus", title))
        for name in names:
            menu.addAction(actions[name]) if name else menu.addSeparator()
        made.append(menu)
    return made


def plain(words: str) -> str:
    """Words of an article as an entry of a menu: their ampersands stand for no key."""
    return words.replace("&", "&&")


def open_once(menu: QMenu, where: QPoint) -> None:
    """Opens a menu at a place of the screen; it is gone once it was used."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)


def add_choice(menu: QMenu, title: str, choices: Sequence[Choice], chosen: str) -> QActionGroup:
    """Adds a menu of which one entry is chosen; the actions carry the values as their data."""
    inner = menu.addMenu(title)
    group = QActionGroup(inner)
    for value, name in choices:
        action = inner.addAction(QCoreApplication.translate("Menus", name))
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.setData(value)
        group.addAction(action)
    return group


def make_tool_bar(title: str, actions: Mapping[str, QAction], navigator: QWidget) -> QToolBar:
    """The row of what is done most."""
    bar = QToolBar(title)
    bar.setObjectName("toolBar")
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for name in ("open_left", "open_right", "swap", "", "linked", "library", "findings"):
        bar.addAction(actions[name]) if name else bar.addSeparator()
    space = QWidget(bar)
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    bar.addWidget(navigator)
    bar.addSeparator()
    bar.addAction(actions["export_pdf"])
    return bar


def dress(actions: Mapping[str, QAction], palette: Palette) -> None:
    """Draws the icons in the colours of the theme."""
    for deed in DEEDS:
        if deed.icon:
            actions[deed.name].setIcon(icon(deed.icon, palette.ink, palette.unpaired))
