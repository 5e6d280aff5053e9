"""Everything the program says, it says in German and in English, with the same values in it."""

from __future__ import annotations

import ast
import string
import tomllib
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

from newsreader.model import article, comparison, findings
from newsreader.resources import resource
from newsreader.resources.wording import wording

LANGUAGES = ("de", "en")
SOURCES = Path(__file__).parent.parent / "newsreader"
CLOSED_SETS = {
    name: thing
    for module in (article, comparison, findings)
    for name, thing in vars(module).items()
    if isinstance(thing, type) and issubclass(thing, StrEnum) and thing is not StrEnum
}


def _topics(language: str) -> set[str]:
    return {path.stem for path in resource("wording", language).glob("*.toml")}


def _placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def _said(tree: ast.AST) -> Iterator[tuple[str, set[str] | None]]:
    """The message keys that a file writes out, each with the values given, or None where they cannot be seen."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not call.args or not _makes_a_message(call.func):
            continue
        key = call.args[0]
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            names = {keyword.arg for keyword in call.keywords}
            yield key.value, None if None in names else {name for name in names if name}


def _makes_a_message(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute):
        return function.attr == "of" and isinstance(function.value, ast.Name) and function.value.id == "Message"
    return isinstance(function, ast.Name) and function.id in _OUR_ERRORS


_OUR_ERRORS = {
    "NewsreaderError",
    "UnreadableFileError",
    "PasswordNeededError",
    "LibraryError",
    "DamagedLibraryError",
    "ExportError",
    "EngineError",
}
_MESSAGES = [
    pytest.param(key, given, id=f"{path.relative_to(SOURCES)}:{key}")
    for path in sorted(SOURCES.rglob("*.py"))
    for key, given in _said(ast.parse(path.read_text(encoding="utf-8")))
]


def test_every_topic_stands_in_both_languages() -> None:
    assert _topics("de") == _topics("en") != set()


def test_both_languages_know_the_same_keys() -> None:
    german, english = (wording(language).sentences for language in LANGUAGES)
    assert german.keys() == english.keys()


def test_both_languages_name_the_same_values() -> None:
    german, english = (wording(language).sentences for language in LANGUAGES)
    named = {key: (_placeholders(german[key]), _placeholders(english[key])) for key in german.keys() & english.keys()}
    assert {key: values for key, values in named.items() if values[0] != values[1]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_unsaid(language: str) -> None:
    assert [key for key, sentence in wording(language).sentences.items() if not sentence.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_member_of_a_closed_set_has_its_word(language: str) -> None:
    named = tomllib.loads(resource("wording", language, "names.toml").read_text(encoding="utf-8"))
    assert named
    for set_name, words in named.items():
        assert set(words) == {member.value for member in CLOSED_SETS[set_name]}, set_name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("key", "given"), _MESSAGES)
def test_what_the_program_says_has_its_wording_and_its_values(language: str, key: str, given: set[str] | None) -> None:
    sentence = wording(language).sentences[key]
    assert given is None or _placeholders(sentence) <= given
