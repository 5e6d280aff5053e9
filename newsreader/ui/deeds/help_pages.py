"""The pages of help: what the marks mean with every key, and what the program is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsreader.model.comparison import DivergenceKind, Grade
from newsreader.model.findings import EntityType
from newsreader.paint.palette import Palette
from newsreader.ui.controls.actions import DEEDS, words_of
from newsreader.ui.deeds.samples import GradeSample, KindSample, MarkSample, PairSample
from newsreader.ui.findings.kind_sign import meaning_of
from newsreader.ui.words.translation import QT_TRANSLATE_NOOP, spoken

IN_PLACE = (
    (("Tab",), QT_TRANSLATE_NOOP("Help", "on to the next part of the window, in a text to the next folded bar")),
    (("Return",), QT_TRANSLATE_NOOP("Help", "on a folded bar: open it or fold it again")),
    (("Return",), QT_TRANSLATE_NOOP("Help", "in a sentence: to its partner on the other side and back")),
    (("Shift+F10", "Menu"), QT_TRANSLATE_NOOP("Help", "why the words are marked, and what can be put right")),
    (("Up", "Down"), QT_TRANSLATE_NOOP("Help", "in the list of findings: to the finding before or after")),
    (("Space",), QT_TRANSLATE_NOOP("Help", "in the list of findings: set the passages side by side")),
    (("Shift+F10", "Menu"), QT_TRANSLATE_NOOP("Help", "in the list of findings: what can be done with this one")),
    (("Return", "Shift+Return"), QT_TRANSLATE_NOOP("Help", "in a note: keep it, or begin a new line")),
    (("Space",), QT_TRANSLATE_NOOP("Help", "in the list of kinds: tick or untick one")),
    (("F2",), QT_TRANSLATE_NOOP("Help", "on a name both articles share: call it otherwise")),
    (("Delete",), QT_TRANSLATE_NOOP("Help", "on a name both articles share: it is no name")),
    (("Return", "Shift+Return"), QT_TRANSLATE_NOOP("Help", "on a form of a name: to its next place or back")),
    (("Return",), QT_TRANSLATE_NOOP("Help", "in the library: open on the left")),
    (("Shift+Return",), QT_TRANSLATE_NOOP("Help", "in the library: open on the right")),
    (("Delete",), QT_TRANSLATE_NOOP("Help", "in the library: remove the article")),
    (("Return", "Shift+Return"), QT_TRANSLATE_NOOP("Help", "while finding words: to the next place or back")),
)
"""Keys that mean something in one part of the window alone."""


def show_shortcuts(window: QWidget, palette: Palette) -> QDialog:
    """Opens the page of marks and keys beside the work, not in its way."""
    translate = QCoreApplication.translate
    dialog = _dialog(window, translate("Help", "Marks and shortcuts"))
    page = QWidget(dialog)
    columns = QGridLayout(page)
    columns.setHorizontalSpacing(28)
    columns.setVerticalSpacing(7)
    rows = [*_marks(palette), None, *_keys()]
    for number, row in enumerate(rows):
        if row is None:
            columns.setRowMinimumHeight(number, 14)
            continue
        columns.addWidget(row[0], number, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.addWidget(row[1], number, 1)
    columns.setColumnStretch(1, 1)
    columns.setRowStretch(len(rows), 1)
    _finish(dialog, page)
    dialog.resize(640, 680)
    dialog.show()
    return dialog


LIBRARIES = (
    ("PySide6-Essentials", "LGPL 3"),
    ("spaCy", "MIT"),
    ("RapidFuzz", "MIT"),
    ("pikepdf", "MPL 2.0"),
    ("pypdfium2", "Apache 2.0, BSD"),
    ("trafilatura", "Apache 2.0"),
    ("lxml", "BSD"),
    ("mammoth", "BSD"),
    ("striprtf", "BSD"),
    ("charset-normalizer", "MIT"),
    ("platformdirs", "MIT"),
)
"""What the program is built with, as the packages are called, and under which licence each stands."""


def show_about(window: QWidget) -> QDialog:
    """Opens the page that says what the program is."""
    from importlib.metadata import version  # slow to import, and nearly never asked for

    translate = QCoreApplication.translate
    dialog = _dialog(window, translate("Help", "About Newsreader"))
    libraries = ", ".join(f"{name} {version(name)} ({licence})" for name, licence in LIBRARIES)
    lines = (
        translate("Help", "Newsreader {version}").format(version=version("newsreader")),
        translate("Help", "Reads two articles about one event side by side: who both name, and where they differ."),
        translate("Help", "Everything stays on this computer: the program opens no connection to any network."),
        translate("Help", "Free software under the MIT licence."),
        translate("Help", "Built with {libraries}; set in Noto (OFL 1.1).").format(libraries=libraries),
    )
    label = QLabel("\n\n".join(lines), dialog)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setMinimumWidth(380)
    _finish(dialog, label)
    dialog.show()
    return dialog


def _dialog(window: QWidget, title: str) -> QDialog:
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setObjectName("helpPage")
    dialog.setWindowTitle(title)
    return dialog


def _finish(dialog: QDialog, page: QWidget) -> None:
    area = QScrollArea(dialog)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 18, 14, 14)
    column.addWidget(area, 1)
    column.addWidget(buttons)


def _marks(palette: Palette) -> Iterator[tuple[QWidget, QWidget]]:
    translate = QCoreApplication.translate
    differing = translate("Help", "the articles differ here; letter and number are those of the finding")
    yield MarkSample(None, palette), _explained(differing)
    for kind in DivergenceKind:
        yield KindSample(kind, palette), _explained(f"{spoken().name(kind)} – {meaning_of(kind)}")
    for entity in EntityType:
        words = translate("Help", "both articles name this: {type}").format(type=spoken().name(entity))
        yield MarkSample(entity, palette), _explained(words)
    yield PairSample(True, palette), _explained(translate("Help", "the other article speaks of this too"))
    yield PairSample(False, palette), _explained(translate("Help", "only this article says so"))
    for grade in Grade:
        words = translate("Help", "joined passages: {grade}").format(grade=spoken().name(grade))
        yield GradeSample(grade, palette), _explained(words)


def _keys() -> Iterator[tuple[QWidget, QWidget]]:
    for deed in DEEDS:
        if deed.keys:
            yield _key_row(deed.keys, " – ".join(words_of(deed)))
    for keys, words in IN_PLACE:
        yield _key_row(keys, QCoreApplication.translate("Help", words))


def _key_row(keys: Sequence[str], words: str) -> tuple[QWidget, QWidget]:
    native = QKeySequence.SequenceFormat.NativeText
    printed = QLabel(",  ".join(QKeySequence(key).toString(native) for key in keys))
    printed.setObjectName("panelTitle")
    return printed, _explained(words)


def _explained(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label
