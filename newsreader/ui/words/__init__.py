"""What the window says and how its lines are set: translation, excerpts, the words of marks."""
