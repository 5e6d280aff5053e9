"""Rich text (.rtf), with tracked changes accepted: its control words obeyed as far as they bear on the words."""

from __future__ import annotations

import re
from codecs import lookup
from dataclasses import dataclass, field, replace

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.file_bytes import LARGEST, LARGEST_MEGABYTES
from newsreader.reading.formats.rich_text_words import CHARSETS, CODE_PAGES, HIDDEN, NOTES, SHOWN, SIGNS, SYMBOLS
from newsreader.reading.text.raw_text import RawText

_LONGEST = 4 * LARGEST  # a letter outside ASCII takes six signs
# As many as a very long article in letters outside ASCII has.
_MOST_WORDS = 1_500_000
_PICTURE = re.compile(r"[0-9a-fA-F\s]{1000,}")
_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,9})?[ ]?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<symbol>[^a-zA-Z'])"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)


def read(data: bytes, name: str) -> RawText:
    """The text of a document, its footnotes and boxes last; pictures, comments and what is hidden are left out.

    Raises:
        UnreadableFileError: when the document is damaged or too long.
    """
    source = data.decode("latin-1")
    with damage_told(name):
        if not source.lstrip().startswith("{\\rtf"):
            raise ValueError(source[:10])
        words = _PICTURE.sub(" ", source)
        if len(words) > _LONGEST:
            raise UnreadableFileError("reading.too_large", file=name, limit=LARGEST_MEGABYTES)
        if words.count("\\") + words.count("{") > _MOST_WORDS:
            raise UnreadableFileError("reading.too_many_parts", file=name)
        return RawText(_Document().text_of(words))


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds between two braces; `substitutes` counts the letters after each that is given by its number."""

    is_seen: bool = True
    is_hidden: bool = False
    is_note: bool = False
    names_fonts: bool = False
    font: int | None = None
    substitutes: int = 1


@dataclass(slots=True)
class _Document:
    """Walks through a document, token by token; `to_skip` are letters that stand for one already said by its number."""

    encoding: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)
    group: _Group = field(default_factory=_Group)
    around: list[_Group] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    coded: bytearray = field(default_factory=bytearray)
    to_skip: int = 0
    may_be_ignored: bool = False

    def text_of(self, source: str) -> str:
        """The words of the document."""
        for token in _TOKEN.finditer(source):
            kind = token.lastgroup
            if kind == "byte":
                self._add_bytes(bytes.fromhex(token["byte"]))
            elif kind == "text":
                self._add_bytes(token["text"].encode("latin-1"))
            elif kind == "brace":
                self._pass_brace(token["brace"])
            elif kind == "symbol":
                self._obey_symbol(token["symbol"])
            else:
                self._obey(token["word"], int(token["number"]) if token["number"] else None)
        self._say("")
        return "".join([*self.body, "\n\n", *self.notes])

    def _add_bytes(self, data: bytes) -> None:
        skipped = min(self.to_skip, len(data))
        self.to_skip -= skipped
        self.coded += data[skipped:]

    def _say(self, text: str) -> None:
        """Adds a text after the bytes that came before it, which are decoded together, as letters may have several."""
        encoding = self.fonts.get(self.group.font, self.encoding) if self.group.font is not None else self.encoding
        said = (self.coded.decode(encoding, "replace") if self.coded else "") + text
        self.coded.clear()
        if said and self.group.is_seen and not self.group.is_hidden:
            (self.notes if self.group.is_note else self.body).append(said)

    def _pass_brace(self, brace: str) -> None:
        self._say("")
        self.to_skip = 0
        if brace == "{":
            self.around.append(self.group)
        elif self.around:
            if self.group.is_note and not self.around[-1].is_note:
                self.notes.append("\n\n")
            self.group = self.around.pop()

    def _obey_symbol(self, symbol: str) -> None:
        if symbol == "*":
            self.may_be_ignored = True
        elif symbol in SYMBOLS:
            self._say(SYMBOLS[symbol])

    def _obey(self, word: str, number: int | None) -> None:
        self._say(SIGNS.get(word, ""))
        ignored, self.may_be_ignored = self.may_be_ignored, False
        if word == "u" and number is not None:
            self._say(chr(number & 0xFFFF))
            self.to_skip = self.group.substitutes
        elif word in ("v", "deleted"):
            self.group = replace(self.group, is_hidden=number != 0)
        elif word == "plain":
            self.group = replace(self.group, is_hidden=False)
        elif word in NOTES:
            self.group = replace(self.group, is_note=True, is_seen=True)
        elif word in SHOWN:
            self.group = replace(self.group, is_seen=True)
        elif word in HIDDEN or ignored:
            self.group = replace(self.group, is_seen=False, names_fonts=word == "fonttbl")
        else:
            self._set(word, number)

    def _set(self, word: str, number: int | None) -> None:
        """Takes up which letters the bytes that follow stand for."""
        if word == "f":
            self.group = replace(self.group, font=number)
        elif word == "uc" and number is not None:
            self.group = replace(self.group, substitutes=max(0, number))
        elif word == "fcharset" and self.group.names_fonts and self.group.font is not None and number in CHARSETS:
            self.fonts[self.group.font] = CHARSETS[number]
        elif word == "ansicpg" and number:
            self.encoding = _encoding(number) or self.encoding
        elif word in CODE_PAGES:
            self.encoding = CODE_PAGES[word]


def _encoding(code_page: int) -> str | None:
    name = {10000: "mac_roman", 65001: "utf-8"}.get(code_page, f"cp{code_page}")
    try:
        return lookup(name).name
    except LookupError:
        return None
