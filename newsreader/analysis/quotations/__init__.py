"""Whose words an article gives, word for word or by their sense."""

from newsreader.analysis.quotations.finding import find_quotations

__all__ = ["find_quotations"]
