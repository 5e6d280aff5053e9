"""What a sentence says, in parts that can be set against each other: acts, claims, choices, denials."""
