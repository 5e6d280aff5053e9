"""What both articles quote, set side by side."""
