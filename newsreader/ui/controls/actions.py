"""Everything the reader can do, in one table: menus, tool bar and the page of shortcuts are made from it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from newsreader.ui.controls.deed import Deed
from newsreader.ui.controls.finding_actions import FINDING_DEEDS
from newsreader.ui.words.translation import QT_TRANSLATE_NOOP

CONTEXT = "Actions"


DEEDS = (
    Deed(
        "open_left",
        QT_TRANSLATE_NOOP("Actions", "Open left …"),
        QT_TRANSLATE_NOOP("Actions", "Open an article in the left pane"),
        ("Ctrl+O",),
        "open-left",
    ),
    Deed(
        "open_right",
        QT_TRANSLATE_NOOP("Actions", "Open right …"),
        QT_TRANSLATE_NOOP("Actions", "Open an article in the right pane"),
        ("Ctrl+Shift+O",),
        "open-right",
    ),
    Deed(
        "open_example",
        QT_TRANSLATE_NOOP("Actions", "Open the example"),
        QT_TRANSLATE_NOOP("Actions", "Open two articles written to try the program with"),
    ),
    Deed(
        "import_files",
        QT_TRANSLATE_NOOP("Actions", "Take files into the library …"),
        QT_TRANSLATE_NOOP("Actions", "Read many articles at once and keep them in the library"),
        ("Ctrl+I",),
    ),
    Deed(
        "import_folder",
        QT_TRANSLATE_NOOP("Actions", "Take a folder into the library …"),
        QT_TRANSLATE_NOOP("Actions", "Read all articles of a folder and keep them in the library"),
        ("Ctrl+Shift+I",),
    ),
    Deed(
        "export_pdf",
        QT_TRANSLATE_NOOP("Actions", "Export PDF …"),
        QT_TRANSLATE_NOOP("Actions", "Write both texts with their marks and all findings to a PDF file"),
        ("Ctrl+E",),
        "export",
        needs_comparison=True,
    ),
    Deed(
        "export_json",
        QT_TRANSLATE_NOOP("Actions", "Export data …"),
        QT_TRANSLATE_NOOP("Actions", "Write everything that was found to a JSON file for other programs"),
        needs_comparison=True,
    ),
    Deed(
        "quit",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        QT_TRANSLATE_NOOP("Actions", "End the program; both articles will be here again next time"),
        ("Ctrl+Q",),
    ),
    Deed(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        QT_TRANSLATE_NOOP("Actions", "Take back what you did last: a correction, a note, an edited article"),
        ("Ctrl+Z",),
    ),
    Deed(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        QT_TRANSLATE_NOOP("Actions", "Do once more what you took back last"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    Deed(
        "copy",
        QT_TRANSLATE_NOOP("Actions", "Copy"),
        QT_TRANSLATE_NOOP("Actions", "Copy the selected words"),
        ("Ctrl+C",),
    ),
    Deed(
        "paste",
        QT_TRANSLATE_NOOP("Actions", "Paste as article"),
        QT_TRANSLATE_NOOP("Actions", "Lay the text of the clipboard in the pane you are in, or in the empty one"),
        ("Ctrl+V",),
    ),
    Deed(
        "select_all",
        QT_TRANSLATE_NOOP("Actions", "Select all"),
        QT_TRANSLATE_NOOP("Actions", "Select the whole text of the pane you are in"),
        ("Ctrl+A",),
    ),
    Deed(
        "edit_masthead",
        QT_TRANSLATE_NOOP("Actions", "Edit the masthead …"),
        QT_TRANSLATE_NOOP("Actions", "Put right headline, outlet, date or author of the article you are in"),
        ("Ctrl+M",),
    ),
    Deed(
        "find",
        QT_TRANSLATE_NOOP("Actions", "Find in both"),
        QT_TRANSLATE_NOOP("Actions", "Look for words in both articles and see how often each has them"),
        ("Ctrl+F",),
    ),
    Deed(
        "zoom_in",
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        QT_TRANSLATE_NOOP("Actions", "Show the articles in larger type"),
        ("Ctrl++", "Ctrl+="),
    ),
    Deed(
        "zoom_out",
        QT_TRANSLATE_NOOP("Actions", "Smaller text"),
        QT_TRANSLATE_NOOP("Actions", "Show the articles in smaller type"),
        ("Ctrl+-",),
    ),
    Deed(
        "zoom_reset",
        QT_TRANSLATE_NOOP("Actions", "Normal text size"),
        QT_TRANSLATE_NOOP("Actions", "Show the articles in type of normal size"),
        ("Ctrl+0",),
    ),
    Deed(
        "linked",
        QT_TRANSLATE_NOOP("Actions", "Linked"),
        QT_TRANSLATE_NOOP("Actions", "Scroll both panes together, by sentences that speak of the same"),
        ("Ctrl+L",),
        "linked",
        is_switch=True,
    ),
    Deed(
        "library",
        QT_TRANSLATE_NOOP("Actions", "Library"),
        QT_TRANSLATE_NOOP("Actions", "Show the articles you have opened before"),
        ("Ctrl+B",),
        "library",
        is_switch=True,
    ),
    Deed(
        "findings",
        QT_TRANSLATE_NOOP("Actions", "Findings"),
        QT_TRANSLATE_NOOP("Actions", "Show the list of all places where the articles differ"),
        ("Ctrl+D",),
        "findings",
        is_switch=True,
    ),
    Deed(
        "swap",
        QT_TRANSLATE_NOOP("Actions", "Swap sides"),
        QT_TRANSLATE_NOOP("Actions", "Left becomes right and right becomes left"),
        ("Ctrl+T",),
        "swap",
    ),
    Deed(
        "next_finding",
        QT_TRANSLATE_NOOP("Actions", "Next finding"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next place where the articles differ"),
        ("F7", "Alt+Down"),
        "next",
        needs_comparison=True,
    ),
    Deed(
        "previous_finding",
        QT_TRANSLATE_NOOP("Actions", "Previous finding"),
        QT_TRANSLATE_NOOP("Actions", "Go back to the finding before"),
        ("Shift+F7", "Alt+Up"),
        "previous",
        needs_comparison=True,
    ),
    Deed(
        "pair_passages",
        QT_TRANSLATE_NOOP("Actions", "Pair these passages"),
        QT_TRANSLATE_NOOP("Actions", "Join the sentences with the carets, or what is selected on both sides"),
        ("Ctrl+J",),
        needs_comparison=True,
    ),
    Deed(
        "clear_attention",
        QT_TRANSLATE_NOOP("Actions", "Show all marks"),
        QT_TRANSLATE_NOOP("Actions", "End the lighting of one name and leave the current finding"),
        ("Esc",),
    ),
    Deed(
        "clear_left",
        QT_TRANSLATE_NOOP("Actions", "Empty the left pane"),
        QT_TRANSLATE_NOOP("Actions", "Take the left article off the desk; it stays in the library"),
        ("Ctrl+W",),
    ),
    Deed(
        "clear_right",
        QT_TRANSLATE_NOOP("Actions", "Empty the right pane"),
        QT_TRANSLATE_NOOP("Actions", "Take the right article off the desk; it stays in the library"),
        ("Ctrl+Shift+W",),
    ),
    Deed(
        "search_library",
        QT_TRANSLATE_NOOP("Actions", "Search the library"),
        QT_TRANSLATE_NOOP("Actions", "Find articles you have opened before by their words"),
        ("Ctrl+K",),
    ),
    Deed(
        "settings",
        QT_TRANSLATE_NOOP("Actions", "Settings …"),
        QT_TRANSLATE_NOOP("Actions", "Language, colours, type, kinds of findings, language models, library"),
        ("Ctrl+,",),
    ),
    Deed(
        "shortcuts",
        QT_TRANSLATE_NOOP("Actions", "Marks and shortcuts"),
        QT_TRANSLATE_NOOP("Actions", "What the marks mean, and every key the program knows"),
        ("F1",),
    ),
    Deed(
        "about",
        QT_TRANSLATE_NOOP("Actions", "About Newsreader"),
        QT_TRANSLATE_NOOP("Actions", "Version and licence of the program"),
    ),
    *FINDING_DEEDS,
)


def words_of(deed: Deed) -> tuple[str, str]:
    """The name and the tip of a deed in the language of the window."""
    return QCoreApplication.translate(CONTEXT, deed.text), QCoreApplication.translate(CONTEXT, deed.tip)


def make_actions(parent: QObject) -> dict[str, QAction]:
    """A Qt action for each deed, by its name."""
    return {deed.name: _action(deed, parent) for deed in DEEDS}


def _action(deed: Deed, parent: QObject) -> QAction:
    text, tip = words_of(deed)
    action = QAction(text, parent)
    action.setObjectName(deed.name)
    action.setShortcuts([QKeySequence(keys) for keys in deed.keys])
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    if deed.icon:
        action.setIconText(f"\N{EN SPACE}{text.removesuffix(' …')}")
    action.setStatusTip(tip)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
    action.setCheckable(deed.is_switch)
    return action
