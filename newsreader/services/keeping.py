"""What the desk has the library keep: articles as the reader set them right, the work on each pair, rules for all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from newsreader.library import Library
from newsreader.model.article import Article
from newsreader.model.comparison import Comparison, Side
from newsreader.model.corrections import FindingKey, MuteLike
from newsreader.model.errors import NewsreaderError
from newsreader.model.message import Message
from newsreader.model.work import Work
from newsreader.services.history import Snapshot

Found = TypeVar("Found")


class Keeping:
    """Keeps and looks up; what goes wrong is told through `tell`, and the desk goes on without it."""

    def __init__(self, library: Library, tell: Callable[[Message], None]) -> None:
        self._library = library
        self._tell = tell

    def rules(self) -> tuple[MuteLike, ...]:
        """What the reader never wants to see."""
        return self._looked_up(self._library.rules, ())

    def as_edited(self, article: Article) -> Article:
        """An article as the reader has set it right before, else as it is."""
        return self._looked_up(lambda: self._library.edited(article.digest), None) or article

    def article(self, article: Article) -> None:
        """Keeps an article that lies on the desk."""
        with self._telling():
            self._library.keep(article)

    def unmended(self, article: Article) -> None:
        """Remembers that the reader does not want the letters of an article mended."""
        self.article(replace(article, source=replace(article.source, is_garbled=False)))

    def work(self, articles: Sequence[Article]) -> Work:
        """What the reader has done with a pair; nothing while there is none."""
        if len(articles) != len(Side):
            return Work()
        return self._looked_up(lambda: self._library.work(*(article.digest for article in articles)), Work())

    def note(self, pair: tuple[str, str], finding: FindingKey, text: str) -> None:
        """Keeps the reader's words on a finding of a pair that may not lie on the desk any more."""
        known = self._looked_up(lambda: self._library.work(*pair), Work())
        with self._telling():
            self._library.keep_work(*pair, known.with_note(finding, text))

    def step(self, before: Snapshot, after: Snapshot) -> None:
        """Keeps what a step of the reader has changed."""
        with self._telling():
            for old, new in ((before.left, after.left), (before.right, after.right)):
                if new is not None and new != old:
                    self._library.keep(new)
            if after.rules != before.rules:
                self._library.keep_rules(after.rules)
            if after.work != before.work and after.left is not None and after.right is not None:
                self._library.keep_work(after.left.digest, after.right.digest, after.work)

    def compared(self, comparison: Comparison) -> None:
        """Remembers that these two were compared just now."""
        with self._telling():
            self._library.keep_comparison(comparison.left.article.digest, comparison.right.article.digest)

    def _looked_up(self, look_up: Callable[[], Found], otherwise: Found) -> Found:
        try:
            return look_up()
        except NewsreaderError as trouble:
            self._tell(trouble.message)
            return otherwise

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except NewsreaderError as trouble:
            self._tell(trouble.message)
