"""A comparison becomes a report: first plain data, then one writer a format."""
