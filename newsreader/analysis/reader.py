"""Reads an article with the best pipeline its language has: sentences, words, and the names the pipeline labels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc, Token

from newsreader.analysis.compounds import with_noun_lemmas
from newsreader.analysis.extent import Stretch, stretches
from newsreader.analysis.inflection import Shape, VerbForm, verb_forms
from newsreader.analysis.pipelines import load_pipeline
from newsreader.analysis.sentences import sentence_spans
from newsreader.analysis.tagging import tagged
from newsreader.analysis.words import HYPHENS, LabelledName, Line, Reading, Word
from newsreader.model.article import Article
from newsreader.model.findings import PartOfSpeech
from newsreader.model.message import Message
from newsreader.model.pipelines import BEST, PipelineChoice
from newsreader.model.progress import Progress, Watcher, unwatched
from newsreader.model.span import Span

NEEDLESS = ("parser", "senter")
"""Components whose work the rooms do not use: sentences are cut by rules."""
SIGNS = frozenset({PartOfSpeech.PUNCT, PartOfSpeech.SYM})
TAGGERS = frozenset({"tagger", "morphologizer", "attribute_ruler"})


def read(article: Article, watch: Watcher = unwatched, choice: PipelineChoice = BEST) -> Reading:
    """Cuts the article into lines and words with the pipeline chosen for its language, or the best it has."""
    what = Message.of("progress.analysing", name=article.source.name)
    loaded = load_pipeline(article.language, choice)
    cut = [
        (span, stretch)
        for stretch in stretches(article)
        for span in sentence_spans(article.text, stretch.span, article.language)
    ]
    docs = loaded.nlp.pipe(
        [span.of(article.text) for span, _ in cut],
        disable=[name for name in NEEDLESS if name in loaded.nlp.pipe_names],
    )
    has_tags = _has_tags(loaded.nlp)
    lines: list[Line] = []
    names: list[LabelledName] = []
    for (span, stretch), doc in zip(cut, docs, strict=True):
        lines.append(_line(span, stretch, doc, article.language, has_tags))
        names += [LabelledName(Span(ent.start_char, ent.end_char).moved(span.start), ent.label_) for ent in doc.ents]
        watch(Progress(span.end, len(article.text), what))
    return Reading(article, loaded.name, with_noun_lemmas(lines, article.language), tuple(names), loaded.skipped)


def _has_tags(nlp: Language) -> bool:
    return not TAGGERS.isdisjoint(nlp.pipe_names)


def _line(span: Span, stretch: Stretch, doc: Doc, language: str, has_tags: bool) -> Line:
    printed = doc.text
    words = [_word(group, printed, span.start) for group in _groups(doc)]
    if not has_tags:
        words = [replace(word, pos=pos) for word, pos in zip(words, tagged(words, language), strict=True)]
    known = tuple(_corrected(word, language, has_tags) for word in words)
    return Line(span, known, stretch.paragraph, stretch.is_headline)


def _groups(doc: Doc) -> Iterator[list[Token]]:
    """The tokens of a sentence, those joined by hyphens as one word."""
    group: list[Token] = []
    for token in doc:
        if token.is_space:
            continue
        joined = group and group[-1].i == token.i - 1 and not group[-1].whitespace_
        if joined and (_joins(token) or _joins(group[-1])) and group[0].text[0].isalnum() and _joinable(group, token):
            group.append(token)
            continue
        if group:
            yield group
        group = [token]
    if group:
        yield group


def _joins(token: Token) -> bool:
    return token.text in HYPHENS


def _joinable(group: list[Token], token: Token) -> bool:
    return token.text[0].isalnum() if _joins(group[-1]) else True


def _word(group: list[Token], printed: str, offset: int) -> Word:
    head = next((token for token in reversed(group) if not _joins(token)), group[-1])
    text = printed[group[0].idx : group[-1].idx + len(group[-1])]
    front = text[: head.idx - group[0].idx] if head.idx > group[0].idx else ""
    lemma = (front + (head.lemma_ or head.text)).lower()
    pos = PartOfSpeech(head.pos_) if head.pos_ in PartOfSpeech.__members__ else PartOfSpeech.X
    start = group[0].idx + offset
    features = head.morph
    return Word(
        Span(start, start + len(text)),
        text,
        lemma,
        pos,
        *(_first(features.get(name, [])) for name in ("Mood", "Gender", "Number", "Case", "Tense")),
    )


def _first(values: list[str]) -> str:
    return values[0].partition(",")[0] if values else ""


def _corrected(word: Word, language: str, has_tags: bool) -> Word:
    """The word with the lemma and mood of a verb we know by name, where the pipeline calls it a verb too.

    Letters and figures are no punctuation, signs alone are nothing else, whatever a pipeline says.
    """
    if not any(character.isalnum() for character in word.text):
        return replace(word, pos=PartOfSpeech.PUNCT, mood="") if word.pos not in SIGNS else word
    if word.pos is PartOfSpeech.PUNCT:
        return replace(word, pos=PartOfSpeech.PROPN if word.text[0].isupper() else PartOfSpeech.X)
    if word.pos not in (PartOfSpeech.VERB, PartOfSpeech.AUX):
        return word
    forms = [form for form in verb_forms(language).get(word.lower, ()) if not form.particle]
    if not forms:
        return word
    best = _best(forms, word)
    pos = PartOfSpeech.AUX if best.is_auxiliary else word.pos
    is_plain_subjunctive = all(form.mood == "Sub" for form in forms if form.shape is Shape.FINITE)
    mood = best.mood if not has_tags or (is_plain_subjunctive and best.mood) else word.mood
    return replace(word, lemma=best.lemma, pos=pos, mood=mood)


def _best(forms: list[VerbForm], word: Word) -> VerbForm:
    """Among several readings of one form, the pipeline's own lemma and mood, else the first."""
    fitting = [form for form in forms if form.lemma == word.lemma] or forms
    return next((form for form in fitting if form.mood == word.mood), fitting[0])
