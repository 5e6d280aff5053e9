"""What verbs and nouns of news do: their groups of meaning, which of them bring in words, which are opposites."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsreader.resources.languages import topic

PARTICLE_MARK = "|"
"""Sets off the separable part of a verb in the word lists ("ab|lehnen")."""


@dataclass(frozen=True, slots=True)
class ActGroup:
    """Verbs and nouns of one meaning.

    `verbs` keep the mark before which their particle stands. `force` belongs to groups of saying: 0 to mention, 1 to
    say, 2 to say with stress or to ask, 3 to demand or threaten. `says` names verbs of any group that bring in
    words. `phrases` are fixed wordings; a verb in braces stands for all its forms ("ums Leben {kommen}").
    """

    name: str
    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    force: int | None = None
    says: frozenset[str] = frozenset()
    opposes: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActWords:
    """The acts of one language; `verb_group` and `noun_group` lead from a lemma to the name of its group."""

    groups: Mapping[str, ActGroup]
    verb_group: Mapping[str, str]
    noun_group: Mapping[str, str]

    def is_saying(self, verb: str) -> bool:
        """Whether a verb, by its lemma, brings in somebody's words."""
        group = self.groups.get(self.verb_group.get(verb, ""))
        return group is not None and (group.force is not None or verb in group.says)

    def force(self, verb: str) -> int:
        """How forcefully a verb of saying speaks, from 0 to 3; 1 for verbs without a mark of their own."""
        group = self.groups.get(self.verb_group.get(verb, ""))
        return 1 if group is None or group.force is None else group.force

    def opposed(self, one: str, other: str) -> bool:
        """Whether two groups, by name, say the contrary of each other."""
        return self._linked(one, other, "opposes")

    def near(self, one: str, other: str) -> bool:
        """Whether two groups, by name, are the same or differ in tone alone."""
        return one == other or self._linked(one, other, "near")

    def _linked(self, one: str, other: str, link: str) -> bool:
        first, second = self.groups.get(one), self.groups.get(other)
        return (first is not None and other in getattr(first, link)) or (
            second is not None and one in getattr(second, link)
        )


@cache
def acts(language: str) -> ActWords:
    """The acts of a language, from its `acts.toml`; where a lemma stands in two groups, the first keeps it."""
    groups = {name: _group(name, table) for name, table in topic(language, "acts").items()}
    verbs: dict[str, str] = {}
    nouns: dict[str, str] = {}
    for name, group in groups.items():
        for verb in group.verbs:
            verbs.setdefault(verb.replace(PARTICLE_MARK, ""), name)
        for noun in group.nouns:
            nouns.setdefault(noun, name)
    return ActWords(groups, verbs, nouns)


def _group(name: str, table: Mapping[str, object]) -> ActGroup:
    def words(key: str) -> tuple[str, ...]:
        value = table.get(key, ())
        return tuple(str(word) for word in value) if isinstance(value, (list, tuple)) else ()

    force = table.get("force")
    return ActGroup(
        name=name,
        verbs=words("verbs"),
        nouns=words("nouns"),
        force=force if isinstance(force, int) else None,
        says=frozenset(verb.replace(PARTICLE_MARK, "") for verb in words("says")),
        opposes=frozenset(words("opposes")),
        near=frozenset(words("near")),
        phrases=words("phrases"),
    )
