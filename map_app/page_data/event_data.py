"""The events as the page knows them: days, ready words and who says so."""

from typing import Any

from events.disagreement import disagreement_on
from events.event import Event, Reading
from map_app.event_index import text_to_search
from map_app.page_data.context import Context, citation_words, place_words


def event_data(context: Context) -> list[dict[str, Any]]:
    """Return the events in order of time."""
    return [_one_event(context, event) for event in context.life.events]


def year_events(context: Context, events: list[dict[str, Any]]) -> list[list[int]]:
    """Return, for each year, the numbers of the events that may fall in it."""
    years: list[list[int]] = [[] for _ in context.year_starts[1:]]
    for number, event in enumerate(events):
        for year in range(event["years"][0], event["years"][1] + 1):
            years[year].append(number)
    return years


def _one_event(context: Context, event: Event) -> dict[str, Any]:
    when = event.date
    first, last = context.days(when)
    place = event.place
    return {
        "id": event.id,
        "kind": event.kind,
        "title": event.title,
        "text": event.text,
        "first_day": first,
        "last_day": last,
        "border_day": (first + last) // 2,
        "open_start": when.open_start,
        "open_end": when.open_end,
        "approximate": when.approximate,
        "date_words": when.words,
        "date_in_year": when.words_in_year,
        "doubtful": when.is_doubtful,
        "place": context.place_number(place),
        "place_name": place_words(context, place, first) if place else "",
        "people": [context.life.people[one].name for one in event.people],
        "citations": citation_words(context, event.preferred.citations),
        "readings": 1 + len(disagreement_on(context.life, event).against),
        "certainty": event.certainty,
        "weight": event.weight,
        "years": [context.year_number(first), context.year_number(last)],
        "search": text_to_search(event, context.life),
        "other_dates": _other_dates(context, event),
    }


def _other_dates(context: Context, event: Event) -> list[dict[str, Any]]:
    """Return the other readings; those that only say less contradict nothing."""
    against = disagreement_on(context.life, event).against
    others = [one for one in event.readings[1:] if one.date or one.place]
    return [{**_other_date(context, one), "contradicts": one in against} for one in others]


def _other_date(context: Context, reading: Reading) -> dict[str, Any]:
    """Return what another source says of date and place, in words, and its days where it gives any."""
    days = context.days(reading.date) if reading.date else (None, None)
    day = days[0] if days[0] is not None else context.year_starts[0]
    parts = [
        reading.date.words if reading.date else "",
        place_words(context, reading.place, day) if reading.place else "",
    ]
    return {
        "first_day": days[0],
        "last_day": days[1],
        "words": ", ".join(part for part in parts if part),
        "says": reading.says or reading.note,
        "citations": citation_words(context, reading.citations),
    }
