"""Whether anybody could have come from one place to the next in the time there was."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise

from events.event import Event
from events.life import Life
from events.presence import was_there
from events.source import Citation
from events.stage import Mode
from events.travel import Speed, means_words, speed_of
from geodata.route import length_km, route

DAYS_OF_ABOUT = 31  # "about" reaches this far beyond the days that are written
SHORTEST_LEG = 30  # kilometres; the next town is always reached


def find_hasty_journeys(life: Life) -> Iterator[tuple[str, int, str]]:
    """Yield (file, line, message) for each journey that needed more speed than its means had."""
    for journey in life.journeys:
        length = _length(life, (journey.start_place, *journey.via, journey.end_place))
        days = (journey.date.latest - journey.date.earliest).days + 1 + _slack(journey.date.approximate)
        if journey.date.open_start or journey.date.open_end or length < SHORTEST_LEG:
            continue
        speed = _speed(journey.mode, journey.date.earliest)
        if speed is None:
            yield journey.file, journey.line, f"journey '{journey.id}': no {journey.mode} went in that year"
        elif length > speed.most * days:
            needs, sources = _needs(length, days, speed), _sources(life, journey.citations)
            yield journey.file, journey.line, f"journey '{journey.id}' ({sources}): {needs}"


def find_hasty_moves(life: Life) -> Iterator[tuple[str, int, str]]:
    """Yield (file, line, message) for each two events that follow too fast on each other."""
    attended = [event for event in life.events if _puts_somewhere(life, event)]
    for before, after in pairwise(attended):
        length = _length(life, (str(before.place), str(after.place)))
        days = (after.date.latest - before.date.earliest).days + 1
        days += _slack(before.date.approximate) + _slack(after.date.approximate)
        speed = _speed(_means_between(life, before, after), after.date.latest)
        if speed is not None and length > max(SHORTEST_LEG, speed.most * days):
            said = " and ".join(_event_words(life, one) for one in (before, after))
            yield after.file, after.line, f"{said}: {_needs(length, days, speed)}"


def _puts_somewhere(life: Life, event: Event) -> bool:
    own = event.kind == "life" or event.present is True
    dated = not event.date.open_start and not event.date.open_end
    return own and dated and event.place is not None and was_there(life, event)


def _means_between(life: Life, before: Event, after: Event) -> Mode:
    """Return the fastest means that a journey at that time names; "not recorded" if none is faster."""
    flown = any(
        journey.mode == "aeroplane"
        and journey.date.earliest <= after.date.latest
        and before.date.earliest <= journey.date.latest
        for journey in life.journeys
    )
    return "aeroplane" if flown else "not recorded"


def _speed(mode: Mode, day: date) -> Speed | None:
    try:
        return speed_of(mode, day)
    except KeyError:
        return None


def _length(life: Life, places: Iterable[str]) -> float:
    """Return the kilometres along great circles; places without a point are left out."""
    points = [point for one in places if (point := life.places[one].point)]
    return length_km(route(points)) if len(points) > 1 else 0.0


def _slack(approximate: bool) -> int:
    return DAYS_OF_ABOUT if approximate else 0


def _needs(length: float, days: int, speed: Speed) -> str:
    day_words = "1 day" if days == 1 else f"{days} days"
    limit = f"at most {speed.most:,.0f} km a day {means_words(speed.mode)}"
    return f"{length:,.0f} km in {day_words}, but {limit}"


def _event_words(life: Life, event: Event) -> str:
    place = life.places[str(event.place)].name_on(event.date.earliest)
    sources = _sources(life, event.preferred.citations)
    return f"event '{event.id}' ({place}, {event.date.words}; {sources})"


def _sources(life: Life, citations: Iterable[Citation]) -> str:
    cited = [f"{life.sources[one.source].short}, {one.locator}" for one in citations]
    return "; ".join(cited) or "no source"
