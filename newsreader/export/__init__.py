"""A comparison becomes a report: first plain data, then one writer a format."""

from newsreader.export.comparison_json import comparison_json, write_json

__all__ = ["comparison_json", "write_json"]
