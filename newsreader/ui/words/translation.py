"""The language of the window: reads the shipped translations as they are written, without a build step."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from newsreader.resources import resource
from newsreader.resources.wording import Wording, wording

LANGUAGES = ("de", "en")

Forms = tuple[str, ...]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name Qt's tools look for
    """Marks a text of a table for translation, where it is not said yet."""
    return text


class TsTranslator(QTranslator):
    """Translates by a Qt Linguist source file (.ts); singular and plural as German and English have them."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forms = read_ts(path)

    def isEmpty(self) -> bool:  # noqa: N802 - the name is Qt's
        """Whether there is nothing to translate with."""
        return not self._forms

    def translate(self, context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str:
        """The translation, or None where there is none, upon which Qt says the source text."""
        forms = self._forms.get((context, source), ())
        if not forms:
            return None  # type: ignore[return-value] # Qt's null string: an empty one would be said
        return forms[0] if n in (-1, 1) else forms[-1]


def read_ts(path: Path) -> Mapping[tuple[str, str], Forms]:
    """All finished translations of a .ts file, by context and source text."""
    found: dict[tuple[str, str], Forms] = {}
    for context in ElementTree.parse(path).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                forms = tuple(form.text or "" for form in translation.iter("numerusform"))
                found[name, message.findtext("source", "")] = forms or (translation.text or "",)
    return found


def interface_language(chosen: str) -> str:
    """The language the reader chose, else the first of the system's that we speak, else English."""
    wanted = (chosen, *(name[:2] for name in QLocale.system().uiLanguages()))
    return next((language for language in wanted if language in LANGUAGES), "en")


def speak(application: QCoreApplication, language: str) -> None:
    """Has what is made from now on, Qt's own dialogs, dates and numbers speak one language, and no other."""
    for other in application.findChildren(QTranslator):
        application.removeTranslator(other)
        other.deleteLater()
    if QLocale().name()[:2] != language:
        QLocale.setDefault(QLocale(language))
    ours = resource("translations", f"newsreader_{language}.ts")
    if ours.is_file():
        application.installTranslator(TsTranslator(ours, application))
    of_qt = QTranslator(application)
    if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(of_qt)


def spoken() -> Wording:
    """The sentences that window and print share, in the language the window speaks."""
    return wording(QLocale().name()[:2])
