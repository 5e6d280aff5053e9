"""Takes the bytes of a file off the disk without ever waiting for a pipe or filling the memory."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from newsreader.model.errors import UnreadableFileError

# A saved page may hold far more than its article, but is still small enough to be read in a breath.
LARGEST_MEGABYTES = 5
LARGEST = LARGEST_MEGABYTES * 1_000_000


def bytes_of(path: Path, name: str, megabytes: int = LARGEST_MEGABYTES) -> bytes:
    """All bytes of the regular file at `path`.

    Raises:
        UnreadableFileError: when there is no such file, when it is none (a folder, a pipe, a device), when it may not
            be read or when it has more than so many megabytes.
    """
    try:
        if path.is_dir() and not os.access(path, os.R_OK):
            raise PermissionError
        _refuse_unless_readable(path.stat(), name, megabytes)
        data = _first_bytes(path, name, megabytes)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UnreadableFileError("reading.missing", file=name) from error
    except PermissionError as error:
        raise UnreadableFileError("reading.forbidden", file=name) from error
    except OSError as error:
        raise UnreadableFileError("reading.failed", file=name, reason=error.strerror or str(error)) from error
    except ValueError as error:  # a NUL in the name itself
        raise UnreadableFileError("reading.missing", file=name) from error
    if len(data) > megabytes * 1_000_000:
        raise UnreadableFileError("reading.too_large", file=name, limit=megabytes)
    return data


def _first_bytes(path: Path, name: str, megabytes: int) -> bytes:
    # Between the first look and the opening a pipe may have taken the file's place: never wait for one.
    number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(number, "rb") as file:
        _refuse_unless_readable(os.fstat(number), name, megabytes)
        return file.read(megabytes * 1_000_000 + 1)


def _refuse_unless_readable(status: os.stat_result, name: str, megabytes: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableFileError("reading.folder", file=name)
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFileError("reading.not_a_file", file=name)
    if status.st_size > megabytes * 1_000_000:
        raise UnreadableFileError("reading.too_large", file=name, limit=megabytes)
