"""What brings two sentences together, and which of them are set against each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from newsreader.comparison import compare
from newsreader.model.comparison import Comparison, DivergenceKind
from newsreader.model.findings import AnalysedArticle, CueKind, EntityType, PartOfSpeech, QuotationKind, Standing
from newsreader.resources.wording import wording

Tell = Callable[[str], Any]

_FILL = "Am Markt spielte Musik.\nDer Regen ließ nach.\nViele Gäste blieben lange."
_OTHER = "Die Bäcker öffneten früh.\nEin Zug fiel aus.\nDas Museum schloss."


def _links(comparison: Comparison) -> set[tuple[int, int]]:
    return {(a, b) for pair in comparison.pairs for a in pair.left for b in pair.right}


def _reasons(comparison: Comparison, kind: DivergenceKind) -> list[str]:
    return [wording("de").say(each.reason) for each in comparison.divergences if each.kind is kind]


def _with_headline(article: AnalysedArticle) -> AnalysedArticle:
    first, *others = article.findings.sentences
    sentences = (replace(first, is_headline=True), *others)
    return replace(article, findings=replace(article.findings, sentences=sentences))


def test_somebody_named_once_on_either_side_brings_two_sentences_together(telling: Tell) -> None:
    left = telling(f"{_FILL}\nHolm kam zu spät.").entity("Holm").analysed()
    right = telling(f"{_OTHER}\nVom Fest erzählte Holm.").entity("Holm").analysed()
    assert _links(compare(left, right)) == {(3, 3)}


def _named_twice(it: Any, *names: str) -> AnalysedArticle:
    for name in names:
        it.entity(name)
    entities = tuple(
        replace(each, mentions=(*each.mentions, replace(each.mentions[0], span=it.at(each.name, 1))))
        for each in it.findings.entities
    )
    it.findings = replace(it.findings, entities=entities)
    analysed: AnalysedArticle = it.analysed()
    return analysed


def test_names_alone_bring_nothing_together(telling: Tell) -> None:
    left = _named_twice(telling(f"{_FILL}\nHolm und Aas lachten.\nHolm sang.\nAas tanzte."), "Holm", "Aas")
    right = _named_twice(telling(f"{_OTHER}\nHolm und Aas schliefen.\nHolm aß.\nAas trank."), "Holm", "Aas")
    assert _links(compare(left, right)) == set()


def test_where_two_headlines_meet_text_is_met_by_text(telling: Tell) -> None:
    text = "Fähre Orla sinkt vor Insel\nFähre Orla sinkt am Abend vor Insel"
    left, right = (_with_headline(telling(text).analysed()) for _ in range(2))
    assert _links(compare(left, right)) == {(0, 0), (1, 1)}


def test_the_stated_toll_meets_its_denial(telling: Tell) -> None:
    common = "Das Hochwasser kam in der Nacht nach Nordsund."
    left = telling(f"{common}\n{_FILL}\nZwei Häuser stürzten ein.").act("destroy", "stürzten")
    right = telling(f"{common}\n{_OTHER}\nVon Schäden ist nichts bekannt: ohne Schäden.").act("destroy", "Schäden.")
    right.cue("ohne", CueKind.NEGATION)
    assert (4, 4) in _links(compare(left.analysed(), right.analysed()))


def test_a_sentence_printed_on_both_sides_is_set_against_no_other(telling: Tell) -> None:
    told = "Vor der Insel Orla sank die Fähre mit 12 Autos."
    other = "Vor der Insel Orla sank die Fähre mit 14 Autos."
    left = telling(told).quantity("12 Autos", 12.0, "auto").analysed()
    both = telling(f"{told}\n{other}").quantity("12 Autos", 12.0, "auto").quantity("14 Autos", 14.0, "auto").analysed()
    differs = telling(other).quantity("14 Autos", 14.0, "auto").analysed()
    assert _reasons(compare(left, differs), DivergenceKind.NUMBER) == ["Andere Zahl: links 12 Autos, rechts 14 Autos."]
    assert compare(left, both).divergences == ()


def test_the_same_clause_denied_on_one_side_alone(telling: Tell) -> None:
    left = telling("Statiker hielten das Bauwerk am Hafen nicht für baufällig.")
    left.pos(PartOfSpeech.PART, "nicht").pos(PartOfSpeech.ADJ, "baufällig").cue("nicht", CueKind.NEGATION)
    right = telling("Statiker halten das Bauwerk am Hafen für baufällig.").pos(PartOfSpeech.ADJ, "baufällig")
    denial = _reasons(compare(left.analysed(), right.analysed()), DivergenceKind.CONTRADICTION)
    assert len(denial) == 1
    assert denial[0].startswith("Links verneint („Statiker hielten das Bauwerk")
    right.pos(PartOfSpeech.PART, "keineswegs")
    agreed = telling("Statiker halten das Bauwerk am Hafen keineswegs für baufällig.").pos(
        PartOfSpeech.ADJ, "baufällig"
    )
    agreed.pos(PartOfSpeech.PART, "keineswegs").cue("keineswegs", CueKind.NEGATION)
    assert _reasons(compare(left.analysed(), agreed.analysed()), DivergenceKind.CONTRADICTION) == []


def test_a_denial_placed_elsewhere_in_a_quotation_is_no_contradiction(telling: Tell) -> None:
    left = telling("„Wir lassen kein Dorf mit dem Feuer allein“, sagte Holm.").entity("Holm")
    left.pos(PartOfSpeech.DET, "kein").cue("kein", CueKind.NEGATION)
    right = telling("„Wir lassen nicht ein Dorf mit dem Feuer allein“, sagte Holm.").entity("Holm")
    right.pos(PartOfSpeech.PART, "nicht").cue("nicht", CueKind.NEGATION)
    for it in (left, right):
        it.act("leave", "lassen").pos(PartOfSpeech.VERB, "lassen")
        it.quotation(it.text.split(",")[0], QuotationKind.DIRECT, "e0")
    kinds = {each.kind for each in compare(left.analysed(), right.analysed()).divergences}
    assert kinds == {DivergenceKind.QUOTATION}


def _spoken(telling: Tell, name: str, title: str) -> AnalysedArticle:
    it = telling(f"Die Werft Brink schwieg.\n{title} {name} verwies auf die Polizei.")
    it.entity("Werft Brink", type=EntityType.ORGANISATION)
    called = it.called(f"{title} {name}", title, name, "sprecher", Standing.IN_OFFICE)
    analysed: AnalysedArticle = it.entity(name, appellations=(called,)).analysed()
    return analysed


def test_another_name_for_the_same_role(telling: Tell) -> None:
    comparison = compare(_spoken(telling, "Ida Aas", "Sprecherin"), _spoken(telling, "Ida Bro", "Firmensprecherin"))
    expected = "Für dieselbe Rolle (Sprecherin) steht links Ida Aas, rechts Ida Bro."
    assert _reasons(comparison, DivergenceKind.NAMING) == [expected]
    other = compare(_spoken(telling, "Ida Aas", "Hafensprecherin"), _spoken(telling, "Eva Bro", "Firmensprecherin"))
    assert _reasons(other, DivergenceKind.NAMING) == []


def test_the_reason_says_on_which_side_somebody_is_in_office(telling: Tell) -> None:
    left = telling("Minister Holm sprach zum Hafen.")
    left.entity(
        "Holm", appellations=(left.called("Minister Holm", "Minister", "Holm", "minister", Standing.IN_OFFICE),)
    )
    right = telling("Der frühere Minister Holm sprach zum Hafen.")
    former = right.called("frühere Minister Holm", "frühere Minister", "Holm", "minister", Standing.FORMER)
    right.entity("Holm", appellations=(former,))
    expected = "Holm: links im Amt („Minister“), rechts nicht mehr („frühere Minister“)."
    assert _reasons(compare(left.analysed(), right.analysed()), DivergenceKind.NAMING) == [expected]
