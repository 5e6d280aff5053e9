"""Rich text (.rtf), with tracked changes accepted."""

from __future__ import annotations

import re

from striprtf.striprtf import rtf_to_text

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.file_bytes import LARGEST, LARGEST_MEGABYTES
from newsreader.reading.text.raw_text import RawText

_GROUP = re.compile(r"\{[^{}]*\}")
_DELETED = "\\deleted"
_LONGEST = 4 * LARGEST  # a letter outside ASCII takes six signs
_PICTURE = re.compile(r"[0-9a-fA-F\s]{1000,}")


def read(data: bytes, name: str) -> RawText:
    """The text of a document; pictures are left out.

    Raises:
        UnreadableFileError: when the document is damaged or too long.
    """
    source = data.decode("cp1252", "replace")
    with damage_told(name):
        if not source.lstrip().startswith("{\\rtf"):
            raise ValueError(source[:10])
        words = _PICTURE.sub(" ", source)
        if len(words) > _LONGEST:
            raise UnreadableFileError("reading.too_large", file=name, limit=LARGEST_MEGABYTES)
        kept = _GROUP.sub(lambda group: "" if _DELETED in group[0] else group[0], words)
        return RawText(rtf_to_text(kept, errors="replace").replace("\n", "\n\n"))
