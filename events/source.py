"""Sources and citations: on whose word something is said, and where in the source it stands."""

from dataclasses import dataclass
from typing import Literal

Standing = Literal["essay", "testimony", "archive", "scholarship", "reference", "press", "memoir", "other"]


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


@dataclass(frozen=True)
class Citation:
    """One place in one source."""

    source: str  # id of a Source
    locator: str  # "line 334", "p. 37", "doc. 1.4"
