"""Names of things that print sets in quotation marks: ships, films, papers ("die „Graf Zeppelin“")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.analysis.entities.naming import Naming
from newsreader.analysis.quotations.marks import CLOSING
from newsreader.analysis.words import HYPHENS, NOUNS, Reading, Word
from newsreader.model.findings import EntityType, PartOfSpeech
from newsreader.model.span import Span

LONGEST = 4
OPEN = NOUNS | {PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.X, PartOfSpeech.DET, PartOfSpeech.ADP}


def quoted_namings(reading: Reading) -> Iterator[Naming]:
    """The quoted words that a noun before them or a proper noun among them shows to be a name, not somebody's words."""
    for line in reading.lines:
        for place, word in enumerate(line.words):
            if word.text in CLOSING:
                end = _closing(line.words, place)
                if end is not None and _is_name(line.words, place, end):
                    span = Span(line.words[place + 1].span.start, line.words[end - 1].span.end)
                    yield Naming(span, EntityType.OTHER, " ".join(span.of(reading.text).split()), sure=True)


def _closing(words: Sequence[Word], opening: int) -> int | None:
    """The number of the closing mark, where it follows soon enough for a name."""
    closers = CLOSING[words[opening].text]
    last = min(len(words), opening + LONGEST + 2)
    return next((place for place in range(opening + 2, last) if words[place].text in closers), None)


def _is_name(words: Sequence[Word], opening: int, end: int) -> bool:
    quoted = words[opening + 1 : end]
    if not (quoted[0].is_capitalised and quoted[-1].text[-1].isalnum()) or any(one.pos not in OPEN for one in quoted):
        return False
    if not (quoted[-1].is_capitalised or quoted[-1].text.isdigit()):
        return False
    has_proper = any(one.pos is PartOfSpeech.PROPN for one in quoted)
    is_odd = len(quoted) == 1 and any(hyphen in quoted[0].text for hyphen in HYPHENS)
    follows_noun = (
        opening > 0 and words[opening - 1].pos in NOUNS and words[opening - 1].span.end < words[opening].span.start
    )
    return has_proper or is_odd or follows_noun
