"""The workbook: what the reader decides about a pair of articles, step by step, each of which can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from newsreader.model.article import Article
from newsreader.model.corrections import Correction, FindingKey, MuteLike
from newsreader.model.message import Message
from newsreader.services import steps
from newsreader.services.desk_state import DeskState
from newsreader.services.history import History, Snapshot


class Workbook:
    """Takes the reader's steps and has the desk go to what they lead to.

    `state` tells what lies on the desk; `go_to` lays a snapshot there, keeps it, and compares anew where it must.
    """

    def __init__(self, state: Callable[[], DeskState], go_to: Callable[[Snapshot, History], None]) -> None:
        self._state = state
        self._go_to = go_to

    def correct(self, correction: Correction) -> None:
        """Obeys a correction; what is like a finding is muted in every pair, all else in this one."""
        now = self._state().snapshot()
        if isinstance(correction, MuteLike):
            others = tuple(rule for rule in now.rules if rule != correction)
            self._step(replace(now, rules=(*others, correction)), steps.corrected(correction))
        else:
            self._step(replace(now, work=now.work.with_correction(correction)), steps.corrected(correction))

    def retract(self, correction: Correction) -> None:
        """Obeys a correction no longer."""
        now = self._state().snapshot()
        rules = tuple(rule for rule in now.rules if rule != correction)
        self._step(replace(now, work=now.work.without_correction(correction), rules=rules), steps.retracted(correction))

    def note(self, finding: FindingKey, text: str) -> None:
        """Writes the reader's words on a finding; empty words take the note away."""
        now = self._state().snapshot()
        self._step(replace(now, work=now.work.with_note(finding, text)), steps.NOTED)

    def choose(self, finding: FindingKey, *, is_chosen: bool) -> None:
        """Marks a finding for the report, or no longer."""
        now = self._state().snapshot()
        self._step(replace(now, work=now.work.with_choice(finding, is_chosen=is_chosen)), steps.CHOSEN)

    def edit(self, article: Article) -> None:
        """Takes an article of the desk as the reader set it right: masthead, furniture or language."""
        now, edited = self._state().snapshot(), replace(article, is_edited=True)
        left, right = (
            edited if old is not None and old.digest == edited.digest else old for old in (now.left, now.right)
        )
        self._step(replace(now, left=left, right=right), steps.EDITED)

    def undo(self) -> None:
        """Takes back the last step, if there is one."""
        if self._state().history.done:
            self._go_to(*self._state().history.undo(self._state().snapshot()))

    def redo(self) -> None:
        """Takes the step again that was undone last, if there is one."""
        if self._state().history.undone:
            self._go_to(*self._state().history.redo(self._state().snapshot()))

    def _step(self, after: Snapshot, said: Message) -> None:
        before = self._state().snapshot()
        if after != before:
            self._go_to(after, self._state().history.after(before, said))
