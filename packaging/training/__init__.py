"""Trains the pipelines that ship with the program, from annotated corpora."""
