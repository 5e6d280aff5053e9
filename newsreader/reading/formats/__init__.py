"""One file for each kind of file that can become an article, and what they have in common."""
