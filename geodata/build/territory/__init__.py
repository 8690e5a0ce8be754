"""Makes the files of geodata/data/territory from cuts, lands and timelines (`python -m geodata.build territory`)."""
