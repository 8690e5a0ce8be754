"""A whole life: everything read from its files, sorted once, and the questions asked of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from events.event import Event
from events.historical_date import HistoricalDate
from events.source import Source
from events.stage import Journey, Moment, Silence, Stage
from geodata.place import Place


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
    folder: str = field(default="", compare=False)
