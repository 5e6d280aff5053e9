"""The rows of the list of findings: the findings, what can be shown beside them, and notes left without one."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject

from newsreader.model.comparison import Comparison, Divergence
from newsreader.model.corrections import FindingKey, Likeness, Mute, MuteFinding, MuteKind
from newsreader.model.work import Note, Work
from newsreader.services.desk_state import DeskState
from newsreader.ui.findings.cards import Row
from newsreader.ui.findings.finding_card import FindingRow
from newsreader.ui.findings.line_card import HeadingRow, MuteRow, NoteRow, Switch, SwitchRow
from newsreader.ui.words.translation import spoken

_LONGEST = 40
"""Code points of a wording that name a finding."""


def finding_rows(state: DeskState, sought: str, *, with_muted: bool) -> list[Row]:
    """All rows for what lies on the desk; while words are sought, only the findings that hold them."""
    if state.comparison is None or state.whole is None:
        return []
    found: list[Row] = list(_findings(state.comparison, state.work))
    if words := sought.casefold().split():
        return [row for row in found if all(word in row.spoken.casefold() for word in words)]
    return [*found, *_uncertain(state), *_muted(state, with_muted), *_notes_alone(state.whole, state.work)]


def likeness_words(likeness: Likeness) -> str:
    """The words that findings have in common, as one reads them."""
    return " / ".join(_quoted(words) if words else "–" for words in likeness.words)


def _findings(comparison: Comparison, work: Work) -> Iterator[FindingRow]:
    notes = {note.finding: note.text for note in work.notes}
    chosen = frozenset(work.chosen)
    for found in comparison.divergences:
        if notes or chosen:
            key = FindingKey.of(found, comparison)
            yield FindingRow.of(found, comparison, notes.get(key, ""), key in chosen)
        else:
            yield FindingRow.of(found, comparison)


def _uncertain(state: DeskState) -> Iterator[SwitchRow]:
    assert state.whole is not None
    count = sum(found.kind not in state.filter.hidden for found in state.whole.uncertain)
    if count:
        is_open = state.filter.with_uncertain
        words = _FindingCounts().shown(count) if is_open else _FindingCounts().waiting(count)
        yield SwitchRow(Switch.UNCERTAIN, words, is_open)


def _muted(state: DeskState, is_open: bool) -> Iterator[Row]:
    assert state.whole is not None
    own = [each for each in state.work.corrections if isinstance(each, MuteFinding | MuteKind)]
    mutes: list[Mute] = [*own, *state.rules]
    if not mutes:
        return
    translate = QCoreApplication.translate
    words = _FindingCounts().muted(len(state.whole.muted))
    if state.rules:
        words += f" · {_FindingCounts().rules(len(state.rules))}"
    yield SwitchRow(Switch.MUTED, words, is_open)
    if is_open:
        offer = translate("FindingRows", "Show again")
        for mute in mutes:
            yield MuteRow(mute, _mute_words(mute, state.whole), offer)


def _mute_words(mute: Mute, comparison: Comparison) -> str:
    translate = QCoreApplication.translate
    if isinstance(mute, MuteFinding):
        return _key_words(mute.finding, comparison)
    if isinstance(mute, MuteKind):
        return translate("FindingRows", "All findings of the kind {kind}").format(kind=spoken().name(mute.kind))
    words = translate("FindingRows", "Rule for all articles: {kind} like {words}")
    return words.format(kind=spoken().name(mute.likeness.kind), words=likeness_words(mute.likeness))


def _notes_alone(comparison: Comparison, work: Work) -> Iterator[Row]:
    """The notes whose finding is not there any more, so that none is lost."""
    if not work.notes:
        return
    every: tuple[Divergence, ...] = (*comparison.divergences, *comparison.uncertain, *comparison.muted)
    known = {FindingKey.of(found, comparison) for found in every}
    alone = [note for note in work.notes if note.finding not in known]
    if alone:
        yield HeadingRow(QCoreApplication.translate("FindingRows", "Notes without a finding"))
    yield from (_note_row(note, comparison) for note in alone)


def _note_row(note: Note, comparison: Comparison) -> NoteRow:
    return NoteRow(note.finding, _key_words(note.finding, comparison), note.text)


def _key_words(key: FindingKey, comparison: Comparison) -> str:
    """The kind of a finding and its words, left ones first."""
    texts = {side.article.digest: side.article.text for side in (comparison.left, comparison.right)}
    order = list(texts)
    places = sorted((place for place in key.places if place.article in texts), key=lambda p: order.index(p.article))
    words = " / ".join(_quoted(place.span.of(texts[place.article])) for place in places)
    return f"{spoken().name(key.kind)}: {words}"


def _quoted(words: str) -> str:
    words = " ".join(words.split())
    shortened = words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"
    return QCoreApplication.translate("FindingRows", "“{words}”").format(words=shortened)


class _FindingCounts(QObject):
    """Says numbers of findings; Qt's tools find plural forms in classes alone."""

    def shown(self, count: int) -> str:
        return self.tr("Hide %n less certain findings", "", count)

    def waiting(self, count: int) -> str:
        return self.tr("Show %n less certain findings", "", count)

    def muted(self, count: int) -> str:
        return self.tr("%n muted", "", count)

    def rules(self, count: int) -> str:
        return self.tr("%n rules", "", count)
