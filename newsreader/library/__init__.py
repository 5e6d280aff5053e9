"""Every loaded article is kept and found again: the only room with sqlite3."""
