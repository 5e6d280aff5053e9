"""Everything stays on this computer: whole comparisons whose processes are watched, and ones without any network."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsreader.resources import resource

PAIR = sorted(resource("examples", "de").glob("*.txt"))
COMMAND_LINE = [sys.executable, "-m", "newsreader", "compare", *map(str, PAIR), "--language", "de"]
WINDOW = [sys.executable, str(Path(__file__).parent / "window" / "real_window.py"), *map(str, PAIR)]

WATCHER = """
import os, sys

def note(words):
    with open(os.environ["WATCHED"], "a") as file:
        file.write(words + "\\n")

def stays_here(address):
    return isinstance(address, (str, bytes)) or address[0] in {"127.0.0.1", "::1"}

def watch(event, arguments):
    if event.startswith("socket.") and event not in {"socket.__new__", "socket.gethostname"}:
        if not (event == "socket.bind" and stays_here(arguments[-1])):
            note(f"network: {event} {arguments!r}")

sys.addaudithook(watch)
note(f"watched: {os.getpid()}")
"""
"""Python runs this at the start of every process. Libraries may try whether this computer can number its own ports."""


def run(command: list[str], **environment: str) -> str:
    done = subprocess.run(
        command,
        capture_output=True,
        timeout=120,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "BEGUN": str(time.time()), **environment},
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def watched(command: list[str], folder: Path) -> tuple[list[str], list[str]]:
    """The processes that were watched while a command ran, and what they asked of the network."""
    (folder / "sitecustomize.py").write_text(WATCHER, encoding="utf-8")
    log = folder / "watched.txt"
    run(command, PYTHONPATH=str(folder), WATCHED=str(log))
    lines = log.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.startswith("watched")], [line for line in lines if line.startswith("net")]


def test_the_watcher_sees_who_asks_for_a_host(tmp_path: Path) -> None:
    asking = "import socket\ntry: socket.getaddrinfo('nowhere.invalid', 80)\nexcept OSError: pass"
    processes, asked = watched([sys.executable, "-c", asking], tmp_path)
    assert len(processes) == 1
    assert len(asked) == 1
    assert "nowhere.invalid" in asked[0]


def test_the_command_line_asks_nothing_of_the_network(tmp_path: Path) -> None:
    pdf, data = str(tmp_path / "comparison.pdf"), str(tmp_path / "comparison.json")
    processes, asked = watched([*COMMAND_LINE, "--pdf", pdf, "--json", data], tmp_path)
    assert processes
    assert asked == []


def test_the_window_and_its_workers_ask_nothing_of_the_network(tmp_path: Path) -> None:
    processes, asked = watched(WINDOW, tmp_path)
    assert len(processes) >= 3, "the window, its reader and its analyst"
    assert asked == []


@pytest.fixture
def cut_off() -> list[str]:
    """The words that run a command where there is no network at all, not even the computer's own."""
    if not (sys.platform == "linux" and shutil.which("unshare")):
        pytest.skip("this system cannot cut a process off from the network")
    if subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False).returncode:
        pytest.skip("only an administrator may cut a process off from the network")
    return ["unshare", "--net"]


def test_the_command_line_compares_without_a_network(cut_off: list[str]) -> None:
    comparison = json.loads(run([*cut_off, *COMMAND_LINE, "--json", "-"]))
    assert comparison["divergences"]


def test_the_window_compares_without_a_network(cut_off: list[str]) -> None:
    assert json.loads(run([*cut_off, *WINDOW]))["marked"]
