"""Rich text (.rtf), with tracked changes accepted."""

from __future__ import annotations

import re

from striprtf.striprtf import rtf_to_text

from newsreader.reading.damage import damage_told
from newsreader.reading.raw_text import RawText

_GROUP = re.compile(r"\{[^{}]*\}")
_DELETED = "\\deleted"


def read(data: bytes, name: str) -> RawText:
    """The text of a document; pictures are left out.

    Raises:
        UnreadableFileError: when the document is damaged.
    """
    source = data.decode("cp1252", "replace")
    with damage_told(name):
        if not source.lstrip().startswith("{\\rtf"):
            raise ValueError(source[:10])
        kept = _GROUP.sub(lambda group: "" if _DELETED in group[0] else group[0], source)
        return RawText(rtf_to_text(kept, errors="replace").replace("\n", "\n\n"))
