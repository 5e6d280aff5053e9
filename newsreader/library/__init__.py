"""Keeps every loaded article and comparison in one local base, and finds them again."""

from newsreader.library.entry import ComparisonEntry, LibraryEntry
from newsreader.library.library import Library
from newsreader.library.opening import open_library, open_library_in_memory

__all__ = ["ComparisonEntry", "Library", "LibraryEntry", "open_library", "open_library_in_memory"]
