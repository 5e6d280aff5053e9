"""Sentences for the reader, kept apart from the language they will be said in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence by its key in `resources/wording/<language>/<topic>.toml`, and the values it names.

    A message crosses rooms and processes; only `newsreader.resources.wording` turns it into words, so that the
    window, the PDF and the command line say the same thing, each in the reader's language.
    """

    key: str
    values: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, key: str, **values: object) -> Message:
        """The message `key` with its named values, each as it will be printed."""
        return cls(key, tuple((name, str(value)) for name, value in values.items()))
