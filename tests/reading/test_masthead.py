"""What the top of a page tells of paper, day and headline."""

from newsreader.reading import read_text


def test_the_name_on_top_of_the_day_and_the_headline_is_the_papers() -> None:
    text = (
        "Harlow Evening Star\nTuesday, 3 March 2026\n\nBridge shut as council splits over repair bill\n\n"
        "Harlow's main bridge was shut to cars and trucks early on Tuesday after the council of the town had backed an "
        "emergency closure by six votes to five. Pedestrians may still cross the bridge, officials of Harlow said."
    )
    masthead = read_text(text, "star.txt").masthead
    assert masthead.outlet is not None
    assert masthead.outlet.value == "Harlow Evening Star"
    assert masthead.headline is not None
    assert masthead.headline.value == "Bridge shut as council splits over repair bill"
