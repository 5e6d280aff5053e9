"""An entity in the making: what is known of it before the whole article has been read."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsreader.model.findings import EntityType, Mention, MentionKind
from newsreader.model.span import Span


@dataclass(slots=True, eq=False)
class Draft:
    """An entity in the making."""

    type: EntityType
    name: str
    country: str | None = None
    acronym: str | None = None
    mentions: dict[Span, MentionKind] = field(default_factory=dict)

    def mention(self, span: Span, kind: MentionKind = MentionKind.NAME) -> None:
        """Adds a place where it is mentioned."""
        self.mentions.setdefault(span, kind)

    def take_in(self, other: Draft) -> None:
        """Adds every place where another, now known to be the same, is mentioned."""
        for span, kind in other.mentions.items():
            self.mention(span, kind)

    def mention_list(self) -> tuple[Mention, ...]:
        """All mentions in the order of the text."""
        return tuple(Mention(span, kind) for span, kind in sorted(self.mentions.items()))
