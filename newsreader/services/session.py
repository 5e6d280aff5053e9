"""Where the reader was in a pair of articles when the window was closed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from newsreader.services.kept import keep, load_kept
from newsreader.services.places import session_file


@dataclass(frozen=True, slots=True)
class Session:
    """Places are code points of the articles `left` and `right`, named by digest.

    The tops are what stood at the top of each pane, -1 for its very beginning; a selection is its beginning and its
    end, empty for none. `finding` is the rank of the current finding, 0 for none, `entity` the id of the lit name.
    """

    left: str = ""
    right: str = ""
    left_top: int = -1
    right_top: int = -1
    left_selection: list[int] = field(default_factory=list)
    right_selection: list[int] = field(default_factory=list)
    finding: int = 0
    entity: str = ""


def load_session(path: Path | None = None) -> Session:
    """The session as it was left."""
    return load_kept(Session, path or session_file())


def save_session(session: Session, path: Path | None = None) -> None:
    """Keeps a session.

    Raises:
        OSError: when it cannot be written.
    """
    keep(session, path or session_file())
