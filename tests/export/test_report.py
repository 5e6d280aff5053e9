from dataclasses import replace
from datetime import date

from newsreader.export import Report, make_report
from newsreader.export.excerpt import Excerpt, Part, in_a_row
from newsreader.model.article import Furniture, FurnitureKind, Masthead, Stated
from newsreader.model.comparison import Comparison, Divergence, DivergenceKind, MarkKind, Marks
from newsreader.model.findings import AnalysedArticle, Findings, Sentence
from newsreader.model.message import Message
from newsreader.model.span import Span

DAY = date(2026, 11, 20)


def report(comparison: Comparison, marks: Marks, language: str = "de") -> Report:
    return make_report(comparison, marks, language, DAY)


def test_the_masthead_stands_above_the_text_and_not_in_it(comparison: Comparison, marks: Marks) -> None:
    left = report(comparison, marks).left
    assert left.source == "Nordbote · 14. März 2026, 09:40 Uhr"
    assert left.headline.text == "Kanalbrücke bei Rendsburg für Wochen gesperrt"
    assert [passage.text[:10] for passage in left.paragraphs] == ["Die amtier", "„Wir öffne", "Kritiker w"]


def test_furniture_is_counted_by_kind_and_not_printed(comparison: Comparison, marks: Marks) -> None:
    right = report(comparison, marks).right
    assert right.furniture == "3 Zeilen Seitenbeiwerk nicht gedruckt: Eigenwerbung, Newsletter, Stellenangebote"
    assert not any("Kalender" in passage.text for passage in right.paragraphs)
    assert report(comparison, marks).left.furniture == ""


def test_a_repeated_headline_is_neither_printed_nor_counted(comparison: Comparison) -> None:
    text = "Hafen bleibt zu\n\nHafen bleibt zu\n\nDer Hafen bleibt bis Mai zu."
    article = replace(
        comparison.left.article,
        text=text,
        masthead=Masthead(Stated("Hafen bleibt zu", Span(0, 15))),
        furniture=(Furniture(Span(17, 32), FurnitureKind.REPEATED_HEADLINE),),
    )
    bare = Comparison(replace(comparison.left, article=article), comparison.right)
    left = report(bare, Marks()).left
    assert (left.furniture, [passage.text for passage in left.paragraphs]) == ("", ["Der Hafen bleibt bis Mai zu."])


def test_without_a_headline_the_name_of_the_file_stands_there(comparison: Comparison, marks: Marks) -> None:
    assert report(comparison, marks).right.headline.text == "kurier.txt"


def test_marks_move_with_their_paragraphs(comparison: Comparison, marks: Marks) -> None:
    paragraph = report(comparison, marks).left.paragraphs[1]
    assert [mark.span.of(paragraph.text) for mark in paragraph.marks] == ["Wagner", "Hansen & Söhne", "bot dem Land an"]


def test_no_number_stands_in_the_text_that_the_list_does_not_have(comparison: Comparison, marks: Marks) -> None:
    *surer, last = comparison.divergences
    printed = report(replace(comparison, divergences=tuple(surer), uncertain=(last,)), marks)
    passages = [printed.left.headline, printed.right.headline, *printed.left.paragraphs, *printed.right.paragraphs]
    numbers = {mark.target for one in passages for mark in one.marks if mark.kind is MarkKind.DIVERGENCE}
    assert numbers == {str(one.rank) for one in surer}


def test_a_divergence_quotes_both_wordings_in_their_sentence(comparison: Comparison, marks: Marks) -> None:
    number = report(comparison, marks).divergences[2]
    assert (number.letter, number.number, number.kind) == ("#", 3, "Zahl")
    [left], [right] = number.left, number.right
    assert (left.wordings, right.wordings) == (("1,2 Millionen Euro",), ("1,5 Millionen Euro",))
    before, after = left.text.split("1,2 Millionen Euro")
    assert before == "…\N{NO-BREAK SPACE}Bürgermeisterin Ilse Wagner hat offenbar "
    assert after == " für die Brücke bei Rendsburg zugesagt."
    assert "1,2 Millionen Euro" in number.reason


def test_one_ellipsis_stands_between_two_quoted_places() -> None:
    cut, whole = Excerpt((Part("…\xa0der "), Part("Hafen", True), Part(" blieb\xa0…"))), Excerpt((Part("Kai", True),))
    assert "".join(part.words for part in in_a_row((cut, cut, whole))) == "…\xa0der Hafen blieb … der Hafen blieb … Kai"
    assert in_a_row(()) == ()


def test_a_side_that_says_nothing_has_no_wording(comparison: Comparison, marks: Marks) -> None:
    last = report(comparison, marks).divergences[-1]
    assert last.right == ()
    assert last.left[0].wordings == ("Größere Schiffe müssen außen herum",)


def test_words_that_stand_close_together_are_quoted_together(comparison: Comparison, marks: Marks) -> None:
    text = comparison.left.article.text
    spans = tuple(Span(text.index(word), text.index(word) + len(word)) for word in ("offenbar", "zugesagt"))
    apart = replace(comparison.divergences[1], left=spans)
    joined = replace(comparison, divergences=(apart,))
    [excerpt] = report(joined, marks).divergences[0].left
    assert excerpt.wordings == ("offenbar", "zugesagt")
    assert "offenbar 1,2 Millionen Euro für die Brücke bei Rendsburg zugesagt." in excerpt.text


def test_a_headline_among_the_furniture_is_quoted_without_it(comparison: Comparison) -> None:
    text = "Der Hafen bleibt bis Mai zu.\n\nIhr Beitrag zu „Hafen bleibt zu“ wird geprüft."
    start = text.index("Hafen bleibt zu")
    headline = Span(start, start + len("Hafen bleibt zu"))
    sentences = (Sentence(headline, (), 0, is_headline=True), Sentence(Span(0, 28), (), 1))
    left = AnalysedArticle(replace(comparison.left.article, text=text), Findings("Probe", sentences))
    apart = Divergence(DivergenceKind.HEADLINE, (headline,), (), Message.of("divergence.headline"), 1.0, rank=1)
    [excerpt] = report(Comparison(left, comparison.right, divergences=(apart,)), Marks()).divergences[0].left
    assert excerpt.text == "Hafen bleibt zu"


def test_a_very_long_wording_is_shortened_in_its_middle(comparison: Comparison, marks: Marks) -> None:
    whole = replace(comparison.divergences[1], left=(Span(0, len(comparison.left.article.text)),))
    [excerpt] = report(replace(comparison, divergences=(whole,)), marks).divergences[0].left
    assert excerpt.text.startswith("Kanalbrücke bei Rendsburg")
    assert excerpt.text.strip().endswith("außen herum.")
    assert len(excerpt.text) < 300


def test_shared_entities_are_counted_on_both_sides(comparison: Comparison, marks: Marks) -> None:
    wagner = report(comparison, marks).shared[0]
    assert (wagner.name.text, wagner.left, wagner.right, wagner.named_differently) == ("Ilse Wagner", 3, 2, True)


def test_the_legend_shows_only_signs_that_occur(comparison: Comparison, marks: Marks) -> None:
    assert [sample.text for sample in report(comparison, marks).legend] == [
        "Person",
        "Ort",
        "Organisation",
        "Abweichung",
    ]
    assert report(Comparison(comparison.left, comparison.right), Marks()).legend == ()


def test_a_report_speaks_the_language_asked_for(comparison: Comparison, marks: Marks) -> None:
    english = report(comparison, marks, "en")
    assert english.made_on == "Made on 20 November 2026"
    assert english.left.facts.endswith("words · 1 verbatim quotation · German")


def test_a_report_names_no_folder_of_the_computer(comparison: Comparison, marks: Marks) -> None:
    assert "someone" not in repr(report(comparison, marks))
