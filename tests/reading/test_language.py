"""The language of an article, told by its small words."""

from __future__ import annotations

import pytest

from newsreader.reading.text.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Rat der Stadt hat am Montag beschlossen, dass die Brücke gesperrt wird.", "de"),
        ("The city council decided on Monday that the bridge will be closed to cars.", "en"),
        ("Le conseil municipal a décidé lundi que le pont sera fermé pour les voitures et les camions.", "fr"),
        ("El consejo de la ciudad decidió el lunes que el puente se cierra para los coches.", "es"),
        ("Il consiglio della città ha deciso lunedì che il ponte sarà chiuso per le auto.", "it"),
        ("De gemeenteraad heeft maandag besloten dat de brug voor het verkeer wordt gesloten.", "nl"),
        ("Rada miasta zdecydowała w poniedziałek, że most zostanie zamknięty dla samochodów i nie tylko.", "pl"),
        ("Правительство города сообщило о новом мосте.", "und"),
        ("Xylophon Quarz", "und"),
        ("12 345 67", "und"),
        ("Brände in Portugal\n\nBei den Bränden sind drei Menschen gestorben.", "de"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert language_of(text) == language


def test_foreign_words_and_quotations_do_not_turn_a_german_text() -> None:
    text = "Der Minister sagte in Brüssel: „The deal is not on the table.“ Damit ist das Abkommen gescheitert."
    assert language_of(text) == "de"
