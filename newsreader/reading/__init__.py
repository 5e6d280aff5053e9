"""Files become articles: the only room that knows encodings and kinds of file."""

from newsreader.reading.read import read_file, read_html, read_text

__all__ = ["read_file", "read_html", "read_text"]
