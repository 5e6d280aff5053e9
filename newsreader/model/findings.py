"""What one article says, as plain values: the result of analysis and the food of comparison."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsreader.model.article import Article
from newsreader.model.message import Message
from newsreader.model.span import Span


class PartOfSpeech(StrEnum):
    """The universal parts of speech (Universal Dependencies, UPOS)."""

    ADJ = "ADJ"
    ADP = "ADP"
    ADV = "ADV"
    AUX = "AUX"
    CCONJ = "CCONJ"
    DET = "DET"
    INTJ = "INTJ"
    NOUN = "NOUN"
    NUM = "NUM"
    PART = "PART"
    PRON = "PRON"
    PROPN = "PROPN"
    PUNCT = "PUNCT"
    SCONJ = "SCONJ"
    SYM = "SYM"
    VERB = "VERB"
    X = "X"


@dataclass(frozen=True, slots=True)
class Token:
    """A word as printed (its span) and as compared (its lemma, folded to lower case).

    `parts` are the lower-cased parts of a compound, head last ("US-Truppen": us, truppe); a simple word has one.
    `mood` is the UD feature of a finite verb ("Ind", "Sub", "Imp") or empty.
    """

    span: Span
    lemma: str
    pos: PartOfSpeech
    parts: tuple[str, ...] = ()
    is_content: bool = False
    mood: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, numbered by its place in `Findings.sentences`; `paragraph` counts from 0, the headline is one."""

    span: Span
    tokens: tuple[Token, ...]
    paragraph: int
    is_headline: bool = False


class EntityType(StrEnum):
    """What sort of thing a name stands for."""

    PERSON = "PER"
    PLACE = "LOC"
    ORGANISATION = "ORG"
    GROUP = "GROUP"
    OTHER = "MISC"


class MentionKind(StrEnum):
    """In which form an article mentions somebody or something."""

    NAME = "name"
    NOMINAL = "nominal"
    ADJECTIVE = "adjective"
    PART = "part_of_compound"
    METONYM = "metonym"
    PRONOUN = "pronoun"


class Standing(StrEnum):
    """How somebody stands to the office they are called by."""

    IN_OFFICE = "in_office"
    FORMER = "former"
    DESIGNATE = "designate"
    ACTING = "acting"
    CANDIDATE = "candidate"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an article names an entity: the words that name it, without article or office."""

    span: Span
    kind: MentionKind


@dataclass(frozen=True, slots=True)
class Appellation:
    """How a person is called in one place: "der ehemalige US-Präsident Donald Trump".

    `span` covers the whole phrase with its article, `name` the mention it belongs to, `title` the words between
    ("ehemalige US-Präsident"). `office` is the lemma of the title's head without its compound parts ("präsident"),
    `country` an ISO 3166 code where the title names one, `standing_word` the word that tells a standing other than
    IN_OFFICE.
    """

    span: Span
    name: Span
    title: Span
    office: str
    standing: Standing
    standing_word: Span | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something an article names, with all its mentions in the order of the text.

    `name` is the fullest form in the nominative; `country` the ISO 3166 code of a state; `acronym` a short form
    the article itself gives ("UN Relief and Works Agency (UNRWA)"); `gender` that of a person ("Masc", "Fem") where
    titles, forms of address or the given name tell it.
    """

    id: str
    type: EntityType
    name: str
    mentions: tuple[Mention, ...]
    appellations: tuple[Appellation, ...] = ()
    country: str | None = None
    acronym: str | None = None
    gender: str = ""


class QuotationKind(StrEnum):
    """Whether the words themselves are quoted, their sense is given, or no more than that something was said.

    A REPORTED quotation is the sentence that tells of the speech act, its verb included ("Smith criticised the plan").
    """

    DIRECT = "direct"
    INDIRECT = "indirect"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class Quotation:
    """What somebody is quoted to have said.

    A direct quotation's span takes in its quotation marks; `cue` is the word of saying ("sagte", "laut"), `speaker`
    the mention that speaks, `entity` its entity where that is known.
    """

    span: Span
    kind: QuotationKind
    cue: Span | None = None
    speaker: Span | None = None
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts, as a value in a base unit ("1,2 Tonnen": 1200.0, "kg").

    `unit` is the base unit, a currency code, "%" or, where nothing is measured but things are counted, the lemma
    of the noun. `hedge` is the word that makes it a rough number ("rund", "mehr als"). The span covers hedge, number
    and unit. `bounds` are the least and the greatest value that a rough number or a range admits (`math.inf` where it
    sets no limit), None for an exact one; `what` is the unit or the counted noun as printed.
    """

    span: Span
    value: float
    unit: str
    hedge: Span | None = None
    bounds: tuple[float, float] | None = None
    what: Span | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """How a vote or a match ended, as two counts in the order of the text ("mit 52 zu 48 Stimmen", "3:1")."""

    span: Span
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A day or an hour that the text names, as printed and, where it can be told, as an ISO 8601 date or time.

    An hour without its day begins with "T". `bounds` are the earliest and the latest moment, in the same form, that a
    rough one admits ("kurz nach zwei Uhr", "am frühen Morgen"), None for an exact one.
    """

    span: Span
    iso: str | None = None
    bounds: tuple[str, str] | None = None


class CueKind(StrEnum):
    """What a small word does to the statement it stands in.

    A restriction denies something of all others alone: "no one else".
    """

    HEDGE = "hedge"
    BOOSTER = "booster"
    NEGATION = "negation"
    EVALUATION = "evaluation"
    HEARSAY = "hearsay"
    RESTRICTION = "restriction"


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that changes how sure, or how coloured, a statement is.

    `strength` runs from -3 (very unsure) over 0 to +3 (very sure) for hedges, hearsay and boosters, from 1 (big or bad)
    to 2 (a judgement) for evaluations, else 0.
    """

    span: Span
    kind: CueKind
    lemma: str
    strength: int = 0


@dataclass(frozen=True, slots=True)
class Act:
    """Something done or said, by the verb or noun that tells it.

    `spans` holds the verb and its separated particle ("lehnte", "ab"); `lemma` is the whole verb ("ablehnen");
    `group` names the meaning that verbs and nouns share in the language's word list ("refuse", "offer", "ask").
    """

    spans: tuple[Span, ...]
    lemma: str
    group: str


@dataclass(frozen=True, slots=True)
class Findings:
    """All that analysis found in one article, in the order of its text.

    `skipped` says of each better pipeline than `pipeline` why it could not be used.
    """

    pipeline: str
    sentences: tuple[Sentence, ...] = ()
    entities: tuple[Entity, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    moments: tuple[Moment, ...] = ()
    results: tuple[Result, ...] = ()
    cues: tuple[Cue, ...] = ()
    acts: tuple[Act, ...] = ()
    skipped: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class AnalysedArticle:
    """An article together with what was found in it."""

    article: Article
    findings: Findings
