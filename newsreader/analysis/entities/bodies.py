"""Short forms of bodies: acronyms, names without their legal form, "Apple" for "Apple Computer"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from newsreader.analysis.entities.draft import Draft
from newsreader.analysis.entities.naming import Naming, Places, name_words
from newsreader.analysis.words import HYPHENS
from newsreader.model.findings import EntityType

LONGEST_INITIALS = 6
FEWEST_LETTERS = 3
"""So many capitals alone may be the short form at the end of a name."""
SHORTENED = frozenset({EntityType.ORGANISATION, EntityType.OTHER})
"""As what the short form of a body may have been taken; a place that a body is named for is none."""


def join_bodies(drafts: list[Draft], places: Places) -> None:
    """Joins the short forms of bodies with the long one, where one alone can be meant."""
    _join_acronyms(drafts, places)
    _join_bare(drafts, places)
    _join_short(drafts, places)


def _join_acronyms(drafts: list[Draft], places: Places) -> None:
    """Joins an acronym with the name of several words that it abbreviates."""
    text = places.reading.text
    short = {draft.name: draft for draft in drafts if draft.name.isupper() and len(draft.name) <= LONGEST_INITIALS}
    by_initials: defaultdict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if " " in draft.name:
            by_initials[initials(draft.name)].append(draft)
    for draft in [one for one in drafts if " " in one.name]:
        explained = {
            name
            for span in draft.mentions
            for name in [text[span.end : span.end + LONGEST_INITIALS + 3].lstrip(" (").partition(")")[0]]
            if name in short and text[span.end : span.end + 2] == " ("
        }
        alone = {name for name in {initials(draft.name)} & short.keys() if len(by_initials[name]) == 1}
        for name in explained or alone:
            if short[name] in drafts:
                draft.acronym = name
                _join(draft, short[name], drafts)


def initials(name: str) -> str:
    """The capitals a name would be abbreviated by; what is in capitals already stays as it is."""
    return "".join(
        word if word.isupper() else word[0] for word in re.split(rf"[\s{HYPHENS}]+", name) if word and word[0].isupper()
    )


def _join_bare(drafts: list[Draft], places: Places) -> None:
    """Joins names that differ in their legal form alone ("Apple Inc.")."""
    bare: dict[str, Draft] = {}
    for draft in sorted((one for one in drafts if one.type is not EntityType.PERSON), key=lambda one: len(one.name)):
        known = bare.setdefault(" ".join(_core(draft.name, places)).casefold(), draft)
        if known is not draft:
            known.type = EntityType.ORGANISATION
            _join(known, draft, drafts)


def _core(name: str, places: Places) -> list[str]:
    """The words of a name without the legal form at its end."""
    words = name.split()
    while len(words) > 1 and words[-1].rstrip(".,") in name_words(places.reading.language).legal_forms:
        words.pop()
    return [word.rstrip(",") for word in words]


def _join_short(drafts: list[Draft], places: Places) -> None:
    """Joins a short form with the one organisation whose name begins or ends with it."""
    long: defaultdict[tuple[str, ...], list[Draft]] = defaultdict(list)
    kinds = name_words(places.reading.language).organisation
    for draft in drafts:
        if draft.type is EntityType.ORGANISATION and draft.country is None:
            for part in _edges(_core(draft.name, places), kinds):
                long[part].append(draft)
    for draft in sorted(drafts, key=lambda one: -len(one.name)):
        words = tuple(_core(draft.name, places))
        meant = [one for one in long.get(words, ()) if one is not draft and one in drafts]
        if len(meant) == 1 and _is_short_form(draft, places):
            _join(meant[0], draft, drafts)


def introduced(namings: Iterable[Naming], places: Places) -> dict[str, int]:
    """Where the name of a body that begins with a word, and may be shortened to it, first stands in full."""
    kinds = name_words(places.reading.language).organisation
    first: dict[str, int] = {}
    for one in namings:
        if one.type is EntityType.ORGANISATION:
            words = _core(one.name, places)
            if len(words) < len(one.name.split()) or tuple(words[:1]) in _edges(words, kinds):
                first.setdefault(words[0], one.span.start)
    return first


def _edges(words: Sequence[str], kinds: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """What a name ends with ("Saints", "ISS") or, before words for the sort of body, begins with ("Ford")."""
    for cut in range(1, len(words)):
        yield tuple(words[cut:])
        if all(word in kinds or word.isdigit() for word in words[cut:]):
            yield tuple(words[:cut])


def _is_short_form(draft: Draft, places: Places) -> bool:
    """Whether a name may be the short form of a body's name: no place, no kind of body alone, not a given name."""
    known = name_words(places.reading.language)
    if draft.type not in SHORTENED or draft.country is not None:
        return False
    if draft.name in known.no_organisation or (draft.name.isupper() and len(draft.name) < FEWEST_LETTERS):
        return False
    return draft.name not in known.organisation and not known.is_given(draft.name)


def _join(draft: Draft, other: Draft, drafts: list[Draft]) -> None:
    draft.take_in(other)
    drafts.remove(other)
