"""Authorities and other organisations that the text names."""
