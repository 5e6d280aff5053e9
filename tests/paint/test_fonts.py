import subprocess
import sys

from PySide6.QtGui import QFontInfo, QRawFont

from newsreader.paint.fonts import book_font, sans_font
from newsreader.resources import resource


def test_the_shipped_faces_are_used() -> None:
    assert QFontInfo(book_font(16)).family() == "Noto Serif"
    assert QFontInfo(sans_font(16, bold=True)).family() == "Noto Sans"


def test_the_faces_hold_the_letters_and_signs_of_german_and_english_news() -> None:
    letters = "äöüÄÖÜßẞéçñøłščž„“”‚‘’«»‹›–—…·•§%‰€£$½°²®™"
    files = [*resource("fonts").glob("NotoSerif-*.ttf"), *resource("fonts").glob("NotoSans-*.ttf")]
    assert len(files) == 4
    for file in files:
        raw = QRawFont(str(file), 16)
        assert [letter for letter in letters if not raw.supportsCharacter(ord(letter))] == []


def test_the_files_stay_small() -> None:
    files = list(resource("fonts").glob("*.ttf"))
    assert files
    assert max(file.stat().st_size for file in files) < 150_000


def test_painting_needs_no_display() -> None:
    code = "from newsreader.paint.application import offscreen_application as make; print(make().platformName())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={})
    assert done.stdout.strip() == "offscreen"
