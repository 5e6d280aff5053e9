"""An article becomes findings: the only room with spaCy."""

from newsreader.analysis.adding import add_pipeline
from newsreader.analysis.analysis import analyse
from newsreader.analysis.pipelines import available

__all__ = ["add_pipeline", "analyse", "available"]
