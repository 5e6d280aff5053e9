"""Where a bug happened, told without the messages of its errors: these may quote an article."""

from __future__ import annotations

import traceback


def bug_places(bug: BaseException) -> str:
    """The kinds of error, the last one first, each with the places in the program it came through."""
    lines: list[str] = []
    error: BaseException | None = bug
    while error is not None:
        lines.append(f"{type(error).__qualname__}:")
        frames = traceback.extract_tb(error.__traceback__)
        lines += [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
        error = error.__cause__ or error.__context__
    return "\n".join(lines)
