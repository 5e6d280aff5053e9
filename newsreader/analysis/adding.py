"""Takes a trained pipeline that the reader has brought, a wheel, an archive or a folder, into a folder of their own."""

from __future__ import annotations

import shutil
import tarfile
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from newsreader.analysis.pipelines import BROKEN, entry_of, open_pipeline
from newsreader.model.errors import PipelineError
from newsreader.model.pipelines import PipelineEntry, PipelineOrigin

LARGEST = 4 << 30
"""Bytes an unpacked pipeline may have; the largest official ones have under one."""


def add_pipeline(source: Path, folder: Path) -> PipelineEntry:
    """Proves that `source` is a pipeline this program can read with, and puts it into `folder`.

    Nothing is fetched, and no code of the package is run: what is not data is left behind.

    Raises:
        PipelineError: when it is no pipeline, is damaged or made for another spaCy, or cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".") as aside:
            held = _held(_unpacked(source, Path(aside)))
            if held is None:
                raise PipelineError("pipelines.none", file=source.name)
            return _moved(_proved(held, source.name), folder, is_copy=source.is_dir())
    except (OSError, EOFError, zipfile.BadZipFile, tarfile.TarError) as error:
        raise PipelineError("pipelines.not_added", file=source.name, reason=error) from error


def _unpacked(source: Path, aside: Path) -> Path:
    """The folder with what an archive holds; a folder is taken as it is."""
    if source.is_dir():
        return source
    if zipfile.is_zipfile(source):
        with zipfile.ZipFile(source) as archive:
            _weigh(sum(part.file_size for part in archive.infolist()), source)
            archive.extractall(aside)
    elif tarfile.is_tarfile(source):
        with tarfile.open(source) as archive:
            _weigh(sum(part.size for part in archive), source)
            # Files and folders below the archive alone; the first releases of Python 3.11 have no filter to see to it.
            archive.extraction_filter = getattr(tarfile, "data_filter", lambda part, _path: part)
            archive.extractall(aside, [part for part in archive if _is_harmless(part)])
    else:
        raise PipelineError("pipelines.none", file=source.name)
    return aside


def _is_harmless(part: tarfile.TarInfo) -> bool:
    path = PurePosixPath(part.name)
    return (part.isfile() or part.isdir()) and not path.is_absolute() and ".." not in path.parts


def _weigh(size: int, source: Path) -> None:
    if size > LARGEST:
        raise PipelineError("pipelines.too_large", file=source.name)


def _held(folder: Path) -> Path | None:
    """The outermost folder that holds a pipeline: wheels lay it two folders down."""
    found = sorted(folder.rglob("config.cfg"), key=lambda path: len(path.parts))
    return next((path.parent for path in found if (path.parent / "meta.json").is_file()), None)


def _proved(held: Path, name: str) -> PipelineEntry:
    try:
        open_pipeline(str(held))
    except UserWarning as error:
        raise PipelineError("pipelines.other_version", name=name) from error
    except BROKEN as error:
        reason = str(error).strip().split("\n", maxsplit=1)[0]
        raise PipelineError("pipelines.damaged", name=name, reason=reason) from error
    entry = entry_of(held, PipelineOrigin.ADDED)
    assert entry is not None, "it was opened just now"
    return entry


def _moved(entry: PipelineEntry, folder: Path, *, is_copy: bool) -> PipelineEntry:
    """Puts a proved pipeline in its place, aside first, where one of the same name may lie."""
    place = folder / entry.name.replace(" ", "-")
    aside = folder / f".{place.name}.new"
    shutil.rmtree(aside, ignore_errors=True)
    shutil.copytree(entry.place, aside) if is_copy else shutil.move(entry.place, aside)
    if place.exists():
        shutil.rmtree(place)
    aside.rename(place)
    return PipelineEntry(entry.language, entry.name, PipelineOrigin.ADDED, str(place))
