"""Reads a day that somebody wrote into a field."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale


def read_date(words: str) -> date | None:
    """The day, with its hour where that is written, as the masthead prints it, in figures or by ISO 8601.

    None if it is no day. Figures parted by slashes are refused: nobody can tell the day from the month.
    """
    for form, has_hour in _forms():
        moment = QLocale().toDateTime(words, form)
        if moment.isValid():
            day, time = moment.date(), moment.time()
            whole = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())
            return whole if has_hour else whole.date()
    return None


def _forms() -> tuple[tuple[str, bool], ...]:
    """How days are written, and whether the hour is."""
    translate = QCoreApplication.translate
    return (
        (translate("Masthead", "d MMMM yyyy, HH:mm"), True),
        (translate("Masthead", "d MMMM yyyy"), False),
        ("d.M.yyyy, H:mm", True),
        ("d.M.yyyy H:mm", True),
        ("d.M.yyyy", False),
        ("yyyy-M-d H:mm", True),
        ("yyyy-M-d'T'H:mm", True),
        ("yyyy-M-d", False),
    )
