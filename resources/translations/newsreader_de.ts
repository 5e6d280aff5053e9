<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Find in both</source>
        <translation>In beiden suchen</translation>
    </message>
    <message>
        <source>Look for words in both articles and see how often each has them</source>
        <translation>Wörter in beiden Artikeln suchen und sehen, wie oft jeder sie hat</translation>
    </message>
    <message>
        <source>Open an article in the left pane</source>
        <translation>Einen Artikel auf der linken Seite öffnen</translation>
    </message>
    <message>
        <source>Open an article in the right pane</source>
        <translation>Einen Artikel auf der rechten Seite öffnen</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open two articles written to try the program with</source>
        <translation>Zwei Artikel öffnen, die zum Ausprobieren geschrieben sind</translation>
    </message>
    <message>
        <source>Take files into the library …</source>
        <translation>Dateien in die Bibliothek aufnehmen …</translation>
    </message>
    <message>
        <source>Read many articles at once and keep them in the library</source>
        <translation>Viele Artikel auf einmal lesen und in der Bibliothek aufheben</translation>
    </message>
    <message>
        <source>Take a folder into the library …</source>
        <translation>Ordner in die Bibliothek aufnehmen …</translation>
    </message>
    <message>
        <source>Read all articles of a folder and keep them in the library</source>
        <translation>Alle Artikel eines Ordners lesen und in der Bibliothek aufheben</translation>
    </message>
    <message>
        <source>Write both texts with their marks and all findings to a PDF file</source>
        <translation>Beide Texte mit ihren Markierungen und allen Befunden in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Open left …</source>
        <translation>Links öffnen …</translation>
    </message>
    <message>
        <source>Open right …</source>
        <translation>Rechts öffnen …</translation>
    </message>
    <message>
        <source>Export PDF …</source>
        <translation>PDF exportieren …</translation>
    </message>
    <message>
        <source>Export data …</source>
        <translation>Daten exportieren …</translation>
    </message>
    <message>
        <source>Write everything that was found to a JSON file for other programs</source>
        <translation>Alles Gefundene für andere Programme in eine JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the program; both articles will be here again next time</source>
        <translation>Das Programm beenden; beide Artikel liegen beim nächsten Mal wieder hier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back what you did last: a correction, a note, an edited article</source>
        <translation>Nimmt zurück, was zuletzt getan wurde: Korrektur, Notiz, bearbeiteter Artikel</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do once more what you took back last</source>
        <translation>Tut noch einmal, was zuletzt zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Die ausgewählten Wörter kopieren</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Als Artikel einfügen</translation>
    </message>
    <message>
        <source>Lay the text of the clipboard in the pane you are in, or in the empty one</source>
        <translation>Den Text der Zwischenablage auf die Seite legen, auf der Sie gerade sind, oder auf die leere</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole text of the pane you are in</source>
        <translation>Den ganzen Text der Seite auswählen, auf der Sie gerade sind</translation>
    </message>
    <message>
        <source>Edit the masthead …</source>
        <translation>Kopf bearbeiten …</translation>
    </message>
    <message>
        <source>Put right headline, outlet, date or author of the article you are in</source>
        <translation>Überschrift, Medium, Datum oder Autor des Artikels berichtigen, in dem Sie gerade sind</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Show the articles in larger type</source>
        <translation>Die Artikel in größerer Schrift zeigen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Show the articles in smaller type</source>
        <translation>Die Artikel in kleinerer Schrift zeigen</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Show the articles in type of normal size</source>
        <translation>Die Artikel in normaler Schriftgröße zeigen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Scroll both panes together, by sentences that speak of the same</source>
        <translation>Beide Seiten gemeinsam rollen, nach Sätzen, die vom selben sprechen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Show the articles you have opened before</source>
        <translation>Die früher geöffneten Artikel zeigen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show the list of all places where the articles differ</source>
        <translation>Die Liste aller Stellen zeigen, an denen die Artikel auseinandergehen</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Left becomes right and right becomes left</source>
        <translation>Links wird rechts und rechts wird links</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Go to the next place where the articles differ</source>
        <translation>Zur nächsten Stelle gehen, an der die Artikel auseinandergehen</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Go back to the finding before</source>
        <translation>Zum vorigen Befund zurückgehen</translation>
    </message>
    <message>
        <source>Pair these passages</source>
        <translation>Diese Stellen einander zuordnen</translation>
    </message>
    <message>
        <source>Join the sentences with the carets, or what is selected on both sides</source>
        <translation>Verbindet die Sätze mit den Textzeigern oder was auf beiden Seiten markiert ist</translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>Alle Markierungen zeigen</translation>
    </message>
    <message>
        <source>End the lighting of one name and leave the current finding</source>
        <translation>Die Hervorhebung eines Namens beenden und den aktuellen Befund verlassen</translation>
    </message>
    <message>
        <source>Empty the left pane</source>
        <translation>Linke Seite leeren</translation>
    </message>
    <message>
        <source>Take the left article off the desk; it stays in the library</source>
        <translation>Den linken Artikel weglegen; er bleibt in der Bibliothek</translation>
    </message>
    <message>
        <source>Empty the right pane</source>
        <translation>Rechte Seite leeren</translation>
    </message>
    <message>
        <source>Take the right article off the desk; it stays in the library</source>
        <translation>Den rechten Artikel weglegen; er bleibt in der Bibliothek</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Find articles you have opened before by their words</source>
        <translation>Früher geöffnete Artikel nach ihren Wörtern finden</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Language, colours, type, kinds of findings, language models, library</source>
        <translation>Sprache, Farben, Schrift, Arten von Befunden, Sprachmodelle, Bibliothek</translation>
    </message>
    <message>
        <source>Marks and shortcuts</source>
        <translation>Markierungen und Tasten</translation>
    </message>
    <message>
        <source>What the marks mean, and every key the program knows</source>
        <translation>Was die Markierungen bedeuten, und alle Tasten, die das Programm kennt</translation>
    </message>
    <message>
        <source>About Newsreader</source>
        <translation>Über Newsreader</translation>
    </message>
    <message>
        <source>Version and licence of the program</source>
        <translation>Version und Lizenz des Programms</translation>
    </message>
    <message>
        <source>List the findings</source>
        <translation>Befunde auflisten</translation>
    </message>
    <message>
        <source>List all places where the articles differ</source>
        <translation>Alle Stellen auflisten, an denen die Artikel auseinandergehen</translation>
    </message>
    <message>
        <source>List numbers and dates</source>
        <translation>Zahlen und Daten auflisten</translation>
    </message>
    <message>
        <source>Set the numbers and dates of both articles side by side</source>
        <translation>Die Zahlen und Daten beider Artikel nebeneinanderstellen</translation>
    </message>
    <message>
        <source>List quotations</source>
        <translation>Zitate auflisten</translation>
    </message>
    <message>
        <source>Set what both articles quote side by side</source>
        <translation>Was beide Artikel zitieren, nebeneinanderstellen</translation>
    </message>
    <message>
        <source>List what only one article says</source>
        <translation>Auflisten, was nur ein Artikel sagt</translation>
    </message>
    <message>
        <source>List the sentences of either article that have no partner</source>
        <translation>Die Sätze beider Artikel auflisten, die keine Entsprechung haben</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>Befunde durchsuchen</translation>
    </message>
    <message>
        <source>List only findings that hold certain words</source>
        <translation>Nur Befunde auflisten, in denen bestimmte Wörter stehen</translation>
    </message>
    <message>
        <source>Only numbers, dates and quotations</source>
        <translation>Nur Zahlen, Daten und Zitate</translation>
    </message>
    <message>
        <source>Show only findings that can be checked word for word, or all again</source>
        <translation>Nur Befunde zeigen, die sich Wort für Wort prüfen lassen, oder wieder alle</translation>
    </message>
    <message>
        <source>Set side by side</source>
        <translation>Gegenüberstellen</translation>
    </message>
    <message>
        <source>Set the passages of this finding against each other without scrolling the texts</source>
        <translation>Die Stellen dieses Befunds gegenüberstellen, ohne die Texte zu verschieben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note on this finding</source>
        <translation>Eine Notiz zu diesem Befund schreiben</translation>
    </message>
    <message>
        <source>In report</source>
        <translation>Im Bericht</translation>
    </message>
    <message>
        <source>Choose this finding for the report, or no longer</source>
        <translation>Diesen Befund für den Bericht vormerken oder nicht mehr</translation>
    </message>
    <message>
        <source>Mute this finding</source>
        <translation>Diesen Befund ausblenden</translation>
    </message>
    <message>
        <source>Do not show this finding any more</source>
        <translation>Diesen Befund nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Mute this kind</source>
        <translation>Diese Art ausblenden</translation>
    </message>
    <message>
        <source>Show no finding of this kind between these two articles</source>
        <translation>Keinen Befund dieser Art zwischen diesen beiden Artikeln zeigen</translation>
    </message>
    <message>
        <source>Mute things like this</source>
        <translation>Ähnliche ausblenden</translation>
    </message>
    <message>
        <source>Make a rule: no finding with these words, in any article</source>
        <translation>Eine Regel machen: kein Befund mit diesen Wörtern, in keinem Artikel</translation>
    </message>
    <message>
        <source>Export chosen findings as PDF …</source>
        <translation>Vorgemerkte Befunde als PDF exportieren …</translation>
    </message>
    <message>
        <source>Write both texts with the chosen findings alone to a PDF file</source>
        <translation>Beide Texte mit den vorgemerkten Befunden allein in eine PDF-Datei schreiben</translation>
    </message>
</context>
<context>
    <name>ArticleDeeds</name>
    <message>
        <source>Edit the masthead …</source>
        <translation>Kopf bearbeiten …</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Sprache des Artikels</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Encoding of the left file</source>
        <translation>Zeichenkodierung der linken Datei</translation>
    </message>
    <message>
        <source>Encoding of the right file</source>
        <translation>Zeichenkodierung der rechten Datei</translation>
    </message>
    <message>
        <source>Language of the left article</source>
        <translation>Sprache des linken Artikels</translation>
    </message>
    <message>
        <source>Language of the right article</source>
        <translation>Sprache des rechten Artikels</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Something went wrong in the program. A report without any article text was kept: {file}</source>
        <translation>Im Programm ist ein Fehler aufgetreten. Ein Bericht ohne jeden Artikeltext wurde abgelegt: {file}</translation>
    </message>
</context>
<context>
    <name>CardTools</name>
    <message>
        <source>Mute</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>This finding, its kind, or everything like it</source>
        <translation>Diesen Befund, seine Art oder alles, was ihm gleicht</translation>
    </message>
</context>
<context>
    <name>Connectors</name>
    <message>
        <source>Lines between passages that speak of the same</source>
        <translation>Linien zwischen Stellen, die vom selben sprechen</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of passages</source>
        <translation>
            <numerusform>%n Paar von Stellen</numerusform>
            <numerusform>%n Paare von Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Go to finding {number}</source>
        <translation>Zu Befund {number}</translation>
    </message>
</context>
<context>
    <name>CorrectionList</name>
    <message>
        <source>Take back a correction</source>
        <translation>Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Left: {name}</source>
        <translation>Links: {name}</translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation>Rechts: {name}</translation>
    </message>
    <message>
        <source>Open {name} on the left</source>
        <translation>{name} links öffnen</translation>
    </message>
    <message>
        <source>Open {name} on the right</source>
        <translation>{name} rechts öffnen</translation>
    </message>
    <message>
        <source>Lay the article on the left</source>
        <translation>Artikel links auflegen</translation>
    </message>
    <message>
        <source>Lay the article on the right</source>
        <translation>Artikel rechts auflegen</translation>
    </message>
    <message>
        <source>Lay the text on the left</source>
        <translation>Text links auflegen</translation>
    </message>
    <message>
        <source>Lay the text on the right</source>
        <translation>Text rechts auflegen</translation>
    </message>
    <message>
        <source>in place of “{title}”</source>
        <translation>an Stelle von „{title}“</translation>
    </message>
    <message>
        <source>“{title}” stays</source>
        <translation>„{title}“ bleibt</translation>
    </message>
    <message>
        <source>Web pages are not fetched: save the page or select its text, and drop that here.</source>
        <translation>Webseiten werden nicht geladen: Speichern Sie die Seite oder markieren Sie ihren Text und ziehen Sie das hierher.</translation>
    </message>
    <message>
        <source>Take the articles of the folder “{name}” into the library</source>
        <translation>Die Artikel des Ordners „{name}“ in die Bibliothek aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n files and folders into the library</source>
        <translation>
            <numerusform>%n Datei in die Bibliothek aufnehmen</numerusform>
            <numerusform>%n Dateien und Ordner in die Bibliothek aufnehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>today&apos;s texts</source>
        <translation>heutige Texte</translation>
    </message>
    <message>
        <source>texts of old Windows programs</source>
        <translation>Texte alter Windows-Programme</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Westeuropa</translation>
    </message>
    <message>
        <source>Western Europe, old Macs</source>
        <translation>Westeuropa, alte Macs</translation>
    </message>
    <message>
        <source>Western Europe, DOS</source>
        <translation>Westeuropa, DOS</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Mitteleuropa</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
</context>
<context>
    <name>EntityChip</name>
    <message>
        <source>{name}, {type}: left {left} times, right {right} times</source>
        <translation>{name}, {type}: links {left}-mal, rechts {right}-mal</translation>
    </message>
    <message>
        <source>{name}, named differently</source>
        <translation>{name}, verschieden benannt</translation>
    </message>
</context>
<context>
    <name>EntityDeeds</name>
    <message>
        <source>Show every form</source>
        <translation>Alle Formen zeigen</translation>
    </message>
    <message>
        <source>Selected words name</source>
        <translation>Die markierten Wörter nennen</translation>
    </message>
    <message>
        <source>Join with</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>The selected forms are a name of their own</source>
        <translation>Die gewählten Formen sind ein eigener Name</translation>
    </message>
    <message>
        <source>The same as selected on the other side: “{words}”</source>
        <translation>Dasselbe wie drüben markiert: „{words}“</translation>
    </message>
    <message>
        <source>This one place is a name of its own</source>
        <translation>Nur diese Stelle ist ein eigener Name</translation>
    </message>
</context>
<context>
    <name>EntityPanel</name>
    <message>
        <source>Name to show</source>
        <translation>Gezeigter Name</translation>
    </message>
    <message>
        <source>{type} · ≠ named differently</source>
        <translation>{type} · ≠ verschieden benannt</translation>
    </message>
    <message>
        <source>How each article names {name}</source>
        <translation>So nennen beide Artikel {name}</translation>
    </message>
    <message>
        <source>Forms on the left: {name}</source>
        <translation>Formen links: {name}</translation>
    </message>
    <message>
        <source>Forms on the right: {name}</source>
        <translation>Formen rechts: {name}</translation>
    </message>
    <message>
        <source>Put right ▾</source>
        <translation>Berichtigen ▾</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Join with another name, part, rename, or say that it is no name</source>
        <translation>Mit einem anderen Namen verbinden, trennen, umbenennen oder sagen, dass es kein Name ist</translation>
    </message>
    <message>
        <source>Fold away and light everything again</source>
        <translation>Einklappen und wieder alles zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EntityStrip</name>
    <message>
        <source>Named in both articles</source>
        <translation>In beiden Artikeln genannt</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Names that both articles mention appear here.</source>
        <translation>Hier stehen die Namen, die beide Artikel nennen.</translation>
    </message>
    <message>
        <source>Both name</source>
        <translation>Beide nennen</translation>
    </message>
    <message>
        <source>The articles share no names.</source>
        <translation>Die Artikel nennen keine gemeinsamen Namen.</translation>
    </message>
    <message>
        <source>only left: {names}</source>
        <translation>nur links: {names}</translation>
    </message>
    <message>
        <source>only right: {names}</source>
        <translation>nur rechts: {names}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both articles …</source>
        <translation>In beiden Artikeln suchen …</translation>
    </message>
    <message>
        <source>Find in both articles</source>
        <translation>In beiden Artikeln suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>left {left} · right {right}</source>
        <translation>links {left} · rechts {right}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Divergence {number}, {kind}</source>
        <translation>Abweichung {number}, {kind}</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Chosen for the report.</source>
        <translation>Für den Bericht vorgemerkt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>FindingDeeds</name>
    <message>
        <source>Mute the kind {kind}</source>
        <translation>Die Art {kind} ausblenden</translation>
    </message>
    <message>
        <source>Mute things like {words}</source>
        <translation>Ähnliche wie {words} ausblenden</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
</context>
<context>
    <name>FindingNavigator</name>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding {place} of {count}</source>
        <translation>Befund {place} von {count}</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>All findings of the kind {kind}</source>
        <translation>Alle Befunde der Art {kind}</translation>
    </message>
    <message>
        <source>Rule for all articles: {kind} like {words}</source>
        <translation>Regel für alle Artikel: {kind} wie {words}</translation>
    </message>
    <message>
        <source>Notes without a finding</source>
        <translation>Notizen ohne Befund</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Search findings …</source>
        <translation>Befunde suchen …</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>Befunde durchsuchen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No finding holds these words.</source>
        <translation>In keinem Befund stehen diese Wörter.</translation>
    </message>
    <message>
        <source>All kinds that were found are hidden. The button above shows them again.</source>
        <translation>Alle gefundenen Arten sind ausgeblendet. Der Knopf darüber zeigt sie wieder.</translation>
    </message>
    <message>
        <source>No place was found where these articles differ.</source>
        <translation>Es wurde keine Stelle gefunden, an der diese Artikel auseinandergehen.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>The articles are being compared …</source>
        <translation>Die Artikel werden verglichen …</translation>
    </message>
    <message>
        <source>The places where the articles differ appear here, the weightiest first.</source>
        <translation>Hier steht, wo die Artikel auseinandergehen, das Gewichtigste zuerst.</translation>
    </message>
    <message>
        <source>Neither article names a number or a date.</source>
        <translation>Kein Artikel nennt eine Zahl oder ein Datum.</translation>
    </message>
    <message>
        <source>Neither article quotes anybody.</source>
        <translation>Kein Artikel zitiert jemanden.</translation>
    </message>
    <message>
        <source>Every sentence has a partner in the other article.</source>
        <translation>Jeder Satz hat eine Entsprechung im anderen Artikel.</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message numerus="yes">
        <source>{form}, %n times</source>
        <translation>
            <numerusform>{form}, %n-mal</numerusform>
            <numerusform>{form}, %n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWalk</name>
    <message>
        <source>{form}, place {place} of {count}: {passage}</source>
        <translation>{form}, Stelle {place} von {count}: {passage}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>on to the next part of the window, in a text to the next folded bar</source>
        <translation>weiter zum nächsten Teil des Fensters, in einem Text zum nächsten Balken</translation>
    </message>
    <message>
        <source>on a folded bar: open it or fold it again</source>
        <translation>auf einem Balken: öffnen oder wieder falten</translation>
    </message>
    <message>
        <source>in a sentence: to its partner on the other side and back</source>
        <translation>in einem Satz: zu seinem Gegenstück drüben und zurück</translation>
    </message>
    <message>
        <source>why the words are marked, and what can be put right</source>
        <translation>warum die Wörter markiert sind und was sich berichtigen lässt</translation>
    </message>
    <message>
        <source>in the list of findings: to the finding before or after</source>
        <translation>in der Liste der Befunde: zum vorigen oder nächsten Befund</translation>
    </message>
    <message>
        <source>in the list of findings: set the passages side by side</source>
        <translation>in der Liste der Befunde: die Stellen gegenüberstellen</translation>
    </message>
    <message>
        <source>in the list of findings: what can be done with this one</source>
        <translation>in der Liste der Befunde: was sich mit diesem tun lässt</translation>
    </message>
    <message>
        <source>in a note: keep it, or begin a new line</source>
        <translation>in einer Notiz: sie behalten oder eine neue Zeile beginnen</translation>
    </message>
    <message>
        <source>in the list of kinds: tick or untick one</source>
        <translation>in der Liste der Arten: eine an- oder abhaken</translation>
    </message>
    <message>
        <source>on a name both articles share: call it otherwise</source>
        <translation>auf einem gemeinsamen Namen: anders nennen</translation>
    </message>
    <message>
        <source>on a name both articles share: it is no name</source>
        <translation>auf einem gemeinsamen Namen: Es ist kein Name</translation>
    </message>
    <message>
        <source>on a form of a name: to its next place or back</source>
        <translation>auf einer Namensform: zur nächsten Stelle oder zurück</translation>
    </message>
    <message>
        <source>in the library: open on the left</source>
        <translation>in der Bibliothek: links öffnen</translation>
    </message>
    <message>
        <source>in the library: open on the right</source>
        <translation>in der Bibliothek: rechts öffnen</translation>
    </message>
    <message>
        <source>in the library: remove the article</source>
        <translation>in der Bibliothek: den Artikel entfernen</translation>
    </message>
    <message>
        <source>while finding words: to the next place or back</source>
        <translation>beim Suchen von Wörtern: zur nächsten Stelle oder zurück</translation>
    </message>
    <message>
        <source>Marks and shortcuts</source>
        <translation>Markierungen und Tasten</translation>
    </message>
    <message>
        <source>About Newsreader</source>
        <translation>Über Newsreader</translation>
    </message>
    <message>
        <source>Newsreader {version}</source>
        <translation>Newsreader {version}</translation>
    </message>
    <message>
        <source>Reads two articles about one event side by side: who both name, and where they differ.</source>
        <translation>Liest zwei Artikel über ein Ereignis nebeneinander: wen beide nennen und wo sie auseinandergehen.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the program opens no connection to any network.</source>
        <translation>Alles bleibt auf diesem Rechner: Das Programm öffnet keine Verbindung zu einem Netz.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Built with {libraries}; set in Noto (OFL 1.1).</source>
        <translation>Gebaut mit {libraries}; gesetzt aus der Noto (OFL 1.1).</translation>
    </message>
    <message>
        <source>the articles differ here; letter and number are those of the finding</source>
        <translation>hier gehen die Artikel auseinander; Buchstabe und Zahl sind die des Befundes</translation>
    </message>
    <message>
        <source>both articles name this: {type}</source>
        <translation>von beiden Artikeln genannt: {type}</translation>
    </message>
    <message>
        <source>the other article speaks of this too</source>
        <translation>auch der andere Artikel spricht davon</translation>
    </message>
    <message>
        <source>only this article says so</source>
        <translation>nur dieser Artikel sagt das</translation>
    </message>
    <message>
        <source>joined passages: {grade}</source>
        <translation>verbundene Stellen: {grade}</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Einlesens</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Looking for articles: %n found</source>
        <translation>
            <numerusform>Artikel werden gesucht: %n gefunden</numerusform>
            <numerusform>Artikel werden gesucht: %n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>No articles were found there.</source>
        <translation>Dort wurden keine Artikel gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n gelesen</numerusform>
            <numerusform>%n gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended early: {counts}</source>
        <translation>Vorzeitig beendet: {counts}</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Was aus den Dateien wurde</translation>
    </message>
</context>
<context>
    <name>ImportedFiles</name>
    <message>
        <source>{name}: read</source>
        <translation>{name}: gelesen</translation>
    </message>
    <message>
        <source>{name}: was already there</source>
        <translation>{name}: war schon vorhanden</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Compared before: {titles}</source>
        <translation>Schon verglichen: {titles}</translation>
    </message>
    <message>
        <source>You can also paste a text with Ctrl+V, or drop two files at once to set them side by side. Folders and more files go into the library.</source>
        <translation>Sie können auch einen Text mit Strg+V einfügen oder zwei Dateien auf einmal ablegen, um sie nebeneinanderzustellen. Ordner und mehr Dateien kommen in die Bibliothek.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Artikel hierher ziehen</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>Beispiel zeigen</translation>
    </message>
</context>
<context>
    <name>Jumping</name>
    <message>
        <source>Only this article says so: there is no passage to go to.</source>
        <translation>Das steht nur in diesem Artikel: Es gibt drüben keine Stelle dazu.</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Which kinds of findings are shown</source>
        <translation>Welche Arten von Befunden gezeigt werden</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Keine Art</translation>
    </message>
    <message>
        <source>{shown} of {all} kinds</source>
        <translation>{shown} von {all} Arten</translation>
    </message>
    <message>
        <source>Kinds shown: {words}</source>
        <translation>Gezeigte Arten: {words}</translation>
    </message>
</context>
<context>
    <name>LastReport</name>
    <message>
        <source>The report is still being written; the window then closes by itself. Close once more to give it up.</source>
        <translation>Der Bericht wird noch geschrieben; danach schließt sich das Fenster von selbst. Wer es noch einmal schließt, verzichtet auf ihn.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Search the library …</source>
        <translation>Bibliothek durchsuchen …</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Articles of the library</source>
        <translation>Artikel der Bibliothek</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>On the same event</source>
        <translation>Zum selben Ereignis</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Every article you open is kept here.</source>
        <translation>Jeder geöffnete Artikel wird hier aufgehoben.</translation>
    </message>
    <message>
        <source>Open on the left</source>
        <translation>Links öffnen</translation>
    </message>
    <message>
        <source>Open on the right</source>
        <translation>Rechts öffnen</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek löschen</translation>
    </message>
</context>
<context>
    <name>LibrarySettings</name>
    <message>
        <source>File of the library</source>
        <translation>Datei der Bibliothek</translation>
    </message>
    <message>
        <source>Every article you open is kept in this file, on this computer alone:</source>
        <translation>Jeder geöffnete Artikel wird in dieser Datei aufgehoben, nur auf diesem Rechner:</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep it elsewhere …</source>
        <translation>&amp;Anderswo aufheben …</translation>
    </message>
    <message>
        <source>From the next start on, the library that lies in {folder} already is opened.</source>
        <translation>Vom nächsten Start an wird die Bibliothek geöffnet, die schon in {folder} liegt.</translation>
    </message>
    <message>
        <source>The library was copied to {folder} and is opened there from the next start on.</source>
        <translation>Die Bibliothek wurde nach {folder} kopiert und wird vom nächsten Start an dort geöffnet.</translation>
    </message>
    <message>
        <source>Keep the library in</source>
        <translation>Bibliothek aufheben in</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>MarkSample</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Finding {number}, {kind}</source>
        <translation>Befund {number}, {kind}</translation>
    </message>
    <message>
        <source>Only this article says so.</source>
        <translation>Das steht nur in diesem Artikel.</translation>
    </message>
    <message>
        <source>{name} · {type}
left {left} times, right {right} times</source>
        <translation>{name} · {type}
links {left}-mal, rechts {right}-mal</translation>
    </message>
    <message>
        <source>left: {left}
right: {right}</source>
        <translation>links: {left}
rechts: {right}</translation>
    </message>
    <message>
        <source>left: {passage}</source>
        <translation>links: {passage}</translation>
    </message>
    <message>
        <source>right: {passage}</source>
        <translation>rechts: {passage}</translation>
    </message>
    <message>
        <source>Paired · {grade}</source>
        <translation>Gepaart · {grade}</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>{encoding} (guessed)</source>
        <translation>{encoding} (vermutet)</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
</context>
<context>
    <name>MastheadForm</name>
    <message>
        <source>Masthead of the article</source>
        <translation>Kopf des Artikels</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Places, parted by a slash</source>
        <translation>Orte, durch Schrägstrich getrennt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>This is no day I can read. Write it like this: {example}</source>
        <translation>Kein lesbares Datum. So geht es: {example}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Puts this message away</source>
        <translation>Räumt diese Meldung weg</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Your note …</source>
        <translation>Ihre Notiz …</translation>
    </message>
    <message>
        <source>Note on this finding</source>
        <translation>Notiz zu diesem Befund</translation>
    </message>
    <message>
        <source>Enter or Esc keeps the note, Shift+Enter begins a new line</source>
        <translation>Eingabe oder Esc behält die Notiz, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Opens the folder with the report in the files program</source>
        <translation>Öffnet den Ordner mit dem Bericht in der Dateiverwaltung</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Kennwort der Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mend the letters</source>
        <translation>Zeichen reparieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>OverviewMap</name>
    <message>
        <source>The whole article: solid where the other one speaks of the same, ticks for findings. Click to go.</source>
        <translation>Der ganze Artikel: durchgezogen, wo der andere von demselben spricht; Striche für Befunde. Ein Klick führt hin.</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Left pane</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>PassageDeeds</name>
    <message>
        <source>Speaks of the same as “{passage}”</source>
        <translation>Spricht vom selben wie „{passage}“</translation>
    </message>
    <message>
        <source>Speaks of the same as … (first put the caret into the other text)</source>
        <translation>Spricht vom selben wie … (erst den Textzeiger in den anderen Text setzen)</translation>
    </message>
    <message>
        <source>First put the caret into a sentence on each side, or select words there.</source>
        <translation>Erst auf jeder Seite den Textzeiger in einen Satz setzen oder dort Wörter markieren.</translation>
    </message>
    <message>
        <source>Does not speak of the same as “{passage}”</source>
        <translation>Spricht nicht vom selben wie „{passage}“</translation>
    </message>
</context>
<context>
    <name>PipelineSettings</name>
    <message>
        <source>The language models are being looked up …</source>
        <translation>Die Sprachmodelle werden gesucht …</translation>
    </message>
    <message>
        <source>State of the language models</source>
        <translation>Stand der Sprachmodelle</translation>
    </message>
    <message>
        <source>Add from a &amp;file …</source>
        <translation>Aus &amp;Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Add from a f&amp;older …</source>
        <translation>Aus &amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Larger models find more names. Any spaCy model with names can be added, as downloaded; nothing is fetched from here.</source>
        <translation>Größere Modelle finden mehr Namen. Jedes spaCy-Modell mit Namen lässt sich hinzufügen, so wie es heruntergeladen wurde; von hier aus wird nichts geladen.</translation>
    </message>
    <message>
        <source>{name} is being examined …</source>
        <translation>{name} wird geprüft …</translation>
    </message>
    <message>
        <source>The best there is: {name}</source>
        <translation>Das beste vorhandene: {name}</translation>
    </message>
    <message>
        <source>Language models (*.whl *.zip *.tar.gz);;All files (*)</source>
        <translation>Sprachmodelle (*.whl *.zip *.tar.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a language model</source>
        <translation>Sprachmodell hinzufügen</translation>
    </message>
</context>
<context>
    <name>Pipelines</name>
    <message>
        <source>Language model: {names}</source>
        <translation>Sprachmodell: {names}</translation>
    </message>
    <message>
        <source>without a language model: rules alone</source>
        <translation>ohne Sprachmodell: nur Regeln</translation>
    </message>
    <message>
        <source>{language} (shipped)</source>
        <translation>{language} (mitgeliefert)</translation>
    </message>
    <message>
        <source>{name} {version} (installed)</source>
        <translation>{name} {version} (installiert)</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>RemovalBar</name>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Gelöscht: {title}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>shipped</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>Book face (Noto Serif)</source>
        <translation>Buchschrift (Noto Serif)</translation>
    </message>
    <message>
        <source>Plain face (Noto Sans)</source>
        <translation>Schlichte Schrift (Noto Sans)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Sprachmodelle</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>How far the comparison is</source>
        <translation>Wie weit der Vergleich ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>Comparison done · {seconds} s</source>
        <translation>Vergleich fertig · {seconds} s</translation>
    </message>
    <message>
        <source>The language model is loading …</source>
        <translation>Sprachmodell wird geladen …</translation>
    </message>
    <message>
        <source>The language model could not be loaded</source>
        <translation>Das Sprachmodell ließ sich nicht laden</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Daten und Zeiten</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Nur rechts</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Open on the left</source>
        <translation>Links öffnen</translation>
    </message>
    <message>
        <source>Open on the right</source>
        <translation>Rechts öffnen</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation>Artikel ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take files into the library</source>
        <translation>Dateien in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Take the articles of a folder into the library</source>
        <translation>Artikel eines Ordners in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>Dieser Link</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verbatim quotations</source>
        <translation>
            <numerusform>%n wörtliches Zitat</numerusform>
            <numerusform>%n wörtliche Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines around the article are folded away</source>
        <translation>
            <numerusform>%n Zeile Seitenbeiwerk ausgeblendet</numerusform>
            <numerusform>%n Zeilen Seitenbeiwerk ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines from around the article</source>
        <translation>
            <numerusform>%n Zeile Seitenbeiwerk</numerusform>
            <numerusform>%n Zeilen Seitenbeiwerk</numerusform>
        </translation>
    </message>
    <message>
        <source>This line belongs to the article</source>
        <translation>Diese Zeile gehört zum Artikel</translation>
    </message>
    <message numerus="yes">
        <source>These %n lines belong to the article</source>
        <translation>
            <numerusform>Diese %n Zeile gehört zum Artikel</numerusform>
            <numerusform>Diese %n Zeilen gehören zum Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>This paragraph is not part of the article</source>
        <translation>Dieser Absatz gehört nicht zum Artikel</translation>
    </message>
    <message numerus="yes">
        <source>These %n paragraphs are not part of the article</source>
        <translation>
            <numerusform>Dieser %n Absatz gehört nicht zum Artikel</numerusform>
            <numerusform>Diese %n Absätze gehören nicht zum Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FindingCounts</name>
    <message numerus="yes">
        <source>Hide %n less certain findings</source>
        <translation>
            <numerusform>%n weniger sicheren Befund ausblenden</numerusform>
            <numerusform>%n weniger sichere Befunde ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n less certain findings</source>
        <translation>
            <numerusform>%n weniger sicheren Befund zeigen</numerusform>
            <numerusform>%n weniger sichere Befunde zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n ausgeblendet</numerusform>
            <numerusform>%n ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FindingSettings</name>
    <message>
        <source>These kinds of findings are shown and printed:</source>
        <translation>Diese Arten von Befunden werden gezeigt und gedruckt:</translation>
    </message>
    <message>
        <source>Also show what is &amp;less certain</source>
        <translation>Auch &amp;weniger Sicheres zeigen</translation>
    </message>
</context>
<context>
    <name>_LookSettings</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Face of the articles</source>
        <translation>S&amp;chrift der Artikel</translation>
    </message>
    <message>
        <source>&amp;Size of the articles</source>
        <translation>&amp;Größe der Artikel</translation>
    </message>
</context>
</TS>
