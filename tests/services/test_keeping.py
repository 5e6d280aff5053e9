"""What the desk has the library keep, with a real library."""

import sqlite3
from contextlib import closing
from pathlib import Path

from newsreader.library import open_library
from newsreader.model.article import Article, Source
from newsreader.model.comparison import DivergenceKind
from newsreader.model.corrections import FindingKey
from newsreader.model.message import Message
from newsreader.model.work import Work
from newsreader.services.keeping import Keeping

KEY = FindingKey(DivergenceKind.NUMBER, ())


def test_a_note_is_kept_though_the_work_before_it_cannot_be_read(tmp_path: Path) -> None:
    library = open_library(tmp_path)
    left, right = (library.keep(Article(text, Source("a"), "de")).digest for text in ("Links.", "Rechts."))
    library.keep_work(left, right, Work().with_note(KEY, "Alt"))
    library.close()
    with closing(sqlite3.connect(library.path)) as base, base:
        base.execute("UPDATE work SET done = '{}'")
    library = open_library(tmp_path)
    told: list[Message] = []
    Keeping(library, told.append).note((left, right), KEY, "Neu")
    assert library.work(left, right).note_on(KEY) == "Neu"
    assert [message.key for message in told] == ["library.work_changed"]
    library.close()
