"""Pages built of free articles and furniture of our own, and the weights that telling the two apart is learned as."""
