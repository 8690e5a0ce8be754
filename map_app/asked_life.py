"""Which life the running app was asked for: the folder in its command line, or the life it comes with."""

import sys
from pathlib import Path

from events.shipped_life import shipped_life


def asked_folder() -> Path:
    """Return the folder of the life that this process shows."""
    return Path(sys.argv[1]) if len(sys.argv) > 1 else shipped_life()
