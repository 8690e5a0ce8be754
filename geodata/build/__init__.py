"""Makes the files of geodata/data (`python -m geodata.build`). Never imported by the app."""
