"""Both panes together: curves, maps, linked scrolling, dropping, finding words in both."""
