"""Says a message in the reader's language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from newsreader.model.message import Message
from newsreader.resources import resource

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences and words of one interface language.

    The text stands in `resources/wording/<language>/<topic>.toml`, one topic a file; a key is "<topic>.<name>", or
    "names.<closed set>.<member>" for the words of `names.toml`.
    """

    language: str
    sentences: dict[str, str]

    def say(self, message: Message) -> str:
        """The sentence of `message` with its values in place; "{left:day}" prints an ISO 8601 date as a day.

        Raises:
            KeyError: when the wording lacks the key or the message lacks a value: a bug, found by the tests.
        """
        return self.sentences[message.key].format_map({name: _Value(value, self) for name, value in message.values})

    def day(self, iso: str) -> str:
        """A day with its weekday: "Dienstag, 3. März" for "2026-03-03"."""
        day = date.fromisoformat(iso)
        weekday, month = self.sentences[f"days.weekday.{day.isoweekday()}"], self.sentences[f"days.month.{day.month}"]
        return self.sentences["days.day"].format(weekday=weekday, day=day.day, month=month)

    def letter(self, kind: StrEnum) -> str:
        """The letter, or other small sign, that stands for a kind of divergence."""
        return self.sentences[f"signs.{type(kind).__name__}.{kind.value}"]

    def name(self, member: StrEnum) -> str:
        """The word for a member of a closed set, such as a kind of divergence."""
        return self.sentences[f"names.{type(member).__name__}.{member.value}"]


@dataclass(frozen=True, slots=True)
class _Value:
    """A value of a message, printed as it is or, where the sentence asks for it, as a day."""

    printed: str
    wording: Wording

    def __format__(self, sort: str) -> str:
        return self.wording.day(self.printed) if sort == "day" else format(self.printed, sort)


@cache
def spoken() -> tuple[str, ...]:
    """The interface languages, in alphabetical order."""
    return tuple(sorted(folder.name for folder in resource("wording").iterdir() if folder.is_dir()))


@cache
def wording(language: str) -> Wording:
    """The wording of an interface language ("de", "en"); languages we do not speak fall back to English."""
    if language not in spoken():
        return wording(FALLBACK)
    sentences: dict[str, str] = {}
    for path in sorted(resource("wording", language).glob("*.toml")):
        sentences |= dict(_flat(path.stem, tomllib.loads(path.read_text(encoding="utf-8"))))
    return Wording(language, sentences)


def _flat(prefix: str, table: dict[str, object]) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for key, value in table.items():
        name = f"{prefix}.{key}"
        rows += _flat(name, value) if isinstance(value, dict) else [(name, str(value))]
    return rows
