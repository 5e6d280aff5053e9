"""Families of acts, by the names their groups have in the word lists of every language."""

from __future__ import annotations

PROPOSALS = frozenset({"offer", "propose", "dissuade", "ask", "demand", "warn"})
"""Somebody wants somebody to do something."""
OFFER = "offer"
TELLINGS = frozenset({"say", "reveal", "conceal", "confirm", "admit", "deny", "claim", "accuse"})
"""Somebody says that something is so."""
PLAIN_TELLING = "say"
PLAIN_TELLINGS = frozenset({"say", "explain", "emphasise", "report", "announce", "believe"})
"""These stand in every report and tell nothing of its matter."""
UTTERANCES = PLAIN_TELLINGS - {"believe"}
"""Who does not say so says nothing; who does not believe it has spoken."""
STRONG_TELLINGS = frozenset({"admit", "deny", "claim", "accuse"})
"""These say more than that something was said."""
ANSWERS = frozenset({"refuse", "accept", "deny", "confirm", "admit", "criticise", "demand"})
"""By these somebody reacts to what another said or did."""
STANCES = frozenset({"praise", "criticise", "accept", "agree", "refuse"})
"""By these somebody is for a thing or against it."""
DENIAL = "deny"
ACCUSATION = "accuse"
REFUSAL = "refuse"
SILENCE = "silence"
JUSTICE = frozenset({"investigate", "arrest", "accuse", "convict"})
"""How far the law has come with somebody."""
CONVERSE = frozenset({"buy", "sell", "win", "lose"})
"""What one does is the opposite of what the other does in the same deal or match: only of one doer it contradicts."""
MUTUAL = frozenset({"talk", "meet", "agree", "quarrel", "fight", "cooperate"})
"""It is all one who does this with whom."""
TOLL = frozenset({"kill", "die", "injure", "destroy"})
"""What every report of a disaster is asked first."""
FAMILIES = {"proposal": PROPOSALS, "toll": TOLL}
"""Acts that answer one question of the reader, though they are neither near nor opposite to each other."""
