"""What can go wrong that the reader can do something about."""

from __future__ import annotations

from newsreader.model.message import Message


class NewsreaderError(Exception):
    """Says what happened to which file, and what to do.

    Everything else that is raised is a bug and rises to the one hook that keeps a report.
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.message = Message.of(key, **values)

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (type(self), self.message)


def _restore(kind: type[NewsreaderError], message: Message) -> NewsreaderError:
    return kind(message.key, **dict(message.values))


class UnreadableFileError(NewsreaderError):
    """A file that cannot become an article."""


class PasswordNeededError(UnreadableFileError):
    """A file that can be read with the password it is protected by."""


class PipelineError(NewsreaderError):
    """A trained pipeline that cannot be added."""


class LibraryError(NewsreaderError):
    """The library of loaded articles cannot be opened or written."""


class ExportError(NewsreaderError):
    """A report could not be written where the reader wanted it."""


class EngineError(NewsreaderError):
    """The worker process ended, ran out of time or could not be started."""
