"""Days and hours in a field: written short, as the language of the window has them, and read back."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime


def written_date(published: date) -> str:
    """A day, with its hour where that is known, in figures."""
    day = QDate(published.year, published.month, published.day)
    with_hour, without = _forms()[:2]
    if isinstance(published, datetime):
        return QLocale().toString(QDateTime(day, QTime(published.hour, published.minute)), with_hour)
    return QLocale().toString(day, without)


def read_date(words: str) -> date | None:
    """The day that somebody wrote, as the window writes it or as ISO 8601 does; none if it is no day."""
    for form in _forms():
        moment = QLocale().toDateTime(words, form)
        if moment.isValid():
            day, time = moment.date(), moment.time()
            whole = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())
            return whole if "m" in form.replace("MM", "").replace("M", "") else whole.date()
    return None


def _forms() -> tuple[str, ...]:
    """With the hour and without, the short forms of the language first."""
    translate = QCoreApplication.translate
    return (
        translate("Dates", "M/d/yyyy HH:mm"),
        translate("Dates", "M/d/yyyy"),
        translate("Masthead", "d MMMM yyyy, HH:mm"),
        translate("Masthead", "d MMMM yyyy"),
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd",
    )
