"""People: their names, who is who, and who holds which post."""
