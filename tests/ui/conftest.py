"""A desk without an engine, and a pair of short reports in our own words to lay on it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from newsreader.comparison.muting import parted
from newsreader.library import open_library_in_memory
from newsreader.model.article import Article, Furniture, FurnitureKind, Masthead, Source, Stated
from newsreader.model.comparison import (
    Comparison,
    Divergence,
    DivergenceKind,
    Grade,
    Mark,
    MarkKind,
    Marks,
    PassagePair,
    SharedEntity,
    Side,
)
from newsreader.model.errors import NewsreaderError, UnreadableFileError
from newsreader.model.findings import AnalysedArticle, EntityType, Findings, Quotation, QuotationKind, Sentence
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.services.engine.engine import Engine
from newsreader.services.engine.jobs import CompareArticles, Compared, ReadFile, ReadText, WriteReport
from newsreader.services.settings import Settings
from newsreader.ui.program import Program
from newsreader.ui.window.frame import Frame

LEFT_TEXT = """\
Stadtrat stoppt den Umbau der Hafenbrücke

3. März 2026, 18:40 Uhr, Küstenblatt

Bürgermeisterin Johanna Petersen hat den Umbau der Hafenbrücke in Lindau offenbar gestoppt. Am Dienstagabend sprach \
sie mit dem Stadtrat und nannte Kosten von 4,2 Millionen Euro.

„Wir bauen erst weiter, wenn die Rechnung stimmt“, sagte Petersen. Die Fähre über den Sund fährt bis dahin öfter.

Der Unternehmer Karl Brandt hatte der Stadt angeboten, einen Teil der Kosten zu übernehmen. Petersen nahm das Angebot \
an. 👩‍👩‍👧 Familien am Ufer hoffen auf ruhige Nächte.

Kritiker warnen vor einer langen Sperrung. In Lindau nutzen täglich 9.000 Menschen die Brücke.

Seit dem Sommer war das Geländer an drei Stellen gebrochen. Die Stadt ließ es notdürftig flicken.
"""

RIGHT_TEXT = """\
Petersen bremst die Brücke aus

LINDAU (Sundbote) – Die frühere Bürgermeisterin Johanna Petersen hat den Umbau der Hafenbrücke entschieden gestoppt. \
Das teilte die Stadt Lindau nach einer langen Sitzung mit.

Der Unternehmer Brandt bat die Stadt, einen Teil der Kosten übernehmen zu dürfen. Petersen lehnte das Angebot ab.

Die Kosten liegen nach ihren Worten bei 5,1 Millionen Euro. „Weiter geht es erst, wenn die Zahlen stimmen“, so \
Petersen.

Fachleute sehen keine lange Sperrung. Ein Ingenieurbüro prüft die Pfeiler bis zum Herbst.

- Unsere besten Rezepte jetzt als Buch!
- Jetzt den Newsletter bestellen!
Stellenangebote
Elektriker (m/w/d)
Alle Kommentare werden moderiert.
"""

_ANY_DEED = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
_SENTENCE_END = re.compile(r"(?<=[.!?“])\s+(?=[A-ZÄÖÜ„👩])")


def spans_of(text: str, words: str) -> tuple[Span, ...]:
    """Every place where `words` stand in `text`."""
    return tuple(Span(found.start(), found.end()) for found in re.finditer(re.escape(words), text))


def first(text: str, words: str) -> Span:
    """The first place where `words` stand in `text`."""
    return spans_of(text, words)[0]


def _sentences(article: Article, headline: Span) -> tuple[Sentence, ...]:
    hidden = [furniture.span for furniture in article.furniture]
    sentences = [Sentence(headline, (), 0, is_headline=True)]
    for number, paragraph in enumerate(article.paragraphs()):
        if paragraph == headline or any(span.overlaps(paragraph) for span in hidden):
            continue
        start = paragraph.start
        for part in _SENTENCE_END.split(paragraph.of(article.text)):
            begin = article.text.index(part, start)
            start = begin + len(part)
            sentences.append(Sentence(Span(begin, start), (), number))
    return tuple(sentences)


def _analysed(article: Article) -> AnalysedArticle:
    headline = article.masthead.headline
    assert headline is not None
    assert headline.span is not None
    quoted = tuple(
        Quotation(Span(found.start(), found.end()), QuotationKind.DIRECT)
        for found in re.finditer("„[^“]+“", article.text)
    )
    return AnalysedArticle(article, Findings("Probe", _sentences(article, headline.span), quotations=quoted))


def left_article() -> Article:
    """The report of the Küstenblatt, with a headline, a date line and no furniture to fold."""
    text = LEFT_TEXT
    dated = first(text, "3. März 2026, 18:40 Uhr, Küstenblatt")
    return Article(
        text,
        Source("kuestenblatt.txt", "/tmp/kuestenblatt.txt", "utf-8"),
        "de",
        Masthead(
            headline=Stated(
                "Stadtrat stoppt den Umbau der Hafenbrücke", first(text, "Stadtrat stoppt den Umbau der Hafenbrücke")
            ),
            outlet=Stated("Küstenblatt", first(text, "Küstenblatt")),
            published=Stated(datetime(2026, 3, 3, 18, 40), Span(dated.start, dated.start + 23)),
        ),
        (Furniture(dated, FurnitureKind.METADATA_LINE),),
    )


def right_article() -> Article:
    """The report of the Sundbote, with a dateline and six lines of furniture."""
    text = RIGHT_TEXT
    offers = (
        ("- Unsere besten Rezepte jetzt als Buch!", FurnitureKind.BOOK_OFFER),
        ("- Jetzt den Newsletter bestellen!", FurnitureKind.NEWSLETTER),
        ("Stellenangebote", FurnitureKind.JOB_OFFER),
        ("Elektriker (m/w/d)", FurnitureKind.JOB_OFFER),
        ("Alle Kommentare werden moderiert.", FurnitureKind.COMMENT_RULES),
    )
    return Article(
        text,
        Source("sundbote.txt", "/tmp/sundbote.txt", "utf-8"),
        "de",
        Masthead(
            headline=Stated("Petersen bremst die Brücke aus", first(text, "Petersen bremst die Brücke aus")),
            outlet=Stated("Sundbote", first(text, "Sundbote")),
            dateline=Stated(("LINDAU",), first(text, "LINDAU")),
        ),
        tuple(Furniture(first(text, words), kind) for words, kind in offers),
    )


def _shared() -> tuple[SharedEntity, ...]:
    def entity(id: str, type: EntityType, name: str, words: str, differs: bool = False) -> SharedEntity:
        return SharedEntity(
            id, type, name, spans_of(LEFT_TEXT, words), spans_of(RIGHT_TEXT, words), (id,), (id,), differs
        )

    return (
        entity("petersen", EntityType.PERSON, "Johanna Petersen", "Petersen", differs=True),
        entity("brandt", EntityType.PERSON, "Karl Brandt", "Brandt"),
        entity("lindau", EntityType.PLACE, "Lindau", "Lindau"),
        entity("stadt", EntityType.ORGANISATION, "Stadt Lindau", "Stadt"),
    )


def _divergences() -> tuple[Divergence, ...]:
    def part(kind: DivergenceKind, left: str, right: str, entity: str | None = None) -> Divergence:
        return Divergence(
            kind,
            (first(LEFT_TEXT, left),) if left else (),
            (first(RIGHT_TEXT, right),) if right else (),
            Message.of("names.DivergenceKind." + kind.value),
            0.5,
            entity,
        )

    found = (
        part(DivergenceKind.NAMING, "Bürgermeisterin", "frühere Bürgermeisterin", "petersen"),
        part(DivergenceKind.CERTAINTY, "offenbar", "entschieden", "petersen"),
        part(DivergenceKind.NUMBER, "4,2 Millionen Euro", "5,1 Millionen Euro"),
        part(DivergenceKind.SPEECH_ACT, "angeboten", "bat", "brandt"),
        part(DivergenceKind.CONTRADICTION, "nahm das Angebot an", "lehnte das Angebot ab", "petersen"),
        part(DivergenceKind.CONTRADICTION, "warnen vor einer langen Sperrung", "sehen keine lange Sperrung"),
        part(DivergenceKind.CIRCUMSTANCE, "Am Dienstagabend", "nach einer langen Sitzung"),
    )
    return tuple(
        Divergence(each.kind, each.left, each.right, each.reason, each.weight, each.entity, rank)
        for rank, each in enumerate(found, start=1)
    )


def sample_comparison() -> Comparison:
    """What an engine would find in the two reports."""
    left, right = _analysed(left_article()), _analysed(right_article())
    pairs = (
        PassagePair((0,), (0,), Grade.LOOSE, 0.4),
        PassagePair((1,), (1,), Grade.SLIGHT, 0.9),
        PassagePair((2,), (2, 5), Grade.PARTIAL, 0.6),
        PassagePair((3,), (6,), Grade.REWORDED, 0.8),
        PassagePair((5,), (3,), Grade.REWORDED, 0.7),
        PassagePair((6,), (4,), Grade.SLIGHT, 0.7),
        PassagePair((8,), (7,), Grade.REWORDED, 0.7),
    )
    joined_left = {number for pair in pairs for number in pair.left}
    joined_right = {number for pair in pairs for number in pair.right}
    return Comparison(
        left,
        right,
        _shared(),
        pairs,
        _divergences(),
        tuple(n for n in range(len(left.findings.sentences)) if n not in joined_left),
        tuple(n for n in range(len(right.findings.sentences)) if n not in joined_right),
    )


def sample_marks(comparison: Comparison) -> Marks:
    """The marks that belong to the sample comparison."""

    def of(side: Side) -> tuple[Mark, ...]:
        marks = [
            Mark(span, MarkKind.ENTITY, entity.id, entity_type=entity.type)
            for entity in comparison.shared
            for span in (entity.left if side is Side.LEFT else entity.right)
        ]
        marks += [
            Mark(span, MarkKind.DIVERGENCE, str(found.rank), divergence=found.kind)
            for found in (*comparison.divergences, *comparison.uncertain)
            for span in found.spans(side)
        ]
        return tuple(sorted(marks, key=lambda mark: mark.span))

    return Marks(of(Side.LEFT), of(Side.RIGHT))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A platform without a screen says of each window and menu what it cannot do; nobody needs it to."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(
                pytest.mark.qt_log_ignore(r"This plugin does not support (propagateSizeHints\(\)|raise\(\)|grabbing)")
            )


@dataclass
class PromptEngine:
    """Answers every job at once: reads the two sample reports and any text, and knows the comparison of the pair.

    So many of the last findings as `uncertain` says are told as such. A report is written when `finish` says so, where
    `holds_reports`.
    """

    written: list[WriteReport] = field(default_factory=list)
    uncertain: int = 0
    holds_reports: bool = False
    finish: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Nothing to start."""

    stop = start

    end_import = start

    def find_files(self, job: Any, answered: Callable[[Any], None], *_others: object) -> None:
        answered(job.paths)

    def import_file(self, job: Any, answered: Callable[[Any], None], failed: Callable[[NewsreaderError], None]) -> None:
        self.read(job, answered, failed)

    def read(self, job: Any, answered: Callable[[Any], None], failed: Callable[[NewsreaderError], None]) -> int:
        known = {"kuestenblatt.txt": left_article, "sundbote.txt": right_article}
        if isinstance(job, ReadText) and job.text.startswith("https://"):
            failed(UnreadableFileError("reading.only_address", file=job.name, address=job.text))
        elif isinstance(job, ReadText):
            answered(Article(job.text, Source(job.name), "de"))
        elif isinstance(job, ReadFile) and job.path.name in known:
            answered(known[job.path.name]())
        else:
            failed(UnreadableFileError("reading.missing", file=job.path.name))
        return 1

    def compare(self, job: CompareArticles, answered: Callable[[Any], None], _failed: object, _watch: object) -> int:
        comparison = sample_comparison()
        if (job.left.text, job.right.text) == (LEFT_TEXT, RIGHT_TEXT):
            left, right = replace(comparison.left, article=job.left), replace(comparison.right, article=job.right)
            shown, muted = parted(comparison.divergences, job.corrections, left, right)
            certain, uncertain = shown[: len(shown) - self.uncertain], shown[len(shown) - self.uncertain :]
            found = replace(comparison, left=left, right=right, divergences=tuple(certain))
            found = replace(found, uncertain=tuple(uncertain), muted=tuple(muted))
            answered(Compared(found, sample_marks(found), 0.4))
        else:
            left, right = (AnalysedArticle(article, Findings("Probe")) for article in (job.left, job.right))
            answered(Compared(Comparison(left, right), Marks(), 0.1))
        return 1

    def write(self, job: WriteReport, answered: Callable[[Any], None], _failed: object) -> int:
        self.written.append(job)
        self.finish = lambda: answered(job.path)
        if not self.holds_reports:
            self.finish()
        return 1

    def pipelines(self, _job: object, answered: Callable[[Any], None], _failed: object) -> None:
        answered(())

    def abandon_reading(self, number: int | None) -> None:
        """Nothing runs."""

    abandon_comparing = abandon_reading


@pytest.fixture
def engine() -> PromptEngine:
    return PromptEngine()


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, engine: PromptEngine) -> Iterator[Program]:
    """The whole program with an empty library of its own and a prompt engine, in German, 1280 by 800."""
    settings = Settings(language="de", theme="light")
    frame = Frame()
    frame.resize(1280, 800)
    program = Program(qapp, settings, frame, open_library_in_memory(), cast(Engine, engine))
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    yield program
    frame.close()
    # The offscreen platform never says that it owns the clipboard, so the program cannot hand over what was copied.
    QGuiApplication.clipboard().clear()


@pytest.fixture
def reports(tmp_path: Path) -> tuple[Path, Path]:
    """The files of the two sample reports."""
    paths = tmp_path / "kuestenblatt.txt", tmp_path / "sundbote.txt"
    for path, text in zip(paths, (LEFT_TEXT, RIGHT_TEXT), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


@pytest.fixture
def compared(program: Program, reports: tuple[Path, Path]) -> Program:
    """The program with both reports on the desk."""
    program.desk.open_files(reports)
    return program


Drop = Callable[[QPoint, QMimeData], None]


@pytest.fixture
def drop(program: Program) -> Drop:
    """Drags data over a point of the window and lets it fall there."""

    def fall(point: QPoint, data: QMimeData) -> None:
        held = _ANY_DEED, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for event in (QDragEnterEvent(point, *held), QDropEvent(QPointF(point), *held)):
            QApplication.sendEvent(program.window.frame, event)
            assert event.isAccepted()

    return fall


OpenMenu = Callable[[QWidget], QMenu]
Choose = Callable[..., None]


@pytest.fixture
def by_key() -> OpenMenu:
    """Opens the context menu of a widget by its key."""

    def open_menu(widget: QWidget) -> QMenu:
        QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    return open_menu


@pytest.fixture
def choose() -> Choose:
    """Takes an entry of a menu, through its inner menus, by words that begin the entries."""

    def take(menu: QMenu, *words: str) -> None:
        for depth, word in enumerate(words, start=1):
            is_last = depth == len(words)
            named = (action for action in menu.actions() if action.text().startswith(word))
            action = next(action for action in named if is_last or action.menu())
            assert action.isEnabled()
            inner = action.menu()
            if isinstance(inner, QMenu):
                menu = inner
            else:
                action.trigger()
        while popup := QApplication.activePopupWidget():
            popup.close()

    return take
