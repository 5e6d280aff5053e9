"""Two articles with their findings become a comparison: the only room with rapidfuzz."""
