"""Plain text in the forms it is kept in becomes passages for word vectors."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest

ITEM = """\
---
layout: post
---
#### Ships
* The ferry *Kari* [leaves](https://example.org/a_(b) "Ferry") [Oslo](https://example.org/) at noon. [(Post)](https://example.org/c)
"""
ARTICLE = """\
<page><text>{{Ship|name={{lang|no|Kari}}}}
'''Kari''' is a [[ferry|passenger ferry]] that leaves [[Oslo]] at noon.&lt;ref&gt;Fjord Post&lt;/ref&gt;
{| class="table"
| Kari and nothing else in this row
|}
</text></page>
"""
PLAIN = "The ferry Kari leaves Oslo at noon."


def _passages(file: Path, form: str) -> list[str]:
    text = importlib.import_module("training.recipe").Text(file.name, form, "https://example.org/")
    return list(importlib.import_module("training.texts").passages([text], [file.parent]))


@pytest.mark.parametrize(
    ("form", "kept", "passage"),
    [
        ("sentences", f"{PLAIN}\nA speed of {{\\displaystyle v}} knots is seldom.\n", PLAIN),
        ("bio", PLAIN.replace(" ", "\tO\n") + "\tO\n\nKari\tB-MISC\n", PLAIN),
        ("offsets", json.dumps({"text": PLAIN, "ents": [[10, 14, "ship"]]}), PLAIN),
        ("items", ITEM, PLAIN),
        ("wikitext", ARTICLE, "Kari is a passenger ferry that leaves Oslo at noon."),
        ("json", json.dumps({"Ships": [{"text": f"<b>{PLAIN}</b>"}, 7]}), PLAIN),
        ("docred", json.dumps([{"sents": [PLAIN.split()]}]), PLAIN),
        ("conllu", f"# sent_id = 1\n# text = {PLAIN}\n1\tThe\n", PLAIN),
        ("beginnings", f"Kari\n{PLAIN}\n", PLAIN),
    ],
)
def test_each_form_gives_its_passages(form: str, kept: str, passage: str, tmp_path: Path) -> None:
    (tmp_path / "text").write_text(kept, encoding="utf-8")
    assert _passages(tmp_path / "text", form) == [passage]


def test_a_file_may_break_off_within_a_letter(tmp_path: Path) -> None:
    (tmp_path / "text").write_bytes(f"{PLAIN}\n{PLAIN} Überall".encode()[: 2 * len(PLAIN) + 3])
    assert _passages(tmp_path / "text", "beginnings") == [PLAIN, PLAIN]


def test_minutes_are_read_in_the_encoding_of_their_time(tmp_path: Path) -> None:
    (tmp_path / "text").write_bytes("Die Fähre „Kari“ verlässt Oslo – am Mittag.\r\n".encode("cp1252"))
    assert _passages(tmp_path / "text", "minutes") == ["Die Fähre „Kari“ verlässt Oslo – am Mittag."]
