"""The moments: for each year, the sentence, the places under the year, and the part of the map to look at."""

from typing import Any

from events.sentence import sentence_for
from events.stage import Moment
from events.standing import standing_words
from geodata.days import date_of
from map_app.page_data.caption import caption_in_year
from map_app.page_data.context import Context
from map_app.page_data.view import view_of

MOST_PLACES = 4  # a longer list keeps its first and last
NO_BREAK = "\u00a0"
WHOLE_YEAR_SLACK = 45  # days of a year that a silence may leave out and still fill it


def moment_data(context: Context, parts: dict[str, Any]) -> list[dict[str, Any]]:
    """Return one moment a year; `parts` holds the page's events, stages, journeys, places and so on."""
    written = {moment.year: moment for moment in context.life.moments}
    years = range(context.life.first_year, context.life.last_year + 1)
    return [_one_moment(context, parts, number, written.get(year)) for number, year in enumerate(years)]


def _one_moment(
    context: Context, parts: dict[str, Any], number: int, written: Moment | None
) -> dict[str, Any]:
    year = context.life.first_year + number
    silence = _silence_of(context, parts, number)
    stops = [] if silence is not None else _stops(context, parts, number)
    names = _collapsed([_town_name(context, place, day) for day, place in stops])
    here = list(dict.fromkeys(place for _, place in stops))
    count = len(parts["year_events"][number])
    return {
        "year": year,
        "kicker": _kicker(context, written, number, names),
        "sentence": written.sentence if written else sentence_for(context.life, year),
        "places": "whereabouts not recorded" if silence is not None else place_list(names),
        "value_text": _value_text(year, names, silence),
        "event": _event_of(context, written),
        "border_day": _border_day(context, number, written),
        "silence": silence,
        "view": view_of(context, parts, number, silence),
        "here": here,
        "captions": [_caption(context, place, year) for place in here],
        "count": count,
        "empty": count == 0,
    }


def _silence_of(context: Context, parts: dict[str, Any], number: int) -> int | None:
    """Return the silence that fills a year, or None."""
    first, last = context.year_starts[number], context.year_starts[number + 1] - 1
    for index, silence in enumerate(parts["silences"]):
        covered = min(last, silence["last_day"]) - max(first, silence["first_day"]) + 1
        if covered >= last - first + 1 - WHOLE_YEAR_SLACK:
            return index
    return None


def _stops(context: Context, parts: dict[str, Any], number: int) -> list[tuple[int, int]]:
    """Return (day, place) of every place he was at in a year, in order of time."""
    first, last = context.year_starts[number], context.year_starts[number + 1] - 1
    stops = [
        (max(first, stage["first_day"] + stage["fade_in"] // 2), stage["place"])
        for stage in parts["stages"]
        if stage["first_day"] <= last and stage["last_day"] - stage["fade_out"] // 2 >= first
    ]
    arrivals = [
        ((journey["first_day"] + journey["last_day"]) // 2, journey["to"])
        for journey in parts["journeys"]
        if journey["years"] == [number, number]
    ]
    return sorted({(day, place) for day, place in stops + arrivals if day <= last})


def _caption(context: Context, place: int, year: int) -> str:
    id_ = list(context.life.places)[place]
    stages = [
        stage
        for stage in context.life.stages
        if stage.place == id_ and stage.start.earliest.year <= year <= stage.end.latest.year
    ]
    return caption_in_year(stages, year)


def _town_name(context: Context, place: int, day: int) -> str:
    town = context.town_of(list(context.life.places)[place])
    return town.name_on(date_of(day))


def _collapsed(names: list[str]) -> list[str]:
    """Leave out a name that repeats the one before it."""
    return [name for number, name in enumerate(names) if number == 0 or names[number - 1] != name]


def place_list(names: list[str]) -> str:
    """Return the places under the year; a long list keeps its first and last.

    >>> place_list(["Moscow", "Berlin", "Moscow"])
    'Moscow, Berlin, Moscow'
    >>> place_list(["Tehran", "Tabriz", "Maku", "Bayazid", "Amasya"])
    'Tehran … Amasya, 5 places'
    """
    if len(names) <= MOST_PLACES:
        return ", ".join(names)
    return f"{names[0]} … {names[-1]}, {len(set(names))} places"


def _value_text(year: int, names: list[str], silence: int | None) -> str:
    different = list(dict.fromkeys(names))
    if silence is not None or not different:
        return f"{year}, whereabouts not recorded"
    if len(different) > MOST_PLACES:
        return f"{year}, {different[0]} to {different[-1]}, {len(different)} places"
    *others, last = different
    return f"{year}, {', '.join(others)} and {last}" if others else f"{year}, {last}"


def _kicker(context: Context, written: Moment | None, number: int, names: list[str]) -> str:
    """Return date, place, age, and under which rule he stood as what."""
    life = context.life
    year = life.first_year + number
    told = life.event(written.event) if written and written.event else None
    rule = standing_words(life, _border_day(context, number, written), told).replace(" ", NO_BREAK)
    when = written.kicker if written and written.kicker else str(year)
    age = year - life.born.earliest.year
    alive = life.born.earliest.year < year <= life.died.latest.year
    place = names[0] if len(set(names)) == 1 else ""
    return " · ".join(part for part in (when, place, f"age {age}" if alive else "", rule) if part)


def _event_of(context: Context, written: Moment | None) -> int | None:
    """Return the event on which a sentence written by hand dwells."""
    if written and written.event:
        return context.event_numbers[written.event]
    return None


def _border_day(context: Context, number: int, written: Moment | None) -> int:
    """Return the day whose borders stand for a year: the event's that it dwells on, or the year's middle."""
    first, last = context.year_starts[number], context.year_starts[number + 1] - 1
    day = (first + last) // 2
    if written and written.event:
        day = sum(context.days(context.life.event(written.event).date)) // 2
    return min(max(day, first), last)
