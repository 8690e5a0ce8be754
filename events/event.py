"""An event and its readings: what happened, when, where, and on whose word."""

from dataclasses import dataclass
from typing import Literal

from events.historical_date import HistoricalDate
from events.source import Citation

Kind = Literal["life", "group", "world", "writing"]
Certainty = Literal["certain", "probable", "disputed", "unknown"]


@dataclass(frozen=True)
class Reading:
    """One version of an event's date and place, and who vouches for it."""

    date: HistoricalDate | None  # None: this source gives no date
    place: str | None  # id of a Place; None: this source names none
    citations: tuple[Citation, ...]  # empty only for a note of background knowledge
    says: str = ""  # what this source says, in our words
    note: str = ""
    trust: int = 2  # 1 little to 4 full
    preferred: bool = False
    why: str = ""  # one sentence: why this reading is preferred
    title: str = ""  # what the event is called where only this reading is followed; empty: as ever


@dataclass(frozen=True)
class Event:
    """Something that happened; its first reading is the preferred one and gives date and place."""

    id: str
    kind: Kind
    title: str
    text: str
    readings: tuple[Reading, ...]
    certainty: Certainty = "certain"  # of the place and the event itself; the date has its own doubt
    people: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    weight: int = 2  # 1 passing, 2 ordinary, 3 turning point
    present: bool | None = None  # whether the person was there; None: to be seen from stages and journeys
    file: str = ""  # where it is written down: file name and line
    line: int = 0

    @property
    def preferred(self) -> Reading:
        """The reading that the map shows."""
        return self.readings[0]

    @property
    def date(self) -> HistoricalDate:
        """The preferred date; reading a life makes sure there is one."""
        if self.preferred.date is None:
            raise ValueError(f"event {self.id} has no preferred date")
        return self.preferred.date

    @property
    def place(self) -> str | None:
        """Id of the preferred place, or None where no source names one."""
        return self.preferred.place
