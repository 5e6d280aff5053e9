"""The encodings a newsroom meets, by the names their users know."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from newsreader.ui.words.translation import QT_TRANSLATE_NOOP

CONTEXT = "Encodings"

OFFERED = {
    "utf_8": ("UTF-8", QT_TRANSLATE_NOOP("Encodings", "today's texts")),
    "utf_16": ("UTF-16", QT_TRANSLATE_NOOP("Encodings", "texts of old Windows programs")),
    "cp1252": ("Windows-1252", QT_TRANSLATE_NOOP("Encodings", "Western Europe")),
    "iso8859_15": ("ISO 8859-15", QT_TRANSLATE_NOOP("Encodings", "Western Europe")),
    "mac_roman": ("Mac Roman", QT_TRANSLATE_NOOP("Encodings", "Western Europe, old Macs")),
    "cp850": ("DOS 850", QT_TRANSLATE_NOOP("Encodings", "Western Europe, DOS")),
    "cp1250": ("Windows-1250", QT_TRANSLATE_NOOP("Encodings", "Central Europe")),
    "iso8859_2": ("ISO 8859-2", QT_TRANSLATE_NOOP("Encodings", "Central Europe")),
    "cp1251": ("Windows-1251", QT_TRANSLATE_NOOP("Encodings", "Cyrillic")),
    "koi8_r": ("KOI8-R", QT_TRANSLATE_NOOP("Encodings", "Cyrillic")),
    "cp1253": ("Windows-1253", QT_TRANSLATE_NOOP("Encodings", "Greek")),
    "cp1254": ("Windows-1254", QT_TRANSLATE_NOOP("Encodings", "Turkish")),
}
"""What the reader can choose: Python's name, the name people know, and where it is at home."""

_OTHERS = {"utf_16_le": "UTF-16", "utf_16_be": "UTF-16", "utf_32_le": "UTF-32", "utf_32_be": "UTF-32"}


def encoding_name(encoding: str) -> str:
    """What people call an encoding."""
    known = canonical(encoding)
    return OFFERED[known][0] if known in OFFERED else _OTHERS.get(known, encoding.upper())


def encoding_words(encoding: str) -> str:
    """The name of an encoding that is offered, and where it is at home."""
    name, home = OFFERED[encoding]
    return f"{name} ({QCoreApplication.translate(CONTEXT, home)})"


def canonical(encoding: str) -> str:
    """The name of an encoding in the one form it is known here by; Python itself writes it in several."""
    return encoding.lower().replace("-", "_")
