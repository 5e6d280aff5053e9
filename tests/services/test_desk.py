"""The desk with a real library and an engine whose answers the test gives when it likes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest

from newsreader.library import open_library, open_library_in_memory
from newsreader.model.article import Article, Source
from newsreader.model.comparison import Comparison, Marks, Side
from newsreader.model.errors import EngineError, NewsreaderError, UnreadableFileError
from newsreader.model.findings import AnalysedArticle, Findings
from newsreader.model.message import Message
from newsreader.model.progress import Progress, Watcher, unwatched
from newsreader.services.desk import Desk
from newsreader.services.desk_state import DeskState, EngineStage, SlotStage
from newsreader.services.engine.engine import Engine
from newsreader.services.engine.jobs import CompareArticles, Compared, ReportFormat


@dataclass
class PatientEngine:
    """Keeps each job with those who wait for it, and remembers what was abandoned."""

    jobs: list[tuple[Any, Callable[[Any], None], Callable[[NewsreaderError], None]]] = field(default_factory=list)
    abandoned: list[int] = field(default_factory=list)
    watch: Watcher = unwatched

    def read(
        self,
        job: Any,
        answered: Callable[[Any], None],
        failed: Callable[[NewsreaderError], None],
        watch: Watcher = unwatched,
    ) -> int:
        self.jobs.append((job, answered, failed))
        self.watch = watch
        return len(self.jobs) - 1

    compare = write = read

    def abandon_reading(self, number: int | None) -> None:
        if number is not None:
            self.abandoned.append(number)

    abandon_comparing = abandon_reading

    def stop(self) -> None:
        """Nothing runs."""

    def answer(self, number: int, answer: Any) -> None:
        self.jobs[number][1](answer)

    def fail(self, number: int, trouble: NewsreaderError) -> None:
        self.jobs[number][2](trouble)


def article(text: str) -> Article:
    return Article(text, Source(f"{text.split(maxsplit=1)[0]}.txt"), "de")


def compared(job: CompareArticles) -> Compared:
    left, right = (AnalysedArticle(article, Findings("no pipeline")) for article in (job.left, job.right))
    return Compared(Comparison(left, right), Marks(), 0.1)


def engine_stage(desk: Desk) -> EngineStage:
    return desk.state.engine


def share_done(desk: Desk) -> float | None:
    return desk.state.progress.share if desk.state.progress else None


def left_stage(desk: Desk) -> SlotStage:
    return desk.state.left.stage


@pytest.fixture
def engine() -> PatientEngine:
    return PatientEngine()


@pytest.fixture
def desk(engine: PatientEngine, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(cast(Engine, engine), open_library(tmp_path))
    desk.engine_is_ready()
    yield desk
    desk.close()


HAFEN, STURM, MESSE = article("Hafen gesperrt"), article("Sturm zieht auf"), article("Messe eröffnet")


def lay_pair(desk: Desk, engine: PatientEngine) -> None:
    desk.open_files([Path("hafen.txt"), Path("sturm.txt")])
    engine.answer(0, HAFEN)
    engine.answer(1, STURM)


def test_two_files_lie_left_and_right_and_are_compared(desk: Desk, engine: PatientEngine) -> None:
    lay_pair(desk, engine)
    assert desk.state.left.article == HAFEN
    assert desk.state.right.article == STURM
    assert engine_stage(desk) is EngineStage.COMPARING
    job = engine.jobs[2][0]
    assert job == CompareArticles(HAFEN, STURM)
    engine.answer(2, compared(job))
    assert desk.state.comparison is not None
    assert engine_stage(desk) is EngineStage.READY


def test_texts_are_readable_before_they_are_compared(desk: Desk, engine: PatientEngine) -> None:
    seen: list[DeskState] = []
    desk.listen(seen.append)
    lay_pair(desk, engine)
    assert any(state.left.article == HAFEN and state.comparison is None for state in seen)


def test_a_file_that_fails_leaves_the_article_that_stood_there(desk: Desk, engine: PatientEngine) -> None:
    lay_pair(desk, engine)
    engine.answer(2, compared(engine.jobs[2][0]))
    desk.open(Side.LEFT, Path("leer.txt"))
    assert left_stage(desk) is SlotStage.READING
    engine.fail(3, UnreadableFileError("reading.empty", file="leer.txt"))
    assert desk.state.left.article == HAFEN
    assert left_stage(desk) is SlotStage.READ
    assert desk.state.left.trouble is not None
    assert desk.state.comparison is not None, "the other pane and the marks stay as they were"


def test_a_second_file_on_the_same_side_makes_the_first_one_stale(desk: Desk, engine: PatientEngine) -> None:
    desk.open(Side.LEFT, Path("hafen.txt"))
    desk.open(Side.LEFT, Path("sturm.txt"))
    assert engine.abandoned == [0]


def test_a_new_article_takes_the_old_marks_away_at_once(desk: Desk, engine: PatientEngine) -> None:
    lay_pair(desk, engine)
    engine.answer(2, compared(engine.jobs[2][0]))
    desk.open(Side.RIGHT, Path("messe.txt"))
    engine.answer(3, MESSE)
    assert desk.state.comparison is None
    assert engine.jobs[4][0] == CompareArticles(HAFEN, MESSE)


def test_swapping_compares_the_other_way_round(desk: Desk, engine: PatientEngine) -> None:
    lay_pair(desk, engine)
    desk.swap()
    assert (desk.state.left.article, desk.state.right.article) == (STURM, HAFEN)
    assert engine.abandoned == [2], "the comparison under way is of no use any more"
    assert engine.jobs[3][0] == CompareArticles(STURM, HAFEN)


def test_clearing_a_side_ends_the_comparison(desk: Desk, engine: PatientEngine) -> None:
    lay_pair(desk, engine)
    desk.clear(Side.LEFT)
    assert left_stage(desk) is SlotStage.EMPTY
    assert engine_stage(desk) is EngineStage.READY


def test_a_closed_desk_finds_nothing_instead_of_asking_a_closed_library(desk: Desk, engine: PatientEngine) -> None:
    lay_pair(desk, engine)
    assert desk.shelf.entries()
    desk.close()
    assert desk.shelf.entries() == desk.shelf.entries("Hafen") == ()


def test_more_than_two_files_change_nothing_but_say_why(desk: Desk, engine: PatientEngine) -> None:
    desk.open_files([Path(name) for name in ("a.txt", "b.txt", "c.txt")])
    assert not engine.jobs
    assert desk.state.notice is not None


def test_an_engine_that_dies_while_reading_is_told_with_the_name_of_the_file(desk: Desk, engine: PatientEngine) -> None:
    desk.open(Side.LEFT, Path("bombe.txt"))
    engine.fail(0, EngineError("engine.ended"))
    trouble = desk.state.left.trouble
    assert trouble is not None
    assert trouble.key == "engine.ended_reading"
    assert dict(trouble.values) == {"file": "bombe.txt"}


def test_the_last_pair_comes_back_on_another_day(engine: PatientEngine, tmp_path: Path) -> None:
    today = Desk(cast(Engine, engine), open_library(tmp_path))
    lay_pair(today, engine)
    engine.answer(2, compared(engine.jobs[2][0]))
    today.close()
    tomorrow = Desk(cast(Engine, PatientEngine()), open_library(tmp_path))
    tomorrow.restore()
    assert (tomorrow.state.left.article, tomorrow.state.right.article) == (HAFEN, STURM)
    tomorrow.close()


def test_read_articles_are_found_in_the_library(desk: Desk, engine: PatientEngine) -> None:
    lay_pair(desk, engine)
    assert {entry.digest for entry in desk.shelf.entries()} == {HAFEN.digest, STURM.digest}
    (found,) = desk.shelf.entries("sturm")
    desk.take_from_library(Side.LEFT, found.digest)
    assert desk.state.left.article == STURM
    desk.shelf.remove(STURM.digest)
    assert {entry.digest for entry in desk.shelf.entries()} == {HAFEN.digest}


def test_a_report_is_asked_for_only_when_there_is_a_comparison(
    desk: Desk, engine: PatientEngine, tmp_path: Path
) -> None:
    desk.press.write(tmp_path / "report.pdf", ReportFormat.PDF, "de")
    assert not engine.jobs
    lay_pair(desk, engine)
    engine.answer(2, compared(engine.jobs[2][0]))
    desk.press.write(tmp_path / "report.pdf", ReportFormat.PDF, "de")
    assert engine_stage(desk) is EngineStage.WRITING
    engine.answer(3, tmp_path / "report.pdf")
    assert desk.state.notice is not None
    assert engine_stage(desk) is EngineStage.READY


def test_a_comparison_that_ends_while_a_report_is_written_leaves_it_being_written(
    desk: Desk, engine: PatientEngine, tmp_path: Path
) -> None:
    lay_pair(desk, engine)
    engine.answer(2, compared(engine.jobs[2][0]))
    desk.press.write(tmp_path / "report.pdf", ReportFormat.PDF, "de")
    desk.swap()
    assert engine_stage(desk) is EngineStage.COMPARING
    engine.answer(4, compared(engine.jobs[4][0]))
    assert engine_stage(desk) is EngineStage.WRITING
    engine.answer(3, tmp_path / "report.pdf")
    assert engine_stage(desk) is EngineStage.READY


def test_a_report_that_ends_while_articles_are_compared_leaves_them_being_compared(
    desk: Desk, engine: PatientEngine, tmp_path: Path
) -> None:
    lay_pair(desk, engine)
    engine.answer(2, compared(engine.jobs[2][0]))
    desk.press.write(tmp_path / "report.pdf", ReportFormat.PDF, "de")
    desk.swap()
    engine.fail(3, EngineError("engine.bug"))
    assert engine_stage(desk) is EngineStage.COMPARING
    desk.clear(Side.LEFT)
    assert engine_stage(desk) is EngineStage.READY


def test_an_engine_that_cannot_start_says_so_until_it_does(engine: PatientEngine) -> None:
    desk = Desk(cast(Engine, engine), open_library_in_memory())
    assert engine_stage(desk) is EngineStage.STARTING
    desk.engine_is_broken(EngineError("engine.not_started"))
    assert engine_stage(desk) is EngineStage.FAILED
    assert desk.state.notice == Message.of("engine.not_started")
    lay_pair(desk, engine)
    assert engine_stage(desk) is EngineStage.COMPARING, "the next pair tries again"
    desk.engine_is_ready()
    engine.answer(2, compared(engine.jobs[2][0]))
    assert engine_stage(desk) is EngineStage.READY
    desk.close()


def test_clearing_a_side_before_the_engine_is_ready_does_not_call_it_ready(engine: PatientEngine) -> None:
    desk = Desk(cast(Engine, engine), open_library_in_memory())
    lay_pair(desk, engine)
    desk.clear(Side.RIGHT)
    assert engine_stage(desk) is EngineStage.STARTING
    desk.close()


def test_a_long_comparison_tells_how_far_it_is_and_can_be_given_up(desk: Desk, engine: PatientEngine) -> None:
    lay_pair(desk, engine)
    engine.watch(Progress(3, 10, Message("progress.comparing")))
    assert share_done(desk) == 0.3
    desk.stop_comparing()
    assert engine.abandoned[-1] == 2
    assert share_done(desk) is None
    assert engine_stage(desk) is EngineStage.READY
    desk.compare_again()
    engine.answer(3, compared(engine.jobs[3][0]))
    assert desk.state.comparison is not None
