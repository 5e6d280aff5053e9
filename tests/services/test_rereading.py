"""What could not be read, or not well, is read again with what the reader knows: a real desk, worker and library."""

from __future__ import annotations

import os
import queue
import signal
import time
from collections.abc import Callable, Iterator
from multiprocessing import active_children
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from newsreader.library import open_library
from newsreader.model.comparison import Side
from newsreader.services.desk import Desk
from newsreader.services.desk_state import Offer, Slot, SlotStage
from newsreader.services.engine.engine import Engine
from newsreader.services.engine.worker import Bench

SECONDS = 60.0
SENTENCE = "Für die größte Übung zahlt Jörg Süß 3 Millionen Euro."
GARBLED = SENTENCE.encode().decode("cp1252")


class Office:
    """A window's thread with a desk on it."""

    def __init__(self, folder: Path) -> None:
        self.calls: queue.Queue[Callable[[], None]] = queue.Queue()
        self.desk = Desk(Engine(self.calls.put), open_library(folder))

    def settle(self) -> Slot:
        """Goes on until nothing is being read for the left side any more."""
        end = time.monotonic() + SECONDS
        while self.left.stage is SlotStage.READING:
            self.calls.get(timeout=end - time.monotonic())()
        return self.left

    @property
    def left(self) -> Slot:
        return self.desk.state.left

    def text(self) -> str:
        return self.left.article.text if self.left.article else ""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path / "library")
    yield office
    office.desk.close()


def test_garbled_letters_are_mended_when_asked_and_not_before(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "vertauscht.txt"
    path.write_text(f"{GARBLED} â€œJaâ€\x9d", encoding="utf-8")
    office.desk.open(Side.LEFT, path)
    assert office.settle().offer is Offer.MENDING
    assert GARBLED in office.text()
    assert office.left.trouble
    assert office.left.trouble.key == "desk.garbled"
    office.desk.rereading.mend(Side.LEFT)
    assert office.settle().offer is None
    assert office.text() == f"{SENTENCE} “Ja”"
    assert office.left.trouble is None


def test_the_beginning_of_a_locked_article_is_laid_down_and_told(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "schranke.html"
    beginning = "<h1>Rat tagt lange</h1><p>Der Rat hat am Montag getagt und dabei vieles für den Hafen beschlossen.</p>"
    stated = '{"@type": "NewsArticle", "headline": "Rat tagt lange", "isAccessibleForFree": false}'
    path.write_text(f'<script type="application/ld+json">{stated}</script>{beginning}', encoding="utf-8")
    office.desk.open(Side.LEFT, path)
    office.settle()
    assert office.left.article
    assert office.left.trouble
    assert office.left.trouble.key == "desk.excerpt"
    assert office.left.offer is None


def test_a_garbled_paste_is_mended_from_what_was_pasted(office: Office) -> None:
    office.desk.paste(Side.LEFT, f"{GARBLED} â€œJaâ€\x9d", "Eingefügter Text")
    office.settle()
    office.desk.swap()
    office.desk.swap()
    office.desk.rereading.mend(Side.LEFT)
    office.settle()
    assert office.text() == f"{SENTENCE} “Ja”"


def test_a_garbled_article_of_the_library_is_mended_too(office: Office) -> None:
    office.desk.paste(Side.LEFT, GARBLED, "Eingefügter Text")
    article = office.settle().article
    assert article
    office.desk.clear(Side.LEFT)
    office.desk.take_from_library(Side.LEFT, article.digest)
    assert office.left.offer is Offer.MENDING
    office.desk.rereading.mend(Side.LEFT)
    office.settle()
    assert office.text() == SENTENCE


def test_an_offer_that_is_put_away_is_gone(office: Office) -> None:
    office.desk.paste(Side.LEFT, GARBLED, "Eingefügter Text")
    office.settle()
    office.desk.dismiss(Side.LEFT)
    assert (office.left.offer, office.left.trouble) == (None, None)
    assert office.text() == GARBLED
    assert office.left.article
    office.desk.take_from_library(Side.LEFT, office.left.article.digest)
    assert office.left.offer is None, "nobody is asked twice"


def test_another_encoding_is_chosen(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "polnisch.txt"
    path.write_bytes("Łódź, Kraków i Gdańsk.".encode("cp1250"))
    office.desk.open(Side.LEFT, path)
    office.settle()
    office.desk.rereading.decode(Side.LEFT, "cp1250")
    article = office.settle().article
    assert article
    assert article.text == "Łódź, Kraków i Gdańsk."
    assert not article.source.encoding_is_guessed
    path.unlink()
    office.desk.rereading.decode(Side.LEFT, "cp1252")
    trouble = office.settle().trouble
    assert trouble
    assert (trouble.key, dict(trouble.values)["file"]) == ("reading.missing", "polnisch.txt")
    assert office.text() == "Łódź, Kraków i Gdańsk.", "what lay there stays"


def test_what_has_no_file_is_not_decoded(office: Office) -> None:
    office.desk.paste(Side.LEFT, SENTENCE, "Eingefügter Text")
    office.settle()
    office.desk.rereading.decode(Side.LEFT, "cp850")
    assert office.text() == SENTENCE


@pytest.fixture
def locked(qapp: QGuiApplication, tmp_path: Path) -> Path:  # noqa: ARG001 - Qt paints the PDF
    writer = QPdfWriter(str(tmp_path / "offen.pdf"))
    painter = QPainter(writer)
    painter.drawText(500, 500, "Der Rat hat am Montag lange getagt.")
    painter.end()
    with pikepdf.open(tmp_path / "offen.pdf") as pdf:
        pdf.save(tmp_path / "zu.pdf", encryption=pikepdf.Encryption(user="geheim", owner="x"))
    return tmp_path / "zu.pdf"


def test_a_locked_pdf_opens_with_its_password_which_nothing_keeps(office: Office, locked: Path) -> None:
    office.desk.paste(Side.LEFT, SENTENCE, "Eingefügter Text")
    office.settle()
    office.desk.open(Side.LEFT, locked)
    assert office.settle().offer is Offer.PASSWORD
    office.desk.rereading.unlock(Side.LEFT, "falsch")
    slot = office.settle()
    assert slot.offer is Offer.PASSWORD
    assert slot.trouble
    assert slot.trouble.key == "reading.password_wrong"
    assert office.text() == SENTENCE
    office.desk.rereading.unlock(Side.LEFT, "geheim")
    office.settle()
    assert office.text() == "Der Rat hat am Montag lange getagt."
    assert "geheim" not in repr(office.desk.state)
    assert getattr(office.left.came_of, "password", "?") is None


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_a_reader_killed_over_a_file_leaves_all_as_it_was_and_the_file_can_be_tried_again(
    office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "langsam.txt"
    path.write_text(SENTENCE, encoding="utf-8")
    office.desk.paste(Side.LEFT, "Hier lag schon ein Text.", "Eingefügter Text")
    office.settle()
    (reader,) = [child.pid for child in active_children() if child.name.endswith(Bench.READER) and child.pid]
    os.kill(reader, signal.SIGSTOP)
    right, kept = office.desk.state.right, office.desk.shelf.entries()
    office.desk.open(Side.LEFT, path)
    os.kill(reader, signal.SIGKILL)
    slot = office.settle()
    assert slot.trouble
    assert (slot.trouble.key, dict(slot.trouble.values)["file"]) == ("engine.ended_reading", "langsam.txt")
    assert slot.offer is Offer.AGAIN
    assert office.text() == "Hier lag schon ein Text."
    assert office.desk.state.right == right
    assert office.desk.shelf.entries() == kept
    office.desk.rereading.try_again(Side.LEFT)
    office.settle()
    assert office.text() == SENTENCE
