"""Lets `python -m map_app` do what `map-app` does."""

import sys

from map_app.command_line import main

if __name__ == "__main__":
    sys.exit(main())
