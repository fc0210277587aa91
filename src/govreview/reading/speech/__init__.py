"""Direct speech: which quotations belong together, and who says them."""
