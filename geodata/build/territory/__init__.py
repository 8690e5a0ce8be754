"""Makes the borders from fragments, lands and timelines (`python -m geodata.build territory`)."""
