"""Markdown: its words without the marks."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from newsreader.reading.formats.front_matter import parted
from newsreader.reading.text import plain_text
from newsreader.reading.text.headed import headed
from newsreader.reading.text.raw_text import RawText

# What begins a line of its own: a headline, a point of a list, a quotation, a rule, a row of a table.
_BLOCK = re.compile(r" {0,3}(?:#|>|[-*+][ \t]|\d{1,9}[.)][ \t]|\||=+ *$|-+ *$|\*{3}|_{3}|```|~~~|<|\[[^\]\n]{1,99}\]:)")
_ENDED = re.compile(r"[-=*_ \t]*$|\s{0,3}[#|<]| {4}")
_CODE = re.compile(r" {0,3}(?:```|~~~)")
_BREAK = re.compile(r"(?: {2,}|\\)$")
# The bounds keep a hostile line from being tried again and again.
_MARKS: tuple[tuple[re.Pattern[str], str], ...] = (
    # Comments, tags; fences, rules, and the lines beneath a headline; then headlines, quotations.
    (re.compile(r"<!--[^<>]{0,2000}-->|</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>\n]{0,300})?/?>"), ""),
    (re.compile(r"^ {0,3}(?:```|~~~)[^\n]{0,80}$|^ {0,3}(?:=+|-{2,}|\*{3,}|_{3,}) *$", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}#{1,6}[ \t]+|^ {0,3}(?:>[ \t]?)+", re.MULTILINE), ""),
    (re.compile(r"(?<=\S)[ \t]#+[ \t]*$", re.MULTILINE), ""),
    # Rows of a table, and the line of strokes below its head; what a link is called elsewhere; calls of notes.
    (re.compile(r"^ {0,3}\|(?:[ \t:-]{1,200}\|){1,50}[ \t]*$", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}\|[ \t]{0,20}|[ \t]{0,20}\|[ \t]{0,20}$", re.MULTILINE), ""),
    (
        re.compile(
            r"^ {0,3}\[[^\[\]^\n]{1,100}\]:[ \t][^\n]{0,1000}$|^ {0,3}\[\^[^\[\]\n]{1,50}\]:[ \t]", re.MULTILINE
        ),
        "",
    ),
    (re.compile(r"\[\^[^\[\]\n]{1,50}\]"), ""),
    # Pictures and links keep their words, bare addresses themselves.
    (re.compile(r"!?\[([^\[\]\n]{0,500})\](?:\([^()\n]{0,500}\)|\[[^\[\]\n]{0,100}\])"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^\s<>]{1,500})>"), r"\1"),
    (re.compile(r"(?<!\\)\*\*(?=\S)((?:[^*\n]|\*(?!\*)){1,500})(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<![\w\\])__(?=\S)((?:[^_\n]|_(?!_)){1,500})(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\\*\w])\*(?=[^\s*])([^*\n]{1,500})(?<=\S)\*(?!\*)"), r"\1"),
    (re.compile(r"(?<![\\\w])_(?=[^\s_])([^_\n]{1,500})(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"(?<!\\)~~(?=\S)([^~\n]{1,500})~~"), r"\1"),
    (re.compile(r"(?<!\\)`([^`\n]{1,500})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>|~])|\\$", re.MULTILINE), r"\1"),
)


def read(data: bytes, name: str) -> RawText:
    """The text of a Markdown file, its headline first; what its head states is known of it.

    Raises:
        UnreadableFileError: when the bytes are no text.
    """
    raw = plain_text.read(data, name)
    known, text = parted(raw.text.replace("\r\n", "\n"))
    text = _unwrapped(text)
    for mark, kept in _MARKS:
        text = mark.sub(kept, text)
    return replace(raw, text=headed(unescape(text), known.headline), known=known)


def _unwrapped(text: str) -> str:
    """The text with the lines of a paragraph, which end wherever the writer's window did, put together."""
    rows: list[list[str]] = []
    is_code, may_go_on = False, False
    for line in text.split("\n"):
        if _CODE.match(line):
            is_code = not is_code
        is_block = is_code or _BLOCK.match(line) is not None or not line.strip()
        if may_go_on and not is_block:
            rows[-1].append(line.strip())
        else:
            rows.append([line])
        may_go_on = not (is_code or _CODE.match(line) or _ENDED.match(line) or _BREAK.search(line[-9:]))
    return "\n".join(map(" ".join, rows))
