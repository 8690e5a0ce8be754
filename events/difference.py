"""How a version of an event or stage differs from the best evidence: date or place, other or only vaguer."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from events.event import Reading
from events.historical_date import HistoricalDate, stretch_words
from events.life import Life
from events.stage import Stage
from events.telling import Telling, reading_told_by

Aspect = Literal["date", "place"]

NO_DATE, NO_PLACE, NOT_TOLD = "no date", "no place", "not told"


@dataclass(frozen=True)
class Difference:
    """One date or place that a telling has otherwise than the best evidence."""

    id: str  # of the Event or Stage
    title: str
    aspect: Aspect
    ours: str  # words of the best evidence
    theirs: str  # words of the telling
    contradicts: bool  # False: the telling is only more or less exact, or silent

    @property
    def words(self) -> str:
        """The difference in one line: "He is shot in Moscow: 16 November 1945 → 16 November 1946"."""
        return f"{self.title}: {self.ours} → {self.theirs}"


def differences(life: Life, telling: Telling) -> tuple[Difference, ...]:
    """Return every date and place of an event that a telling has otherwise, in order of time."""
    found = list[Difference]()
    for event in life.events:
        reading = reading_told_by(event, telling)
        if reading is None or reading is event.preferred:
            continue
        against = contradictions(life, event.preferred, reading)
        for aspect, ours, theirs in _unlike(life, event.preferred, reading):
            found.append(Difference(event.id, event.title, aspect, ours, theirs, aspect in against))
    return tuple(found)


def stage_differences(life: Life, told: Life) -> tuple[Difference, ...]:
    """Return every stage that a told life has at another time or place, or leaves out, in order of time."""
    known = {stage.id: stage for stage in told.stages}
    return tuple(one for stage in life.stages for one in _stage_differences(life, stage, known.get(stage.id)))


def contradictions(life: Life, one: Reading, other: Reading) -> tuple[Aspect, ...]:
    """Return in what two readings cannot both be right; a vaguer or a missing word contradicts nothing."""
    found = list[Aspect]()
    if one.date and other.date and not _may_be_one_time(one.date, other.date):
        found.append("date")
    if one.place and other.place and not _may_be_one_place(life, one.place, other.place):
        found.append("place")
    return tuple(found)


def _unlike(life: Life, one: Reading, other: Reading) -> Iterator[tuple[Aspect, str, str]]:
    dates = [reading.date.words if reading.date else NO_DATE for reading in (one, other)]
    if dates[0] != dates[1] and not _is_same_time(one, other):
        yield "date", dates[0], dates[1]
    if one.place != other.place:
        day = next((reading.date.earliest for reading in (one, other) if reading.date), life.born.earliest)
        names = [
            life.places[reading.place].name_on(day) if reading.place else NO_PLACE for reading in (one, other)
        ]
        yield "place", names[0], names[1]


def _is_same_time(one: Reading, other: Reading) -> bool:
    """Whether two dates are the same days, though perhaps written in two calendars."""
    if one.date is None or other.date is None:
        return one.date is other.date
    days = [(date.earliest, date.latest, date.is_doubtful) for date in (one.date, other.date)]
    return days[0] == days[1]


def _stage_differences(life: Life, stage: Stage, told: Stage | None) -> Iterator[Difference]:
    ours = stretch_words(stage.start, stage.end)
    if told is None:
        yield Difference(stage.id, stage.name, "date", ours, NOT_TOLD, False)
        return
    theirs = stretch_words(told.start, told.end)
    if ours != theirs:
        apart = not _may_be_one_day(stage.start, told.start) or not _may_be_one_day(stage.end, told.end)
        yield Difference(stage.id, stage.name, "date", ours, theirs, apart)
    if stage.place != told.place:
        names = [life.places[one.place].name_on(one.start.earliest) for one in (stage, told)]
        apart = not _may_be_one_place(life, stage.place, told.place)
        yield Difference(stage.id, stage.name, "place", names[0], names[1], apart)


def _may_be_one_time(one: HistoricalDate, other: HistoricalDate) -> bool:
    """Whether two dates may mean the same; what lasts has to begin and to end alike."""
    if one.lasting is None or other.lasting is None:
        return _may_be_one_day(one, other)
    ends = zip(one.lasting, other.lasting, strict=True)
    return all(mine.earliest <= its.latest and its.earliest <= mine.latest for mine, its in ends)


def _may_be_one_day(one: HistoricalDate, other: HistoricalDate) -> bool:
    return _reaches(one, other) and _reaches(other, one)


def _reaches(one: HistoricalDate, other: HistoricalDate) -> bool:
    """Whether `one` may last until `other` begins."""
    return one.open_end or other.open_start or one.latest >= other.earliest


def _may_be_one_place(life: Life, one: str, other: str) -> bool:
    """Whether two places are the same town, or one an area that holds the other."""
    tree = life.place_tree
    if tree.town(one) == tree.town(other):
        return True
    holder = one if one in tree.holders(other) else other if other in tree.holders(one) else None
    return holder is not None and life.places[holder].precision == "region"
