"""The window that holds all parts: frame, colours, foot, and how it was left."""
