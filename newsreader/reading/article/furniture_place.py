"""What the place of a line on its page shows: where the article stands, what it speaks of, and what is near."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.reading.article.furniture_evidence import Evidence
from newsreader.reading.text.page import Line
from newsreader.reading.text.quotes import outside_quotes
from newsreader.reading.text.subject import content_stems

_NAME = re.compile(r"\b[^\W\d_a-zß-öø-ÿ][\w-]{3,}")
_LONGEST_COUNTED, _NEWS, _HEAD = 400, 0.8, 4
_DISTANCES, _SHARES, _NAME_SHARES = (2, 3, 5, 9, 17, 33), (0.01, 0.2, 0.35, 0.5, 0.7), (0.01, 0.4, 0.7)
_RUNS, _LONGEST_RUN = (1, 2, 3, 6, 12), 12
_NEAR, _MOST_NEAR = 5, 6
_FEW_STEMS, _MANY_STEMS = 3, 8
# Which of its own signs a line shows in another way above, within and below the article.
_BY_ZONE = ("length", "cues", "second", "formal", "first person", "call", "phrase", "all of", "sounds")


@dataclass(frozen=True, slots=True)
class Core:
    """The stretch of lines in which the article stands, found by its paragraphs, and what it speaks of.

    `prose` says for each line of the page how much it is of a paragraph of news: about one for each hundred letters,
    less than nothing for what is none.
    """

    begin: int
    end: int
    prose: tuple[float, ...]
    stems: Counter[str]
    names: Counter[str]

    def zone(self, number: int) -> str:
        """Where the line stands."""
        return "above" if number < self.begin else "below" if number >= self.end else "within"

    def is_news(self, number: int) -> bool:
        """Whether the line is a paragraph of news."""
        return self.prose[number] >= _NEWS


def core_of(lines: Sequence[Line], evidence: Sequence[Evidence], stems: Sequence[frozenset[str]]) -> Core:
    """The article's stretch: the one that holds the most prose with the least of anything else between."""
    prose = tuple(map(_prose, evidence))
    best, begin, end, total, start = 0.0, 0, 0, 0.0, 0
    for number, amount in enumerate(prose):
        if total <= 0.0:
            total, start = 0.0, number
        total += amount
        if total > best:
            best, begin, end = total, start, number + 1
    told = [number for number in range(begin, end) if prose[number] > 0.0]
    named = Counter(stem for number in told for stem in stems[number])
    for number in range(max(0, begin - _HEAD), begin):  # a headline names the subject before anything else does
        if not evidence[number].certain and not evidence[number].cues and named.keys() & stems[number]:
            named.update(stems[number])
    names = Counter(name for number in told for name in _names(lines[number]))
    return Core(begin, end, prose, named, names)


def signs_on_page(lines: Sequence[Line], evidence: Sequence[Evidence]) -> list[list[str]]:
    """All signs of each line, its own and those of its place."""
    stems = [frozenset(content_stems(outside_quotes(line.text))) for line in lines]
    core = core_of(lines, evidence, stems)
    printed = Counter(line.text for line in lines)
    classes = ["^", "^", *map(_class, evidence), "$", "$"]
    runs = _runs(core, len(lines))
    listed = _listed(evidence)
    signs: list[list[str]] = []
    for number, (line, each) in enumerate(zip(lines, evidence, strict=True)):
        zone = core.zone(number)
        own = list(each.signs)
        own += (f"{zone}: {sign}" for sign in each.signs if sign.startswith(_BY_ZONE))
        own += _zone_signs(core, number, zone)
        own += _subject_signs(core, number, zone, stems[number], _names(line))
        own += _neighbour_signs(classes[number : number + 5])
        own += _near_signs(core, classes, number, zone)
        own.append(f"{zone}: in a run of {bisect_right(_RUNS, runs[number])}")
        own += ["printed twice"] * (printed[line.text] > 1 and not line.is_prose) + ["under a heading"] * (
            number in listed
        )
        signs.append(own)
    return signs


def _prose(each: Evidence) -> float:
    if each.certain:
        return -1.0
    if each.is_paragraph_of_news:
        return min(each.length, _LONGEST_COUNTED) / 100
    if each.is_prose:
        return -1.5 if each.is_spoken and each.cues else 0.3
    return -0.8 if each.cues else -0.5


def _class(each: Evidence) -> str:
    if each.certain:
        return "phrase"
    hint = "hinting " if each.cues or each.is_spoken else ""
    return hint + ("prose" if each.is_prose else "line" if hint else "fragment" if each.is_fragment else "other")


def _zone_signs(core: Core, number: int, zone: str) -> Iterator[str]:
    yield zone
    away = core.begin - number if zone == "above" else number - core.end + 1
    if zone != "within":
        yield f"{zone} by {bisect_right(_DISTANCES, away)}"


def _subject_signs(core: Core, number: int, zone: str, stems: frozenset[str], names: frozenset[str]) -> Iterator[str]:
    """How much of what the line speaks of the article speaks of; its own words are not counted as an echo."""
    own = core.begin - _HEAD <= number < core.begin or (number < core.end and core.prose[number] > 0.0)
    if stems:
        shared = sum(core.stems[stem] > own for stem in stems) / len(stems)
        size = "few" if len(stems) < _FEW_STEMS else "some" if len(stems) < _MANY_STEMS else "many"
        sign = f"on the subject {bisect_right(_SHARES, shared)} of {size}"
        yield from (sign, f"{zone}: {sign}")
    if names:
        known = sum(core.names[name] > own for name in names) / len(names)
        sign = f"names known {bisect_right(_NAME_SHARES, known)}"
        yield from (sign, f"{zone}: {sign}")
    elif stems:
        yield "no names"


def _neighbour_signs(classes: Sequence[str]) -> Iterator[str]:
    second_before, before, own, after, second_after = classes
    yield f"{own} after {before}"
    yield f"{own} before {after}"
    yield f"{own} two after {second_before}"
    yield f"{own} two before {second_after}"
    yield f"{before}, {own}, {after}"


def _near_signs(core: Core, classes: Sequence[str], number: int, zone: str) -> Iterator[str]:
    near = [n for n in range(max(0, number - _NEAR), min(len(core.prose), number + _NEAR + 1)) if n != number]
    hints = sum(classes[n + 2].startswith(("phrase", "hinting")) for n in near)
    yield f"{zone}: {min(_MOST_NEAR, hints)} hints near"
    yield f"{zone}: {min(_MOST_NEAR, sum(map(core.is_news, near)))} paragraphs near"


def _runs(core: Core, count: int) -> list[int]:
    """For each line, how many lines that are no paragraphs stand in one run with it, up to the longest told apart."""
    lengths: list[int] = []
    begin = 0
    for number in range(count + 1):
        if number == count or core.is_news(number):
            lengths += [number - begin] * (number - begin) + [0] * (number < count)
            begin = number + 1
    return [min(_LONGEST_RUN, length) for length in lengths]


def _listed(evidence: Sequence[Evidence]) -> set[int]:
    """The lines of the lists that headings announce."""
    found: set[int] = set()
    is_listed = False
    for number, each in enumerate(evidence):
        is_listed = each.is_heading or (is_listed and each.is_link)
        if is_listed and not each.is_heading:
            found.add(number)
    return found


def _names(line: Line) -> frozenset[str]:
    return frozenset(_NAME.findall(line.text))
