"""The talks as the page gives them: each step looked up in the life, its words ready, its view in map units."""

from typing import Any

import numpy as np

from events.made_talk import talks_of_life
from events.scene import Scene, scene_of
from events.screen_words import when_on_screen, where_on_screen
from events.shortening import Choice, choices_of
from events.spoken_talk import SpokenStep, speak_talk
from events.talk import Bounds, CloseUp, MomentKind, Step, Talk
from geodata.days import day_number
from map_app.page_data.context import Context, citation_words
from map_app.page_data.view import framed

SIGHT = 300  # px on each side of the subject that a near or far view is reckoned with, on a map of 1366 px
LEAST = 44.0, 40.0  # map units (1,100 by 1,000 km): the eye needs a coast or a river to know where it is
EDGE_POINTS = 9  # of a part of the map, on each edge: straight in degrees, curved on the map
LISTS: dict[MomentKind, str] = {"stage": "stages", "silence": "silences"}


def talk_data(context: Context, parts: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the talks of a life; `parts` holds the page's stages, silences, journeys and places."""
    return [one_talk(context, parts, talk) for talk in talks_of_life(context.life)]


def one_talk(context: Context, parts: dict[str, Any], talk: Talk) -> dict[str, Any]:
    """Return one talk as the page gives it, also one that its lecturer is still writing."""
    choices, spoken = choices_of(context.life, talk), speak_talk(context.life, talk)
    return {
        "id": talk.id,
        "title": talk.title,
        "minutes": talk.minutes,
        "look": talk.look,
        "steps": [
            _one_step(context, parts, *step) for step in zip(talk.steps, choices, spoken, strict=True)
        ],
    }


def _one_step(
    context: Context, parts: dict[str, Any], step: Step, choice: Choice, spoken: SpokenStep
) -> dict[str, Any]:
    scene = scene_of(context.life, step)
    day = context.clipped(day_number(scene.day))
    return {
        "id": step.id,
        "kind": step.kind,
        **_moment_numbers(context, parts, step),
        "headline": step.headline,
        "sentence": step.sentence,
        "when": when_on_screen(context.life, step),
        "where": where_on_screen(context.life, step),
        "notes": list(step.notes),
        "sources": citation_words(context, scene.citations),
        "seconds": step.seconds,
        "rank": step.rank,
        "needs": list(choice.needs),
        "shows": list(choice.shows),
        "spoken": {"sentence": spoken.sentence, "way": list(spoken.way), "legs": list(spoken.legs)},
        "view": step.view,
        "hidden": list(step.hidden),
        "look": step.look,
        "year": context.life.first_year + context.year_number(day),
        **_sights(context, parts, step, scene, day),
    }


def _moment_numbers(context: Context, parts: dict[str, Any], step: Step) -> dict[str, int | None]:
    """Return the number of the step's moment in the list of its kind, None in the others."""
    numbers: dict[str, int | None] = dict.fromkeys(("event", "stage", "silence", "place"))
    if step.kind == "event":
        numbers["event"] = context.event_numbers[step.moment]
    elif step.kind == "place":
        numbers["place"] = context.place_number(step.moment)
    elif step.kind in LISTS:
        ids = [one["id"] for one in parts[LISTS[step.kind]]]
        numbers[step.kind] = ids.index(step.moment)
    return numbers


def _sights(
    context: Context, parts: dict[str, Any], step: Step, scene: Scene, day: int
) -> dict[str, Any]:
    """Return what is marked on the map: where he is, what else the step is about, its journeys, its view."""
    ids = {journey.id for journey in scene.journeys}
    legs = [number for number, leg in enumerate(parts["journeys"]) if leg["id"] in ids]
    places = [context.place_numbers[place] for place in scene.places]
    reached = max((_middle(parts["journeys"][leg]) for leg in legs), default=day)
    now = _place_now(context, step, scene)
    return {
        "day": max(day, reached),
        "now": now,
        "places": places,
        "here": _stays_on(parts, day) if step.kind == "event" and now is None else [],
        "legs": legs,
        "bounds": _bounds(context, parts, step, places),
    }


def _stays_on(parts: dict[str, Any], day: int) -> list[int]:
    """Return the places where he lives on a day, while others act elsewhere."""
    stages = [one for one in parts["stages"] if one["first_day"] <= day <= one["last_day"]]
    return list(dict.fromkeys(stage["place"] for stage in stages))


def _middle(leg: dict[str, Any]) -> int:
    return int(leg["first_day"] + leg["last_day"]) // 2


def _place_now(context: Context, step: Step, scene: Scene) -> int | None:
    """Return the place where the step shows the person; what others do elsewhere is not where he is."""
    if step.kind in ("silence", "date") or not scene.places:
        return None
    if step.kind == "event" and context.life.event(step.moment).kind not in ("life", "writing"):
        return None
    return context.place_numbers[scene.places[0]]


def _bounds(context: Context, parts: dict[str, Any], step: Step, places: list[int]) -> list[float]:
    """Return [left, bottom, right, top] in map units of what has to be seen."""
    match step.camera:
        case Bounds() as bounds:
            return _projected(context, bounds)
        case CloseUp(place, zoom):
            middle = _middle_of(parts["places"][context.place_numbers[place]])
            half = SIGHT / 2**zoom
            return [round(float(one), 2) for one in (*(middle - half), *(middle + half))]
    points = [point for place in places for point in _extent(parts["places"][place])]
    return framed(np.array(points or [(0.0, 0.0)]), LEAST)


def _extent(place: dict[str, Any]) -> list[Any]:
    return [place["xy"]] if place["xy"] else (place["core"] or [])


def _middle_of(place: dict[str, Any]) -> Any:
    return np.array(_extent(place) or [(0.0, 0.0)]).mean(axis=0)


def _projected(context: Context, bounds: Bounds) -> list[float]:
    """Return the bounds of a part of the map (degrees) in map units: the middle of each of its curved edges."""
    east = bounds.east if bounds.east >= bounds.west else bounds.east + 360
    across = np.linspace(bounds.west, east, EDGE_POINTS)
    up = np.linspace(bounds.south, bounds.north, EDGE_POINTS)
    edges = {
        "left": context.projection.units_of(np.full_like(up, bounds.west), up)[0],
        "bottom": context.projection.units_of(across, np.full_like(across, bounds.south))[1],
        "right": context.projection.units_of(np.full_like(up, east), up)[0],
        "top": context.projection.units_of(across, np.full_like(across, bounds.north))[1],
    }
    return [round(float(np.mean(edge)), 2) for edge in edges.values()]
