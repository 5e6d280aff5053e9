"""Who and what an article names, in which forms, and by which titles."""

from newsreader.analysis.entities.finding import NamedThings, find_entities

__all__ = ["NamedThings", "find_entities"]
