"""The talks as the page gives them: every step with its days, its part of the map and its ready words."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from events.life import Life
from events.made_talk import talks_of_life
from events.scene import Scene, scene_of
from events.screen_words import when_on_screen, where_on_screen
from events.shortening import Choice, choices_of
from events.source import Citation
from events.spoken_talk import SpokenStep, speak_talk, ways_between
from events.stage import Journey
from events.talk import Bounds, CloseUp, Step, Talk
from geodata.days import day_number
from map_app.page_data.context import Context, full_reference
from map_app.page_data.view import framed

LONGEST_WAY = 4  # journeys since the step before that are drawn; more of them hide what the step is about
LEAST_SIZE = (40, 30)  # map units, 1000 by 750 km: near enough for the back row, with a border to hold on to
POINTS_A_SIDE = 9  # at which the sides of a camera in degrees are projected: they are no straight lines here


def talk_data(context: Context, parts: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the talks of the life, or the one that is made for it."""
    return [one_talk(context, parts, talk) for talk in talks_of_life(context.life)]


def one_talk(context: Context, parts: dict[str, Any], talk: Talk) -> dict[str, Any]:
    """Return one talk as the page gives it, also one that its lecturer is still writing.

    Its notes are read apart from the page's list of sources, so it has one of its own: `works`.
    """
    spoken = speak_talk(context.life, talk)
    choices = choices_of(context.life, talk)
    ways = ways_between(context.life, talk)
    works = list(dict.fromkeys(cited.source for step in talk.steps for cited in _cited(context, step)))
    steps = [
        {
            **_one_step(context, parts, *one),
            "citations": _citation_words(context, one[0], works),
            "way": _way_drawn(context.life, parts, one[0], ways[one[0].id]),
        }
        for one in zip(talk.steps, spoken, choices, strict=True)
    ]
    return {
        "id": talk.id,
        "title": talk.title,
        "minutes": talk.minutes,
        "seconds": talk.seconds,
        "look": talk.look,
        "works": [full_reference(context.life.sources[one]) for one in works],
        "steps": steps,
    }


def _one_step(
    context: Context, parts: dict[str, Any], step: Step, spoken: SpokenStep, choice: Choice
) -> dict[str, Any]:
    scene = scene_of(context.life, step)
    return {
        "id": step.id,
        "kind": step.kind,
        **_moment(context, step, scene),
        **_sights(context, parts, step, scene),
        "when": when_on_screen(context.life, step),
        "where": where_on_screen(context.life, step),
        "headline": step.headline,
        "sentence": step.sentence,
        "notes": list(step.notes),
        "seconds": step.seconds,
        "rank": step.rank,
        "needs": list(choice.needs),
        "shows": list(choice.shows),
        "view": step.view,
        "hidden": list(step.hidden),
        "look": step.look,
        "camera": camera_of(context, parts, step, scene),
        "spoken": {"sentence": spoken.sentence, "way": list(spoken.way), "legs": list(spoken.legs)},
    }


def _cited(context: Context, step: Step) -> tuple[Citation, ...]:
    return scene_of(context.life, step).citations


def _citation_words(context: Context, step: Step, works: list[str]) -> list[tuple[str, int]]:
    """Return what a step cites: "Lawson 2021, line 334", and the number of the work in the talk."""
    cited = ((context.life.sources[one.source].short, one) for one in _cited(context, step))
    return [(f"{short}, {one.locator}".removesuffix(", "), works.index(one.source)) for short, one in cited]


def _way_drawn(life: Life, parts: dict[str, Any], step: Step, way: Sequence[Journey]) -> list[int]:
    """Return by number the journeys to an event since the step before, unless they lead nowhere new."""
    if step.kind != "event" or not way or len(way) > LONGEST_WAY:
        return []
    start, end = (life.place_tree.town(place) for place in (way[0].start_place, way[-1].end_place))
    ids = set() if start == end else {journey.id for journey in way}
    return [number for number, leg in enumerate(parts["journeys"]) if leg["id"] in ids]


def _moment(context: Context, step: Step, scene: Scene) -> dict[str, Any]:
    """Return what a step shows by number; `year` is the one that the map stands at."""
    life = context.life
    first, last, day = (context.clipped(day_number(one)) for one in (scene.first, scene.last, scene.day))
    journeys = {journey.id for journey in scene.journeys}
    return {
        "event": context.event_numbers[step.moment] if step.kind == "event" else None,
        "stage": _number_of(step, "stage", [stage.id for stage in life.stages]),
        "silence": _number_of(step, "silence", [silence.id for silence in life.silences]),
        "place": context.place_numbers[step.moment] if step.kind == "place" else None,
        "places": [context.place_numbers[place] for place in scene.places],
        "journeys": sorted(journeys),
        "first_day": first,
        "last_day": last,
        "year": context.year_number(day) + life.first_year,
    }


def _sights(context: Context, parts: dict[str, Any], step: Step, scene: Scene) -> dict[str, Any]:
    """Return what is marked: where he is now, or stays while others act; the legs it tells, the last day."""
    day = context.clipped(day_number(scene.day))
    ids = {journey.id for journey in scene.journeys}
    legs = [number for number, leg in enumerate(parts["journeys"]) if leg["id"] in ids]
    arrivals = [
        (parts["journeys"][leg]["first_day"] + parts["journeys"][leg]["last_day"]) // 2 for leg in legs
    ]
    now = _place_now(context, step, scene)
    return {
        "day": max([day, *arrivals]),
        "now": now,
        "here": _stays_on(parts, day) if step.kind == "event" and now is None else [],
        "legs": legs,
    }


def _place_now(context: Context, step: Step, scene: Scene) -> int | None:
    """Return the place where the step shows the person; what others do elsewhere is not where he is."""
    if step.kind in ("silence", "date") or not scene.places:
        return None
    if step.kind == "event" and context.life.event(step.moment).kind not in ("life", "writing"):
        return None
    return context.place_numbers[scene.places[0]]


def _stays_on(parts: dict[str, Any], day: int) -> list[int]:
    """Return the places where he lives on a day, while others act elsewhere."""
    stages = [one for one in parts["stages"] if one["first_day"] <= day <= one["last_day"]]
    return list(dict.fromkeys(stage["place"] for stage in stages))


def _number_of(step: Step, kind: str, ids: list[str]) -> int | None:
    return ids.index(step.moment) if step.kind == kind else None


def camera_of(context: Context, parts: dict[str, Any], step: Step, scene: Scene) -> dict[str, Any]:
    """Return {"bounds": [left, bottom, right, top]} or {"at": [x, y], "zoom": z}, in map units.

    Without a camera of its own a step looks at its places; without places, where its year does.
    """
    if isinstance(step.camera, Bounds):
        return {"bounds": _projected(context, step.camera)}
    if isinstance(step.camera, CloseUp):
        points = _extent(context, parts, step.camera.place)
        if points:
            middle = np.mean(points, axis=0)
            return {"at": [round(float(value), 2) for value in middle], "zoom": step.camera.zoom}
    if step.view == "life" and not scene.places:
        return {"bounds": _whole_way(parts)}
    places = dict.fromkeys(scene.places)
    points = [point for place in places for point in _extent(context, parts, place)]
    if points:
        return {"bounds": framed(np.array(points), LEAST_SIZE)}
    number = context.year_number(day_number(scene.day))
    return {"bounds": parts["moments"][number]["view"]}


def _whole_way(parts: dict[str, Any]) -> list[float]:
    """Return the bounds of the ends of all ways of the life; without any, those of its stages."""
    ends = [leg[end] for leg in parts["journeys"] for end in ("from", "to")]
    known = [parts["places"][place]["xy"] for place in ends or [one["place"] for one in parts["stages"]]]
    points = np.array([point for point in known if point is not None] or [(0.0, 0.0)])
    (left, bottom), (right, top) = np.floor(points.min(axis=0)), np.ceil(points.max(axis=0))
    return [float(value) for value in (left, bottom, right, top)]


def _extent(context: Context, parts: dict[str, Any], place: str) -> list[Any]:
    """Return the point of a place, or two corners of an area; of a place nobody has located, its holder's."""
    one = parts["places"][context.place_numbers[place]]
    if one["xy"] is not None:
        return [one["xy"]]
    if one["core"]:
        return list(one["core"])
    holder = context.life.places[place].within
    return _extent(context, parts, holder) if holder else []


def _projected(context: Context, camera: Bounds) -> list[float]:
    east = camera.east if camera.east > camera.west else camera.east + 360
    across = np.linspace(camera.west, east, POINTS_A_SIDE)
    up = np.linspace(camera.south, camera.north, POINTS_A_SIDE)
    longitudes, latitudes = np.meshgrid(across, up)
    x, y = context.projection.units_of(longitudes.ravel(), latitudes.ravel())
    return [round(float(value), 2) for value in (x.min(), y.min(), x.max(), y.max())]
