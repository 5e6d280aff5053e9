"""One name is spelled in two ways: "Catherine Walsh" against "Katherine Walsh"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from unicodedata import combining, normalize

from rapidfuzz import fuzz

from newsreader.comparison.links.own_names import own_names
from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.naming.names import folded
from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.message import Message
from newsreader.resources.languages import topic

_WEIGHT = 0.8
_ACCENTS = 0.3
"""That one writes the accents of a name and the other does not is hardly news."""
_LONGEST_ENDING = 2
_NEARLY = 80
_SHORTEST = 5


def spelling(pairing: Pairing) -> Iterator[Divergence]:
    """Yields names of linked sentences that differ in a letter or two, each two once."""
    known = topic(pairing.left.article.language, "names")
    endings, uses = known.get("genitive", ()), {other: one for one, other in known.get("uses", ())}
    left, right = own_names(pairing, Side.LEFT), own_names(pairing, Side.RIGHT)
    told: set[tuple[str, str]] = set()
    for meeting in pairing.meetings():
        for one in left.get(meeting.left.number, ()):
            for other in right.get(meeting.right.number, ()):
                here, there = meeting.left.words(one.span), meeting.right.words(other.span)
                if (
                    (here, there) not in told
                    and nearly_alike(here, there, endings)
                    and not _is_of_use(here, there, uses)
                ):
                    told.add((here, there))
                    yield Divergence(
                        DivergenceKind.NAMING,
                        (one.span,),
                        (other.span,),
                        Message.of("divergence.naming_spelling", left=here, right=there),
                        (_ACCENTS if _bare(here) == _bare(there) else _WEIGHT) * meeting.nearness,
                    )


def nearly_alike(one: str, other: str, endings: Collection[str]) -> bool:
    """Whether two names of as many words differ in a letter or two, but not in the ending of a case."""
    if len(one.split()) != len(other.split()):
        return False
    here, there = folded(one), folded(other)
    short, long = sorted((here, there), key=len)
    if here == there or len(short) < _SHORTEST or long.removeprefix(short) in endings or _is_plural(one, other):
        return False
    if long.startswith(short) and len(long) - len(short) > _LONGEST_ENDING:
        return False
    return fuzz.ratio(here, there) >= _NEARLY


def _is_plural(one: str, other: str) -> bool:
    """Whether a word of a longer name ends in an s more: "Hurricanes Ada", "Hurricane Ada"."""
    here, there = one.split(), other.split()
    return len(here) > 1 and [word.rstrip("s") for word in here] == [word.rstrip("s") for word in there]


def _is_of_use(one: str, other: str, uses: Mapping[str, str]) -> bool:
    """Whether two names differ only as the use of two countries does: "Theatre", "Theater"."""
    here, there = ([uses.get(word, word) for word in name.casefold().split()] for name in (one, other))
    return here == there


def _bare(name: str) -> str:
    """A name without the accents of its letters."""
    return "".join(letter for letter in normalize("NFD", name.casefold()) if not combining(letter))
