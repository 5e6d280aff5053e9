"""Letters as mail programs write, forward and quote them give the article they carry."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from newsreader.model.article import Article, FurnitureKind
from newsreader.model.errors import UnreadableFileError
from newsreader.reading import read_file

Make = Callable[[], bytes]
NOTE = "Liebe Kollegen,\n\nschaut mal, das ist wichtig.\n\nGruß\nAnna\n\n"
HEADS = (
    "---------- Forwarded message ---------\nVon: Desk <desk@example.org>\nDatum: Mo., 5. Mai 2025 um 14:30 Uhr\n"
    "Subject: Hafen\nAn: anna@example.org\n\n",
    "-----Ursprüngliche Nachricht-----\nVon: Desk\nGesendet: Montag, 5. Mai 2025 14:30\nAn: Anna\nBetreff: Hafen\n\n",
    "-----Original Message-----\nFrom: Desk\nSent: Monday, May 5, 2025 2:30 PM\nTo: Anna\nSubject: Harbour\n\n",
)


@pytest.fixture
def text(headline: str, body: tuple[str, ...]) -> str:
    """The article as a mail program shows it."""
    return "\n\n".join((headline, "Von Käthe Öhlmann", *body))


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Article]:
    """Reads a letter with this body and this kind of text."""

    def read(body: bytes, kind: str = "charset=utf-8") -> Article:
        path = tmp_path / "brief.eml"
        head = f"Subject: WG: Hafen\nFrom: a@example.org\nContent-Type: text/plain; {kind}\n"
        path.write_bytes(f"{head}Content-Transfer-Encoding: 8bit\n\n".encode() + body)
        return read_file(path)

    return read


def article_of(article: Article) -> str:
    """What is not folded away as standing around the article."""
    around = [mark.span for mark in article.furniture if mark.kind is FurnitureKind.OTHER]
    return "\n\n".join(s.of(article.text) for s in article.paragraphs() if not any(each.contains(s) for each in around))


@pytest.mark.parametrize("head", HEADS, ids=["gmail", "outlook", "english"])
def test_a_forwarded_article_stands_below_its_note(
    read: Callable[..., Article], text: str, headline: str, head: str
) -> None:
    article = read((NOTE + head + text).encode())
    assert article_of(article) == text
    assert "schaut mal" in article.text
    masthead = article.masthead
    assert masthead.headline
    assert masthead.headline.span
    assert masthead.headline.span.of(article.text) == headline
    assert masthead.dateline
    assert masthead.dateline.span
    assert masthead.dateline.span.of(article.text).startswith("LÜBECK")
    assert masthead.published is None


def test_a_quoted_article_loses_its_marks(read: Callable[..., Article], text: str, headline: str) -> None:
    quoted = "Am 5. Mai schrieb Anna:\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
    article = read(f"{quoted}\n\n-- \nAnna Muster\nRedaktion".encode())
    assert article_of(article) == text
    assert article.title == headline
    assert article.text.startswith("Am 5. Mai")
    assert article.text.endswith("Redaktion")


@pytest.mark.parametrize("quoted", ["", "> ", ">> "])
@pytest.mark.parametrize("deletes", [False, True])
def test_flowing_lines_become_paragraphs(read: Callable[..., Article], text: str, quoted: str, deletes: bool) -> None:
    end = "  " if deletes else " "
    flowed = "\n".join(
        f"{end}\n".join(quoted + line for line in textwrap.wrap(paragraph, 66)) or quoted.strip()
        for paragraph in text.split("\n")
    )
    article = read(flowed.encode(), f"charset=utf-8; format=flowed{'; delsp=yes' * deletes}")
    assert article_of(article) == text


@pytest.mark.parametrize(
    ("claimed", "true"),
    [
        ("us-ascii", "utf-8"),
        ("iso-8859-1", "cp1252"),
        ("utf-8", "cp1252"),
        ("iso-8859-1", "utf-8"),
        ("x-none", "cp1252"),
    ],
)
def test_letters_that_lie_about_their_encoding(
    read: Callable[..., Article], text: str, claimed: str, true: str
) -> None:
    assert article_of(read(text.encode(true), f"charset={claimed}")) == text


def letter_of(*parts: EmailMessage | str | tuple[str, str]) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Hafen"
    message.set_content(parts[0])
    for part in parts[1:]:
        if isinstance(part, tuple):
            message.add_alternative(part[0], subtype=part[1])
        else:
            message.add_attachment(part)
    return message


def test_a_hint_at_another_form_is_not_the_article(tmp_path: Path, text: str, body: tuple[str, ...]) -> None:
    page = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n\n"))
    path = tmp_path / "brief.eml"
    path.write_bytes(letter_of("Bitte in HTML ansehen.", (f"<html>{page}</html>", "html")).as_bytes())
    assert read_file(path).text == text
    path.write_bytes(letter_of(text, (f"<html>{page}</html>", "html")).as_bytes())
    assert read_file(path).text == text
    inner = letter_of("\n\n".join(body))
    path.write_bytes(letter_of("siehe unten", inner).as_bytes())
    assert read_file(path).text == "\n\n".join(body)


def test_a_letter_that_only_carries_files_names_them(tmp_path: Path) -> None:
    message = letter_of("")
    message.add_attachment(b"PK", maintype="application", subtype="octet-stream", filename="hafen.docx")
    path = tmp_path / "brief.eml"
    path.write_bytes(message.as_bytes())
    with pytest.raises(UnreadableFileError) as trouble:
        read_file(path)
    assert trouble.value.message.key == "reading.only_enclosed"
    assert dict(trouble.value.message.values)["enclosed"] == "hafen.docx"
