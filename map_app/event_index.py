"""Finds the events of a life by words, kinds and people. Knows how to search them, not how to show them."""

from collections.abc import Collection
from dataclasses import dataclass

from events.event import Event
from events.life import Life
from map_app.folding import fold


@dataclass(frozen=True)
class EventIndex:
    """The events of a life in order of time, each with the folded words it can be found by."""

    entries: tuple[tuple[Event, str], ...]

    def find(self, words: str = "", kinds: Collection[str] = (), people: Collection[str] = ()) -> list[Event]:
        """Return the events with every word, one of the kinds and one of the people; empty: any."""
        wanted = fold(words).split()
        return [
            event
            for event, text in self.entries
            if all(word in text for word in wanted)
            and (not kinds or event.kind in kinds)
            and (not people or not set(people).isdisjoint(event.people))
        ]


def index_events(life: Life) -> EventIndex:
    """Prepare the events of a life for searching."""
    return EventIndex(tuple((event, text_to_search(event, life)) for event in life.events))


def text_to_search(event: Event, life: Life) -> str:
    """Return, folded, an event's title and text and all that it is found by besides."""
    return " ".join([fold(f"{event.title} {event.text}"), found_by_besides(event, life)])


def found_by_besides(event: Event, life: Life) -> str:
    """Return, folded, an event's date, people, documents, sources and places; not its title and text."""
    people = [life.people[person] for person in event.people]
    places = [life.places[reading.place] for reading in event.readings if reading.place]
    citations = [citation for reading in event.readings for citation in reading.citations]
    words = [
        event.date.words,
        *(name for person in people for name in (person.name, *person.spellings)),
        *(name for place in places for name in (*(old.text for old in place.names), place.local_name)),
        *(life.documents[document].title for document in event.documents),
        *(life.sources[citation.source].short for citation in citations),
    ]
    return fold(" ".join(dict.fromkeys(words)))
