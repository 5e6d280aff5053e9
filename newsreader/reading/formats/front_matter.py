"""What stands above the text of a Markdown file between two lines of strokes: its title, its day, its writer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime

from newsreader.model.article import Masthead, Stated
from newsreader.reading.text.cleaning import clean

_BLOCK = re.compile(r"\s*(?P<fence>---|\+\+\+)[ \t]*\n(?P<said>(?:[^\n]{0,2000}\n){1,100}?)(?P=fence)[ \t]*(?:\n|\Z)")
_FACT = re.compile(r"(\w[\w-]{0,40})[ \t]*[:=][ \t]*(\S[^\n]{0,500})")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?")


def parted(text: str) -> tuple[Masthead, str]:
    """What the head of a file states, and the text below it; nothing and the whole text where there is no such head."""
    block = _BLOCK.match(text)
    facts = {name.casefold(): value for name, value in _FACT.findall(block["said"])} if block else {}
    if block is None or not facts:
        return Masthead(), text
    stated = Masthead(
        headline=_stated(facts, "title", "headline"),
        outlet=_stated(facts, "publisher", "outlet", "site_name", "publication"),
        byline=_stated(facts, "author", "authors", "byline"),
        section=_stated(facts, "section", "category"),
        published=_day(facts.get("date") or facts.get("published") or ""),
    )
    return stated, text[block.end() :]


def _stated(facts: Mapping[str, str], *names: str) -> Stated[str] | None:
    said = next((facts[name] for name in names if name in facts), "")
    values = (part.strip(" \t\"'") for part in said.strip("[]").split(",")) if said.startswith("[") else (said,)
    line = " ".join(clean(", ".join(values)).strip("\"' ").split())
    return Stated(line) if line else None


def _day(said: str) -> Stated[date] | None:
    found = _DAY.search(said)
    try:
        if found is None:
            return None
        if found[2] is None:
            return Stated(date.fromisoformat(found[1]))
        return Stated(datetime.fromisoformat(f"{found[1]}T{found[2]}{found[3] or ''}"))
    except ValueError:  # the thirtieth of February
        return None
