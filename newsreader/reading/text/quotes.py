"""Tells what a line says itself from what it quotes."""

from __future__ import annotations

import re

# The last is a quotation that goes on beyond the line, as quotations of several paragraphs do.
_QUOTED = re.compile(
    r"„[^“”\"\n]{1,400}[“”\"]|“[^”\"\n]{1,400}[”\"]|»[^«\n]{1,400}«|«[^»\n]{1,400}»|\"[^\"\n]{1,400}\""
    r"|``[^`\n]{1,400}?''|‘[^‘\n]{1,400}?’(?!\w)|‚[^‘\n]{1,400}‘|^[^\w\n]{0,2}[„“\"»«`][^\n]*",
    re.MULTILINE,
)


def outside_quotes(text: str) -> str:
    """The text without what stands between quotation marks: what is quoted is not said to the reader."""
    return _QUOTED.sub(" ", text)
