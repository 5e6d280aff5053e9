"""Whom and what both articles name: the strip, its chips, the forms of each name."""
