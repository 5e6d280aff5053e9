"""Use cases, settings and the engine process; no widgets."""
