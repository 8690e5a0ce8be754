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
        """The names of its stages, with semicolons between; empty for a visit."""
        return "; ".join(dict.fromkeys(stage.name for stage in self.stages))

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
    around = frozenset(life.place_tree.holders(place))
    events = tuple(event for event in life.events if event.place in here)
    attended = [event for event in events if was_there(life, event)]
    stays, attached = _with_events(_stays(life, here), attended)
    # Living in a town or land is no stay in each of its parts: there only what happened counts.
    others, attached_around = _with_events(_stays(life, around), [e for e in attended if e not in attached])
    alone = [event for event in attended if event not in attached and event not in attached_around]
    stays = [*stays, *(stay for stay in others if stay.events), *_visits(life, here, alone)]
    return PlaceStory(
        life.places[place],
        tuple(sorted(stays, key=lambda stay: (stay.first, stay.last))),
        tuple(event for event in events if event not in attended),
        events,
    )


def _stays(life: Life, places: frozenset[str]) -> list[Stay]:
    """Return the stays, yet without events, that the stages at some places make."""
    groups = list[tuple[Stage, ...]]()
    before: Stage | None = None
    for stage in life.stages:
        if stage.place in places:
            follows = before is not None and bool(groups) and groups[-1][-1] is before
            if follows and (stage.start.earliest - groups[-1][-1].end.latest).days <= DAYS_BETWEEN_STAGES:
                groups[-1] = (*groups[-1], stage)
            else:
                groups.append((stage,))
        before = stage
    return [Stay(stages[0].start, stages[-1].end, stages, ()) for stages in groups]


def _with_events(stays: list[Stay], events: list[Event]) -> tuple[list[Stay], list[Event]]:
    """Return the stays with those events that fall into them, and these events."""
    attached = list[Event]()
    for event in events:
        shares = [max(share_in(stage, event.date) for stage in stay.stages) for stay in stays]
        best = max(range(len(stays)), key=lambda number: shares[number], default=None)
        if best is not None and shares[best] > 0:
            stays[best] = replace(stays[best], events=(*stays[best].events, event))
            attached.append(event)
    return stays, attached


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
