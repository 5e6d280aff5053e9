"""What of a text is the article: its masthead, and the furniture of the page around it."""
