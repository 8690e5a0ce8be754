"""The data of the page: a life in whole numbers and ready words, so that the browser decides nothing."""

from datetime import date
from typing import Any

import numpy as np

from events.life import Life
from geodata.days import day_number
from geodata.projection import Projection, fit_projection
from map_app.base_page_data import base_page_data
from map_app.page_data.context import Context, number_life, source_data
from map_app.page_data.event_data import event_data, year_events
from map_app.page_data.moment_data import moment_data
from map_app.page_data.place_data import number_states, place_data
from map_app.page_data.reach_data import reach_data
from map_app.page_data.stage_data import journey_data, silence_data, stage_data
from map_app.page_data.talk_data import talk_data
from map_app.page_data.telling_data import telling_data

__all__ = ["page_data", "page_parts", "projection_of"]

KINDS = (
    ("life", "{Possessive} life"),
    ("group", "{group}"),
    ("writing", "Writing"),
    ("world", "World around"),
)
POSSESSIVES = {"he": "His", "she": "Her", "they": "Their"}


def projection_of(life: Life) -> Projection:
    """Return the projection fitted to the places where the person was."""
    stops = {stage.place for stage in life.stages} | {
        place for journey in life.journeys for place in (journey.start_place, journey.end_place)
    }
    places = [life.places[one] for one in sorted(stops)]
    points = [place.point for place in places if place.point]
    return fit_projection(np.array(points or [(0.0, 50.0)]))


def page_data(life: Life) -> dict[str, Any]:
    """Return everything the page shows of a life, ready to be written as JSON.

    Days are counted from 1880-01-01; positions are in map units of 25 km in the life's projection, y up.
    """
    context, parts = page_parts(life)
    parts["tellings"] = telling_data(context, parts)
    parts["states"] = number_states(parts["places"])
    parts["talks"] = talk_data(context, parts)
    first, last = context.year_starts[0], context.year_starts[-1]
    return {
        "person": _person(life),
        "years": {"first": life.first_year, "last": life.last_year, "starts": list(context.year_starts)},
        "months": _months(life),
        "kinds": _kinds(life),
        **parts,
        "sources": source_data(life),
        "base": base_page_data(context.projection, first, last),
        "words": {},
    }


def page_parts(life: Life) -> tuple[Context, dict[str, Any]]:
    """Return the life in numbers, and the parts of its data that talks are made from."""
    context = number_life(life, projection_of(life))
    parts: dict[str, Any] = {"events": event_data(context), "stages": stage_data(context)}
    parts["year_events"] = year_events(context, parts["events"])
    parts["journeys"] = journey_data(context)
    parts["lenses"] = []
    reaches = [reach_data(context, silence, parts["lenses"]) for silence in life.silences]
    parts["silences"] = [{**one, **reach} for one, reach in zip(silence_data(context), reaches, strict=True)]
    parts["places"] = place_data(context)
    parts["moments"] = moment_data(context, parts)
    return context, parts


def _person(life: Life) -> dict[str, str]:
    return {
        "name": life.name,
        "pronoun": life.pronoun,
        "group": life.group,
        "born_words": life.born.words,
        "died_words": life.died.words,
        "summary": life.summary,
    }


def _kinds(life: Life) -> list[dict[str, str]]:
    names = {"Possessive": POSSESSIVES.get(life.pronoun, "Their"), "group": life.group}
    return [{"id": kind, "name": name.format(**names)} for kind, name in KINDS]


def _months(life: Life) -> list[int]:
    years = range(life.first_year, life.last_year + 1)
    months = [day_number(date(year, month, 1)) for year in years for month in range(1, 13)]
    return [*months, day_number(date(life.last_year + 1, 1, 1))]
