"""The places as the page knows them: where, what they were called, and everything that happened there."""

import math
from datetime import date
from typing import Any

import shapely

from events.event import Certainty
from events.place_story import PlaceStory, Stay
from events.standing import rules_of
from geodata.days import day_number
from geodata.place import Place, PlaceName
from geodata.polity import read_polities
from geodata.region import region_centre, region_outline
from map_app.line_code import encode_line
from map_app.page_data.context import Context
from map_app.page_data.view import core_of_region
from map_app.state_colours import state_colour

AREA_SCALE = 40  # integers per map unit: 625 m
AREA_TOLERANCE = 0.15  # map units (4 km): a region's outline is soft in any case
STEPS_ACROSS = 280  # and the larger it is, the farther off it is seen
CERTAINTIES: tuple[Certainty, ...] = ("certain", "probable", "disputed", "unknown")


def place_data(context: Context) -> list[dict[str, Any]]:
    """Return every place of the life, in the order of their numbers."""
    return [_one_place(context, place) for place in context.life.places.values()]


def _one_place(context: Context, place: Place) -> dict[str, Any]:
    story = context.life.at_place(place.id)
    stays = [_one_stay(context, stay) for stay in story.stays]
    return {
        "id": place.id,
        "name": place.name,
        "names": _names(place),
        "names_words": names_words(context, place),
        "local": place.local_name,
        "xy": _position(context, place),
        "area": _area(context, place),
        "core": core_of_region(context, place.region) if place.region else None,
        "precision": place.precision,
        "states": _states(context, place),
        "certainty": _certainty(context, story),
        "radius": round(place.radius_km / context.projection.km_per_unit, 2),
        "within": context.place_number(place.within),
        "events": [context.event_numbers[event.id] for event in story.events],
        "stays": stays,
        "without": [context.event_numbers[event.id] for event in story.without],
        "was_here": _years_here(story),
        "first_here": stays[0]["first_day"] if stays else None,
        "total": len(story.events),
        "note": place.note,
    }


def _position(context: Context, place: Place) -> list[float] | None:
    if place.point is None:
        return None
    x, y = context.projection.units_of(*place.point)
    return [round(float(x), 3), round(float(y), 3)]


def _area(context: Context, place: Place) -> dict[str, Any] | None:
    """Return the outline of a region as rings, outer and holes alike, and where its name may stand."""
    if place.region is None:
        return None
    outline = context.projection.to_units(region_outline(place.region)).iloc[0]
    planar = outline.simplify(max(AREA_TOLERANCE, math.sqrt(outline.area) / STEPS_ACROSS))
    rings = [ring for part in shapely.get_parts(planar) for ring in (part.exterior, *part.interiors)]
    label = context.projection.units_of(*region_centre(place.region))
    return {
        "rings": [encode_line(shapely.get_coordinates(ring), AREA_SCALE) for ring in rings],
        "scale": AREA_SCALE,
        "label": [round(float(value), 2) for value in label],
    }


def _names(place: Place) -> list[dict[str, Any]]:
    def number(day: date | None) -> int | None:
        return None if day is None else day_number(day)

    return [
        {"text": name.text, "first_day": number(name.first), "last_day": number(name.last)}
        for name in place.names
    ]


def number_states(places: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Put numbers in the place of the states that places belonged to, and return the states by number."""
    table: list[dict[str, str]] = []
    for place in places:
        flat = []
        for day, state in place["states"]:
            if state not in table:
                table.append(state)
            flat += [day, table.index(state)]
        place["states"] = flat
    return table


def _states(context: Context, place: Place) -> list[tuple[int, dict[str, str]]]:
    """Return from which day on a place belonged to which state, within the years of the life."""
    polities = read_polities()
    first, last = context.year_starts[0], context.year_starts[-1] - 1
    return [
        (
            max(rule.first_day, first),
            {
                "name": rule.name,
                "short": polities[rule.polity].name_on(rule.first_day).short,
                "colour": state_colour(polities[rule.polity], rule.first_day),
            },
        )
        for rule in rules_of(place)
        if rule.first_day <= last and rule.last_day >= first
    ]


def names_words(context: Context, place: Place) -> str:
    """Return the names that a place bore during the life, with their years."""
    life = context.life
    names = [
        one
        for one in place.names
        if (one.last is None or one.last.year >= life.first_year)
        and (one.first is None or one.first.year <= life.last_year)
    ]
    if len(names) < 2:
        return ""
    return ", ".join(f"{one.text} {_years_of_name(context, one)}".strip() for one in names)


def _years_of_name(context: Context, name: PlaceName) -> str:
    life = context.life
    first = name.first.year if name.first and name.first.year > life.first_year else None
    last = name.last.year if name.last and name.last.year < life.last_year else None
    if first and last:
        return f"{first}–{last}"
    return f"from {first}" if first else f"to {last}" if last else ""


def _certainty(context: Context, story: PlaceStory) -> Certainty:
    """Return the best certainty with which anything puts him there."""
    found = {stage.certainty for stay in story.stays for stage in stay.stages}
    found |= {event.certainty for stay in story.stays for event in stay.events}
    found = found or {event.certainty for event in story.events}
    return next((one for one in CERTAINTIES if one in found), "unknown")


def _one_stay(context: Context, stay: Stay) -> dict[str, Any]:
    return {
        "first_day": context.clipped(day_number(stay.first)),
        "last_day": context.clipped(day_number(stay.last)),
        "words": stay.words,
        "title": stay.title,
        "events": [context.event_numbers[event.id] for event in stay.events],
    }


def _years_here(story: PlaceStory) -> str:
    """Return the years in which he was there: "1905, 1917–22"."""
    spans: list[list[int]] = []
    for stay in story.stays:
        first, last = stay.first.year, stay.last.year
        if spans and first <= spans[-1][1] + 1:
            spans[-1][1] = max(spans[-1][1], last)
        else:
            spans.append([first, last])
    return ", ".join(year_span(first, last) for first, last in spans)


def year_span(first: int, last: int) -> str:
    """Return a span of years, the second one short within a century.

    >>> year_span(1917, 1922), year_span(1923, 1923)
    ('1917–22', '1923')
    """
    if first == last:
        return str(first)
    return f"{first}–{last % 100:02d}" if first // 100 == last // 100 else f"{first}–{last}"
