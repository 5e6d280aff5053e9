"""What the reader has done with a pair of articles: corrections, notes, and what is to be reported."""

from __future__ import annotations

from dataclasses import dataclass, replace

from newsreader.model.corrections import Correction, FindingKey


@dataclass(frozen=True, slots=True)
class Note:
    """The reader's own words on a finding."""

    finding: FindingKey
    text: str


@dataclass(frozen=True, slots=True)
class Work:
    """Everything the reader decided about one pair; each change makes a new one, so that undoing is going back.

    `chosen` are the findings marked for the report, in the order they were marked.
    """

    corrections: tuple[Correction, ...] = ()
    notes: tuple[Note, ...] = ()
    chosen: tuple[FindingKey, ...] = ()

    def with_correction(self, correction: Correction) -> Work:
        """The same work with one more correction, obeyed last."""
        others = tuple(known for known in self.corrections if known != correction)
        return replace(self, corrections=(*others, correction))

    def without_correction(self, correction: Correction) -> Work:
        """The same work without a correction."""
        return replace(self, corrections=tuple(known for known in self.corrections if known != correction))

    def note_on(self, finding: FindingKey) -> str:
        """The reader's words on a finding, empty where there are none."""
        return next((note.text for note in self.notes if note.finding == finding), "")

    def with_note(self, finding: FindingKey, text: str) -> Work:
        """The same work with another note on a finding; empty words take the note away."""
        written = (Note(finding, text),) if text.strip() else ()
        return replace(self, notes=(*(note for note in self.notes if note.finding != finding), *written))

    def with_choice(self, finding: FindingKey, *, is_chosen: bool) -> Work:
        """The same work with a finding marked for the report, or not."""
        others = tuple(known for known in self.chosen if known != finding)
        return replace(self, chosen=(*others, finding) if is_chosen else others)


UNTOUCHED = Work()
"""A pair with which the reader has done nothing."""
