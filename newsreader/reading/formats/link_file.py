"""Files that hold nothing but the address of a page, as desktops make them of a link."""

from __future__ import annotations

import plistlib
import re
from typing import NoReturn
from xml.parsers.expat import ExpatError

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.text.cleaning import clean

_STATED = re.compile(rb"^\s*URL\s*=\s*(\S[^\r\n]{0,2000})", re.IGNORECASE | re.MULTILINE)


def read(data: bytes, name: str) -> NoReturn:
    """Never gives a text, for nothing is fetched.

    Raises:
        UnreadableFileError: which names the address.
    """
    with damage_told(name, ExpatError):
        stated = _STATED.search(data)
        address = stated[1].decode("utf-8", "replace") if stated else str(plistlib.loads(data)["URL"])
    raise UnreadableFileError("reading.only_address", file=name, address=clean(address))
