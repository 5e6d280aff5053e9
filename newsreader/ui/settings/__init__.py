"""What the reader can choose, and what each choice changes."""
