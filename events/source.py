"""Sources and citations: on whose word something is said, and where in the source it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Standing = Literal["essay", "testimony", "archive", "scholarship", "reference", "press", "memoir", "other"]
CalendarUse = Literal["gregorian", "julian", "both", "not stated"]

# How the note on a source's calendar begins, and what it means; a historian may go on in any words.
CALENDAR_WORDS: Mapping[str, CalendarUse] = {
    "Gregorian": "gregorian",
    "Old Style": "julian",
    "Gives both calendars": "both",
    "Does not say": "not stated",
}


@dataclass(frozen=True)
class Source:
    """A work that is quoted by locator and never copied."""

    id: str
    short: str  # as it stands under an event: "Lawson 2021"
    author: str
    title: str
    year: str
    published: str = ""  # publisher, journal or archive
    address: str = ""  # a link only; mirrors are not sources
    standing: Standing = "other"
    calendar: str = ""  # which calendar it uses, or that it does not say
    checked: str = ""  # how far it was read for this life
    note: str = ""

    @property
    def calendar_use(self) -> CalendarUse:
        """Which calendar its dates are in; "not stated" also where nobody has looked."""
        return calendar_use_of(self.calendar) or "not stated"


@dataclass(frozen=True)
class Citation:
    """One place in one source."""

    source: str  # id of a Source
    locator: str  # "line 334", "p. 37", "doc. 1.4"
    only: Literal["", "date", "place", "person"] = (
        ""  # all that it vouches for; empty: the event as it is told
    )


def calendar_use_of(words: str) -> CalendarUse | None:
    """Return what a note on a calendar begins with, or None if it begins with none that is known.

    >>> calendar_use_of("Old Style for January 1918, Gregorian from March 1918")
    'julian'
    """
    return next((use for start, use in CALENDAR_WORDS.items() if words.startswith(start)), None)
