"""A whole life: everything read from its files, sorted once, and the questions asked of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from events.event import Event
from events.historical_date import HistoricalDate
from events.place_story import PlaceStory, story_of_place
from events.presence import Presence, presence_on
from events.sentence import sentence_for
from events.source import Source
from events.stage import Journey, Moment, Silence, Stage
from events.talk import Talk
from geodata.place import Place
from geodata.place_tree import PlaceTree


@dataclass(frozen=True)
class Person:
    """Somebody who takes part."""

    id: str
    name: str
    born: str = ""
    died: str = ""
    role: str = ""  # one line: who this is
    spellings: tuple[str, ...] = ()  # other spellings met in the sources


@dataclass(frozen=True)
class Document:
    """A text that the person or others wrote."""

    id: str
    title: str
    author: str = ""
    date: HistoricalDate | None = None
    note: str = ""


@dataclass(frozen=True)
class Life:
    """One person's life; places, people, documents and sources by id, the rest in order of time."""

    id: str
    name: str
    born: HistoricalDate
    died: HistoricalDate
    summary: str
    first_year: int
    last_year: int
    credit: str
    events: tuple[Event, ...]
    stages: tuple[Stage, ...]
    journeys: tuple[Journey, ...]
    silences: tuple[Silence, ...]
    moments: tuple[Moment, ...]
    places: Mapping[str, Place]
    people: Mapping[str, Person]
    documents: Mapping[str, Document]
    sources: Mapping[str, Source]
    essay: str | None = None  # id of the source the life is told from
    licence: str = ""
    pronoun: str = "he"
    group: str = "Group"  # what events of the kind "group" belong to
    folder: str = field(default="", compare=False)
    birth: str | None = None  # ids of the events that tell birth and death
    death: str | None = None
    told_by: str = ""  # "Lawson’s essay" where only some sources are followed
    talks: tuple[Talk, ...] = ()  # as the files have them, in their order
    old_style_until: date | None = None  # last day (Gregorian) of the old calendar in the person's country

    def at(self, day: date) -> Presence:
        """Return where the person was on a day, as far as it is known."""
        return presence_on(self, day)

    def at_place(self, place: str) -> PlaceStory:
        """Return all that happened at a place, over all years, by the person's stays there.

        What is within a town counts for the town. Raises KeyError for an id that is no place of this life.
        """
        return story_of_place(self, place)

    def in_year(self, year: int) -> tuple[Event, ...]:
        """Return the events that may fall in a year, in order."""
        return self._events_by_year.get(year, ())

    def event(self, id_: str) -> Event:
        """Return the event of this id; KeyError if there is none."""
        return self.events[self._event_numbers[id_]]

    def neighbours(self, id_: str) -> tuple[Event | None, Event | None]:
        """Return the events before and after the one of this id; None at the ends of the life."""
        number = self._event_numbers[id_]
        before = self.events[number - 1] if number > 0 else None
        return before, next(iter(self.events[number + 1 :]), None)

    def sentence_for(self, year: int) -> str:
        """Return a sentence made from stages and events, for a year that has none written by hand."""
        return sentence_for(self, year)

    @cached_property
    def place_tree(self) -> PlaceTree:
        """Which places lie within which."""
        return PlaceTree(self.places)

    @cached_property
    def _event_numbers(self) -> Mapping[str, int]:
        return {event.id: number for number, event in enumerate(self.events)}

    @cached_property
    def _events_by_year(self) -> Mapping[int, tuple[Event, ...]]:
        by_year: dict[int, list[Event]] = {}
        for event in self.events:
            for year in range(event.date.earliest.year, event.date.latest.year + 1):
                by_year.setdefault(year, []).append(event)
        return {year: tuple(events) for year, events in by_year.items()}
