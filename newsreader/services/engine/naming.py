"""Names the file that a failing engine was reading, which the engine itself does not know."""

from __future__ import annotations

from newsreader.model.errors import EngineError, NewsreaderError


def naming(name: str, trouble: NewsreaderError) -> NewsreaderError:
    """The trouble met while `name` was read; what the engine itself says of its end would not name it."""
    return EngineError(f"{trouble.message.key}_reading", file=name) if isinstance(trouble, EngineError) else trouble
