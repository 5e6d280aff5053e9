"""What two articles share and where they part: the only room that knows rapidfuzz."""

from __future__ import annotations

from newsreader.comparison.compare import compare
from newsreader.comparison.marks import mark

__all__ = ["compare", "mark"]
