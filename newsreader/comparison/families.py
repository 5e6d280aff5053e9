"""Families of acts, by the names their groups have in the word lists of every language."""

from __future__ import annotations

PROPOSALS = frozenset({"offer", "propose", "dissuade", "ask", "demand", "warn"})
"""Somebody wants somebody to do something."""
TELLINGS = frozenset({"say", "reveal", "conceal", "confirm", "deny", "claim", "accuse"})
"""Somebody says that something is so."""
PLAIN_TELLING = "say"
STRONG_TELLINGS = frozenset({"deny", "claim", "accuse"})
"""These say more than that something was said."""
DENIAL = "deny"
