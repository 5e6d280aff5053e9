"""What is being dragged over the window, or lies on the clipboard, in our own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from newsreader.model.comparison import Side

ARTICLE_FORMAT = "application/x-newsreader-article"
"""An article of our own library on its way to a pane, by its digest."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files, an article of the library, a text with its form in HTML, or the address of a page, which is not fetched.

    Folders, and more files than a desk has sides, are for the library.
    """

    files: tuple[Path, ...] = ()
    is_for_library: bool = False
    digest: str = ""
    text: str = ""
    html: str = ""
    address: str = ""

    def __bool__(self) -> bool:
        return bool(self.files or self.digest or self.text or self.html or self.address)


def dropped(data: QMimeData) -> Dropped:
    """What a drag or the clipboard brings, the surest reading first."""
    if data.hasFormat(ARTICLE_FORMAT):
        return Dropped(digest=bytes(data.data(ARTICLE_FORMAT).data()).decode("ascii"))
    urls = data.urls()
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if files:
        return dropped_files(files)
    text = data.text()
    if urls or _is_address(text):
        return Dropped(address=urls[0].toString() if urls else text.strip())
    html = data.html() if data.hasHtml() else ""
    return Dropped(text=text, html=html) if text.strip() or html.strip() else Dropped()


def dropped_files(files: Sequence[Path]) -> Dropped:
    """Files and folders, as if they had been dropped."""
    return Dropped(tuple(files), len(files) > len(Side) or any(path.is_dir() for path in files))


def _is_address(text: str) -> bool:
    words = text.split()
    return len(words) == 1 and words[0].startswith(("http://", "https://"))
