"""The window without a mouse and without eyes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from newsreader.model.comparison import DivergenceKind, Side
from newsreader.resources.wording import wording
from newsreader.ui.program import Program


def test_whatever_takes_the_keyboard_has_a_name(compared: Program) -> None:
    nameless = [
        widget
        for widget in compared.window.frame.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_a_pane_is_named_by_its_side_and_headline(compared: Program) -> None:
    view = compared.window.area.panes[Side.RIGHT].view
    name = QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name)
    assert name == "Rechte Seite: Petersen bremst die Brücke aus"


def test_a_finding_is_told_with_kind_both_wordings_and_reason(compared: Program) -> None:
    listed = compared.window.findings.list
    told = QAccessible.queryAccessibleInterface(listed).child(1).text(QAccessible.Text.Name)
    assert told.startswith("Abweichung 2, Gewissheit, Johanna Petersen: links offenbar, rechts entschieden.")


def test_the_tabulator_walks_from_names_to_texts_to_findings(compared: Program) -> None:
    window = compared.window
    window.frame.activateWindow()
    walked: list[QWidget] = []
    window.strip.chips[0].setFocus()
    for _ in range(12):
        focused = window.frame.focusWidget()
        walked.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    order = [window.strip.chips[1], *(window.area.panes[side].view for side in Side), window.findings.list]
    places = [walked.index(widget) for widget in order]
    assert places == sorted(places)


def test_the_page_of_help_shows_every_key(compared: Program) -> None:
    compared.window.actions_by_name["shortcuts"].trigger()
    dialog = compared.window.frame.findChildren(QWidget, "helpPage")[0]
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "F7" in said
    assert "Nächster Befund" in said
    assert "Organisation" in said
    assert "in der Bibliothek: rechts öffnen" in said
    assert "Gewissheit" in said
    page = dialog.findChildren(QScrollArea)[0]
    assert not page.horizontalScrollBar().maximum(), "no line is cut"
    dialog.close()


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_kind_of_finding_has_a_letter_of_its_own_and_a_meaning(language: str) -> None:
    sentences = wording(language).sentences
    letters = {sentences[f"signs.DivergenceKind.{kind}"] for kind in DivergenceKind}
    assert len(letters) == len(DivergenceKind)
    assert all(sentences[f"kinds.DivergenceKind.{kind}"].endswith(".") for kind in DivergenceKind)


def test_chips_forms_and_curves_tell_what_they_are(compared: Program) -> None:
    window = compared.window
    chip = QAccessible.queryAccessibleInterface(window.strip.chips[0])
    assert chip.role() == QAccessible.Role.CheckBox
    assert chip.text(QAccessible.Text.Name).endswith("rechts 4-mal, verschieden benannt")
    window.strip.chips[0].click()
    listed = QAccessible.queryAccessibleInterface(window.entity_panel.lists[Side.RIGHT])
    assert listed.role() == QAccessible.Role.List
    assert listed.text(QAccessible.Text.Name) == "Formen rechts: Johanna Petersen"
    curves = QAccessible.queryAccessibleInterface(window.area.connectors)
    assert curves.text(QAccessible.Text.Description) == "7 Paare von Stellen"
