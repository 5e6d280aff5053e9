"""What browsers and word processors put on the clipboard or a drag beside the plain text."""

from __future__ import annotations

import re
import time
from string import Template

import pytest

from newsreader.model.errors import UnreadableFileError
from newsreader.reading import read_html, read_text

PLAIN = "Rat stoppt Brücke\n\nDer Rat hat den Umbau gestoppt.\n\nDie Kosten lägen bei 4,2 Mio. €, hieß es."
WANTED = ["Rat stoppt Brücke", "Der Rat hat den Umbau gestoppt.", "Die Kosten lägen bei 4,2 Mio. €, hieß es."]
PIECE = "<h1>$a</h1><p>Der Rat hat <b>den <i>Um</i>bau</b> gestoppt.</p><p>$c</p>"
MARKED = "<!--StartFragment-->$piece<!--EndFragment-->"
SOURCES = {
    "Chrome on Linux": '<meta http-equiv="content-type" content="text/html; charset=utf-8">$piece',
    "Chrome on Windows": "<html>\r\n<body>\r\n" + MARKED + "\r\n</body>\r\n</html>",
    "Windows with its header": "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000400\r\n"
    "StartFragment:0000000141\r\nEndFragment:0000000364\r\nSourceURL:https://www.example.org/\r\n<html><body>"
    + MARKED
    + "</body></html>",
    "Word": '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>'
    '<meta name=Generator content="Microsoft Word 15">'
    "<!--[if gte mso 9]><xml><o:OfficeDocumentSettings>96</o:OfficeDocumentSettings></xml><![endif]-->"
    "<style>p.MsoNormal {margin:0cm;}</style></head><body lang=DE>" + MARKED + "<o:p></o:p></body></html>",
    "LibreOffice": '<!DOCTYPE html><html><head><meta charset="utf-8"/><title></title><style>p { }</style></head>'
    '<body lang="de-DE" dir="ltr">$piece</body></html>',
    "Firefox": "$piece",
    "spans alone": '<div><span style="color: red">$a</span></div><div><span>$b</span></div><div><span>$c</span></div>',
    "buttons": "<h1>$a</h1><p>$b</p><button>$c</button>",
}


def piece_of(source: str) -> str:
    parts = dict(zip("abc", WANTED, strict=True))
    return Template(source).safe_substitute(parts | {"piece": Template(PIECE).substitute(parts)})


@pytest.mark.parametrize("source", SOURCES)
def test_the_paragraphs_of_what_was_chosen(source: str) -> None:
    article = read_html(piece_of(SOURCES[source]), PLAIN, "Auswahl")
    assert [span.of(article.text) for span in article.paragraphs()] == WANTED
    assert article.source.name == "Auswahl"


@pytest.mark.parametrize(
    "poor",
    [
        "<p>Rat stoppt Brücke</p>",
        "<img src='x.png'>",
        "<script>var a</script>",
        "",
        "<!-- -->",
        "<span>Rat</span><span>stoppt</span>",
    ],
)
def test_html_that_lacks_words_yields_to_the_plain_text(poor: str) -> None:
    assert read_html(poor, PLAIN, "Auswahl") == read_text(PLAIN, "Auswahl")


def test_numbers_of_points_are_no_words_that_html_lacks() -> None:
    article = read_html("<ol><li>Der Rat tagt.<li>Er stimmt ab.</ol>", "1. Der Rat tagt.\n2. Er stimmt ab.", "Auswahl")
    assert article.text == "Der Rat tagt.\n\nEr stimmt ab."


def test_a_copied_link_is_an_address() -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read_html('<a href="https://a.example/">https://a.example/</a>', "https://a.example/", "Der Link")
    assert refused.value.message.key == "reading.only_address"


def test_nothing_chosen_is_told() -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read_html("<img src='x.png'>", "", "Auswahl")
    assert re.fullmatch(r"reading\.(?:nothing_pasted|damaged)", refused.value.message.key)


def test_pictures_within_a_selection_do_not_make_it_too_large() -> None:
    picture = f'<img src="data:image/png;base64,{"iVBO" * 2_000_000}">'
    assert read_html(f"<p>Der Rat tagt.</p>{picture}<p>Heute.</p>", "", "Auswahl").text == "Der Rat tagt.\n\nHeute."


@pytest.mark.parametrize("litter", ["<!--StartFragment-->", "<!--EndFragment-->", "<!-- ", "<p>", "</p>", "data:a,"])
def test_litter_without_end_is_read_or_refused_in_time(litter: str) -> None:
    begin = time.process_time()
    assert read_html(litter * (3_000_000 // len(litter)), "Der Rat tagt.", "Auswahl").text == "Der Rat tagt."
    assert time.process_time() - begin < 3
