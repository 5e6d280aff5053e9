"""Tells words of origin ("norwegisch", "Berliner", "Norwegian") from the names of places."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsreader.resources.languages import topic


@dataclass(frozen=True)
class Origin:
    """How a language says where something comes from.

    `form` is the regular expression of such a word, matched where a name begins; it may look at what follows.
    """

    language: str
    form: str

    def tells(self, text: str, start: int, end: int) -> bool:
        """Whether the name at `start` to `end` of the text is no place but a word that says where something is from."""
        name = text[start:end]
        found = re.compile(self.form).match(text, start) if self.form else None
        return name in self._known() or name.islower() or (found is not None and found.end() == end)

    def _known(self) -> frozenset[str]:
        countries = topic(self.language, "countries").values()
        return frozenset(
            word for each in countries for key in ("adjectives", "inhabitants") for word in each.get(key, ())
        )
