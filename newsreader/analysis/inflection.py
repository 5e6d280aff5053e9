"""All forms of the verbs we know by name, built from a language's rules, so that no pipeline is needed to meet them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from newsreader.resources.acts import PARTICLE_MARK, acts
from newsreader.resources.languages import topic

STRONG_PARTS = 4
"""How many parts an irregular verb gives where there is a subjunctive: present, past, subjunctive, participle."""


class Shape(Enum):
    """What part a form plays in its clause."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    PRESENT = "present participle"


@dataclass(frozen=True, slots=True)
class VerbForm:
    """What a written form may be: `particle` is the part that still has to follow ("lehnte" ... "ab"), or empty."""

    lemma: str
    shape: Shape
    mood: str = ""
    particle: str = ""
    is_auxiliary: bool = False


@dataclass(frozen=True, slots=True)
class _Rules:
    table: Mapping[str, Any]
    regular: tuple[tuple[re.Pattern[str], Mapping[str, Any]], ...]

    def get(self, key: str) -> Any:
        return self.table.get(key, ())


@cache
def verb_forms(language: str) -> Mapping[str, tuple[VerbForm, ...]]:
    """Every form, in lower case, of the verbs in the word lists of a language and what it may be."""
    rules = _rules(language)
    forms: dict[str, dict[VerbForm, None]] = {}
    for lemma, mood, word in _auxiliaries(rules):
        forms.setdefault(word, {})[VerbForm(lemma, Shape.FINITE, mood, is_auxiliary=True)] = None
    for verb in _verbs(language, rules):
        for word, form in _inflected(verb, rules):
            if not any(other.is_auxiliary for other in forms.get(word, ())):
                forms.setdefault(word, {})[form] = None
    return {word: tuple(found) for word, found in forms.items()}


@cache
def _rules(language: str) -> _Rules:
    table = topic(language, "verbs")
    return _Rules(table, tuple((re.compile(rule["pattern"]), rule) for rule in table.get("regular", ())))


def _verbs(language: str, rules: _Rules) -> Iterator[str]:
    for group in acts(language).groups.values():
        yield from group.verbs
    yield from rules.table.get("irregular", {})


def _auxiliaries(rules: _Rules) -> Iterator[tuple[str, str, str]]:
    for mood, part in (("Ind", "auxiliaries"), ("Sub", "auxiliary_subjunctives")):
        for lemma, words in rules.table.get(part, {}).items():
            yield from ((lemma, mood, word) for word in words)


def _inflected(verb: str, rules: _Rules) -> Iterator[tuple[str, VerbForm]]:
    first, _, second = verb.partition(PARTICLE_MARK)
    lemma = first + second
    prefixed = bool(second) and bool(rules.get("participle_prefix"))
    base, particle = (second, first) if prefixed else (first, second.strip())
    for word, shape, mood in _base_forms(base, rules):
        yield word, VerbForm(lemma, shape, mood, particle)
        if prefixed:
            yield particle + word, VerbForm(lemma, shape, mood)
    if prefixed:
        yield particle + rules.get("infinitive_particle") + base, VerbForm(lemma, Shape.INFINITIVE)


def _base_forms(base: str, rules: _Rules) -> Iterator[tuple[str, Shape, str]]:
    rule, stems = _regular_rule(base, rules)
    prefix, parts = _irregular(base, rules)
    yield base, Shape.INFINITIVE, ""
    if not stems:
        return
    for word in [pattern.format(*stems) for pattern in rule["present"]]:
        yield word, Shape.FINITE, "Ind"
    for pattern in rule["subjunctive"]:
        yield pattern.format(*stems), Shape.FINITE, "Sub"
    yield from _irregular_past(prefix, parts, rules) if parts else _regular_past(base, rule, stems, rules)
    if "gerund" in rule:
        yield rule["gerund"].format(*stems), Shape.PARTICIPLE, ""
    for pattern in rules.get("present_participle"):
        yield pattern.format(base), Shape.PRESENT, ""


def _regular_past(
    base: str, rule: Mapping[str, Any], stems: tuple[str, ...], rules: _Rules
) -> Iterator[tuple[str, Shape, str]]:
    for ending in rules.get("weak_past_endings"):
        yield rule["past"].format(*stems) + ending, Shape.FINITE, "Ind"
    bare = _inseparable(base, rules) or base.endswith(tuple(rules.get("without_participle_prefix")))
    participle = ("" if bare else rules.get("participle_prefix")) + rule["participle"].format(*stems)
    yield from _participle(participle, rules)


def _irregular_past(prefix: str, parts: tuple[str, ...], rules: _Rules) -> Iterator[tuple[str, Shape, str]]:
    *present, past, participle = parts if len(parts) < STRONG_PARTS else (parts[0], parts[1], parts[3])
    for word in present:
        yield prefix + word, Shape.FINITE, "Ind"
    endings = rules.get("weak_past_endings") if past.endswith("e") else rules.get("past_endings")
    for ending in endings:
        yield prefix + past + ending, Shape.FINITE, "Ind"
    if len(parts) == STRONG_PARTS:
        for ending in rules.get("weak_past_endings"):
            yield prefix + parts[2] + ending, Shape.FINITE, "Sub"
    sign = rules.get("participle_prefix")
    yield from _participle(prefix + (participle.removeprefix(sign) if prefix else participle), rules)


def _participle(word: str, rules: _Rules) -> Iterator[tuple[str, Shape, str]]:
    for ending in ("", *rules.get("participle_endings")):
        yield word + ending, Shape.PARTICIPLE, ""


def _regular_rule(base: str, rules: _Rules) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    for pattern, rule in rules.regular:
        if found := pattern.fullmatch(base):
            return rule, found.groups()
    return {}, ()


def _irregular(base: str, rules: _Rules) -> tuple[str, tuple[str, ...]]:
    """The inseparable prefix and the principal parts of an irregular verb, empty for a regular one."""
    table = rules.table.get("irregular", {})
    if base in table:
        return "", tuple(table[base].split())
    prefix = _inseparable(base, rules)
    known = table.get(base.removeprefix(prefix), "") if prefix else ""
    return prefix, tuple(known.split())


def _inseparable(base: str, rules: _Rules) -> str:
    """The inseparable prefix of a verb, empty where the rest would be no verb ("beten", "geben")."""
    for prefix in rules.get("inseparable"):
        stem = re.sub("e?n$", "", base.removeprefix(prefix))
        if base.startswith(prefix) and re.search("[aeiouäöü]", stem):
            return str(prefix)
    return ""
