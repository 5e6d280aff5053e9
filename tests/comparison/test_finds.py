"""What single detectors go by, on findings put together by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsreader.comparison import compare
from newsreader.comparison.detectors.spelling import nearly_alike
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import CueKind, PartOfSpeech
from newsreader.resources.alternatives import alternatives
from newsreader.resources.languages import languages
from newsreader.resources.wording import wording

Tell = Callable[[str], Any]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Catherine Walsh", "Katherine Walsh", True),
        ("Ida Brun", "Ida Bruhn", True),
        ("Holms", "Holm", False),
        ("Nordsund", "nord-sund", False),
        ("Ida Holm", "Ida Maria Holm", False),
        ("Holm", "Helm", False),
    ],
)
def test_spellings_of_one_name(one: str, other: str, alike: bool) -> None:
    assert nearly_alike(one, other, ("s", "es")) is alike
    assert nearly_alike(other, one, ("s", "es")) is alike


@pytest.mark.parametrize("language", [code for code in languages() if alternatives(code)])
def test_members_of_alternatives_exclude_each_other(language: str) -> None:
    """No word stands for two members of one choice, and every kind has its reason in words."""
    for entries in alternatives(language).values():
        seen = [(words, option.choice.name) for words, option in entries]
        assert len(seen) == len(set(seen))
        for _, option in entries:
            assert DivergenceKind(option.choice.kind)
            assert f"divergence.alternative_{option.choice.kind}" in wording(language).sentences


def _found(left: Any, right: Any, kind: DivergenceKind) -> list[Divergence]:
    return [each for each in compare(left.analysed(), right.analysed()).divergences if each.kind is kind]


def _fight(telling: Tell, first: str, second: str) -> Any:
    it = telling(f"{first} besiegte {second} im Hafen.").pos(PartOfSpeech.VERB, "besiegte").act("attack", "besiegte")
    return it.entity("Holm").entity("Finn")


def test_who_does_it_to_whom(telling: Tell) -> None:
    (found,) = _found(_fight(telling, "Holm", "Finn"), _fight(telling, "Finn", "Holm"), DivergenceKind.SPEECH_ACT)
    assert dict(found.reason.values) == {"left": "Holm", "right": "Finn"}
    assert _found(_fight(telling, "Holm", "Finn"), _fight(telling, "Holm", "Finn"), DivergenceKind.SPEECH_ACT) == []


def test_harm_to_nobody_else_denies_nothing(telling: Tell) -> None:
    left = telling("Bei dem Brand in Nordsund wurde Holm verletzt.").act("injure", "verletzt")
    right = telling("Bei dem Brand in Nordsund wurde niemand sonst verletzt.").act("injure", "verletzt")
    right.cue("niemand sonst", CueKind.RESTRICTION)
    assert _found(left, right, DivergenceKind.CONTRADICTION) == []


def test_a_hedge_here_and_none_there(telling: Tell) -> None:
    left = telling("Holm verkauft wohl den Hafen von Nordsund.").cue("wohl", CueKind.HEDGE, -2)
    right = telling("Holm verkauft den Hafen von Nordsund.")
    for it in (left, right):
        it.entity("Holm").act("sell", "verkauft").pos(PartOfSpeech.VERB, "verkauft")
    (found,) = _found(left, right, DivergenceKind.CERTAINTY)
    assert found.weight > 0.5
