"""WHEN, WHAT, ON WHOSE WORD: historical dates, events, stages, journeys, sources, and reading a life from text files."""
