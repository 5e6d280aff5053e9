"""How votes and matches ended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.model.findings import Findings

Finder = Callable[..., Findings]


@pytest.mark.parametrize(
    ("text", "language", "span", "counts"),
    [
        ("Der Rat stimmte mit 52 zu 48 Stimmen zu.", "de", "mit 52 zu 48 Stimmen", (52, 48)),
        ("Der Rat lehnte das mit sieben gegen vier Stimmen ab.", "de", "mit sieben gegen vier Stimmen", (7, 4)),
        ("Nach dem 2:1-Sieg feierten die Fans.", "de", "2:1", (2, 1)),
        ("Die Partie in Ulm endete 0:0.", "de", "0:0", (0, 0)),
        ("The council voted 7-4 to close the bridge.", "en", "voted 7-4", (7, 4)),
        ("The bill passed by six votes to five.", "en", "by six votes to five", (6, 5)),
        ("Leeds won 3–1 after a late goal.", "en", "3–1", (3, 1)),
    ],
)
def test_results(findings: Finder, text: str, language: str, span: str, counts: tuple[int, int]) -> None:
    (result,) = findings(text, language).results
    assert (result.span.of(text), (result.first, result.second)) == (span, counts)
    assert all(not result.span.overlaps(each.span) for each in findings(text, language).quantities)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Das Spiel begann um 20:15 Uhr.", "de"),
        ("Die Karte im Maßstab 1:50 hing an der Wand.", "de"),
        ("Mit Blick zu den Bergen stimmten alle ein.", "de"),
        ("The 2024-25 season was won by Leeds.", "en"),
        ("Children aged 7-14 may take part.", "en"),
    ],
)
def test_other_pairs_of_numbers_are_no_results(findings: Finder, text: str, language: str) -> None:
    assert findings(text, language).results == ()
