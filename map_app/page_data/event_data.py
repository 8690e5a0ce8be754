"""The events as the page knows them: days, ready words and who says so."""

from typing import Any

from events.event import Event
from map_app.event_index import found_by_besides
from map_app.page_data.context import Context, citation_data, place_words
from map_app.page_data.date_data import date_words, dual_words, shares_of_years, words_in_year
from map_app.page_data.version_data import version_data


def event_data(context: Context) -> list[dict[str, Any]]:
    """Return the events in order of time."""
    return [one_event(context, event) for event in context.life.events]


def year_events(context: Context, events: list[dict[str, Any]]) -> list[list[int]]:
    """Return, for each year, the numbers of the events that may fall in it."""
    years: list[list[int]] = [[] for _ in context.year_starts[1:]]
    for number, event in enumerate(events):
        for year in range(event["years"][0], event["years"][1] + 1):
            years[year].append(number)
    return years


def one_event(context: Context, event: Event) -> dict[str, Any]:
    """Return one event as the page shows it; its first reading is the one that is shown."""
    when = event.date
    first, last = context.days(when)
    place = event.place
    versions = version_data(context, event)
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
        "date_words": date_words(context, event.preferred),
        "date_in_year": words_in_year(context, event.preferred),
        "doubtful": when.is_doubtful,
        "dual": dual_words(context, event.preferred),
        "shares": shares_of_years(context, when),
        "place": context.place_number(place),
        "place_name": place_words(context, place, first) if place else "",
        "people": [context.life.people[one].name for one in event.people],
        "citations": citation_data(context, event.preferred.citations),
        "readings": 1 + sum("apart" in one for one in versions),
        "certainty": event.certainty,
        "weight": event.weight,
        "years": [context.year_number(first), context.year_number(last)],
        "search": found_by_besides(event, context.life),
        "versions": versions,
        "shown": 0,
    }
