"""Packages of files in one (ZIP), as word processors and electronic books use, opened with care."""

from __future__ import annotations

from io import BytesIO
from zipfile import BadZipFile, ZipFile
from zlib import error as DeflateError  # noqa: N812 - a class, though it is written like a function

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.damage import damage_told
from newsreader.reading.signature import OLD_OFFICE

BROKEN = (BadZipFile, DeflateError)
"""What goes wrong within a damaged package."""

_MOST_BYTES = 64 << 20
# Text seldom shrinks to less than a twentieth; a package made to burst shrinks to a thousandth. Small ones do no harm.
_MOST_SWELLING = 100
_HARMLESS = 4 << 20
_LOCKED = 0x1


def opened(data: bytes, name: str) -> ZipFile:
    """The package in these bytes, which unpacks to no more than it says.

    Raises:
        UnreadableFileError: when it is damaged, locked with a password or made to burst.
    """
    if data.startswith(OLD_OFFICE):
        raise UnreadableFileError("reading.locked", file=name)
    with damage_told(name, *BROKEN):
        package = ZipFile(BytesIO(data))
    size = sum(part.file_size for part in package.infolist())
    if size > _MOST_BYTES or size > max(_HARMLESS, len(data) * _MOST_SWELLING):
        raise UnreadableFileError("reading.swollen", file=name)
    if any(part.flag_bits & _LOCKED for part in package.infolist()):
        raise UnreadableFileError("reading.locked", file=name)
    return package
