"""Folders and many files go into a real library, read by a real worker, and every file's fate is told."""

from __future__ import annotations

import os
import queue
import signal
import time
from collections.abc import Callable, Iterator
from multiprocessing import active_children
from pathlib import Path

import pytest

from newsreader.library import Library, open_library
from newsreader.model.errors import LibraryError
from newsreader.resources.wording import wording
from newsreader.services.engine.engine import Engine
from newsreader.services.importing import KEPT_AT_ONCE, Importing, ImportOutcome, ImportStage, ImportState

SECONDS = 60.0


def report(number: int) -> str:
    return f"Bericht {number}\n\nDer Rat hat am Montag den Haushalt Nummer {number} beschlossen, teilte die Stadt mit."


class Office:
    """A window's thread with an import on it; `hook` is called after each state."""

    def __init__(self, folder: Path) -> None:
        self.calls: queue.Queue[Callable[[], None]] = queue.Queue()
        self.engine = Engine(self.calls.put)
        self.library = open_library(folder)
        self.states: list[ImportState] = []
        self.hook: Callable[[ImportState], None] = lambda _state: None
        self.importing = Importing(self.engine, self.library)
        self.importing.listen(self._listen)

    def _listen(self, state: ImportState) -> None:
        self.states.append(state)
        self.hook(state)

    def run(self) -> ImportState:
        """Goes on until the import is over."""
        end = time.monotonic() + SECONDS
        while self.importing.state.stage in (ImportStage.LOOKING, ImportStage.READING):
            self.calls.get(timeout=end - time.monotonic())()
        return self.importing.state

    def outcomes(self) -> dict[str, ImportOutcome]:
        return {file.path.name: file.outcome for file in self.importing.state.files}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path / "library")
    yield office
    office.engine.stop()
    office.library.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Forty reports, one of them twice, in folders within folders, with much that is no article around them."""
    folder = tmp_path / "artikel"
    for number in range(40):
        place = folder / ("innen" if number % 2 else "außen")
        place.mkdir(parents=True, exist_ok=True)
        (place / f"bericht {number}.txt").write_text(report(number), encoding="utf-8")
    (folder / "noch einmal.txt").write_text(report(7), encoding="utf-8")
    (folder / "leer.txt").write_bytes(b"")
    (folder / "bild.jpg").write_bytes(b"\xff\xd8\xff")
    (folder / ".versteckt.txt").write_text(report(100), encoding="utf-8")
    (folder / ".git").mkdir()
    (folder / ".git" / "a.txt").write_text(report(101), encoding="utf-8")
    (folder / "Seite.html").write_text(f"<p>{report(102)}</p>", encoding="utf-8")
    (folder / "Seite_files").mkdir()
    (folder / "Seite_files" / "werbung.html").write_text(f"<p>{report(103)}</p>", encoding="utf-8")
    (folder / "im Kreis").symlink_to(folder)
    (folder / "kreis.txt").symlink_to(folder / "kreis.txt")
    (folder / "innen" / "ins Leere.txt").symlink_to(folder / "fehlt.txt")
    return folder


def test_a_folder_goes_into_the_library_and_every_file_has_its_fate(office: Office, folder: Path) -> None:
    office.importing.take([folder])
    state = office.run()
    assert (state.stage, state.total, state.done) == (ImportStage.DONE, 45, 45)
    assert (state.read, state.known, state.failed) == (41, 1, 3)
    outcomes = office.outcomes()
    assert len(outcomes) == 45
    failed = {file.path.name: file.trouble for file in state.files if file.trouble}
    assert failed.keys() == {"leer.txt", "kreis.txt", "ins Leere.txt"}
    for name, trouble in failed.items():
        assert name in wording("de").say(trouble)
    assert len(office.library.recent(100)) == 41
    assert not office.library.search("Haushalt 103"), "what a browser saved beside a page is no article"


def test_progress_is_told_with_the_name_of_each_file(office: Office, folder: Path) -> None:
    office.importing.take([folder])
    office.run()
    names = [state.current for state in office.states if state.stage is ImportStage.READING]
    assert {f"bericht {number}.txt" for number in range(40)} <= set(names)
    done = [state.done for state in office.states if state.stage is ImportStage.READING]
    assert done == sorted(done)
    assert max(done) == 45


def test_the_same_folder_again_is_known(office: Office, folder: Path) -> None:
    office.importing.take([folder / "außen"])
    office.run()
    before = office.library.recent(100)
    office.importing.take([folder / "außen"])
    state = office.run()
    assert (state.read, state.known) == (0, 20)
    assert office.library.recent(100) == before, "what was known does not count as used just now"


def test_named_files_are_tried_whatever_they_are(office: Office, folder: Path) -> None:
    office.importing.take([folder / "bild.jpg", folder / ".versteckt.txt", folder / "fehlt.txt"])
    office.run()
    assert office.outcomes() == {
        "bild.jpg": ImportOutcome.FAILED,
        ".versteckt.txt": ImportOutcome.READ,
        "fehlt.txt": ImportOutcome.FAILED,
    }


def test_a_cancelled_import_keeps_what_was_read(office: Office, folder: Path) -> None:
    office.hook = lambda state: office.importing.cancel() if state.done == KEPT_AT_ONCE + 4 else None
    office.importing.take([folder])
    state = office.run()
    assert state.stage is ImportStage.CANCELLED
    assert len(office.library.recent(100)) == state.read >= KEPT_AT_ONCE
    assert len(state.files) == state.done == KEPT_AT_ONCE + 4
    assert not [child for child in active_children() if child.is_alive()]


def test_what_is_dropped_during_an_import_joins_it(office: Office, folder: Path) -> None:
    def drop_more(state: ImportState) -> None:
        if state.done == 3:
            office.hook = lambda _state: None
            office.importing.take([folder / "innen"])

    office.hook = drop_more
    office.importing.take([folder / "außen"])
    state = office.run()
    assert (state.stage, state.total, state.done) == (ImportStage.DONE, 41, 41)
    assert (state.read, state.failed) == (40, 1)


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_a_killed_reader_costs_one_file(office: Office, folder: Path) -> None:
    def kill(state: ImportState) -> None:
        if state.done == 5:
            office.hook = lambda _state: None
            for child in active_children():
                assert child.pid
                os.kill(child.pid, signal.SIGKILL)

    office.hook = kill
    office.importing.take([folder / "außen"])
    state = office.run()
    assert (state.stage, state.done) == (ImportStage.DONE, 20)
    assert state.read >= 19
    troubles = [file.trouble for file in state.files if file.trouble]
    assert all(trouble.key == "engine.ended_reading" for trouble in troubles)
    assert len(troubles) == 20 - state.read


def test_a_library_that_takes_nothing_more_ends_the_import(
    office: Office, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_library: Library, _articles: object) -> tuple[bool, ...]:
        raise LibraryError("library.disk_full", file="library.sqlite3")

    monkeypatch.setattr(Library, "keep_new", full)
    office.importing.take([folder])
    state = office.run()
    assert state.stage is ImportStage.CANCELLED
    assert state.trouble is not None
    assert state.trouble.key == "library.disk_full"
    assert not state.read


def test_an_empty_folder_is_over_at_once(office: Office, tmp_path: Path) -> None:
    (tmp_path / "nichts").mkdir()
    office.importing.take([tmp_path / "nichts"])
    assert (office.run().stage, office.importing.state.total) == (ImportStage.DONE, 0)
    office.importing.put_away()
    assert office.importing.state == ImportState()


def test_a_whole_disk_is_too_much(office: Office, tmp_path: Path) -> None:
    many = tmp_path / "viele"
    many.mkdir()
    for number in range(10_001):
        (many / f"{number}.txt").touch()
    office.importing.take([many])
    state = office.run()
    assert state.trouble is not None
    assert state.trouble.key == "reading.too_many_files"
    assert "viele" in wording("de").say(state.trouble)
