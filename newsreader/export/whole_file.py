"""Writes a file wholly or not at all."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from glob import escape
from pathlib import Path

from newsreader.model.errors import ExportError

_ASIDE = ".part"
"""How the name of a file ends that is not whole yet."""

_REASONS = {
    errno.ENOENT: "export.no_folder",
    errno.ENOTDIR: "export.no_folder",
    errno.EISDIR: "export.is_folder",
    errno.EACCES: "export.no_permission",
    errno.EPERM: "export.no_permission",
    errno.EROFS: "export.no_permission",
    errno.ENOSPC: "export.disk_full",
    errno.EDQUOT: "export.disk_full",
    errno.ENAMETOOLONG: "export.name_too_long",
}


def write_whole(path: Path, content: bytes) -> None:
    """Puts `content` aside first, then in the place of `path`: an older file stays until the new one is whole.

    Raises:
        ExportError: when it cannot be written there; an older file is untouched.
    """
    path = path.absolute()
    try:
        _replace(path.resolve(), content)
    except OSError as trouble:
        key = _REASONS.get(trouble.errno or 0, "export.failed")
        raise ExportError(key, file=path.name, folder=path.parent) from trouble


def remove_parts(path: Path) -> None:
    """Removes what a process that was ended has left beside `path`; what cannot be removed stays."""
    path = path.resolve()
    for aside in path.parent.glob(f".{escape(path.name)}.*{_ASIDE}"):
        with suppress(OSError):
            aside.unlink()


def _replace(path: Path, content: bytes) -> None:
    if path.exists() and not path.is_file():
        path.write_bytes(content)  # a pipe or a device takes the bytes; a folder refuses them
        return
    aside = path.with_name(f".{path.name}.{os.getpid()}{_ASIDE}")
    try:
        with aside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
