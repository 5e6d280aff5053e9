"""Which sentences speak of the same fact: evidence, alignment, grades, and the pair as detectors see it."""
