"""What belongs to an article stays in it, however short, spoken or listed, and whatever stands around it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.model.article import Article
from newsreader.reading import read_text

INTERVIEW = """„Wir hören den Fluss jede Nacht“

Die Müllerin Gerda Ahlers lebt seit vierzig Jahren an der Wümme. Im Gespräch erzählt sie vom Hochwasser im Januar.

Frau Ahlers, wann haben Sie gemerkt, dass es ernst wird?

Als der Steg verschwand. Da wussten wir, dass das Wasser in der Nacht bis an die Mühle kommt.

Hatten Sie Angst?

Nein. Aber mein Mann hat die Säcke nach oben getragen, alle vierzig, und danach war ihm nicht mehr nach Reden.

Was wünschen Sie sich von der Stadt?

Dass jemand kommt und sich die Mühle und den Deich an der Wümme ansieht, bevor das nächste Hochwasser da ist.
"""
TICKER = """Zugunglück bei Lindau: Was wir am Abend wissen

Bei Lindau ist am Mittwoch ein Regionalzug entgleist. Die Bahnstrecke am Bodensee bleibt bis Freitag gesperrt.

17:40 Uhr: Die Feuerwehr hat den letzten Wagen geräumt. Verletzt wurden elf Menschen, zwei davon schwer.

16:15 Uhr: Die Bahn setzt Busse zwischen Lindau und Friedrichshafen ein.

15:02 Uhr: Der Bürgermeister von Lindau spricht von großem Glück im Unglück.

14:30 Uhr: Ein Regionalzug ist kurz vor dem Bahnhof Lindau entgleist, teilt die Bundespolizei mit.
"""
SUBHEADS = """Council approves plan for the old brewery

The city council on Tuesday approved a plan to turn the old brewery on Mill Lane into homes and workshops.

What will be built

The plan foresees 84 homes, a third of them for families with low incomes, and eleven workshops in the former stables.

Neighbours have doubts

“You cannot park there as it is,” said Ruth Keane, who has lived on Mill Lane since 1988. “We told the council so.”

A long road

Work on the brewery is to begin in spring. The council expects the first families to move in two years later.
"""
LISTED = """Storm leaves thousands in the county without power

A storm cut power to thousands of homes in Hale County on Sunday night, the utility said.

The utility named the towns that were hit hardest:
- Marlow, 1,200 homes
- East Hale, 900 homes
- Dunning Ferry, 640 homes

Crews from two neighbouring states were on their way to Hale County, a spokesman for the utility said on Monday.

“If you see a fallen line, stay away and call us,” he said.
"""
SHORT = """Farmer finds wedding ring in a carrot

A farmer near Ottersberg has found a wedding ring that was lost eighteen years ago.

It had grown around a carrot.

“You could not make it up,” said the farmer, Heike Dohrn.

The ring belongs to her mother.

She is wearing it again.
"""
ARTICLES = [INTERVIEW, TICKER, SUBHEADS, LISTED, SHORT]
BLOCKS = st.sampled_from(
    [
        "Mehr zum Thema\nNeuer Fahrplan für die Inselfähre\nWarum die Mühlen wieder mahlen",
        "Kommentare (3)\nwiesenfuchs schrieb am 4. Mai 2024\nDas war ja zu erwarten, und keiner tut etwas!\nAntworten",
        "Newsletter\nUnsere besten Texte jeden Freitag in Ihrem Postfach.\nJetzt anmelden",
        "Impressum\nDatenschutz\nKontakt",
        "Most read\nThe baker who delivers by boat\nTen walks for a rainy weekend",
        "Sign up for our newsletter and never miss a story.\nEmail address\nSubscribe",
        "About the author\nNora Whitby is a reporter who covers schools. She joined the paper in 2016.",
        "Terms of use\nPrivacy policy\nContact us",
    ]
)


def left(article: Article) -> list[str]:
    """The rows of the text that are not folded away."""
    folded = {place for mark in article.furniture for place in range(mark.span.start, mark.span.end)}
    rows, place = list[str](), 0
    for row in article.text.split("\n"):
        rows += [row] * (bool(row) and place not in folded)
        place += len(row) + 1
    return rows


@pytest.mark.parametrize("text", ARTICLES, ids=("interview", "ticker", "subheads", "list", "short"))
def test_nothing_of_an_article_alone_is_folded(text: str) -> None:
    assert left(read_text(text, "article")) == [row for row in text.splitlines() if row]


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(ARTICLES), st.lists(BLOCKS, max_size=3), st.lists(BLOCKS, max_size=4))
def test_paragraphs_stay_among_furniture(text: str, above: list[str], below: list[str]) -> None:
    stays = left(read_text("\n\n".join([*above, text, *below]), "page"))
    paragraphs = [row for row in text.splitlines() if len(row) >= 80]
    assert [row for row in stays if row in paragraphs] == paragraphs


@pytest.mark.parametrize("text", ARTICLES, ids=("interview", "ticker", "subheads", "list", "short"))
def test_the_headline_is_found_below_the_name_of_the_paper_and_a_path(text: str) -> None:
    headline = text.splitlines()[0]
    page = f"{headline} | Wümme-Bote\nWümme-Bote\nUnabhängig seit 1871\nStartseite > Region > Leute\n{text}"
    found = read_text(page, "page").masthead.headline
    assert found is not None
    assert found.value == headline


def test_the_headline_stands_above_what_speaks_of_the_subject_not_below_a_slogan() -> None:
    page = f"Die Zeitung für Stadt und Land\nJeden Morgen frisch gedruckt\n\n{TICKER}"
    found = read_text(page, "page").masthead.headline
    assert found is not None
    assert found.value == TICKER.splitlines()[0]


def test_a_notice_on_top_is_not_the_opening_of_the_article() -> None:
    notice = "Hinweis: Bitte nutzen Sie eine neue Fassung, da Schriften sonst nicht so aussehen, wie sie gedacht sind."
    found = read_text(f"{notice}\n\n{SUBHEADS}", "page").masthead.headline
    assert found is not None
    assert found.value == SUBHEADS.splitlines()[0]
