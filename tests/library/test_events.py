"""Articles on the same event are found by the words that are rare in the rest of the library."""

import time
from collections.abc import Callable

from newsreader.library import Library
from newsreader.model.article import Article

MakeArticle = Callable[..., Article]

_FLOOD = (
    "In Lindenau ist am Montag der Damm der Weide gebrochen. Bürgermeister Harald Quast ließ 400 Menschen aus der "
    "Niederstadt bringen. Das Technische Hilfswerk schickte Pumpen nach Lindenau.",
    "Nach dem Bruch des Damms an der Weide sind in der Niederstadt 380 Menschen ohne Wohnung, sagte der Lindenauer "
    "Bürgermeister Quast. Helfer vom Technischen Hilfswerk pumpen in Lindenau weiter Wasser ab.",
)
_OTHERS = (
    "Die Handballer von Grün-Weiß Torgau verloren am Montag gegen den Tabellenführer aus Riesa mit neun Toren.",
    "In der Oper von Torgau sang am Montag erstmals Mira Feldt die Partie der Königin; das Publikum dankte lange.",
    "Der Stadtrat von Riesa beriet am Montag über die Gebühren für Kindergärten und vertagte sich auf Donnerstag.",
)


def test_reports_of_one_event_find_each_other_and_nothing_else(library: Library, make_article: MakeArticle) -> None:
    one, other = (library.keep(make_article(text)).digest for text in _FLOOD)
    for text in _OTHERS:
        library.keep(make_article(text))
    assert [entry.digest for entry in library.on_the_event(one)] == [other]
    assert [entry.digest for entry in library.on_the_event(other)] == [one]


def test_an_article_without_any_telling_word_has_no_company(library: Library, make_article: MakeArticle) -> None:
    digest = library.keep(make_article("so ist es nun einmal.")).digest
    library.keep(make_article("so ist es eben."))
    assert library.on_the_event(digest) == ()
    assert library.on_the_event("0" * 64) == ()


def test_the_longest_text_is_kept_and_given_company_at_once(library: Library, make_article: MakeArticle) -> None:
    library.keep(make_article(_FLOOD[0]))
    words = " ".join(f"Haus{number:05} steht in Lindenau an der Weide." for number in range(12_500))
    article = make_article(f"{_FLOOD[1]}\n\n{words}")
    begin = time.process_time()
    digest = library.keep(article).digest
    kept = time.process_time() - begin
    assert len(library.on_the_event(digest)) == 1
    assert time.process_time() - begin - kept < 0.05
    assert kept < 0.1
