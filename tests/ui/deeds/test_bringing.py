"""How articles come in: what is dropped or pasted, offers in the bars of the panes, imports, the article's menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from newsreader.library import open_library_in_memory
from newsreader.model.comparison import Side
from newsreader.services.settings import Settings
from newsreader.ui.program import Program
from newsreader.ui.side_by_side.dropped import Dropped, dropped
from newsreader.ui.window.frame import Frame

Drop = Callable[[QPoint, QMimeData], None]
SENTENCE = "Für die größte Übung zahlt Jörg Süß drei Millionen Euro an die Stadt Lübeck."
PATIENCE = 20_000


@pytest.fixture
def real(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    """The program with its real engine."""
    frame = Frame()
    frame.resize(1280, 800)
    program = Program(qapp, Settings(language="de", theme="light"), frame, open_library_in_memory())
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    yield program
    frame.close()
    QGuiApplication.clipboard().clear()


def mime(**kinds: bytes) -> QMimeData:
    data = QMimeData()
    for kind, content in kinds.items():
        data.setData(f"text/{kind}", content)
    return data


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def text_on(program: Program, side: Side = Side.LEFT) -> str:
    article = program.desk.state.slot(side).article
    return article.text if article else ""


@pytest.mark.parametrize(
    ("source", "encoding"),
    [('<meta charset="utf-8"><p>Für {}</p>', "utf-8"), ("<p>Für {}</p>", "utf-16"), ("<p>Für {}</p>", "utf-8")],
)
def test_html_of_a_clipboard_in_its_encoding(source: str, encoding: str) -> None:
    brought = dropped(mime(html=source.format("Köln").encode(encoding), plain="Für Köln".encode()))
    assert "Für Köln" in brought.html
    assert brought.text == "Für Köln"


@pytest.mark.parametrize("kinds", [{"plain": b"https://a.example/x "}, {"uri-list": b"https://a.example/x\r\n"}])
def test_addresses_on_a_clipboard(kinds: dict[str, bytes]) -> None:
    assert dropped(mime(**kinds)) == Dropped(address="https://a.example/x")


def test_a_selection_of_a_page_is_laid_out_by_its_paragraphs(real: Program, qtbot: QtBot) -> None:
    html = f"<meta charset='utf-8'><h2>Übung</h2><ul><li>{SENTENCE}<li>Noch einer.</ul>"
    plain = f"Übung\n{SENTENCE}\nNoch einer."
    QGuiApplication.clipboard().setMimeData(mime(html=html.encode(), plain=plain.encode()))
    QTest.keyClick(real.window.frame, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: text_on(real) == f"Übung\n\n{SENTENCE}\n\nNoch einer.", timeout=PATIENCE)


def test_a_pasted_address_says_in_the_pane_how_to_save_the_page(real: Program, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("https://www.example.org/artikel")
    QTest.keyClick(real.window.frame, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    bar = real.window.area.panes[Side.LEFT].bar
    qtbot.waitUntil(lambda: "https://www.example.org/artikel" in bar.words, timeout=PATIENCE)
    assert "Strg+S" in bar.words
    assert not text_on(real)


def test_a_folder_goes_into_the_library_with_progress_and_results(
    real: Program, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    del drop  # it belongs to another program
    for number in range(30):
        (tmp_path / f"bericht {number}.txt").write_text(f"{SENTENCE} Und {number}.", encoding="utf-8")
    (tmp_path / "leer.txt").write_bytes(b"")
    bar, seen = real.window.import_bar, set[str]()
    bar.progress.valueChanged.connect(lambda _value: seen.add(bar.words))
    real.window.drop_zone.fell.emit(Side.LEFT, dropped(files(tmp_path)))
    assert bar.isVisible()
    qtbot.waitUntil(lambda: bar.words == "30 gelesen, 1 nicht lesbar", timeout=PATIENCE)
    assert any(words.startswith("12 von 31 · bericht ") for words in seen)
    assert not text_on(real), "the desk stays as it was"
    assert len(real.desk.shelf.entries("Übung")) == 30
    assert not bar.list.isVisible()
    QTest.mouseClick(bar.details, Qt.MouseButton.LeftButton)
    assert bar.list.isVisible()
    first = bar.files.index(0, 0)
    assert first.data().startswith("leer.txt ist leer")
    assert first.data(Qt.ItemDataRole.ToolTipRole) == str(tmp_path / "leer.txt")
    QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_the_window_goes_on_while_files_are_imported_and_the_import_can_be_cancelled(
    real: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(400):
        (tmp_path / f"{number}.txt").write_text(f"{SENTENCE} Und {number}.", encoding="utf-8")
    bar = real.window.import_bar
    real.window.drop_zone.fell.emit(Side.LEFT, dropped(files(tmp_path)))
    qtbot.waitUntil(lambda: bar.progress.value() > 20, timeout=PATIENCE)
    assert bar.button.text() == "Abbrechen"
    QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert bar.words.startswith("Vorzeitig beendet: ")
    assert len(real.desk.shelf.entries("Übung")) > 0


def test_a_drop_of_many_says_beforehand_where_they_go(program: Program, drop: Drop, reports: tuple[Path, Path]) -> None:
    third = reports[0].with_name("fehlt.txt")
    drop(QPoint(300, 400), files(*reports, third))
    assert program.window.drop_zone.overlay.words_for_all() == "3 Dateien und Ordner in die Bibliothek aufnehmen"
    assert program.desk.state.left.article is None
    assert program.window.import_bar.words == "2 gelesen, 1 nicht lesbar"


def test_files_chosen_in_a_dialog_are_imported(
    program: Program, reports: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [str(path) for path in reports]
    monkeypatch.setattr("newsreader.ui.deeds.wishes.QFileDialog.getOpenFileNames", lambda *_: (chosen, ""))
    program.window.actions_by_name["import_files"].trigger()
    assert program.window.import_bar.words == "2 gelesen"
    folder = str(reports[0].parent)
    monkeypatch.setattr("newsreader.ui.deeds.wishes.QFileDialog.getExistingDirectory", lambda *_: folder)
    program.window.actions_by_name["import_folder"].trigger()
    assert program.window.import_bar.words.startswith("0 gelesen, 1 nicht lesbar"), "this engine looks into no folder"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    writer = QPdfWriter(str(tmp_path / "offen.pdf"))
    painter = QPainter(writer)
    painter.drawText(500, 500, "Der Rat hat am Montag lange getagt.")
    painter.end()
    with pikepdf.open(tmp_path / "offen.pdf") as pdf:
        pdf.save(tmp_path / "zu.pdf", encryption=pikepdf.Encryption(user="geheim", owner="x"))
    return tmp_path / "zu.pdf"


def test_the_password_of_a_pdf_is_asked_in_its_pane(real: Program, qtbot: QtBot, locked: Path) -> None:
    real.desk.open(Side.RIGHT, locked)
    bar = real.window.area.panes[Side.RIGHT].bar
    qtbot.waitUntil(bar.field.isVisible, timeout=PATIENCE)
    assert "zu.pdf" in bar.words
    QTest.keyClicks(bar.field, "falsch")
    assert bar.field.displayText() != "falsch"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "öffnet zu.pdf nicht" in bar.words, timeout=PATIENCE)
    assert bar.field.text() == ""
    QTest.keyClicks(bar.field, "geheim")
    QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Rat hat am Montag" in text_on(real, Side.RIGHT), timeout=PATIENCE)
    assert not bar.isVisible()


def test_garbled_letters_are_mended_on_a_press(real: Program, qtbot: QtBot) -> None:
    real.desk.paste(Side.LEFT, SENTENCE.encode().decode("cp1252"), "Brief")
    bar = real.window.area.panes[Side.LEFT].bar
    qtbot.waitUntil(bar.button.isVisible, timeout=PATIENCE)
    assert bar.button.text() == "Zeichen reparieren"
    assert not bar.field.isVisible()
    QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text_on(real) == SENTENCE, timeout=PATIENCE)


def choices(menu: QMenu) -> dict[str, Any]:
    return {action.data(): action for action in menu.actions()}


def test_the_reader_chooses_encoding_and_language_of_the_article(real: Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_bytes("Łódź, Kraków i Gdańsk.".encode("cp1250"))
    real.desk.open(Side.RIGHT, path)
    qtbot.waitUntil(lambda: bool(text_on(real, Side.RIGHT)), timeout=PATIENCE)
    pane = real.window.area.panes[Side.RIGHT]
    pane.view.setFocus()
    menus = real.window.frame.findChildren(QMenu)
    (encodings,) = [menu for menu in menus if menu.title() == "Zeichenkodierung der linken Datei"]
    (languages,) = [menu for menu in menus if menu.title() == "Sprache des linken Artikels"]
    assert not encodings.isEnabled()
    real.window.menus[1].aboutToShow.emit()
    assert encodings.title() == "Zeichenkodierung der rechten Datei"
    assert encodings.isEnabled()
    choices(encodings)["cp1250"].trigger()
    qtbot.waitUntil(lambda: text_on(real, Side.RIGHT) == "Łódź, Kraków i Gdańsk.", timeout=PATIENCE)
    choices(languages)["en"].trigger()
    article = real.desk.state.right.article
    assert article is not None
    assert (article.language, article.is_edited) == ("en", True)
    assert "Englisch" in pane.view.toPlainText()
