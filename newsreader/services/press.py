"""The press: writes what is compared to files, and knows what is still being written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from newsreader.model.errors import NewsreaderError
from newsreader.model.message import Message
from newsreader.services.desk_state import DeskState
from newsreader.services.engine.engine import Engine
from newsreader.services.engine.jobs import ReportFormat, WriteReport


class Press:
    """Hands reports to the engine; `tell` is told each outcome, and `changed` when a report is begun."""

    def __init__(
        self,
        engine: Engine,
        state: Callable[[], DeskState],
        tell: Callable[[Message], None],
        changed: Callable[[], None],
    ) -> None:
        self._engine = engine
        self._state = state
        self._tell = tell
        self._changed = changed
        self._under_way: list[Path] = []
        self._waiting: list[Callable[[], object]] = []

    @property
    def is_busy(self) -> bool:
        """Whether a report is being written."""
        return bool(self._under_way)

    def write(self, path: Path, format: ReportFormat, language: str, *, only_chosen: bool = False) -> None:
        """Writes the findings that are shown, or those alone that the reader chose; the outcome comes as a notice."""
        state = self._state()
        shown = state.with_chosen_alone() if only_chosen else state
        if shown.comparison is None or state.whole is None:
            return
        found = len(state.whole.divergences) + len(state.whole.uncertain)
        notes, chosen = state.work.notes, state.work.chosen
        job = WriteReport(shown.comparison, shown.marks, format, path, language, notes, chosen, found)
        self._under_way.append(path)
        self._changed()
        self._engine.write(job, self._written, lambda trouble: self._unwritten(path, trouble))

    def when_done(self, call: Callable[[], object]) -> None:
        """Calls once nothing is being written any more."""
        self._waiting.append(call)
        self._call_if_done()

    def clear_away(self) -> None:
        """Removes what lies beside the places of reports that will not come any more; the engine must have ended."""
        for path in self._under_way:
            _remove_parts(path)

    def _written(self, path: Path) -> None:
        self._end(path, Message.of("desk.written", file=path.name, folder=path.parent))

    def _unwritten(self, path: Path, trouble: NewsreaderError) -> None:
        _remove_parts(path)
        self._end(path, trouble.message)

    def _end(self, path: Path, outcome: Message) -> None:
        self._under_way.remove(path)
        self._tell(outcome)
        self._call_if_done()

    def _call_if_done(self) -> None:
        if not self._under_way:
            waiting, self._waiting = self._waiting, []
            for call in waiting:
                call()


def _remove_parts(path: Path) -> None:
    from newsreader.export.whole_file import remove_parts  # late: the window rarely has a use for it

    remove_parts(path)
