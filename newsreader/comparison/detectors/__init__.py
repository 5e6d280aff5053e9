"""The detectors: each finds one kind of divergence, in a file of its own, with one signature."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsreader.comparison.detectors.age import age
from newsreader.comparison.detectors.alternatives import alternative
from newsreader.comparison.detectors.certainty import certainty
from newsreader.comparison.detectors.circumstance import circumstance
from newsreader.comparison.detectors.contradiction import contradiction
from newsreader.comparison.detectors.denial import denial
from newsreader.comparison.detectors.headline import headline
from newsreader.comparison.detectors.names import names
from newsreader.comparison.detectors.naming import naming
from newsreader.comparison.detectors.number import number
from newsreader.comparison.detectors.objects import objects
from newsreader.comparison.detectors.parties import parties
from newsreader.comparison.detectors.quotation import quotation
from newsreader.comparison.detectors.result import result
from newsreader.comparison.detectors.role import role
from newsreader.comparison.detectors.shade import shade
from newsreader.comparison.detectors.silence import silence
from newsreader.comparison.detectors.source import source
from newsreader.comparison.detectors.speech_act import speech_act
from newsreader.comparison.detectors.spelling import spelling
from newsreader.comparison.detectors.time import time
from newsreader.comparison.detectors.toll import toll
from newsreader.comparison.detectors.wording import wording
from newsreader.comparison.links.pairing import Pairing
from newsreader.model.comparison import Divergence

Detector = Callable[[Pairing], Iterator[Divergence]]

DETECTORS: tuple[Detector, ...] = (
    naming,
    role,
    spelling,
    names,
    parties,
    contradiction,
    denial,
    silence,
    alternative,
    circumstance,
    toll,
    number,
    age,
    result,
    time,
    certainty,
    speech_act,
    objects,
    quotation,
    source,
    shade,
    wording,
    headline,
)
