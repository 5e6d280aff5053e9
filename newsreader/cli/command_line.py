"""The command line: what may be asked for, and where the answers go."""

from __future__ import annotations

import argparse
import locale
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsreader import __version__
from newsreader.model.errors import NewsreaderError
from newsreader.resources.wording import Wording, wording

MENDABLE = 2
"""Exit status when the reader can do something about it, as argparse has it for a wrong call."""


def run(arguments: Sequence[str]) -> int:
    """Does what the arguments ask for; returns the exit status."""
    words = wording(_language_of(arguments))
    asked = _parser(words).parse_args(arguments)
    from newsreader.cli.compare import STANDARD_OUTPUT, compare_files

    outputs = [asked.pdf, asked.json]
    if outputs.count(STANDARD_OUTPUT) > 1:
        return _complain(words.sentences["cli.one_standard_output"])
    status = 0
    try:
        compare_files(asked.left, asked.right, pdf=asked.pdf, json=asked.json, words=words)
    except* NewsreaderError as troubles:
        for trouble in _each(troubles):
            _complain(words.say(trouble.message))
        status = MENDABLE
    return status


def complain_of_no_display() -> int:
    """Says that the window has nowhere to open, and what can be done without it; returns the exit status."""
    return _complain(wording(_language_of([])).sentences["cli.no_display"])


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
    """The interface language asked for, or the system's: known before the help text is put together."""
    early = argparse.ArgumentParser(add_help=False)
    early.add_argument("--language")
    asked: str | None = early.parse_known_args(arguments)[0].language
    system = locale.getlocale()[0] or ""
    return asked or system.partition("_")[0].lower()


def _parser(words: Wording) -> argparse.ArgumentParser:
    say = words.sentences
    parser = argparse.ArgumentParser(prog="newsreader", description=say["cli.program"])
    parser.add_argument("--version", action="version", version=f"newsreader {__version__}")
    commands = parser.add_subparsers(required=True, metavar="compare")
    compare = commands.add_parser("compare", help=say["cli.compare"], description=say["cli.compare"])
    compare.add_argument("left", type=Path, metavar="A", help=say["cli.left"])
    compare.add_argument("right", type=Path, metavar="B", help=say["cli.right"])
    compare.add_argument("--pdf", metavar="OUT", help=say["cli.pdf"])
    compare.add_argument("--json", metavar="OUT", help=say["cli.json"])
    compare.add_argument("--language", choices=("de", "en"), help=say["cli.language"])
    return parser
