"""Where the life lies that comes with the program."""

from pathlib import Path


def shipped_life() -> Path:
    """Return the folder of the life that comes with the program, Gavriil Miasnikov's."""
    return Path(__file__).parent / "data" / "miasnikov"
