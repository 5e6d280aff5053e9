import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QTextLayout

from newsreader.model.comparison import DivergenceKind, Mark, MarkKind
from newsreader.model.findings import EntityType
from newsreader.model.span import Span
from newsreader.paint.fonts import book_font
from newsreader.paint.marks import Emphasis, number_places, paint_marks
from newsreader.paint.palette import LIGHT
from newsreader.paint.placing import place_marks
from newsreader.paint.strokes import strokes
from newsreader.resources.wording import wording

TEXT = "Die Fähre nach Amrum liegt seit Montag fest, sagt die Reederei Jansen."
EM, PITCH, WIDTH = 20, 33.0, 420.0
CALM = Emphasis()


def set_in_lines(text: str, width: float = WIDTH) -> QTextLayout:
    layout = QTextLayout(text, book_font(EM))
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += PITCH
    layout.endLayout()
    return layout


def mark(words: str, kind: MarkKind = MarkKind.DIVERGENCE, target: str = "1", of: EntityType | None = None) -> Mark:
    start = TEXT.index(words)
    return Mark(Span(start, start + len(words)), kind, target, of)


def painted(*marks: Mark, emphasis: Emphasis = CALM, exposed: QRectF | None = None) -> QImage:
    """The marks alone, without the words, so that every pixel that is not paper belongs to a mark."""
    image = QImage(460, 140, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.paper))
    [placed] = place_marks(TEXT, [Span(0, len(TEXT))], marks)
    painter = QPainter(image)
    paint_marks(painter, set_in_lines(TEXT), QPointF(10, 20), placed, LIGHT, emphasis, exposed)
    painter.end()
    return image


def inked(image: QImage) -> QRect:
    paper = QColor(LIGHT.paper).rgb()
    places = [
        (x, y) for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) | 0xFF000000 != paper
    ]
    if not places:
        return QRect()
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for y in range(image.height()) for x in range(image.width())}


def test_a_line_lies_under_exactly_the_words_of_its_name() -> None:
    widths = QFontMetricsF(book_font(EM))
    left = widths.horizontalAdvance("Die Fähre nach ")
    right = widths.horizontalAdvance("Die Fähre nach Amrum")
    area = inked(painted(mark("Amrum", MarkKind.ENTITY, "a", EntityType.PERSON)))
    assert area.left() == pytest.approx(10 + left, abs=1.5)
    assert area.right() == pytest.approx(10 + right, abs=1.5)


def test_a_mark_that_wraps_is_drawn_on_both_lines() -> None:
    layout = set_in_lines(TEXT)
    split = layout.lineAt(1).textStart()
    assert TEXT.index("seit") < split < TEXT.index(" sagt")
    area = inked(painted(mark("seit Montag fest, sagt")))
    assert area.height() > PITCH


@pytest.mark.parametrize("one", EntityType)
def test_types_of_entities_differ_in_shape_as_well_as_colour(one: EntityType) -> None:
    def shape(of: EntityType) -> list[bool]:
        image = painted(mark("Reederei Jansen", MarkKind.ENTITY, "j", of))
        paper = QColor(LIGHT.paper).name()
        return [image.pixelColor(x, y).name() == paper for y in range(image.height()) for x in range(image.width())]

    assert all(shape(one) != shape(other) for other in EntityType if other is not one)


def test_the_divergence_the_reader_is_at_has_a_stronger_ground() -> None:
    calm, current = painted(mark("seit Montag")), painted(mark("seit Montag"), emphasis=Emphasis(divergence=1))
    assert LIGHT.divergence in colours(calm)
    assert LIGHT.current in colours(current)
    assert LIGHT.divergence not in colours(current)


def test_asking_for_an_entity_lights_it_and_dims_the_rest() -> None:
    marks = mark("Amrum", MarkKind.ENTITY, "a", EntityType.PLACE), mark("seit Montag")
    lit = colours(painted(*marks, emphasis=Emphasis(entity="a")))
    assert LIGHT.lit in lit
    assert LIGHT.divergence not in lit


def test_the_number_of_a_divergence_stands_above_the_gap_behind_it() -> None:
    without, numbered = (inked(painted(mark("Amrum", target=target))) for target in ("", "7"))
    assert numbered.right() > without.right()
    assert numbered.top() < without.top()


def test_at_the_end_of_a_line_the_number_stands_beside_the_words() -> None:
    assert set_in_lines(TEXT).lineCount() == 2
    without, numbered = (inked(painted(mark("Jansen.", target=target))) for target in ("", "7"))
    assert numbered.right() > without.right()
    assert numbered.top() == without.top()


def test_lines_out_of_sight_are_not_painted() -> None:
    marks = mark("Fähre"), mark("Jansen", target="2")
    only_below = painted(*marks, exposed=QRectF(0, 20 + 2 * PITCH, 460, 10))
    assert inked(only_below).top() > inked(painted(*marks)).top()
    assert inked(painted(*marks, exposed=QRectF(0, 2000, 460, 10))).isNull()


def test_a_paragraph_with_hundreds_of_marks_is_painted_in_a_few_milliseconds() -> None:
    text = "wort " * 2000
    marks = [Mark(Span(at, at + 4), MarkKind.ENTITY, "w", EntityType.PERSON) for at in range(0, 10000, 20)]
    [placed] = place_marks(text, [Span(0, len(text))], marks)
    layout = set_in_lines(text)
    image = QImage(460, 800, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    start = time.perf_counter()
    paint_marks(painter, layout, QPointF(0, -1000), placed, LIGHT, exposed=QRectF(0, 0, 460, 800))
    seconds = time.perf_counter() - start
    painter.end()
    assert seconds < 0.1


@pytest.mark.parametrize(("language", "label"), [("de", "Z7"), ("en", "T7")])
def test_the_letter_of_its_kind_stands_before_the_number_of_a_mark(language: str, label: str) -> None:
    timed = replace(mark("seit Montag", target="7"), divergence=DivergenceKind.TIME)
    [placed] = place_marks(TEXT, [Span(0, len(TEXT))], [timed])
    layout = set_in_lines(TEXT)
    drawn = list(strokes(layout, QPointF(), placed, None))
    (place,) = number_places(drawn, wording(language))
    assert place.label == label
    (bare,) = number_places(drawn)
    assert bare.label == "7"
    assert place.box.width() > bare.box.width(), "all of it can be pressed"
