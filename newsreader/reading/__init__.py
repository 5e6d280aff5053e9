"""Files become articles: the only room that knows encodings and kinds of file."""
