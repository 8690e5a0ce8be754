"""What is no fault and yet doubtful: legs too fast, places and people out of their time, double stays."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path

from events.event import Event
from events.historical_date import DateError, HistoricalDate, parse_date
from events.leg_speed import find_hasty_journeys, find_hasty_moves
from events.life import Life, Person
from events.stage import Stage
from geodata.fault import Fault

LONGEST_OVERLAP = 31  # days that two stages may share while the person moves


def warnings_of(life: Life) -> tuple[Fault, ...]:
    """Return everything in a life that is doubtful without being a fault, in the order of files and lines."""
    found = [
        *find_hasty_journeys(life),
        *find_hasty_moves(life),
        *_places_out_of_time(life),
        *_people_out_of_time(life),
        *_overlapping_stages(life),
    ]
    return tuple(sorted(Fault(_path(life, file), line, message) for file, line, message in found))


def _path(life: Life, file: str) -> str:
    return str(Path(life.folder) / file) if life.folder else file


def _places_out_of_time(life: Life) -> Iterator[tuple[str, int, str]]:
    for event in life.events:
        place = life.places[event.place] if event.place else None
        if place is None:
            continue
        name = place.name_on(event.date.earliest)
        where = f"event '{event.id}': {event.date.words}"
        if place.since and event.date.latest < place.since:
            yield event.file, event.line, f"{where}: {name} was not there before {_words(place.since)}"
        if place.until and event.date.earliest > place.until:
            yield event.file, event.line, f"{where}: {name} was not there after {_words(place.until)}"


def _people_out_of_time(life: Life) -> Iterator[tuple[str, int, str]]:
    """Yield people who take part before their birth or after their death; texts may be about the dead."""
    for event in life.events:
        if event.kind == "writing":
            continue
        for person in (life.people[one] for one in event.people):
            wrong = _out_of_time(person, event)
            if wrong:
                yield event.file, event.line, f"event '{event.id}': {event.date.words}: {wrong}"


def _out_of_time(person: Person, event: Event) -> str:
    born, died = _date(person.born), _date(person.died)
    if born is not None and event.date.latest < born.earliest:
        return f"{person.name} was not yet born ({person.born})"
    if died is not None and event.date.earliest > died.latest:
        return f"{person.name} had died ({person.died})"
    return ""


def _overlapping_stages(life: Life) -> Iterator[tuple[str, int, str]]:
    """Yield stages at two places that surely share days, unless one is a short stay inside the other."""
    for one, other in combinations(life.stages, 2):
        if _is_inside(one, other) or _is_inside(other, one):
            continue
        if life.place_tree.related(one.place, other.place):
            continue
        first, last = max(one.start.latest, other.start.latest), min(one.end.earliest, other.end.earliest)
        days = (last - first).days + 1
        if days > LONGEST_OVERLAP:
            message = f"stage '{other.id}': it shares {days} days with the stage '{one.id}' at another place"
            yield other.file, other.line, f"{message}, {_words(first)} to {_words(last)}"


def _is_inside(inner: Stage, outer: Stage) -> bool:
    return outer.start.earliest <= inner.start.latest and inner.end.earliest <= outer.end.latest


def _date(text: str) -> HistoricalDate | None:
    try:
        return parse_date(text) if text else None
    except DateError:
        return None


def _words(day: date) -> str:
    return parse_date(day.isoformat()).words
