"""An article becomes findings: the only room with spaCy."""

from newsreader.analysis.analysis import analyse, pipeline_name

__all__ = ["analyse", "pipeline_name"]
