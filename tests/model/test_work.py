"""Corrections and notes as values: they hold whichever side an article stands on; later ones replace earlier ones."""

from newsreader.model.article import Article, Source
from newsreader.model.comparison import Comparison, Divergence, DivergenceKind
from newsreader.model.corrections import FindingKey, Likeness, MuteKind
from newsreader.model.findings import AnalysedArticle, Findings
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.model.work import Work

_TEXTS = ("Rund 40 Häuser brannten.", "Es brannten 60  Häuser.")
_SPANS = (Span(5, 14), Span(12, 22))


def _comparison(*, swapped: bool = False) -> Comparison:
    order = (1, 0) if swapped else (0, 1)
    left, right = (AnalysedArticle(Article(_TEXTS[side], Source("Probe"), "de"), Findings("rules")) for side in order)
    found = Divergence(
        DivergenceKind.NUMBER, (_SPANS[order[0]],), (_SPANS[order[1]],), Message.of("probe"), 0.9, rank=1
    )
    return Comparison(left, right, divergences=(found,))


def test_a_finding_has_the_same_key_on_swapped_sides() -> None:
    one, other = _comparison(), _comparison(swapped=True)
    assert FindingKey.of(one.divergences[0], one) == FindingKey.of(other.divergences[0], other)


def test_likeness_is_of_words_not_of_places_or_sides() -> None:
    one, other = _comparison(), _comparison(swapped=True)
    likeness = Likeness.of(one.divergences[0], one)
    assert likeness == Likeness.of(other.divergences[0], other)
    assert likeness.words == ("40 häuser", "60 häuser")


def test_a_correction_stands_once_and_last() -> None:
    work = Work().with_correction(MuteKind(DivergenceKind.TIME)).with_correction(MuteKind(DivergenceKind.NUMBER))
    work = work.with_correction(MuteKind(DivergenceKind.TIME))
    assert work.corrections == (MuteKind(DivergenceKind.NUMBER), MuteKind(DivergenceKind.TIME))
    assert work.without_correction(MuteKind(DivergenceKind.TIME)).corrections == (MuteKind(DivergenceKind.NUMBER),)


def test_a_note_is_replaced_and_empty_words_take_it_away() -> None:
    comparison = _comparison()
    key = FindingKey.of(comparison.divergences[0], comparison)
    work = Work().with_note(key, "nachfragen").with_note(key, "nachgefragt")
    assert work.note_on(key) == "nachgefragt"
    assert work.with_note(key, "  ") == Work()


def test_a_finding_is_chosen_once() -> None:
    comparison = _comparison()
    key = FindingKey.of(comparison.divergences[0], comparison)
    work = Work().with_choice(key, is_chosen=True).with_choice(key, is_chosen=True)
    assert work.chosen == (key,)
    assert work.with_choice(key, is_chosen=False) == Work()
