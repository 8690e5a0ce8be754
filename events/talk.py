"""A talk: the steps in which a lecturer tells a life, each a moment with its words. Shows nothing itself."""

from dataclasses import dataclass
from typing import Literal

from events.historical_date import HistoricalDate
from events.source import Citation

MomentKind = Literal["event", "stage", "silence", "place", "date"]
View = Literal["year", "trail", "life"]  # this year, all the way so far, the whole life
Look = Literal["paper", "dark", "atlas"]
# Spelt out, as a type has to be; the names are those of the page's switches.
Layer = Literal[
    "stages",
    "route",
    "life",
    "group",
    "writing",
    "world",
    "borders",
    "towns",
    "relief",
    "rivers",
    "graticule",
]

# What fits a lecture screen in letters that the back row can read.
LONGEST_HEADLINE = 45  # characters
LONGEST_SENTENCE = 140
LONGEST_WHEN = 30

SHORTEST_STEP, LONGEST_STEP = 5, 1800  # seconds
SHORTEST_TALK, LONGEST_TALK = 1, 600  # minutes

MUST, MAY_GO = 1, 4  # the ranks, from the steps without which there is no story to those that go first


@dataclass(frozen=True)
class Bounds:
    """A part of the map to look at, in degrees (EPSG:4326); across the date line, west is more than east."""

    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True)
class CloseUp:
    """A place to look at from near or far."""

    place: str  # id of a Place
    zoom: float  # of the map page: 0 to 9, each twice as near as the one before


Camera = Bounds | CloseUp


@dataclass(frozen=True)
class Step:
    """One screen of a talk: what the map shows, what stands beside it, and what the lecturer reads."""

    id: str
    kind: MomentKind
    moment: str  # id of an event, stage, silence or place; empty for a free view of a date
    headline: str
    sentence: str
    seconds: int
    notes: tuple[str, ...] = ()  # what to say, on whose word, and what is doubtful
    citations: tuple[Citation, ...] = ()  # empty: those of its moment
    rank: int = 2
    date: HistoricalDate | None = None  # the time shown, where the moment has none or lasts longer
    when: str = ""  # the date on the screen; empty: that of the moment
    view: View = "trail"
    camera: Camera | None = None  # None: as the moment itself would be shown
    hidden: tuple[Layer, ...] = ()
    look: Look | None = None  # None: that of the talk


@dataclass(frozen=True)
class Talk:
    """An ordered list of steps."""

    id: str
    title: str
    minutes: int  # the time it is meant to take
    steps: tuple[Step, ...]
    look: Look = "dark"

    @property
    def seconds(self) -> int:
        """The time that its steps take together."""
        return sum(step.seconds for step in self.steps)

    def step(self, id_: str) -> Step:
        """Return the step of this id; KeyError if there is none."""
        for step in self.steps:
            if step.id == id_:
                return step
        raise KeyError(id_)
