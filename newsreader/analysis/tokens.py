"""The words of an article as the findings give them: compared by lemma and parts, content told from form."""

from __future__ import annotations

from newsreader.analysis.compounds import Vocabulary
from newsreader.analysis.words import NOUNS, Line, Reading, Word, closed_words
from newsreader.model.findings import PartOfSpeech, Sentence, Token

CONTENT = NOUNS | {PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.NUM}


def sentences_of(reading: Reading) -> tuple[Sentence, ...]:
    """The sentences of an article with their tokens."""
    vocabulary = Vocabulary.of(reading.lines, reading.language)
    return tuple(
        Sentence(line.span, _tokens(line, vocabulary), line.paragraph, line.is_headline) for line in reading.lines
    )


def _tokens(line: Line, vocabulary: Vocabulary) -> tuple[Token, ...]:
    return tuple(_token(word, vocabulary) for word in line.words)


def _token(word: Word, vocabulary: Vocabulary) -> Token:
    is_noun = word.pos in NOUNS
    lemma = word.lemma.lower()
    parts = vocabulary.parts(lemma) if is_noun else (lemma,)
    is_content = word.pos in CONTENT and lemma not in closed_words(vocabulary.language) and word.text[0].isalnum()
    return Token(word.span, lemma, word.pos, parts, is_content, word.mood)
