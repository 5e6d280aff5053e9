"""Each detector finds what it is for, and keeps quiet where only the wording differs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from newsreader.comparison import compare
from newsreader.model.article import Masthead, Stated
from newsreader.model.comparison import DivergenceKind
from newsreader.model.findings import AnalysedArticle, CueKind, EntityType, PartOfSpeech, QuotationKind
from newsreader.resources.wording import wording

Tell = Callable[[str], Any]


def _found(left: AnalysedArticle, right: AnalysedArticle, kind: DivergenceKind) -> list[tuple[str, str]]:
    found = [each for each in compare(left, right).divergences if each.kind is kind]
    for each in found:
        assert wording("de").say(each.reason)
        assert wording("en").say(each.reason)
    return [
        (
            " … ".join(span.of(left.article.text) for span in each.left),
            " … ".join(span.of(right.article.text) for span in each.right),
        )
        for each in found
    ]


def test_a_thing_denied_contradicts_the_thing_stated(telling: Tell) -> None:
    left = telling("Fachleute warnen vor einem Schaden der Brücke.").act("warn", "warnen")
    right = telling("Fachleute sehen keinen Schaden der Brücke.").act("believe", "sehen")
    right.pos(PartOfSpeech.DET, "keinen").cue("keinen", CueKind.NEGATION)
    contradictions = _found(left.analysed(), right.analysed(), DivergenceKind.CONTRADICTION)
    assert contradictions == [("warnen vor einem Schaden", "sehen keinen Schaden")]


def test_opposite_acts_of_the_same_people_contradict(telling: Tell) -> None:
    left = telling("Der Rat lehnte den Haushalt der Stadt Nordsund ab.").act("refuse", "lehnte")
    right = telling("Der Rat billigte den Haushalt der Stadt Nordsund.").act("accept", "billigte")
    left.pos(PartOfSpeech.VERB, "lehnte")
    right.pos(PartOfSpeech.VERB, "billigte")
    assert _found(left.analysed(), right.analysed(), DivergenceKind.CONTRADICTION) == [("lehnte", "billigte")]


def test_two_words_of_one_meaning_are_no_divergence(telling: Tell) -> None:
    left = telling("Der Rat lehnte den Haushalt der Stadt Nordsund ab.").act("refuse", "lehnte")
    right = telling("Der Rat verwarf den Haushalt der Stadt Nordsund.").act("refuse", "verwarf")
    assert compare(left.analysed(), right.analysed()).divergences == ()


def test_silence_here_and_an_answer_there(telling: Tell) -> None:
    left = telling("Holm hat sich bislang nicht geäußert.").entity("Holm").act("say", "geäußert")
    left.pos(PartOfSpeech.PART, "nicht").pos(PartOfSpeech.VERB, "geäußert").cue("nicht", CueKind.NEGATION)
    right = telling("Holm lehnte den Umbau der Brücke ab.").entity("Holm").act("refuse", "lehnte", "ab")
    right.pos(PartOfSpeech.VERB, "lehnte")
    contradictions = _found(left.analysed(), right.analysed(), DivergenceKind.CONTRADICTION)
    assert contradictions == [("nicht geäußert", "lehnte den Umbau der Brücke ab")]


def test_ruin_here_and_none_there(telling: Tell) -> None:
    left = telling("Das Hochwasser riss Häuser in Nordsund fort.").act("destroy", "riss")
    right = telling("Das Hochwasser ließ Nordsund ohne Schäden zurück.").act("destroy", "Schäden")
    right.cue("ohne", CueKind.NEGATION)
    contradictions = _found(left.analysed(), right.analysed(), DivergenceKind.CONTRADICTION)
    assert contradictions == [("riss Häuser", "ohne Schäden")]


def test_ruin_on_both_sides_is_no_contradiction(telling: Tell) -> None:
    left = telling("Das Hochwasser riss Häuser in Nordsund fort.").act("destroy", "riss")
    right = telling("Das Hochwasser riss Häuser in Nordsund fort, nicht aber Schäden am Deich.")
    right.act("destroy", "riss").act("destroy", "Schäden").cue("nicht", CueKind.NEGATION)
    assert _found(left.analysed(), right.analysed(), DivergenceKind.CONTRADICTION) == []


def test_an_offer_here_is_a_request_there(telling: Tell) -> None:
    left = telling("Holm hat Nordsund den Umbau angeboten.").entity("Holm").act("offer", "angeboten")
    right = telling("Holm hat Nordsund um den Umbau gebeten.").entity("Holm").act("ask", "gebeten")
    left.pos(PartOfSpeech.VERB, "angeboten")
    right.pos(PartOfSpeech.VERB, "gebeten")
    assert _found(left.analysed(), right.analysed(), DivergenceKind.SPEECH_ACT) == [("angeboten", "gebeten")]


def test_what_is_offered_may_differ(telling: Tell) -> None:
    sides = []
    for thing in ("Geld", "Schiffe"):
        it = telling(f"Holm hat Nordsund {thing} angeboten.").entity("Holm")
        it.entity("Nordsund", type=EntityType.PLACE).act("offer", "angeboten")
        it.pos(PartOfSpeech.VERB, "angeboten").pos(PartOfSpeech.PROPN, "Holm", "Nordsund")
        sides.append(it.analysed())
    assert _found(sides[0], sides[1], DivergenceKind.OBJECT) == [("Geld", "Schiffe")]


def test_whom_one_asks_is_not_what_one_asks_for(telling: Tell) -> None:
    left = telling("Holm hat Nordsund Schiffe angeboten.").entity("Holm")
    left.entity("Nordsund", type=EntityType.PLACE).act("offer", "angeboten")
    left.pos(PartOfSpeech.VERB, "angeboten").pos(PartOfSpeech.PROPN, "Holm", "Nordsund")
    right = telling("Holm hat die nordsunder Regierung gebeten.").entity("Holm")
    right.entity("Nordsund", "nordsunder", type=EntityType.PLACE).act("ask", "gebeten")
    right.pos(PartOfSpeech.VERB, "gebeten").pos(PartOfSpeech.PROPN, "Holm")
    right.pos(PartOfSpeech.DET, "die").pos(PartOfSpeech.ADJ, "nordsunder")
    assert _found(left.analysed(), right.analysed(), DivergenceKind.OBJECT) == []


def test_the_same_thing_happens_on_another_day(telling: Tell) -> None:
    left = telling("Am Sonntag sank die Fähre Orla im Hafen.").moment("Am Sonntag", None)
    right = telling("Am Montag sank die Fähre Orla im Hafen.").moment("Am Montag", None)
    assert _found(left.analysed(), right.analysed(), DivergenceKind.TIME) == [("Am Sonntag", "Am Montag")]


def test_an_hour_of_a_day_does_not_contradict_the_day(telling: Tell) -> None:
    left = telling("Die Fähre Orla sank am Sonntag im Hafen.").moment("am Sonntag", "2026-03-01")
    right = telling("Die Fähre Orla sank Sonntag früh im Hafen.").moment("Sonntag früh", "2026-03-01T06:00")
    assert _found(left.analysed(), right.analysed(), DivergenceKind.TIME) == []


def _quoting(telling: Tell, text: str, quoted: str, kind: QuotationKind) -> AnalysedArticle:
    analysed: AnalysedArticle = telling(text).entity("Holm").quotation(quoted, kind, entity="e0").analysed()
    return analysed


def test_one_quotation_in_two_wordings(telling: Tell) -> None:
    left = _quoting(telling, "Holm: „Wir bauen die Brücke neu“", "„Wir bauen die Brücke neu“", QuotationKind.DIRECT)
    right = _quoting(telling, "Holm: „Wir bauen die Brücke um“", "„Wir bauen die Brücke um“", QuotationKind.DIRECT)
    assert len(_found(left, right, DivergenceKind.QUOTATION)) == 1


def test_other_quotation_marks_are_no_other_wording(telling: Tell) -> None:
    left = _quoting(telling, "Holm: „Wir bauen die Brücke“", "„Wir bauen die Brücke“", QuotationKind.DIRECT)
    right = _quoting(telling, "Holm: »Wir bauen die Brücke«", "»Wir bauen die Brücke«", QuotationKind.DIRECT)
    assert _found(left, right, DivergenceKind.QUOTATION) == []


def test_words_here_and_their_sense_there(telling: Tell) -> None:
    left = _quoting(telling, "Holm: „Wir bauen Brücke und Hafen“", "„Wir bauen Brücke und Hafen“", QuotationKind.DIRECT)
    indirect = "dass man Hafen sowie Brücke baue"
    right = _quoting(telling, f"Holm sagte, {indirect}.", indirect, QuotationKind.INDIRECT)
    assert _found(left, right, DivergenceKind.QUOTATION) == [("„Wir bauen Brücke und Hafen“", indirect)]


def test_another_source_for_the_same_statement(telling: Tell) -> None:
    said = "Öl aus der Fähre Orla floss ins Meer"
    left = telling(f"{said}, so die Feuerwehr.").quotation(said, QuotationKind.INDIRECT, speaker="Feuerwehr")
    right = telling(f"{said}, so die Reederei.").quotation(said, QuotationKind.INDIRECT, speaker="Reederei")
    sources = _found(left.analysed(), right.analysed(), DivergenceKind.SOURCE)
    assert sources == [("Feuerwehr", "Reederei")]


def test_a_judging_word_of_one_side(telling: Tell) -> None:
    left = telling("Holm eröffnete die Brücke am Hafen.")
    right = telling("Holm eröffnete die peinliche Brücke am Hafen.").cue("peinliche", CueKind.EVALUATION, 2)
    assert _found(left.analysed(), right.analysed(), DivergenceKind.WORDING) == [("", "peinliche")]


def test_two_headlines_that_put_different_things_first(telling: Tell) -> None:
    sides = []
    for headline in ("Holm weiht die Brücke ein", "Ärger um die Brücke"):
        it = telling(f"{headline}\nHolm eröffnete die Brücke am Hafen.")
        analysed = it.analysed()
        masthead = Masthead(headline=Stated(headline, it.at(headline)))
        sides.append(replace(analysed, article=replace(analysed.article, masthead=masthead)))
    headlines = _found(sides[0], sides[1], DivergenceKind.HEADLINE)
    assert headlines == [("Holm weiht die Brücke ein", "Ärger um die Brücke")]
    assert _found(sides[0], sides[0], DivergenceKind.HEADLINE) == []
