"""Whom and what both articles name, joined from the names of each, as the reader corrected them."""
