"""Text as it came and as it is cleaned: letters, encodings, language, lines of a page."""
