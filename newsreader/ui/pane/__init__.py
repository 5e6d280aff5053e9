"""One article to read: its text set in type, marks painted beneath it, bars above it."""
