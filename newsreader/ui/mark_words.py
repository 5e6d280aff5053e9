"""Says in words what a mark stands for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from newsreader.model.comparison import Comparison, Divergence, Mark, MarkKind, SharedEntity
from newsreader.ui.translation import spoken


class MarkWords:
    """The reasons behind the marks of one comparison, in the language of the window."""

    def __init__(self, comparison: Comparison) -> None:
        self._entities = {entity.id: entity for entity in comparison.shared}
        self._findings = {str(found.rank): found for found in comparison.divergences}

    def why(self, mark: Mark) -> str:
        """Why these words are marked."""
        if mark.kind is MarkKind.DIVERGENCE:
            return why_diverges(self._findings[mark.target])
        return why_shared(self._entities[mark.target])


def why_diverges(found: Divergence) -> str:
    """The kind of a finding and its reason."""
    return f"{found.rank} · {spoken().name(found.kind)}\n{spoken().say(found.reason)}"


def why_shared(entity: SharedEntity) -> str:
    """Who is named here and how often each article does so."""
    words = QCoreApplication.translate("MarkWords", "{name} · {type}\nleft {left} times, right {right} times")
    values = {"left": len(entity.left), "right": len(entity.right), "type": spoken().name(entity.type)}
    return words.format(name=entity.name, **values)
