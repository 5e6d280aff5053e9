"""What is being dragged over the window, in our own words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

ARTICLE_FORMAT = "application/x-newsreader-article"
"""An article of our own library on its way to a pane, by its digest."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files, an article of the library, a text, or the address of a page, which we do not fetch."""

    files: tuple[Path, ...] = ()
    digest: str = ""
    text: str = ""
    address: str = ""

    def __bool__(self) -> bool:
        return bool(self.files or self.digest or self.text or self.address)


def dropped(data: QMimeData) -> Dropped:
    """What a drag or the clipboard brings, the surest reading first."""
    if data.hasFormat(ARTICLE_FORMAT):
        return Dropped(digest=bytes(data.data(ARTICLE_FORMAT).data()).decode("ascii"))
    urls = data.urls()
    files = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if files:
        return Dropped(files=files)
    text = data.text()
    if urls or _is_address(text):
        return Dropped(address=urls[0].toString() if urls else text.strip())
    return Dropped(text=text) if text.strip() else Dropped()


def _is_address(text: str) -> bool:
    words = text.split()
    return len(words) == 1 and words[0].startswith(("http://", "https://"))
