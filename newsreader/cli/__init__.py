"""Newsreader without a window."""
