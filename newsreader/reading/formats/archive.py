"""Packages of files in one (ZIP), as word processors and electronic books use, opened with care."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as DeflateError  # noqa: N812 - a class, though it is written like a function

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.signature import OLD_OFFICE

BROKEN = (BadZipFile, DeflateError)
"""What goes wrong within a damaged package."""

_MOST_BYTES = 64 << 20
_MOST_BYTES_OF_TEXT = 16 << 20
# Text seldom shrinks to less than a twentieth; a package made to burst shrinks to a thousandth. Small ones do no harm.
_MOST_SWELLING = 100
_HARMLESS = 2 << 20
_MARKUP = (".xml", ".html", ".xhtml", ".htm", ".opf", ".ncx", ".rels")
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
    if _bursts(package.infolist()):
        raise UnreadableFileError("reading.swollen", file=name)
    if any(part.flag_bits & _LOCKED for part in package.infolist()):
        raise UnreadableFileError("reading.locked", file=name)
    return package


def refuse_locked(package: ZipFile, part: str, sign: bytes, name: str) -> None:
    """Looks for the sign by which a part of the package says that others are enciphered.

    Raises:
        UnreadableFileError: when it is found.
    """
    if part in package.namelist() and sign in package.read(part):
        raise UnreadableFileError("reading.locked", file=name)


def _bursts(parts: Sequence[ZipInfo]) -> bool:
    text = sum(part.file_size for part in parts if part.filename.lower().endswith(_MARKUP))
    swollen = any(part.file_size > max(_HARMLESS, part.compress_size * _MOST_SWELLING) for part in parts)
    return swollen or text > _MOST_BYTES_OF_TEXT or sum(part.file_size for part in parts) > _MOST_BYTES
