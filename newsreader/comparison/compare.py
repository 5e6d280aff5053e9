"""Compares two analysed articles, from their entities to ranked divergences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsreader.comparison.detectors import DETECTORS
from newsreader.comparison.links.alignment import align
from newsreader.comparison.links.corrected_links import corrected
from newsreader.comparison.links.grading import passages
from newsreader.comparison.links.landmarks import landmarks
from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.links.sameness import Sameness
from newsreader.comparison.links.titles import with_titles
from newsreader.comparison.muting import parted
from newsreader.comparison.naming.corrected_entities import obeyed
from newsreader.comparison.naming.corrected_findings import rewritten
from newsreader.comparison.naming.entities import joined, shared
from newsreader.comparison.naming.sightings import with_sightings
from newsreader.comparison.ranking import ordered, ranked
from newsreader.comparison.speech.quotations import pair_quotations
from newsreader.comparison.speech.utterances import utterances
from newsreader.comparison.statements.statement import statements
from newsreader.comparison.values.figures import figures
from newsreader.model.comparison import Comparison, Divergence, Side
from newsreader.model.corrections import Correction, EntityCorrection
from newsreader.model.findings import AnalysedArticle
from newsreader.model.message import Message
from newsreader.model.progress import Progress, Watcher, unwatched
from newsreader.resources.acts import acts


def compare(
    left: AnalysedArticle,
    right: AnalysedArticle,
    corrections: Sequence[Correction] = (),
    watch: Watcher = unwatched,
) -> Comparison:
    """What two articles share, which of their sentences speak of the same, and where they part.

    The reader's corrections are obeyed; `watch` is told after each detector how many are done.
    """
    pairing = pair(left, right, corrections)
    left, right = pairing.left, pairing.right
    found = ordered(_detected(pairing, watch))
    told, muted = parted(found, corrections, left, right)
    shown, uncertain = ranked(told)
    return Comparison(
        left,
        right,
        shared=tuple(with_titles(entity, pairing) for entity in pairing.shared),
        pairs=passages(pairing),
        divergences=shown,
        only_left=_others(len(left.findings.sentences), (link.left for link in pairing.links)),
        only_right=_others(len(right.findings.sentences), (link.right for link in pairing.links)),
        landmarks=landmarks(pairing.links),
        uncertain=uncertain,
        muted=tuple(muted),
        figures=figures(pairing),
        quotations=pairing.quotations,
    )


def _detected(pairing: Pairing, watch: Watcher) -> Iterator[Divergence]:
    for done, detect in enumerate(DETECTORS):
        watch(Progress(done, len(DETECTORS), Message.of("progress.comparing")))
        yield from detect(pairing)


def pair(left: AnalysedArticle, right: AnalysedArticle, corrections: Sequence[Correction] = ()) -> Pairing:
    """The two articles with their shared entities and linked sentences, before any divergence is looked for."""
    groups = with_sightings(joined(left, right), left, right)
    if any(isinstance(correction, EntityCorrection) for correction in corrections):
        groups = obeyed(groups, corrections, left, right)
        left, right = rewritten(left, Side.LEFT, groups), rewritten(right, Side.RIGHT, groups)
    both = shared(groups)
    here, there = statements(left, both, Side.LEFT), statements(right, both, Side.RIGHT)
    sameness = Sameness(left, right).of
    links = align(here, there, acts(left.article.language), sameness)
    links = corrected(links, corrections, left, right, sameness)
    return Pairing(
        left,
        right,
        both,
        here,
        there,
        links,
        {entity.id: entity for entity in left.findings.entities},
        {entity.id: entity for entity in right.findings.entities},
        sameness,
        pair_quotations(utterances(left), utterances(right), links, both),
    )


def _others(count: int, paired: Iterable[int]) -> tuple[int, ...]:
    known = set(paired)
    return tuple(number for number in range(count) if number not in known)
