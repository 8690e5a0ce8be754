"""All that happened at one place over all years: the person's stays there, and what happened without them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from events.event import Event
from events.historical_date import HistoricalDate, stretch_words
from events.presence import share_in, was_there
from events.stage import Stage
from geodata.place import Place

if TYPE_CHECKING:
    from events.life import Life

# Two stages at a place are one stay if no more than this lies between; a stay then begins with an arrival.
DAYS_BETWEEN_STAGES = 31


@dataclass(frozen=True)
class Stay:
    """A stretch of time at a place: one or more stages, or a visit known from events only."""

    start: HistoricalDate
    end: HistoricalDate
    stages: tuple[Stage, ...]  # empty for a visit
    events: tuple[Event, ...]

    @property
    def first(self) -> date:
        """The first day it may have had."""
        return self.start.earliest

    @property
    def last(self) -> date:
        """The last day it may have had."""
        return max(self.end.latest, self.start.latest)

    @property
    def title(self) -> str:
        """The names of its stages; empty for a visit."""
        return ", ".join(dict.fromkeys(stage.name for stage in self.stages))

    @property
    def words(self) -> str:
        """From when to when: "about April 1922 to June 1923"."""
        return stretch_words(self.start, self.end)


@dataclass(frozen=True)
class PlaceStory:
    """One place through a life; what lies within it counts for it."""

    place: Place
    stays: tuple[Stay, ...]  # in order of time
    without: tuple[Event, ...]  # what happened here while the person was elsewhere
    events: tuple[Event, ...]  # all of it, in order of time


def story_of_place(life: Life, place: str) -> PlaceStory:
    """Return what happened at a place and within it; KeyError if the life does not know it."""
    here = life.place_tree.with_parts(place)
    events = tuple(event for event in life.events if event.place in here)
    attended = [event for event in events if was_there(life, event)]
    stays = [Stay(stages[0].start, stages[-1].end, stages, ()) for stages in _stage_groups(life, place)]
    visits = list[Event]()
    for event in attended:
        number = _best_stay(stays, event)
        if number is None:
            visits.append(event)
        else:
            stays[number] = replace(stays[number], events=(*stays[number].events, event))
    # Living in a town is no stay in each of its buildings: there only what happened counts.
    stays = [stay for stay in stays if stay.events or any(stage.place in here for stage in stay.stages)]
    stays.extend(_visits(life, here, visits))
    without = tuple(event for event in events if event not in attended)
    in_order = tuple(sorted(stays, key=lambda stay: (stay.first, stay.last)))
    return PlaceStory(life.places[place], in_order, without, events)


def _stage_groups(life: Life, place: str) -> list[tuple[Stage, ...]]:
    """Return the stages at, within or around a place; those that follow one another at once as one group."""
    groups = list[tuple[Stage, ...]]()
    before: Stage | None = None
    for stage in life.stages:
        if life.place_tree.related(stage.place, place):
            follows = before is not None and groups and groups[-1][-1] is before
            if follows and (stage.start.earliest - groups[-1][-1].end.latest).days <= DAYS_BETWEEN_STAGES:
                groups[-1] = (*groups[-1], stage)
            else:
                groups.append((stage,))
        before = stage
    return groups


def _best_stay(stays: list[Stay], event: Event) -> int | None:
    """Return the number of the stay that covers most of an event's time, or None."""
    shares = [max(share_in(stage, event.date) for stage in stay.stages) for stay in stays]
    best = max(range(len(stays)), key=lambda number: shares[number], default=None)
    return None if best is None or shares[best] == 0 else best


def _visits(life: Life, here: frozenset[str], events: list[Event]) -> list[Stay]:
    """Return visits: events here with nothing of the person's elsewhere between them."""
    groups = list[list[Event]]()
    left = True
    for event in life.events:
        if event in events:
            if left:
                groups.append([])
            groups[-1].append(event)
            left = False
        elif event.kind == "life" and event.place is not None and event.place not in here:
            left = True
    return [
        Stay(group[0].date, max((one.date for one in group), key=lambda one: one.latest), (), tuple(group))
        for group in groups
    ]
