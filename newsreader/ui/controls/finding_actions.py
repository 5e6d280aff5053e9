"""What the reader can do with the findings, as part of the table of actions."""

from __future__ import annotations

from newsreader.ui.controls.deed import Deed
from newsreader.ui.words.translation import QT_TRANSLATE_NOOP

TABS = ("tab_findings", "tab_numbers", "tab_quotations", "tab_only_here")
"""The tabs of the panel, in their order."""

FINDING_DEEDS = (
    Deed(
        "tab_findings",
        QT_TRANSLATE_NOOP("Actions", "List the findings"),
        QT_TRANSLATE_NOOP("Actions", "List all places where the articles differ"),
        ("Ctrl+1",),
    ),
    Deed(
        "tab_numbers",
        QT_TRANSLATE_NOOP("Actions", "List numbers and dates"),
        QT_TRANSLATE_NOOP("Actions", "Set the numbers and dates of both articles side by side"),
        ("Ctrl+2",),
    ),
    Deed(
        "tab_quotations",
        QT_TRANSLATE_NOOP("Actions", "List quotations"),
        QT_TRANSLATE_NOOP("Actions", "Set what both articles quote side by side"),
        ("Ctrl+3",),
    ),
    Deed(
        "tab_only_here",
        QT_TRANSLATE_NOOP("Actions", "List what only one article says"),
        QT_TRANSLATE_NOOP("Actions", "List the sentences of either article that have no partner"),
        ("Ctrl+4",),
    ),
    Deed(
        "search_findings",
        QT_TRANSLATE_NOOP("Actions", "Search the findings"),
        QT_TRANSLATE_NOOP("Actions", "List only findings that hold certain words"),
        ("Ctrl+Shift+F", "/"),
        needs_comparison=True,
    ),
    Deed(
        "only_facts",
        QT_TRANSLATE_NOOP("Actions", "Only numbers, dates and quotations"),
        QT_TRANSLATE_NOOP("Actions", "Show only findings that can be checked word for word, or all again"),
        ("Ctrl+5",),
        is_switch=True,
        needs_comparison=True,
    ),
    Deed(
        "set_against",
        QT_TRANSLATE_NOOP("Actions", "Set side by side"),
        QT_TRANSLATE_NOOP("Actions", "Set the passages of this finding against each other without scrolling the texts"),
        ("Ctrl+G",),
        "against",
        needs_comparison=True,
    ),
    Deed(
        "note",
        QT_TRANSLATE_NOOP("Actions", "Note"),
        QT_TRANSLATE_NOOP("Actions", "Write a note on this finding"),
        ("Ctrl+N",),
    ),
    Deed(
        "choose",
        QT_TRANSLATE_NOOP("Actions", "In report"),
        QT_TRANSLATE_NOOP("Actions", "Choose this finding for the report, or no longer"),
        ("Ctrl+R",),
        is_switch=True,
    ),
    Deed(
        "mute_finding",
        QT_TRANSLATE_NOOP("Actions", "Mute this finding"),
        QT_TRANSLATE_NOOP("Actions", "Do not show this finding any more"),
        ("Ctrl+H",),
    ),
    Deed(
        "mute_kind",
        QT_TRANSLATE_NOOP("Actions", "Mute this kind"),
        QT_TRANSLATE_NOOP("Actions", "Show no finding of this kind between these two articles"),
        ("Ctrl+Shift+H",),
    ),
    Deed(
        "mute_like",
        QT_TRANSLATE_NOOP("Actions", "Mute things like this"),
        QT_TRANSLATE_NOOP("Actions", "Make a rule: no finding with these words, in any article"),
        ("Ctrl+Alt+H",),
    ),
    Deed(
        "export_chosen",
        QT_TRANSLATE_NOOP("Actions", "Export chosen findings as PDF …"),
        QT_TRANSLATE_NOOP("Actions", "Write both texts with the chosen findings alone to a PDF file"),
        ("Ctrl+Shift+E",),
    ),
)
