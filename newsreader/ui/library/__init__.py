"""The library beside the panes, and what is imported into it."""
