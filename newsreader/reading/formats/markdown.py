"""Markdown: its words without the marks."""

from __future__ import annotations

import re
from dataclasses import replace

from newsreader.reading.text import plain_text
from newsreader.reading.text.raw_text import RawText

# The bounds keep a hostile line from being tried again and again.
_MARKS: tuple[tuple[re.Pattern[str], str], ...] = (
    # Fences, rules, and the lines beneath a headline; then headlines, quotations.
    (re.compile(r"^ {0,3}(?:```|~~~)[^\n]{0,80}$|^ {0,3}(?:=+|-{2,}|\*{3,}|_{3,}) *$", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}#{1,6}[ \t]+|^ {0,3}(?:>[ \t]?)+", re.MULTILINE), ""),
    (re.compile(r"(?<=\S)[ \t]#+[ \t]*$", re.MULTILINE), ""),
    # Pictures and links keep their words, bare addresses themselves.
    (re.compile(r"!?\[([^\[\]\n]{0,500})\](?:\([^()\n]{0,500}\)|\[[^\[\]\n]{0,100}\])"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^\s<>]{1,500})>"), r"\1"),
    (re.compile(r"(?<!\\)\*\*(?=\S)((?:[^*\n]|\*(?!\*)){1,500})(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<![\w\\])__(?=\S)((?:[^_\n]|_(?!_)){1,500})(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\\*\w])\*(?=[^\s*])([^*\n]{1,500})(?<=\S)\*(?!\*)"), r"\1"),
    (re.compile(r"(?<![\\\w])_(?=[^\s_])([^_\n]{1,500})(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"(?<!\\)`([^`\n]{1,500})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>])"), r"\1"),
)


def read(data: bytes, name: str) -> RawText:
    """The text of a Markdown file.

    Raises:
        UnreadableFileError: when the bytes are no text.
    """
    raw = plain_text.read(data, name)
    text = raw.text.replace("\r\n", "\n")
    for mark, kept in _MARKS:
        text = mark.sub(kept, text)
    return replace(raw, text=text)
