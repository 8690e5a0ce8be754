"""Where the person was on a day, and whether they were there when something happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from events.event import Certainty, Event
from events.historical_date import HistoricalDate
from events.stage import Journey, Silence, Stage

if TYPE_CHECKING:
    from events.life import Life

# A journey to a place tells that the person was there at an event of about that time.
DAYS_AROUND_A_JOURNEY = 31


@dataclass(frozen=True)
class Presence:
    """What is known of one day."""

    day: date
    stage: Stage | None
    silence: Silence | None
    journeys: tuple[Journey, ...]  # that may have been under way
    places: tuple[str, ...]  # ids of places; empty where nobody knows
    certainty: Certainty


def presence_on(life: Life, day: date) -> Presence:
    """Return where the person was on a day; an event of that very day says more than the stage."""
    stages = [stage for stage in life.stages if stage.start.earliest <= day <= stage.end.latest]
    stage = max(stages, key=lambda one: _likelihood(one, day), default=None)
    silences = [one for one in life.silences if one.start.earliest <= day <= one.end.latest]
    journeys = [one for one in life.journeys if one.date.earliest <= day <= one.date.latest]
    witnessed = [event for event in life.in_year(day.year) if _puts_person_on(life, event, day)]
    places: tuple[str, ...] = tuple(dict.fromkeys(event.place for event in witnessed if event.place))
    certainty: Certainty = witnessed[0].certainty if witnessed else "unknown"
    if not witnessed and not silences and stage is not None:
        places = (stage.place,)
        doubt = stage.certainty == "certain" and not _surely_on(stage, day)
        certainty = "probable" if doubt else stage.certainty
    return Presence(day, stage, next(iter(silences), None), tuple(journeys), places, certainty)


def was_there(life: Life, event: Event) -> bool:
    """Whether the person was at the place of an event when it happened, as far as one can tell.

    An event may say so itself. Otherwise stages decide: of their own life's events we take it that they were
    there, unless they lived elsewhere all the time and no journey led there; of others only if they lived
    there for most of its time.
    """
    if event.present is not None or event.place is None:
        return bool(event.present)
    if event.date.latest < life.born.earliest or event.date.earliest > life.died.latest:
        return False
    if event.kind != "life":
        return _share_lived_at(life, event.date, event.place) >= 0.5
    if any(share_in(stage, event.date) for stage in _stages_at(life, event.place)):
        return True
    return _travelled_there(life, event, event.place) or not _surely_elsewhere(life, event, event.place)


def share_in(stage: Stage, when: HistoricalDate) -> float:
    """Return the share, 0 to 1, of a date's days that a stage may cover."""
    first = max(stage.start.earliest, when.earliest)
    last = min(stage.end.latest, when.latest)
    return max(0, (last - first).days + 1) / ((when.latest - when.earliest).days + 1)


def _likelihood(stage: Stage, day: date) -> tuple[bool, bool, int]:
    """Order the stages of a day: what is sure, then what has likely begun, then what began nearest to it."""
    begun = stage.start.middle
    return _surely_on(stage, day), begun <= day, -abs((day - begun).days)


def _stages_at(life: Life, place: str) -> list[Stage]:
    return [stage for stage in life.stages if life.place_tree.related(stage.place, place)]


def _share_lived_at(life: Life, when: HistoricalDate, place: str) -> float:
    """Return the share of a date's days lived at or around a place, a doubtful end taken at its middle."""
    days = (when.latest - when.earliest).days + 1
    lived = 0
    for stage in _stages_at(life, place):
        first = max(stage.start.middle, when.earliest)
        last = min(stage.end.middle, when.latest)
        lived += max(0, (last - first).days + 1)
    return lived / days


def _surely_on(stage: Stage, day: date) -> bool:
    return stage.start.latest <= day <= stage.end.earliest


def _puts_person_on(life: Life, event: Event, day: date) -> bool:
    """Whether an event tells for sure of the person's place on this very day."""
    on_day = event.date.earliest <= day <= event.date.latest and not event.date.is_doubtful
    own = event.kind == "life" or event.present is True
    return on_day and own and event.place is not None and was_there(life, event)


def _travelled_there(life: Life, event: Event, place: str) -> bool:
    for journey in life.journeys:
        ends = (journey.start_place, *journey.via, journey.end_place)
        leads_there = any(life.place_tree.related(one, place) for one in ends)
        before = (event.date.earliest - journey.date.latest).days
        after = (journey.date.earliest - event.date.latest).days
        if leads_there and max(before, after) <= DAYS_AROUND_A_JOURNEY:
            return True
    return False


def _surely_elsewhere(life: Life, event: Event, place: str) -> bool:
    """Whether stages at other points (an area may hold any place) leave no day of an event's time."""
    unaccounted = event.date.earliest
    for stage in life.stages:
        if share_in(stage, event.date) == 0 or stage.start.earliest > unaccounted:
            continue
        if life.places[stage.place].point is None or life.place_tree.related(stage.place, place):
            return False
        unaccounted = max(unaccounted, stage.end.latest + timedelta(days=1))
    return unaccounted > event.date.latest
