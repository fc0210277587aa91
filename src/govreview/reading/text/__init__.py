"""The text as it stands: folded, in sections, sentences, quotations and tokens."""
