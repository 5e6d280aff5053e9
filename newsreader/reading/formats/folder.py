"""Finds the articles in folders; what was named itself is always taken."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePath

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.formats.kinds import is_article

MOST_FILES = 10_000
"""More than anybody means to take into a library at once; a whole disk was dropped by mistake."""

_PAGES = (".html", ".htm", ".xhtml")


def files_in(paths: Iterable[Path], found: Callable[[int], None]) -> tuple[Path, ...]:
    """The files to read, in order, each once; folders that may not be looked into stand for themselves.

    Args:
        paths: Files and folders as they were chosen.
        found: Told now and then how many files there are so far.

    Raises:
        UnreadableFileError: when there are far too many.
    """
    files: dict[Path, None] = {}
    for path in paths:
        for some in _below(path) if path.is_dir() else [[path]]:
            files.update(dict.fromkeys(some))
            if len(files) > MOST_FILES:
                raise UnreadableFileError("reading.too_many_files", file=path.name or path, limit=MOST_FILES)
            found(len(files))
    return tuple(files)


def _below(folder: Path) -> Iterator[list[Path]]:
    """The articles of each folder below this one; links to folders are not followed, hidden things not shown."""
    forbidden: list[str] = []
    for place, folders, names in os.walk(folder, onerror=lambda error: forbidden.append(error.filename)):
        shown = sorted(name for name in names if not name.startswith("."))
        pages = tuple(PurePath(name).stem for name in shown if name.casefold().endswith(_PAGES))
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _is_part(name, pages))
        yield [Path(place, name) for name in shown if is_article(name)]
    yield [Path(name) for name in forbidden]


def _is_part(folder: str, pages: tuple[str, ...]) -> bool:
    """Whether a folder holds what a browser saved beside a page: "Article_files" beside "Article.html"."""
    return any(folder.startswith((f"{page}_", f"{page}-", f"{page}.")) for page in pages)
