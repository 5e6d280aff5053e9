"""The command line: what may be asked for, and where the answers go."""

from __future__ import annotations

import argparse
import locale
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from newsreader import __version__
from newsreader.model.errors import NewsreaderError
from newsreader.resources.wording import Wording, spoken, wording

MENDABLE = 2
"""Exit status when the reader can do something about it, as argparse has it for a wrong call."""

INTERRUPTED = 130
"""Exit status when the reader broke it off, as shells have it."""


def run(arguments: Sequence[str]) -> int:
    """Does what the arguments ask for; returns the exit status."""
    words = wording(_language_of(arguments))
    asked = _Call(words).parse_args(arguments[1:] if arguments[:1] == ["compare"] else arguments)
    if asked.pdf is not None and asked.json is not None and _is_one_place(asked.pdf, asked.json):
        return _complain(words.sentences["cli.one_place"])
    status = 0
    try:
        _compare(asked, words)
    except* NewsreaderError as troubles:
        for trouble in _each(troubles):
            _complain(words.say(trouble.message))
        status = MENDABLE
    except* KeyboardInterrupt:
        status = INTERRUPTED
    return status


def complain_of_no_display() -> int:
    """Says that the window has nowhere to open, and what can be done without it; returns the exit status."""
    return _complain(wording(_language_of([])).sentences["cli.no_display"])


class _Call(argparse.ArgumentParser):
    """Understands a call, and explains in the reader's language how it is made."""

    def __init__(self, words: Wording) -> None:
        super().__init__(prog="newsreader", add_help=False, allow_abbrev=False)
        self._words = words
        self.add_argument("-h", "--help", action="help")
        self.add_argument("--version", action="version", version=f"newsreader {__version__}")
        self.add_argument("left", type=Path, metavar="A")
        self.add_argument("right", type=Path, metavar="B")
        self.add_argument("--pdf", metavar="OUT")
        self.add_argument("--json", metavar="OUT")
        self.add_argument("--language", choices=spoken())

    def format_help(self) -> str:
        return self._words.sentences["cli.help"]

    def error(self, message: str) -> NoReturn:
        self.exit(_complain(self._words.sentences["cli.not_understood"].format(reason=message)))


def _compare(asked: argparse.Namespace, words: Wording) -> None:
    from newsreader.cli.compare import compare_files  # late: a wrong call is told before anything is loaded

    compare_files(asked.left, asked.right, pdf=asked.pdf, json=asked.json, words=words)


def _is_one_place(output: str, other: str) -> bool:
    return output == other or Path(output).resolve() == Path(other).resolve()


def _each(troubles: BaseExceptionGroup[NewsreaderError]) -> Iterator[NewsreaderError]:
    for trouble in troubles.exceptions:
        if isinstance(trouble, NewsreaderError):
            yield trouble
        else:
            yield from _each(trouble)


def _complain(sentence: str) -> int:
    print(f"newsreader: {sentence}", file=sys.stderr)
    return MENDABLE


def _language_of(arguments: Sequence[str]) -> str:
    """The interface language asked for, or the system's: known before a wrong call is told of."""
    early = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    early.add_argument("--language", nargs="?")
    asked: str | None = early.parse_known_args(arguments)[0].language
    return asked or _system_language()


def _system_language() -> str:
    """The language that the environment names, as POSIX has it, or else the system ("German_Austria")."""
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    language = next(filter(None, named), None) or locale.getlocale()[0] or ""
    return locale.normalize(language.partition("_")[0]).partition("_")[0].lower()
