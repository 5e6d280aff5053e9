"""The same words quoted otherwise, quoted here and reported there, or quoted by one article alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz import fuzz

from newsreader.comparison.pairing import Meeting, Pairing
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Quotation, QuotationKind
from newsreader.model.message import Message
from newsreader.model.span import Span

_OTHER_WORDING = 0.85
_REPORTED = 0.7
_ALONE = 0.75
_SURE = 0.3
_SAME = 97
_HELD = 90
_AKIN = 55
_LEAST_COMMON = 2
_LEAST_SHARE = 0.35


def quotation(pairing: Pairing) -> Iterator[Divergence]:
    """Yields quotations that differ, first those that meet, then what speakers are quoted with on one side alone."""
    left, right = set[Span](), set[Span]()
    for meeting in pairing.meetings():
        for one in meeting.left.quotations:
            for other in meeting.right.quotations:
                found = _compared(meeting, one, other)
                if found is not None:
                    left.add(one.span)
                    right.add(other.span)
                    yield from found
    yield from _alone(pairing, left, right)


def _compared(meeting: Meeting, one: Quotation, other: Quotation) -> list[Divergence] | None:
    """What is to say of two quotations; None where they are not of the same words."""
    direct = [each.kind is QuotationKind.DIRECT for each in (one, other)]
    if all(direct):
        likeness = fuzz.ratio(_folded(meeting.left, one), _folded(meeting.right, other))
        if likeness < _AKIN:
            return None
        return [] if likeness >= _SAME else [_divergence(meeting, one, other, "quotation_words", _OTHER_WORDING)]
    if any(direct) and fuzz.partial_ratio(_folded(meeting.left, one), _folded(meeting.right, other)) >= _HELD:
        return []
    if any(direct) and meeting.link.likeness >= _SURE and _is_report(meeting, one, other):
        return [_divergence(meeting, one, other, f"quotation_{'left' if direct[0] else 'right'}_direct", _REPORTED)]
    return None


def _is_report(meeting: Meeting, one: Quotation, other: Quotation) -> bool:
    """Whether two quotations say the same in part."""
    here, there = meeting.left.said_in(one.span), meeting.right.said_in(other.span)
    common = len(here & there)
    return common >= _LEAST_COMMON and common >= _LEAST_SHARE * min(len(here), len(there))


def _folded(statement: Statement, quotation: Quotation) -> str:
    return "".join(each for each in statement.words(quotation.span).casefold() if each.isalnum())


def _alone(pairing: Pairing, left: set[Span], right: set[Span]) -> Iterator[Divergence]:
    left_ids = {id: shared.id for shared in pairing.shared for id in shared.left_ids}
    right_ids = {id: shared.id for shared in pairing.shared for id in shared.right_ids}
    known = _all_words(pairing.left_statements) & _all_words(pairing.right_statements)
    here = _direct(pairing.left_statements, left_ids, left, known)
    there = _direct(pairing.right_statements, right_ids, right, known)
    names = {shared.id: shared.name for shared in pairing.shared}
    for speaker in sorted(here.keys() & there.keys()):
        yield Divergence(
            DivergenceKind.QUOTATION,
            tuple(here[speaker]),
            tuple(there[speaker]),
            Message.of("divergence.quotation_selection", name=names[speaker]),
            _ALONE,
            entity=speaker,
        )


def _all_words(told: Iterable[Statement]) -> set[str]:
    """What an article quotes, each quotation without its marks and spaces."""
    return {_folded(statement, each) for statement in told for each in statement.quotations}


def _direct(
    told: Iterable[Statement], shared: Mapping[str, str], met: set[Span], known: set[str]
) -> dict[str, list[Span]]:
    """The direct quotations not met nor known on the other side, by the shared entity that speaks."""
    found: dict[str, list[Span]] = defaultdict(list)
    for statement in told:
        for each in statement.quotations:
            speaker = shared.get(each.entity or "")
            if each.span in met or _folded(statement, each) in known:
                continue
            if speaker and each.kind is QuotationKind.DIRECT:
                found[speaker].append(each.span)
    return found


def _divergence(meeting: Meeting, one: Quotation, other: Quotation, key: str, weight: float) -> Divergence:
    return Divergence(
        DivergenceKind.QUOTATION,
        (one.span,),
        (other.span,),
        Message.of(f"divergence.{key}"),
        weight * meeting.nearness,
    )
