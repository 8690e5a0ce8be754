"""Faults in files that people write: where each stands, what is wrong and what is allowed."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that is wrong in one line of a file."""

    file: str
    line: int  # from 1; 1 where the whole file is meant
    message: str  # what is wrong and what is allowed

    def __str__(self) -> str:
        # What somebody wrote may hold line breaks or control characters; a fault is told in one plain line.
        message = "".join(sign if sign.isprintable() else " " for sign in self.message)
        return f"{self.file}:{self.line}: {message}"


class Faults(Exception):
    """Every fault found at once, in the order of files and lines; as text, one a line."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(str(fault) for fault in self.faults))


def refuse(faults: Iterable[Fault]) -> None:
    """Raise Faults if there are any."""
    found = list(faults)
    if found:
        raise Faults(found)


def nearest(word: str, allowed: Collection[str]) -> str:
    """Return what to add to a message about an unknown word: the likeliest one meant, or nothing.

    >>> nearest("mosow", ["moscow", "perm"])
    "; did you mean 'moscow'?"
    """
    close = get_close_matches(word, sorted(allowed), n=1)
    return f"; did you mean '{close[0]}'?" if close else ""
