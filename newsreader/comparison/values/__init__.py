"""Numbers and times, set side by side."""
