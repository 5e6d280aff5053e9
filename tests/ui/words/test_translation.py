"""Every word of the window is there in German, and every plural in English."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from newsreader.resources import resource
from newsreader.ui.program import Program
from newsreader.ui.words.translation import TsTranslator, interface_language, read_ts

SOURCES = Path(__file__).parents[3] / "newsreader" / "ui"
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"


@pytest.mark.parametrize(("language", "options"), [("de", ()), ("en", ("-pluralonly",))])
def test_nothing_said_is_missing_from_the_translation(language: str, options: tuple[str, ...], tmp_path: Path) -> None:
    shipped = resource("translations", f"newsreader_{language}.ts")
    fresh = tmp_path / shipped.name
    shutil.copy(shipped, fresh)
    files = sorted(str(path) for path in SOURCES.rglob("*.py"))
    wanted = ("-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language)
    subprocess.run([LUPDATE, *files, "-ts", str(fresh), *wanted, *options], check=True, capture_output=True)
    unfinished = [
        message.findtext("source")
        for message in ElementTree.parse(fresh).iter("message")
        if message.find("translation[@type]") is not None
    ]
    assert unfinished == []
    assert read_ts(fresh) == read_ts(shipped)


def test_no_text_to_translate_is_hidden_within_another() -> None:
    """Qt's tools do not look into formatted strings."""
    hidden = re.compile(r"""\{(?:self\.tr\(|(?:\w+\.)?translate\(['"]\w+['"], )['"]""")
    found = [path.name for path in SOURCES.rglob("*.py") if hidden.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_values_named_in_a_text_are_named_in_its_translation() -> None:
    for (_, source), forms in read_ts(resource("translations", "newsreader_de.ts")).items():
        for form in forms:
            for part in ("{", "%n"):
                assert form.count(part) == source.count(part), source


@pytest.mark.usefixtures("qapp")
def test_one_is_not_many() -> None:
    german = TsTranslator(resource("translations", "newsreader_de.ts"))
    assert german.translate("_Counts", "%Ln words", None, 1) == "%Ln Wort"
    assert german.translate("_Counts", "%Ln words", None, 0) == "%Ln Wörter"


def test_the_reader_s_choice_goes_before_the_system_s() -> None:
    assert interface_language("de") == "de"
    assert interface_language("xx") in {"de", "en"}


def test_the_window_speaks_german(program: Program) -> None:
    titles = [action.text() for action in program.window.frame.menuBar().actions()]
    assert titles == ["Datei", "Bearbeiten", "Ansicht", "Vergleich", "Befunde", "Bibliothek", "Hilfe"]
    assert program.window.navigator.words == "Keine Befunde"
