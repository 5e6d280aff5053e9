"""Whatever is opened, the worker process answers in time and within its memory, and nothing is fetched or run."""

from __future__ import annotations

import os
import queue
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from multiprocessing import active_children
from pathlib import Path

import pikepdf
import pytest

from newsreader.model.article import Article
from newsreader.model.errors import EngineError, NewsreaderError, PasswordNeededError
from newsreader.resources.wording import wording
from newsreader.services.engine.client import Worker
from newsreader.services.engine.jobs import ReadFile, ReadHtml, ReadingJob
from newsreader.services.engine.worker import MEMORY_LIMIT, SILENT_SECONDS, Bench

SECONDS = 10.0
Make = Callable[[], bytes]
SavedAs = Callable[[tuple[str, ...]], dict[str, bytes]]
Parts = dict[str, Callable[..., bytes]]
Outcome = Article | NewsreaderError


class Reading:
    """The window's end of a real reader; waits for each answer, at most as long as a reader of the program would."""

    def __init__(self, folder: Path) -> None:
        self.calls: queue.Queue[Callable[[], None]] = queue.Queue()
        self.worker = Worker(Bench.READER, self.calls.put)
        self.folder = folder

    def do(self, *jobs: ReadingJob) -> list[Outcome]:
        outcomes: list[Outcome] = []
        for job in jobs:
            self.worker.submit(job, outcomes.append, outcomes.append)
        end = time.monotonic() + SECONDS * len(jobs)
        while len(outcomes) < len(jobs):
            self.calls.get(timeout=end - time.monotonic())()
        return outcomes

    def path(self, data: bytes, name: str) -> Path:
        path = self.folder / name
        path.write_bytes(data)
        return path

    def key_of(self, data: bytes, name: str) -> str:
        """The key of what is said of such a file, which is said by name in both languages; "" where it is read."""
        return self.told(self.path(data, name))

    def told(self, path: Path, password: str | None = None) -> str:
        (outcome,) = self.do(ReadFile(path, password=password))
        if isinstance(outcome, Article):
            return ""
        assert not isinstance(outcome, EngineError), "the worker itself survives"
        for language in ("de", "en"):
            assert path.name in wording(language).say(outcome.message)
        return outcome.message.key.removeprefix("reading.")

    def read(self, data: bytes, name: str) -> Article:
        (outcome,) = self.do(ReadFile(self.path(data, name)))
        assert isinstance(outcome, Article), outcome
        return outcome


@pytest.fixture(scope="module")
def module_reading(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reading]:
    reading = Reading(tmp_path_factory.mktemp("files"))
    yield reading
    reading.worker.stop()


@pytest.fixture
def reading(module_reading: Reading, tmp_path: Path) -> Reading:
    module_reading.folder = tmp_path
    return module_reading


def test_all_kinds_one_after_the_other(reading: Reading, made: dict[str, Make], headline: str) -> None:
    paths = [reading.path(make(), f"artikel.{kind}") for kind, make in made.items()]
    outcomes = reading.do(*map(ReadFile, paths))
    assert [each.title if isinstance(each, Article) else each for each in outcomes] == [headline] * len(made)


def test_a_piece_of_a_page(reading: Reading, headline: str) -> None:
    (article,) = reading.do(ReadHtml(f"<h1>{headline}</h1><p>Der Rat hat getagt.</p>", "", "Auswahl"))
    assert isinstance(article, Article)
    assert article.text == f"{headline}\n\nDer Rat hat getagt."


def test_what_is_no_file_with_words_in_it(reading: Reading) -> None:
    folder = reading.folder / "ordner.txt"
    folder.mkdir()
    assert reading.told(folder) == "folder"
    assert reading.told(reading.folder / "fehlt.txt") == "missing"
    assert reading.key_of(b"", "leer.txt") == "empty"
    assert reading.key_of(b"\x89PNG\r\n\x1a\n" + bytes(200), "bild.txt") == "binary"
    assert reading.key_of(b"Ein Text\0 mit NUL. " * 99, "nul.txt") == "binary"
    giant = reading.path(b"", "riesig.txt")
    os.truncate(giant, 200_000_000)
    assert reading.told(giant) == "too_large"


@pytest.mark.skipif(sys.platform != "linux", reason="devices have these names there")
def test_devices_and_pipes_are_told_at_once(reading: Reading) -> None:
    os.mkfifo(pipe := reading.folder / "rohr.txt")
    (reading.folder / "speicher.txt").symlink_to("/proc/self/mem")
    begin = time.monotonic()
    assert reading.told(pipe) == "not_a_file"
    assert reading.told(Path("/dev/zero")) == "not_a_file"
    assert reading.told(Path("/dev/tty")) in ("not_a_file", "failed")
    assert reading.told(reading.folder / "speicher.txt") in ("empty", "failed", "forbidden")
    assert time.monotonic() - begin < SECONDS / 2


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may read every file")
def test_a_file_without_permission(reading: Reading) -> None:
    path = reading.path(b"Text", "geheim.txt")
    path.chmod(0)
    assert reading.told(path) == "forbidden"


def test_strange_letters(reading: Reading) -> None:
    halves = "Ein halbes \ud83d Zeichen.".encode("utf-8", "surrogatepass")
    assert reading.read(halves, "halb.txt").text == "Ein halbes \N{REPLACEMENT CHARACTER} Zeichen."
    mixed = "قال الوزير لـ Reuters: «لا» – 👩‍👩‍👧 e\u0301 שלום"
    assert reading.read(mixed.encode(), "gemischt.txt").text == mixed.replace("e\u0301", "é")
    assert len(reading.read(b"wort " * 200_000, "zeile.txt").text) == 999_999
    assert reading.key_of(b"wort " * 1_000_000, "lang.txt") == "too_long"


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.999])
def test_files_of_every_kind_cut_off(reading: Reading, made: dict[str, Make], share: float) -> None:
    for kind, make in made.items():
        data = make()
        reading.key_of(data[: int(len(data) * share)], f"abgebrochen.{kind}")


def test_files_of_every_kind_under_the_name_of_every_other(reading: Reading, made: dict[str, Make]) -> None:
    for make in made.values():
        for name in made:
            reading.key_of(make(), f"falsch.{name}")


@pytest.mark.parametrize("kind", ["docx", "odt", "epub"])
def test_packages_made_to_burst(reading: Reading, written_parts: Parts, kind: str) -> None:
    part = {"docx": "word/document.xml", "odt": "content.xml", "epub": "OEBPS/book.opf"}[kind]
    assert reading.key_of(written_parts["zip"]({part: b" " * 150_000_000}), f"bombe.{kind}") == "swollen"
    nested = written_parts["zip"]({f"{number}.xml": b" " * 1_900_000 for number in range(60)})
    assert reading.key_of(nested, f"viele.{kind}") == "swollen"


ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha" * 10}">' for n in range(9))


@pytest.mark.parametrize("kind", ["docx", "odt", "epub", "html", "webarchive"])
@pytest.mark.parametrize("declared", [ENTITIES, '<!ENTITY e8 SYSTEM "file:///etc/passwd">'], ids=["bomb", "external"])
def test_entities(reading: Reading, written_parts: Parts, kind: str, declared: str) -> None:
    head = f"<!DOCTYPE x [{declared}]>"
    made: dict[str, Make] = {
        "docx": lambda: written_parts["docx"]("<w:p><w:r><w:t>Anfang &e8; Ende</w:t></w:r></w:p>", head),
        "odt": lambda: written_parts["odt"]("<text:p>Anfang &e8; Ende</text:p>", head),
        "epub": lambda: written_parts["epub"]("<p>Anfang &e8; Ende</p>", head),
        "html": f'<?xml version="1.0"?>{head}<html><body><p>Anfang &e8; Ende</p></body></html>'.encode,
        "webarchive": f"<?xml version='1.0'?>{head}<plist><string>&e8;</string></plist>".encode,
    }
    (outcome,) = reading.do(ReadFile(reading.path(made[kind](), f"entitaet.{kind}")))
    assert not isinstance(outcome, EngineError), "the worker itself survives"
    if isinstance(outcome, Article):
        assert len(outcome.text) < 100
        assert "root" not in outcome.text


def test_pdf_that_is_locked_or_holds_pictures(reading: Reading, made: dict[str, Make], headline: str) -> None:
    with pikepdf.open(BytesIO(made["pdf"]())) as pdf:
        pdf.save(locked := reading.folder / "zu.pdf", encryption=pikepdf.Encryption(user="geheim", owner="x"))
    outcomes = reading.do(ReadFile(locked), ReadFile(locked, password="falsch"), ReadFile(locked, password="geheim"))
    assert [isinstance(each, PasswordNeededError) for each in outcomes] == [True, True, False]
    assert isinstance(outcomes[2], Article)
    assert outcomes[2].title == headline
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(scanned := BytesIO())
    assert reading.key_of(scanned.getvalue(), "scan.pdf") == "only_pictures"


def test_deeply_nested_pages(reading: Reading) -> None:
    reading.key_of(b"<div>" * 100_000 + b"Ein Satz." + b"</div>" * 100_000, "tief.html")
    reading.key_of(b"<table><tr><td>" * 30_000 + b"Ein Satz.", "tabelle.html")
    reading.key_of(b"{\\rtf1" + b"{" * 100_000 + b"Satz." + b"}" * 100_001, "tief.rtf")


def test_macros_of_a_document_are_left_alone(reading: Reading, made: dict[str, Make], headline: str) -> None:
    document = BytesIO(made["docx"]())
    with zipfile.ZipFile(document, "a") as package:
        package.writestr("word/vbaProject.bin", b'Sub AutoOpen(): Shell("touch /tmp/run"): End Sub')
    for name in ("makro.docm", "makro.docx"):
        assert reading.read(document.getvalue(), name).title == headline


def hostile_files(place: str, parts: Parts, pdf: bytes) -> dict[str, bytes]:
    """Files of every kind that would fetch `place`, or run something, if anybody let them."""
    head = f'<!DOCTYPE html SYSTEM "{place}" [<!ENTITY % p SYSTEM "{place}"> %p; <!ENTITY e SYSTEM "{place}">]>'
    page = (
        f'<html><head><base href="{place}"><link rel="stylesheet" href="{place}"><script src="{place}"></script>'
        f'<link rel="canonical" href="{place}"><meta http-equiv="refresh" content="0;url={place}">'
        f'<meta property="og:image" content="{place}"><style>@import url("{place}"); p {{background: url({place})}}'
        f'</style></head><body onload="location=\'{place}\'"><article><img src="{place}" srcset="{place} 2x">'
        f'<iframe src="{place}"></iframe><frame src="{place}"><object data="{place}"></object><video src="{place}">'
        f'</video><p>Der Rat hat am Montag lange getagt und dabei vieles beschlossen.</p><a href="{place}">a</a>'
        f'<form action="{place}"><input autofocus></form><img src="file:///etc/hostname"></article></body></html>'
    )
    drawn = f'<w:p><w:r><w:t>Satz &e;</w:t></w:r></w:p><w:altChunk r:id="x"/><w:attachedTemplate r:id="{place}"/>'
    fetched = f'<text:p>Satz &e;<draw:image xmlns:draw="d" xmlns:xlink="x" xlink:href="{place}"/></text:p>'
    with pikepdf.open(BytesIO(pdf)) as changed:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String(f"app.launchURL('{place}')"))
        changed.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(place))
        changed.Root.AA = pikepdf.Dictionary(WC=script)
        changed.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=[pikepdf.String("a"), script]))
        changed.save(active := BytesIO())
    return {
        "seite.html": page.encode(),
        "seite.xhtml": (head + page).encode(),
        "brief.eml": b"Content-Type: text/html\n\n" + page.encode(),
        "seite.mhtml": b"Content-Type: text/html\n\n" + page.encode(),
        "auswahl.docx": parts["docx"](drawn, head),
        "auswahl.odt": parts["odt"](fetched, head),
        "buch.epub": parts["epub"](page, head),
        "seite.webarchive": f"{head}<plist><string>&e;</string></plist>".encode(),
        "feld.rtf": b"{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE " + place.encode() + b"}}Satz}",
        "aktiv.pdf": active.getvalue(),
        "verweis.url": f"[InternetShortcut]\nURL={place}".encode(),
        "verweis.txt": place.encode(),
    }


def test_nothing_is_fetched_or_run(reading: Reading, written_parts: Parts, made: dict[str, Make]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.3)
        place = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
        for name, data in hostile_files(place, written_parts, made["pdf"]()).items():
            reading.key_of(data, name)
        assert reading.do(ReadHtml(f'<img src="{place}"><p>Satz.</p>', "Satz.", "Auswahl"))
        with pytest.raises(TimeoutError):
            listener.accept()


def test_the_listener_would_have_heard() -> None:
    """The test above can fail: another process that connects is heard."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(20)
        port = listener.getsockname()[1]
        calling = f"import urllib.request; urllib.request.urlopen('http://127.0.0.1:{port}/x', timeout=1)"
        with subprocess.Popen([sys.executable, "-c", calling], stderr=subprocess.DEVNULL):
            listener.accept()[0].close()


@pytest.mark.skipif(sys.platform != "linux", reason="limits of a process are told in /proc")
def test_the_memory_of_the_worker_is_bounded(reading: Reading) -> None:
    reading.key_of(b"Ein Satz.", "satz.txt")
    (process,) = [child.pid for child in active_children() if child.name.endswith(Bench.READER)]
    limits = Path(f"/proc/{process}/limits").read_text(encoding="ascii").splitlines()
    (space,) = [line.split()[3] for line in limits if line.startswith("Max address space")]
    assert int(space) == MEMORY_LIMIT == 1 << 30


@pytest.mark.slow
@pytest.mark.parametrize(
    "kind", ["txt", "md", "html", "mhtml", "webarchive", "docx", "odt", "rtf", "eml", "epub", "pdf"]
)
def test_a_thousand_words_in_three_tenths_of_a_second(
    reading: Reading, saved_as: SavedAs, made: dict[str, Make], body: tuple[str, ...], kind: str
) -> None:
    lines = ("Der Rat hat heute lange getagt", *(f"{number}. {line}" for number in range(8) for line in body))
    assert sum(len(line.split()) for line in lines) >= 1_000
    long = saved_as(lines).get(kind)
    path = reading.path(long or made[kind](), f"lang.{kind}")
    job = ReadFile(path)
    reading.do(job)  # the parser is loaded
    taken = []
    for _ in range(5):
        begin = time.perf_counter()
        article = reading.do(*[job] * (1 if long else 5))[0]  # two kinds are made short
        taken.append(time.perf_counter() - begin)
        assert isinstance(article, Article)
    print(f"{kind}: {min(taken) * 1000:.0f} ms")
    assert min(taken) < 0.3


GIVEN_UP = """
import re, sys
from newsreader.model.progress import unwatched
from newsreader.services.engine.jobs import Request
from newsreader.services.engine.worker import _outcome
jobs = {"python": lambda *_: [None for _ in iter(int, 1)], "C": lambda *_: re.match("(a+)+b", "a" * 60)}
jobs["disk"] = lambda *_: open(sys.argv[2])  # a pipe without a writer keeps whoever opens it, as a lost disk does
_outcome(jobs[sys.argv[1]], Request(1, None), unwatched, 0.5)
"""


@pytest.mark.parametrize("code", ["python", "C", "disk"])
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are made elsewhere")
def test_a_job_that_never_ends_is_given_up(code: str, tmp_path: Path) -> None:
    os.mkfifo(pipe := tmp_path / "pipe")
    begin = time.monotonic()
    done = subprocess.run([sys.executable, "-c", GIVEN_UP, code, pipe], capture_output=True, timeout=20, check=False)
    assert done.returncode == 1
    assert time.monotonic() - begin < SECONDS
    assert SILENT_SECONDS[Bench.READER] < SECONDS < SILENT_SECONDS[Bench.ANALYST]
