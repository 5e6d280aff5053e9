"""A comparison as a reader will find it in a report: plain data in the reader's language, for any writer to set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from newsreader.export.body import Body, body
from newsreader.export.excerpt import Excerpt, excerpts
from newsreader.export.passage import Passage
from newsreader.model.article import Article
from newsreader.model.comparison import Comparison, Mark, MarkKind, Marks, SharedEntity, Side
from newsreader.model.corrections import FindingKey
from newsreader.model.findings import AnalysedArticle, EntityType, QuotationKind
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.model.work import UNTOUCHED, Work
from newsreader.paint.setting import settable
from newsreader.resources.wording import Wording, wording

_SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class ReportArticle:
    """One article as it is printed: what stands above it, its paragraphs, and what was left out.

    `source` names outlet and time ("Nordbote · 14. März 2026"), `facts` counts words and quotations; `furniture` says
    how many lines of what kinds were not printed. `label` is a short name: the side, with the outlet where it is known.
    Source and furniture may be empty.
    """

    label: str
    source: str
    headline: Passage
    facts: str
    paragraphs: tuple[Passage, ...]
    furniture: str


@dataclass(frozen=True, slots=True)
class ReportEntity:
    """Somebody or something both articles name: the name with its mark, and how often each side mentions it."""

    name: Passage
    left: int
    right: int
    named_differently: bool


@dataclass(frozen=True, slots=True)
class ReportDivergence:
    """A numbered divergence: its kind in a word, whom it is about, both wordings in their sentence, the reason.

    `letter` stands for the kind before the number, in the text as in the list. A side that says nothing has no
    excerpts. `note` holds the reader's own words on it, `chosen` says that the reader chose it where others are printed
    too that were not chosen.
    """

    number: int
    letter: str
    kind: str
    about: str
    left: tuple[Excerpt, ...]
    right: tuple[Excerpt, ...]
    reason: str
    note: str = ""
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a report holds, in the interface language `language`; `made_on` is the day in words.

    `count` says in words how many divergences are printed, and of how many where not all are.
    """

    language: str
    made_on: str
    left: ReportArticle
    right: ReportArticle
    shared: tuple[ReportEntity, ...]
    divergences: tuple[ReportDivergence, ...]
    count: str
    legend: tuple[Passage, ...]

    def side(self, side: Side) -> ReportArticle:
        """The article of one side."""
        return self.left if side is Side.LEFT else self.right


def make_report(
    comparison: Comparison,
    marks: Marks,
    language: str,
    made_on: date | None = None,
    *,
    work: Work = UNTOUCHED,
    found: int | None = None,
) -> Report:
    """The report of a comparison with the reader's notes and choice; `made_on` is today unless given.

    Of the marks of divergences, those alone are printed whose number stands in the list.

    `found` counts the divergences of which those of the comparison are the ones to print, all of them unless given.
    """
    words, marks = wording(language), marks.only(comparison.divergences)
    day = made_on or datetime.now().astimezone().date()
    return Report(
        language=words.language,
        made_on=words.say(Message.of("report.made_on", date=_day(day, words))),
        left=_article(comparison, Side.LEFT, marks, words),
        right=_article(comparison, Side.RIGHT, marks, words),
        shared=tuple(_entity(entity, comparison) for entity in comparison.shared),
        divergences=tuple(_divergences(comparison, work, words)),
        count=_count(len(comparison.divergences), found, words),
        legend=_legend(comparison, words),
    )


def _count(printed: int, found: int | None, words: Wording) -> str:
    if found is None or found <= printed:
        return str(printed)
    return words.say(Message.of("report.some", printed=printed, found=found))


def _article(comparison: Comparison, side: Side, marks: Marks, words: Wording) -> ReportArticle:
    analysed = comparison.side(side)
    printed = body(analysed.article, marks.side(side))
    return ReportArticle(
        label=_label(analysed.article, side, words),
        source=_source(analysed.article, words),
        headline=printed.headline,
        facts=_facts(analysed, words),
        paragraphs=printed.paragraphs,
        furniture=_furniture(printed, words),
    )


def _label(article: Article, side: Side, words: Wording) -> str:
    outlet = article.masthead.outlet
    return _SEPARATOR.join([words.sentences[f"report.{side}"], *([outlet.value] if outlet else [])])


def _facts(analysed: AnalysedArticle, words: Wording) -> str:
    facts = [_counted("words", analysed.article.word_count(), words)]
    quotations = sum(one.kind is QuotationKind.DIRECT for one in analysed.findings.quotations)
    if quotations:
        facts.append(_counted("quotations", quotations, words))
    language = analysed.article.language
    facts.append(words.sentences.get(f"report.language.{language}", language))
    return _SEPARATOR.join(facts)


def _furniture(printed: Body, words: Wording) -> str:
    if not printed.folded_lines:
        return ""
    kinds = ", ".join(words.name(kind) for kind in printed.folded_kinds)
    return _counted("furniture", printed.folded_lines, words, kinds=kinds)


def _counted(name: str, count: int, words: Wording, **values: str) -> str:
    number = "one" if count == 1 else "many"
    return words.say(Message.of(f"report.{name}_{number}", count=count, **values))


def _source(article: Article, words: Wording) -> str:
    masthead = article.masthead
    outlet = masthead.outlet.value if masthead.outlet else ""
    published = _day(masthead.published.value, words) if masthead.published else ""
    places = " / ".join(masthead.dateline.value) if masthead.dateline else ""
    byline = masthead.byline.value if masthead.byline else ""
    section = masthead.section.value if masthead.section else ""
    return _SEPARATOR.join(filter(None, (outlet, section, published, places, byline)))


def _day(moment: date, words: Wording) -> str:
    month = words.sentences[f"report.month.{moment.month}"]
    key = "report.day_and_time" if isinstance(moment, datetime) else "report.day"
    return words.say(Message.of(key, day=moment.day, month=month, year=moment.year, time=f"{moment:%H:%M}"))


def _entity(entity: SharedEntity, comparison: Comparison) -> ReportEntity:
    name = _signed(entity.name, entity.type)
    return ReportEntity(name, len(entity.left), len(entity.right), comparison.names_differently(entity))


def _divergences(comparison: Comparison, work: Work, words: Wording) -> Iterator[ReportDivergence]:
    names = {entity.id: entity.name for entity in comparison.shared}
    keys = [FindingKey.of(one, comparison) for one in comparison.divergences]
    chosen = words.sentences["report.chosen"] if not set(keys) <= set(work.chosen) else ""
    for one, key in zip(comparison.divergences, keys, strict=True):
        yield ReportDivergence(
            number=one.rank,
            letter=words.letter(one.kind),
            kind=words.name(one.kind),
            about=names.get(one.entity or "", ""),
            left=excerpts(comparison.left, one.left),
            right=excerpts(comparison.right, one.right),
            reason=words.say(one.reason),
            note="\n".join(settable(line) for line in work.note_on(key).splitlines()),
            chosen=chosen if key in work.chosen else "",
        )


def _legend(comparison: Comparison, words: Wording) -> tuple[Passage, ...]:
    """The signs that occur in this report, each shown on the word for it."""
    used = {entity.type for entity in comparison.shared}
    samples = [_signed(words.name(kind), kind) for kind in EntityType if kind in used]
    if comparison.divergences:
        word = words.sentences["report.legend_divergence"]
        kind = comparison.divergences[0].kind
        samples.append(Passage(word, (Mark(Span(0, len(word)), MarkKind.DIVERGENCE, "1", divergence=kind),)))
    return tuple(samples)


def _signed(word: str, kind: EntityType) -> Passage:
    return Passage(word, (Mark(Span(0, len(word)), MarkKind.ENTITY, "", entity_type=kind),))
