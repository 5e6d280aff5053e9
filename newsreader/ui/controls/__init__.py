"""What the reader can do, in one table, and the small controls that more than one part uses."""
