"""From words to frames: word classes, phrases, verb groups, clauses, status cues."""
