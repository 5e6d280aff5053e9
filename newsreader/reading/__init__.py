"""Files become articles: the only room that knows encodings and kinds of file."""

from newsreader.reading.formats.folder import files_in
from newsreader.reading.read import read_file, read_html, read_text

__all__ = ["files_in", "read_file", "read_html", "read_text"]
