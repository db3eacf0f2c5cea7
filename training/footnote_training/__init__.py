"""Training of Footnote's bundled embedding model: a vector per token, averaged.

Every step is a function of files and a seed; nothing depends on the clock. But for the steps in torch, one thread computes
everything, so that a second run on the same machine gives the same bytes.
"""
