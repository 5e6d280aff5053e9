"""Says which language model read the articles, by the plain names the pipelines have."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from newsreader.ui.words.own_lines import language_name

_OURS, _BLANK = "newsreader", "blank"
"""What the names of the shipped pipelines and of those without any training end in, after the language's code."""


def pipeline_words(pipelines: Sequence[str]) -> str:
    """The language models of a comparison, each with where it comes from; empty when there is no comparison."""
    translate = QCoreApplication.translate
    trained = [pipeline for pipeline in pipelines if _kind(pipeline) != _BLANK]
    parts = []
    if trained:
        names = ", ".join(_said(pipeline) for pipeline in trained)
        parts.append(translate("Pipelines", "Language model: {names}").format(names=names))
    if len(trained) < len(pipelines):
        parts.append(translate("Pipelines", "without a language model: rules alone"))
    return " · ".join(parts)


def _said(pipeline: str) -> str:
    translate = QCoreApplication.translate
    if _kind(pipeline) == _OURS:
        return translate("Pipelines", "{language} (shipped)").format(language=language_name(_language(pipeline)))
    name, _, version = pipeline.partition(" ")
    short = ".".join(version.split(".")[:2])
    return translate("Pipelines", "{name} {version} (installed)").format(name=name, version=short)


def _language(pipeline: str) -> str:
    return pipeline.partition("_")[0]


def _kind(pipeline: str) -> str:
    """The name of a pipeline without its language and version."""
    return pipeline.partition(" ")[0].partition("_")[2]
