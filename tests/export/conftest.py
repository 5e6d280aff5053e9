"""Two reports on one event in our own words, compared by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from newsreader.model.article import Article, Furniture, FurnitureKind, Masthead, Source, Stated
from newsreader.model.comparison import (
    Comparison,
    Divergence,
    DivergenceKind,
    Grade,
    Mark,
    MarkKind,
    Marks,
    PassagePair,
    SharedEntity,
    Side,
)
from newsreader.model.findings import (
    AnalysedArticle,
    Entity,
    EntityType,
    Findings,
    Mention,
    MentionKind,
    Quotation,
    QuotationKind,
    Sentence,
)
from newsreader.model.message import Message
from newsreader.model.span import Span

LEFT = """\
Kanalbrücke bei Rendsburg für Wochen gesperrt

Nordbote, 14.03.2026 09:40

Die amtierende Bürgermeisterin Ilse Wagner hat offenbar 1,2 Millionen Euro für die Brücke bei Rendsburg zugesagt. Auf \
der Rückfahrt von Kiel sprach Wagner mit Journalisten über den Schaden am Pfeiler.

„Wir öffnen erst, wenn jeder Bolzen geprüft ist“, sagte Wagner 🎉. Die Werft Hansen & Söhne bot dem Land an, die \
Lager zu tauschen.

Kritiker warnen vor einer Sperrung über den Sommer hinaus. Größere Schiffe müssen außen herum.
"""

RIGHT = """\
RENDSBURG (nr) – Ilse Wagner, die frühere Bürgermeisterin, hat entschieden 1,5 Millionen Euro verlangt. Das sagte sie \
am Ende einer langen Sitzung in Kiel.

Das Land bat die Werft Hansen & Söhne, die Lager zu tauschen. „Geöffnet wird, wenn alle Bolzen geprüft sind“, so Wagner.

Fachleute sehen keine lange Sperrung.

- Unsere schönsten Kalender jetzt bestellen!
- Zum Newsletter anmelden
Elektriker (m/w/d) gesucht
"""

_SENTENCE = re.compile(r"[^\n]+?[.!?“]+(?=\s|$)|[^\n]+")


def found(text: str, words: str) -> tuple[Span, ...]:
    """Every place where `words` stand in `text`."""
    return tuple(Span(hit.start(), hit.end()) for hit in re.finditer(re.escape(words), text))


def furniture(text: str, rows: Iterable[tuple[str, FurnitureKind]]) -> tuple[Furniture, ...]:
    return tuple(Furniture(found(text, words)[0], kind) for words, kind in rows)


def analysed(article: Article) -> AnalysedArticle:
    folded = [part.span for part in article.furniture]
    spans = [Span(hit.start(), hit.end()) for hit in _SENTENCE.finditer(article.text)]
    kept = [span for span in spans if not any(span.overlaps(fold) for fold in folded)]
    name = found(article.text, "Ilse Wagner")
    return AnalysedArticle(
        article,
        Findings(
            "Probe",
            tuple(Sentence(span, (), number) for number, span in enumerate(kept)),
            (Entity("w", EntityType.PERSON, "Ilse Wagner", tuple(Mention(span, MentionKind.NAME) for span in name)),),
            tuple(
                Quotation(Span(hit.start(), hit.end()), QuotationKind.DIRECT, speaker=name[0], entity="w")
                for hit in re.finditer("„[^“]+“", article.text)
            ),
        ),
    )


def left_article() -> Article:
    headline = "Kanalbrücke bei Rendsburg für Wochen gesperrt"
    return Article(
        LEFT,
        Source("nordbote.txt", "/tmp/someone/nordbote.txt", "utf-8"),
        "de",
        Masthead(
            Stated(headline, found(LEFT, headline)[0]),
            Stated("Nordbote", found(LEFT, "Nordbote")[0]),
            Stated(datetime(2026, 3, 14, 9, 40)),
        ),
        furniture(LEFT, [("Nordbote, 14.03.2026 09:40", FurnitureKind.METADATA_LINE)]),
    )


def right_article() -> Article:
    return Article(
        RIGHT,
        Source("kurier.txt"),
        "de",
        Masthead(dateline=Stated(("RENDSBURG",), found(RIGHT, "RENDSBURG")[0]), agency=Stated("nr")),
        furniture(
            RIGHT,
            [
                ("- Unsere schönsten Kalender jetzt bestellen!", FurnitureKind.PROMOTION),
                ("- Zum Newsletter anmelden", FurnitureKind.NEWSLETTER),
                ("Elektriker (m/w/d) gesucht", FurnitureKind.JOB_OFFER),
            ],
        ),
    )


def _divergence(rank: int, kind: DivergenceKind, left: str, right: str, entity: str | None) -> Divergence:
    return Divergence(
        kind,
        found(LEFT, left)[:1] if left else (),
        found(RIGHT, right)[:1] if right else (),
        Message.of("divergence.number", left=left or "–", right=right or "–"),
        1 / rank,
        entity,
        rank,
    )


def compared() -> Comparison:
    """A comparison as the program would make it of the two reports."""
    rows = [
        (DivergenceKind.NAMING, "amtierende Bürgermeisterin", "die frühere Bürgermeisterin", "s1"),
        (DivergenceKind.CERTAINTY, "offenbar", "entschieden", None),
        (DivergenceKind.NUMBER, "1,2 Millionen Euro", "1,5 Millionen Euro", None),
        (DivergenceKind.SPEECH_ACT, "bot dem Land an", "bat", "s3"),
        (DivergenceKind.CIRCUMSTANCE, "Auf der Rückfahrt von Kiel", "am Ende einer langen Sitzung", None),
        (DivergenceKind.CONTRADICTION, "warnen vor einer Sperrung", "sehen keine lange Sperrung", None),
        (DivergenceKind.OBJECT, "Größere Schiffe müssen außen herum", "", None),
    ]

    def shared(id: str, type: EntityType, name: str, words: str, *, differs: bool = False) -> SharedEntity:
        return SharedEntity(id, type, name, found(LEFT, words), found(RIGHT, words), (id,), (id,), differs)

    return Comparison(
        analysed(left_article()),
        analysed(right_article()),
        (
            shared("s1", EntityType.PERSON, "Ilse Wagner", "Wagner", differs=True),
            shared("s2", EntityType.PLACE, "Kiel", "Kiel"),
            shared("s3", EntityType.ORGANISATION, "Hansen & Söhne", "Hansen & Söhne"),
        ),
        (PassagePair((1,), (0,), Grade.PARTIAL, 0.61234), PassagePair((2, 3), (3,), Grade.REWORDED, 0.8)),
        tuple(_divergence(rank, *row) for rank, row in enumerate(rows, 1)),
        (0, 4),
        (1, 2),
    )


def marks_of(comparison: Comparison) -> Marks:
    def of(side: Side) -> tuple[Mark, ...]:
        names = [
            Mark(span, MarkKind.ENTITY, entity.id, entity.type)
            for entity in comparison.shared
            for span in (entity.left if side is Side.LEFT else entity.right)
        ]
        parts = [
            Mark(span, MarkKind.DIVERGENCE, str(one.rank), divergence=one.kind)
            for one in comparison.divergences
            for span in one.spans(side)
        ]
        return tuple(sorted([*names, *parts], key=lambda mark: mark.span))

    return Marks(of(Side.LEFT), of(Side.RIGHT))


@pytest.fixture
def comparison() -> Comparison:
    return compared()


@pytest.fixture
def marks(comparison: Comparison) -> Marks:
    return marks_of(comparison)


@pytest.fixture
def painting(qapp: QApplication) -> QApplication:
    """A test run has one Qt application, and the tests of the window need one with widgets."""
    return qapp
