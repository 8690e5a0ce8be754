"""Stages, journeys and silences: where the person lived, how they moved, and what nobody recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from events.event import Certainty
from events.historical_date import HistoricalDate
from events.source import Citation

Condition = Literal["free", "held", "abroad", "hiding"]
CivilStanding = Literal[
    "subject", "citizen", "exile", "prisoner", "banished", "stateless", "interned", "in hiding"
]
Mode = Literal[
    "on foot", "swum", "train", "prison transport", "ship", "aeroplane", "carriage", "not recorded"
]


@dataclass(frozen=True)
class Stage:
    """A stretch of the life lived in one place or area."""

    id: str
    name: str
    short_names: tuple[str, ...]  # for narrow bands, longest first
    place: str  # id of a Place
    start: HistoricalDate  # somewhere within this date the stage began
    end: HistoricalDate
    condition: Condition
    certainty: Certainty
    citations: tuple[Citation, ...]
    sentence: str = ""  # the sentence of the moment while nothing nearer is written
    readings: tuple[StageReading, ...] = ()  # what single sources tell instead
    file: str = ""  # where it is written down: file name and line
    line: int = 0
    standing: CivilStanding | None = None  # as what he stood under the state; None: as the condition says


@dataclass(frozen=True)
class StageReading:
    """A stage as some sources tell it, where that differs from the best evidence."""

    citations: tuple[Citation, ...]
    stage: Stage | None  # None: these sources do not know of it
    note: str = ""


@dataclass(frozen=True)
class Journey:
    """The way from one place to the next."""

    id: str
    start_place: str
    end_place: str
    via: tuple[str, ...]  # ids of places that a source names on the way
    date: HistoricalDate
    mode: Mode
    certainty: Certainty
    citations: tuple[Citation, ...]
    caption: str = ""  # "June 1923, by aeroplane"
    event: str | None = None  # id of the event that tells it
    readings: tuple[JourneyReading, ...] = ()  # what single sources tell instead
    file: str = ""  # where it is written down: file name and line
    line: int = 0


@dataclass(frozen=True)
class JourneyReading:
    """A journey as some sources tell it, where that differs from the best evidence."""

    citations: tuple[Citation, ...]
    journey: Journey | None  # None: these sources do not know of it
    note: str = ""


@dataclass(frozen=True)
class Silence:
    """Time for which no source says where the person was."""

    id: str
    start: HistoricalDate
    end: HistoricalDate
    last_trace: str  # id of the event before
    next_trace: str  # id of the event after
    sentence: str
    unknown: tuple[str, ...]  # what is not known
    known: tuple[str, ...]  # what little is known
    condition: Condition = "free"  # a prisoner is moved, and does not wander


@dataclass(frozen=True)
class Moment:
    """A sentence written by hand for one year."""

    year: int
    sentence: str
    kicker: str = ""  # "Summer 1923"; empty: the year
    event: str | None = None  # id of the event it dwells on
