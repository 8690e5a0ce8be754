"""Stages, journeys and silences as the page knows them."""

import math
from typing import Any

import shapely

from events.duration import duration_words
from events.historical_date import stretch_words
from events.stage import Journey, Silence, Stage
from geodata.days import date_of
from geodata.region import region_centre
from geodata.route import route
from map_app.line_code import encode_line
from map_app.page_data.context import Context, place_words
from map_app.page_data.sea_way import seaward_bend

ROUTE_SCALE = 100  # integers per map unit: a quarter of a kilometre
BEND = 0.14  # how far an arc leaves its chord, as a share of the chord
UNKNOWN_BEND = 0.05  # of a way that nobody recorded: it pretends to no road, and stays where he may have been
SHORT_LEG = 12  # map units (300 km): shorter legs are drawn all but straight


def stage_data(context: Context) -> list[dict[str, Any]]:
    """Return the stages in order of time; a start or end known only within a span fades over it."""
    return [_one_stage(context, stage) for stage in context.life.stages]


def journey_data(context: Context) -> list[dict[str, Any]]:
    """Return the journeys in order of time, without those whose ends nobody has located."""
    journeys = [one_journey(context, journey) for journey in context.life.journeys]
    return [journey for journey in journeys if journey]


def silence_data(context: Context) -> list[dict[str, Any]]:
    """Return the silences in order of time."""
    count = len(context.life.silences)
    return [
        _one_silence(context, silence, f"Silence {number} of {count}")
        for number, silence in enumerate(context.life.silences, start=1)
    ]


def _one_stage(context: Context, stage: Stage) -> dict[str, Any]:
    start, end = context.days(stage.start), context.days(stage.end)
    first, last = start[0], end[1]
    return {
        "id": stage.id,
        "name": stage.name,
        "short_names": list(stage.short_names),
        "place": context.place_number(stage.place),
        "condition": stage.condition,
        "certainty": stage.certainty,
        "first_day": first,
        "last_day": max(first, last),
        "fade_in": start[1] - start[0],
        "fade_out": max(0, end[1] - max(end[0], start[1])),
        "title": f"{stage.name}, {stretch_words(stage.start, stage.end)}",
        "sentence": stage.sentence,
    }


def stop_of(context: Context, place: str) -> tuple[float, float] | None:
    """Return (longitude, latitude) in degrees where a leg may begin or end, or None."""
    one = context.life.places[place]
    if one.point:
        return one.point
    return region_centre(one.region) if one.region else None


def one_journey(context: Context, journey: Journey) -> dict[str, Any] | None:
    """Return a journey with its path in map units, or None where nobody has located both its ends."""
    ends = journey.start_place, *journey.via, journey.end_place
    stops = [stop for place in ends if (stop := stop_of(context, place))]
    if not stop_of(context, journey.start_place) or not stop_of(context, journey.end_place):
        return None
    first, last = context.days(journey.date)
    line = shapely.get_coordinates(route(stops))
    points = list(zip(*context.projection.units_of(*line.T), strict=True))
    return {
        "id": journey.id,
        "from": context.place_number(journey.start_place),
        "to": context.place_number(journey.end_place),
        "mode": journey.mode,
        "certainty": journey.certainty,
        "first_day": first,
        "last_day": last,
        "caption": journey.caption,
        "path": encode_line(points, ROUTE_SCALE),
        "scale": ROUTE_SCALE,
        "bend": _bend(context, journey, points, len(stops)),
        "event": context.event_numbers.get(journey.event or ""),
        "years": [context.year_number(first), context.year_number(last)],
    }


def _bend(context: Context, journey: Journey, points: list[tuple[float, float]], stops: int) -> float:
    """Return the bend of an arc; a way through named places keeps to them, a ship to the sea."""
    if stops > 2:
        return 0.0
    if journey.mode == "ship":
        return seaward_bend(context.projection, points)
    chord = math.dist(points[0], points[-1])
    bend = UNKNOWN_BEND if journey.certainty == "unknown" else BEND
    return round(bend * min(1.0, chord / SHORT_LEG), 3)


def _one_silence(context: Context, silence: Silence, number: str) -> dict[str, Any]:
    first, last = context.days(silence.start)[0], context.days(silence.end)[1]
    traces = [context.life.event(one) for one in (silence.last_trace, silence.next_trace)]
    return {
        "id": silence.id,
        "first_day": first,
        "last_day": last,
        "sentence": silence.sentence,
        "kicker": f"{number} · {stretch_words(silence.start, silence.end)}",
        "duration": duration_words(date_of(first), date_of(last)),
        "last_trace": context.event_numbers[silence.last_trace],
        "next_trace": context.event_numbers[silence.next_trace],
        "unknown": list(silence.unknown),
        "known": list(silence.known),
        "places": [context.place_number(trace.place) for trace in traces],
        "place_names": [
            place_words(context, trace.place, context.days(trace.date)[0]) if trace.place else ""
            for trace in traces
        ],
    }
