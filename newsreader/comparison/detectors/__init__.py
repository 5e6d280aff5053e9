"""The detectors: each finds one kind of divergence, in a file of its own, with one signature."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsreader.comparison.detectors.certainty import certainty
from newsreader.comparison.detectors.naming import naming
from newsreader.comparison.detectors.number import number
from newsreader.comparison.pairing import Pairing
from newsreader.model.comparison import Divergence

Detector = Callable[[Pairing], Iterator[Divergence]]

DETECTORS: tuple[Detector, ...] = (
    naming,
    certainty,
    number,
)
