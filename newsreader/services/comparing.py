"""The comparison under way: begun anew whenever something changes, watched, and stopped when the reader says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from newsreader.model.pipelines import BEST
from newsreader.model.progress import Progress
from newsreader.services.engine.client import Failed
from newsreader.services.engine.engine import Engine
from newsreader.services.engine.jobs import CompareArticles, Compared


class Comparing:
    """Has the engine compare, one pair at a time; `told` is called when it has come further.

    `pipelines` are those to read with; `progress` is None until the engine has told of any.
    """

    def __init__(self, engine: Engine, told: Callable[[], None]) -> None:
        self._engine = engine
        self._told = told
        self._number: int | None = None
        self.pipelines = BEST
        self.is_under_way = False
        self.progress: Progress | None = None

    def begin(self, job: CompareArticles, answered: Callable[[Compared], None], failed: Failed) -> None:
        """Begins a comparison; what was under way before is given up."""
        self.stop()
        self.is_under_way = True

        def over(go_on: Callable[..., None], *outcome: object) -> None:
            self.is_under_way, self.progress = False, None
            go_on(*outcome)

        self._number = self._engine.compare(
            replace(job, pipelines=self.pipelines),
            lambda result: over(answered, result),
            lambda trouble: over(failed, trouble),
            self._watch,
        )

    def stop(self) -> None:
        """Gives up what is under way."""
        self._engine.abandon_comparing(self._number)
        self._number, self.is_under_way, self.progress = None, False, None

    def _watch(self, progress: Progress) -> None:
        self.progress = progress
        self._told()
