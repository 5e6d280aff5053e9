"""The language models, as a reader is told of them."""

import pytest

from newsreader.ui.program import Program
from newsreader.ui.words.pipeline_words import pipeline_words


@pytest.mark.usefixtures("program")
@pytest.mark.parametrize(
    ("pipelines", "said"),
    [
        ((), ""),
        (("de_newsreader 1.0.0",), "Sprachmodell: Deutsch (mitgeliefert)"),
        (("de_core_news_lg 3.8.0",), "Sprachmodell: de_core_news_lg 3.8 (installiert)"),
        (
            ("de_newsreader 1.0.0", "en_newsreader 1.0.0"),
            "Sprachmodell: Deutsch (mitgeliefert), Englisch (mitgeliefert)",
        ),
        (("fr_blank",), "ohne Sprachmodell: nur Regeln"),
        (
            ("de_newsreader 1.0.0", "xx_blank"),
            "Sprachmodell: Deutsch (mitgeliefert) · ohne Sprachmodell: nur Regeln",
        ),
    ],
)
def test_language_models_are_told_in_words(pipelines: tuple[str, ...], said: str) -> None:
    assert pipeline_words(pipelines) == said


def test_the_status_line_tells_the_language_model(compared: Program) -> None:
    assert compared.window.status.pipelines != ""
