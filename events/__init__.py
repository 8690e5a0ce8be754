"""WHEN, WHAT, ON WHOSE WORD: dates, events, stages, journeys, sources, and reading a life from text files."""
