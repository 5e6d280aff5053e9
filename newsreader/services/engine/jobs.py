"""What the window asks of the engine and what it gets back: plain values that cross a pipe."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from newsreader.model.article import Article
from newsreader.model.comparison import Comparison, Marks
from newsreader.model.corrections import Correction, FindingKey
from newsreader.model.pipelines import BEST, PipelineChoice, PipelineEntry
from newsreader.model.progress import Progress
from newsreader.model.work import Note as ReaderNote


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Read one file into an `Article`.

    `encoding` and `password` are what the reader of the file knows; `is_mended` asks for garbled letters to be mended.
    """

    path: Path
    encoding: str | None = None
    password: str | None = field(default=None, repr=False)
    is_mended: bool = False

    @property
    def name(self) -> str:
        """What the file is called."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class ReadText:
    """Make an `Article` of text that was pasted or dropped."""

    text: str
    name: str
    is_mended: bool = False


@dataclass(frozen=True, slots=True)
class ReadHtml:
    """Make an `Article` of a piece of HTML that was pasted or dropped, and of the plain text that came with it."""

    html: str
    text: str
    name: str
    is_mended: bool = False


@dataclass(frozen=True, slots=True)
class FindFiles:
    """Find the articles in folders; the answer is the files to read, those named themselves among them."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class CompareArticles:
    """Analyse both articles, as far as that is not done yet, and compare them, as corrected, into a `Compared`."""

    left: Article
    right: Article
    corrections: tuple[Correction, ...] = ()
    pipelines: PipelineChoice = BEST


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison with its marks and the time it took in seconds."""

    comparison: Comparison
    marks: Marks
    seconds: float


class ReportFormat(StrEnum):
    """In what kind of file a comparison can be written."""

    PDF = "pdf"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class WriteReport:
    """Write a comparison to a file, in the interface language `language`; the answer is the path.

    `notes` are printed beside their findings, and those among `chosen` are told as chosen; `found` counts all that was
    found, of which the comparison may hold a part.
    """

    comparison: Comparison
    marks: Marks
    format: ReportFormat
    path: Path
    language: str
    notes: tuple[ReaderNote, ...] = ()
    chosen: tuple[FindingKey, ...] = ()
    found: int | None = None


@dataclass(frozen=True, slots=True)
class ListPipelines:
    """List the pipelines on this computer, language by language, best first; `folder` holds the reader's own."""

    folder: Path


@dataclass(frozen=True, slots=True)
class AddPipeline:
    """Take a pipeline from a file or folder into the folder of the reader's own."""

    source: Path
    folder: Path


ReadingJob = ReadFile | ReadText | ReadHtml
ReaderJob = ReadingJob | FindFiles
AnalystJob = CompareArticles | WriteReport | ListPipelines | AddPipeline
Job = ReaderJob | AnalystJob
Answer = Article | Compared | Path | tuple[Path, ...] | PipelineEntry | tuple[PipelineEntry, ...]


@dataclass(frozen=True, slots=True)
class Request:
    """A job with the number its answer will carry."""

    number: int
    job: Job


@dataclass(frozen=True, slots=True)
class Cancel:
    """Nobody waits any more for the job of that number."""

    number: int


@dataclass(frozen=True, slots=True)
class Note:
    """How far the job of that number has come; sent while it is done."""

    number: int
    progress: Progress
