"""Opens the reader's library where the settings have it, or one for this run alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from newsreader.library import Library, open_library, open_library_in_memory
from newsreader.model.errors import LibraryError
from newsreader.model.message import Message
from newsreader.services.places import library_folder
from newsreader.services.settings import Settings

_IN_USE = "library.in_use"


@dataclass(frozen=True, slots=True)
class OpenedLibrary:
    """The library of this run; `trouble` says why it is not the one on the disk, if so."""

    library: Library
    trouble: Message | None = None

    @property
    def is_in_use(self) -> bool:
        """Whether another window has the library on the disk."""
        return self.trouble is not None and self.trouble.key == _IN_USE


def folder_of(settings: Settings) -> Path:
    """The folder the library lies in."""
    return Path(settings.library_folder) if settings.library_folder else library_folder()


def opened_library(settings: Settings) -> OpenedLibrary:
    """The library on the disk, or one for this run alone and the reason why."""
    folder = folder_of(settings)
    try:
        if settings.library_folder and not folder.is_dir():
            # A drive that is not connected: a new library in its place would hide the old one.
            raise LibraryError("library.folder_missing", folder=folder)
        return OpenedLibrary(open_library(folder))
    except LibraryError as trouble:
        return OpenedLibrary(open_library_in_memory(), trouble.message)


class LibraryOpening:
    """Opens the library beside the window: a disk may be slow, and a large base is looked over wholly."""

    def __init__(self, settings: Settings) -> None:
        self._opened: OpenedLibrary | None = None
        self._trouble: BaseException | None = None
        self._thread = Thread(target=self._open, args=(settings,), name="opening of the library")
        self._thread.start()

    def is_over(self, patience: float) -> bool:
        """Whether it has come to its end, after waiting so many seconds at most."""
        self._thread.join(patience)
        return not self._thread.is_alive()

    def opened(self) -> OpenedLibrary:
        """The library, once the opening is over; what went wrong unforeseen is raised here."""
        self._thread.join()
        if self._opened is None:
            raise RuntimeError("the library could not be opened") from self._trouble
        return self._opened

    def _open(self, settings: Settings) -> None:
        try:
            self._opened = opened_library(settings)
        except BaseException as trouble:  # noqa: BLE001 - raised again where it can be told
            self._trouble = trouble
