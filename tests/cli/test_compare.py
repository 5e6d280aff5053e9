"""The command line as a reader calls it: in a process of its own, with real files."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.cli.command_line import run
from newsreader.resources import resource

LEFT = """Veröffentlichungsdatum: 03.02.2025 09:15 / Küstenbote

Hafen bleibt nach Sturm gesperrt

Die ehemalige Hafenchefin Petra Lindqvist hat den Bericht über den Sturm offenbar nicht gekannt.
"""
RIGHT = """Sturm: Streit um den Hafen von Tallinn

TALLINN (dpa) - Hafenchefin Petra Lindqvist hat den Bericht über den Sturm eindeutig gekannt.
"""


def newsreader(*arguments: object, language: str = "de") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "newsreader", *map(str, arguments)]
    if arguments[0] == "compare":
        command += ["--language", language]
    return subprocess.run(command, capture_output=True, timeout=120, check=False)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    left, right = tmp_path / "küste.txt", tmp_path / "agentur.txt"
    left.write_text(LEFT, encoding="utf-8")
    right.write_text(RIGHT, encoding="cp1252")
    return left, right


def test_a_comparison_goes_to_standard_output_as_json(pair: tuple[Path, Path]) -> None:
    done = newsreader("compare", *pair, "--json", "-")
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b""
    comparison = json.loads(done.stdout)
    assert comparison["schema"] == "newsreader.comparison/1"
    assert comparison["left"]["outlet"] == "Küstenbote"
    naming = next(one for one in comparison["divergences"] if one["kind"] == "naming")
    (start, end) = naming["left"][0]
    assert "ehemalige Hafenchefin" in comparison["left"]["text"][start:end]


def test_a_report_and_a_comparison_are_written_side_by_side(pair: tuple[Path, Path], tmp_path: Path) -> None:
    pdf, data = tmp_path / "vergleich.pdf", tmp_path / "vergleich.json"
    done = newsreader("compare", *pair, "--pdf", pdf, "--json", data)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert json.loads(data.read_text(encoding="utf-8"))["right"]["dateline"] == ["TALLINN"]
    again = newsreader("compare", pdf, pair[1], "--json", "-")
    assert again.returncode == 2
    assert "vergleich.pdf ist ein Bericht von Newsreader" in again.stderr.decode()


def test_a_report_goes_to_standard_output_whole(pair: tuple[Path, Path]) -> None:
    done = newsreader("compare", *pair, "--pdf", "-")
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.startswith(b"%PDF-")
    assert done.stdout.rstrip().endswith(b"%%EOF")


def test_without_an_output_a_summary_is_printed_in_the_language_asked_for(pair: tuple[Path, Path]) -> None:
    assert "Beide nennen: Petra Lindqvist" in newsreader("compare", *pair).stdout.decode()
    assert "Both name: Petra Lindqvist" in newsreader("compare", *pair, language="en").stdout.decode()


def test_each_file_that_cannot_be_read_is_named_on_standard_error(tmp_path: Path) -> None:
    empty = tmp_path / "leer.txt"
    empty.touch()
    done = newsreader("compare", empty, tmp_path / "fehlt.txt", "--json", "-")
    assert done.returncode == 2
    assert done.stdout == b""
    complaints = done.stderr.decode().splitlines()
    assert len(complaints) == 2
    assert "leer.txt" in complaints[0]
    assert "fehlt.txt" in complaints[1]


def test_an_output_that_cannot_be_written_is_named(pair: tuple[Path, Path], tmp_path: Path) -> None:
    done = newsreader("compare", *pair, "--pdf", tmp_path / "kein Ordner" / "vergleich.pdf")
    assert done.returncode == 2
    assert "vergleich.pdf" in done.stderr.decode()


def test_two_outputs_do_not_go_to_one_place(pair: tuple[Path, Path], tmp_path: Path) -> None:
    assert newsreader("compare", *pair, "--pdf", "-", "--json", "-").returncode == 2
    twice = tmp_path / "beides"
    done = newsreader("compare", *pair, "--pdf", twice, "--json", twice.parent / "." / "beides")
    assert (done.returncode, twice.exists()) == (2, False)


@pytest.mark.parametrize("output", ["--pdf", "--json"])
def test_no_output_takes_the_place_of_an_article(pair: tuple[Path, Path], tmp_path: Path, output: str) -> None:
    link = tmp_path / "verweis"
    link.symlink_to(pair[1])
    for place in (pair[0], link):
        done = newsreader("compare", *pair, output, place)
        assert done.returncode == 2
        assert place.name in done.stderr.decode()
    assert pair[0].read_text(encoding="utf-8") == LEFT
    assert pair[1].read_text(encoding="cp1252") == RIGHT


def test_help_and_wrong_calls_are_told_in_the_language_of_the_computer(pair: tuple[Path, Path]) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}

    def called(language: str, *arguments: object) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "newsreader", *map(str, arguments)]
        own = environment | {"LANG": language}
        return subprocess.run(command, capture_output=True, timeout=120, check=False, env=own)

    assert "öffnet das Fenster" in called("de_AT.UTF-8", "--help").stdout.decode()
    assert "opens the window" in called("en_GB.UTF-8", "compare", "--help").stdout.decode()
    wrong = called("de_DE", "compare", pair[0])
    assert (wrong.returncode, wrong.stdout) == (2, b"")
    assert "So ist der Aufruf nicht zu verstehen" in wrong.stderr.decode()


def test_a_reader_who_breaks_it_off_gets_the_status_shells_know(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_off(*_given: object, **_named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsreader.cli.compare.compare_files", broken_off)
    assert run(["compare", *map(str, pair)]) == 130


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_shipped_examples_are_compared(language: str) -> None:
    pair = sorted(resource("examples", language).glob("*.txt"))
    done = newsreader("compare", *pair, "--json", "-", language=language)
    assert done.returncode == 0, done.stderr.decode()
    comparison = json.loads(done.stdout)
    assert comparison["left"]["language"] == comparison["right"]["language"] == language
    assert comparison["shared_entities"]
    assert {"naming", "number", "certainty"} <= {one["kind"] for one in comparison["divergences"]}


def test_what_went_wrong_is_said_in_english_too(tmp_path: Path) -> None:
    done = newsreader("compare", tmp_path / "a.txt", tmp_path / "b.txt", language="en")
    assert "a.txt" in done.stderr.decode()
    assert done.stderr.decode() != newsreader("compare", tmp_path / "a.txt", tmp_path / "b.txt").stderr.decode()


def command_line(pair: tuple[Path, Path]) -> list[str]:
    return [sys.executable, "-m", "newsreader", "compare", *map(str, pair)]


def test_a_computer_without_a_language_is_spoken_to_in_english(pair: tuple[Path, Path]) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "LANG" and not name.startswith("LC_")}
    for words in (environment, environment | {"LC_ALL": "C"}):
        done = subprocess.run(command_line(pair), capture_output=True, timeout=120, check=False, env=words)
        assert done.returncode == 0, done.stderr.decode()
        assert "Both name: Petra Lindqvist" in done.stdout.decode()


def test_a_terminal_that_lacks_letters_shows_the_others(pair: tuple[Path, Path]) -> None:
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command_line(pair), capture_output=True, timeout=120, check=False, env=environment)
    assert done.returncode == 0, done.stderr.decode()
    assert b"Petra Lindqvist" in done.stdout


def test_a_reader_who_has_seen_enough_ends_it_without_complaint(pair: tuple[Path, Path]) -> None:
    with subprocess.Popen(command_line(pair), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("output", [(), ("--json", "-")])
def test_a_full_standard_output_is_told_of(pair: tuple[Path, Path], output: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [*command_line(pair), *output]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=120, check=False)
    assert done.returncode == 2
    assert len(done.stderr.decode().splitlines()) == 1


def test_without_a_display_the_window_says_what_can_be_done_instead(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = newsreader("a.txt", "b.txt")
    assert done.returncode == 2
    assert "newsreader compare A B" in done.stderr.decode()
