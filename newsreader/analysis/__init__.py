"""An article becomes findings: the only room with spaCy."""
