"""Reads annotated corpora, each in the form it is published in, as spaCy documents."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans
from spacy.vocab import Vocab

from training.origin import Origin

QUOTATION_MARKS = (('"', '"'), ("„", "“"), ("»", "«"), ("“", "”"), ("‚", "‘"))
VERBS = frozenset({"VERB", "AUX"})
AROUND = " \u00a0\n\t.,;:"
"""What may stick to an annotated name and is none of it."""
LEAST_WORDS = 30
"""Shorter texts are no reports: tweets, notices of traffic."""
IN_CAPITALS = 25
"""Of so many sentences one has its names in capitals, as datelines have them."""
IN_SMALL_LETTERS = 10
"""Of so many careless sentences one has its names in small letters."""


def lines(path: Path) -> Iterator[str]:
    """The lines of a text file, packed or not, without their ends."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as file:
        yield from (line.rstrip("\n") for line in file)


def blocks(path: Path) -> Iterator[list[list[str]]]:
    """The sentences of a column file, packed or not, as rows of columns without comments and marks of documents."""
    rows = (line for line in lines(path) if not line.startswith(("# ", "-DOCSTART-")))
    for is_sentence, block in groupby(rows, key=lambda line: bool(line.strip())):
        if is_sentence:
            yield [line.split("\t" if "\t" in line else " ") for line in block]


def from_bio(
    vocab: Vocab, path: Path, labels: Mapping[str, str], *, is_varied: bool = False, is_careless: bool = False
) -> Iterator[Doc]:
    """Names in BIO columns, the word first and its label last (or both after a number); one document a sentence.

    Where it is varied, straight quotation marks become by turns those of print, and some names stand in capitals:
    such corpora seldom have either. Where it is careless, some stand in small letters, as in hasty mails.
    """
    for number, rows in enumerate(blocks(path)):
        is_numbered = all(row[0].isdigit() and len(row) > 2 for row in rows)
        cells = [row[1:3] if is_numbered else [row[0], row[-1]] for row in rows]
        words = [word for word, _ in cells]
        tags = _without_orphans([_label(tag, labels) for _, tag in cells])
        if is_varied:
            words = _with_quotation_marks(words, QUOTATION_MARKS[number % len(QUOTATION_MARKS)])
            words = _with_names(words, tags, _form_of_names(number, is_careless=is_careless))
        yield Doc(vocab, words=words, ents=tags)


def _form_of_names(number: int, *, is_careless: bool) -> Callable[[str], str]:
    if number % IN_CAPITALS == 0:
        return str.upper
    return str.lower if is_careless and number % IN_SMALL_LETTERS == 1 else str


def _with_names(words: list[str], tags: list[str], form: Callable[[str], str]) -> list[str]:
    return [word if tag == "O" else form(word) for word, tag in zip(words, tags, strict=True)]


def _with_quotation_marks(words: list[str], marks: tuple[str, str]) -> list[str]:
    seen = 0
    printed = []
    for word in words:
        if word == '"':
            word, seen = marks[seen % 2], seen + 1  # noqa: PLW2901
        printed.append(word)
    return printed


def _label(tag: str, labels: Mapping[str, str]) -> str:
    prefix, _, label = tag.partition("-")
    ours = labels.get(label) if labels else label
    return f"{prefix}-{ours}" if ours else "O"


def _without_orphans(tags: list[str]) -> list[str]:
    """A name that begins with an "I" begins with a "B"."""
    before = ["O", *tags[:-1]]
    return [
        f"B{tag[1:]}" if tag[0] == "I" and last[2:] != tag[2:] else tag for last, tag in zip(before, tags, strict=True)
    ]


def from_offsets(nlp: Language, path: Path, labels: Mapping[str, str], origin: Origin) -> Iterator[Doc]:
    """Names as character offsets in plain text, a JSON object a line.

    A name inside a compound makes the whole word a part name ("US" in "US-Präsident": LOCpart); a word of origin
    ("deutsche", "Berliner Mauer") is a derived one (LOCderiv).
    """
    for line in lines(path):
        record = json.loads(line)
        doc = nlp.make_doc(record["text"])
        if len(doc) < LEAST_WORDS:
            continue
        named = [_named(doc, at[0], at[1], labels[at[2]], origin) for at in record["ents"] if at[2] in labels]
        doc.set_ents(filter_spans(named), default="outside")
        yield doc


def _named(doc: Doc, start: int, end: int, label: str, origin: Origin) -> Span:
    end = start + len(doc.text[start:end].rstrip(AROUND))
    start = end - len(doc.text[start:end].lstrip(AROUND))
    is_exact = doc.char_span(start, end) is not None
    is_derived = label == "LOC" and origin.tells(doc.text, start, end)
    form = "part" if not is_exact else "deriv" if is_derived else ""
    words = [word.i for word in doc if word.idx < end and start < word.idx + len(word)]
    return Span(doc, words[0], words[-1] + 1, label=label + form)


def from_conllu(
    vocab: Vocab, path: Path, features: Iterable[str], contraction_tag: str, has_tags: bool
) -> Iterator[Doc]:
    """Words with part of speech, tag, morphology and lemma (Universal Dependencies); one document a sentence."""
    kept = frozenset(features)
    for rows in blocks(path):
        words = list(_words(rows, contraction_tag))
        yield Doc(
            vocab,
            words=[row[1] for row in words],
            spaces=["SpaceAfter=No" not in row[9] for row in words],
            lemmas=[row[2] for row in words],
            pos=[row[3] for row in words],
            tags=[row[4] if has_tags else "" for row in words],
            morphs=[_morphology(row[3], row[5], kept) for row in words],
        )


def _words(rows: list[list[str]], contraction_tag: str) -> Iterator[list[str]]:
    """The words as printed: what the treebank splits though it is one word ("im": in + dem) is joined again."""
    by_number = {row[0]: row for row in rows}
    joined: set[str] = set()
    for row in rows:
        first, _, last = row[0].partition("-")
        if last:
            parts = [by_number[str(number)] for number in range(int(first), int(last) + 1)]
            joined.update(part[0] for part in parts)
            yield from _contraction(row, parts, contraction_tag)
        elif "." not in row[0] and row[0] not in joined:
            yield row


def _contraction(row: list[str], parts: list[list[str]], contraction_tag: str) -> list[list[str]]:
    if "".join(part[1] for part in parts) == row[1]:
        glued = [[*part[:9], "SpaceAfter=No"] for part in parts[:-1]]
        return [*glued, [*parts[-1][:9], row[9]]]
    head = parts[0]
    return [[row[0], row[1], head[2], head[3], contraction_tag, parts[-1][5], *head[6:9], row[9]]]


def _morphology(pos: str, features: str, kept: frozenset[str]) -> str:
    """The features kept, with the form of a verb told by other features where a treebank leaves it out."""
    found = dict(feature.split("=", 1) for feature in features.split("|") if "=" in feature)
    if pos in VERBS and "Mood" in found:
        found["VerbForm"] = "Fin"
    elif pos in VERBS:
        found.setdefault("VerbForm", "Part" if "Tense" in found else "Inf")
        found.pop("Tense", None)
    return "|".join(f"{name}={found[name]}" for name in sorted(kept & found.keys()))
