"""The tellings in the page: what each has otherwise than the best evidence, as compactly as it can be said.

Events keep the numbers that they have in the best evidence; the page gives them the order of the telling.
"""

from dataclasses import replace
from typing import Any

from events.difference import Difference, differences, stage_differences
from events.life import Life
from events.stage import Silence
from events.telling import Telling, life_as_told_by, tellings, undated_events, untold_events
from map_app.page_data.context import Context
from map_app.page_data.event_data import one_event, year_events
from map_app.page_data.moment_data import moment_data
from map_app.page_data.place_data import place_data
from map_app.page_data.reach_data import reach_data
from map_app.page_data.stage_data import journey_data, silence_data, stage_data

SAID_BY_THE_VERSION = {"title", "text", "citations", "place", "place_name"}
NEVER_PATCHED = {"versions", "search", "readings"} | SAID_BY_THE_VERSION
COUNTED_BY_THE_PAGE = {"count", "empty"}  # of a moment
FIXED_PLACE_KEYS = {"names", "states", "area", "core"}  # so are these


def telling_data(context: Context, parts: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what a reader may follow, the best evidence first; `parts` is what the page has for that."""
    life = context.life
    best, *others = tellings(life)
    return [_heading(life, best), *(_one_telling(context, parts, one) for one in others)]


def _heading(life: Life, telling: Telling) -> dict[str, Any]:
    sources = [life.sources[one].short for one in telling.sources]
    return {"id": telling.id, "name": telling.name, "tells": telling.tells, "sources": sources}


def _one_telling(context: Context, parts: dict[str, Any], telling: Telling) -> dict[str, Any]:
    life = context.life
    told = replace(context, life=life_as_told_by(life, telling))
    own = _parts_of(told, parts)
    return {
        **_heading(life, telling),
        "order": [context.event_numbers[event.id] for event in told.life.events],
        "patches": _event_patches(context, told, parts["events"]),
        "undated": [context.event_numbers[event.id] for event in undated_events(life, telling)],
        "untold": [context.event_numbers[event.id] for event in untold_events(life, telling)],
        **{name: shorten(own[name], parts[name]) for name in ("stages", "journeys", "silences", "moments")},
        "places": {
            number: patch
            for number, (mine, its) in enumerate(zip(own["places"], parts["places"], strict=True))
            if (patch := patch_of(mine, its))
        },
        "died_words": told.life.died.words,
        "changes": [*_event_changes(context, telling), *_stage_changes(context, told)],
    }


def _parts_of(told: Context, parts: dict[str, Any]) -> dict[str, Any]:
    """Return the parts of a told life, every event by its number in the best evidence."""
    own: dict[str, Any] = {"stages": stage_data(told), "journeys": journey_data(told)}
    own["silences"] = [
        {
            **one,
            "kicker": _kicker_in_years(one["kicker"], silence),
            **reach_data(told, silence, parts["lenses"]),
        }
        for one, silence in zip(silence_data(told), told.life.silences, strict=True)
    ]
    own["places"] = place_data(told)
    events = [one_event(told, event) for event in told.life.events]
    moments = moment_data(told, {**own, "events": events, "year_events": year_events(told, events)})
    return {**own, "moments": moments}


def _kicker_in_years(kicker: str, silence: Silence) -> str:
    """Return the kicker of a silence of a telling; its days follow from others, so it names years."""
    number = kicker.partition(" · ")[0]
    return f"{number} · {silence.start.earliest.year} to {silence.end.latest.year}"


def _event_patches(context: Context, told: Context, ours: list[dict[str, Any]]) -> dict[int, dict[str, Any]]:
    """Return, for each event that the telling has otherwise, what is other about it."""
    patches = {}
    for event in told.life.events:
        number = context.event_numbers[event.id]
        base = context.life.events[number]
        if event is base:
            continue
        patch = patch_of(one_event(told, event), ours[number], NEVER_PATCHED)
        patches[number] = {**patch, "shown": base.readings.index(event.preferred)}
    return patches


def _event_changes(context: Context, telling: Telling) -> list[dict[str, Any]]:
    """Return the changes of events; the page has the words of both versions already."""
    return [
        {"event": context.event_numbers[one.id], **_manner(one)} for one in differences(context.life, telling)
    ]


def _stage_changes(context: Context, told: Context) -> list[dict[str, Any]]:
    """Return the changes of stages in words, each with the year to go to."""
    starts = {stage.id: stage.start.middle.year for stage in (*context.life.stages, *told.life.stages)}
    return [
        {"year": starts[one.id], "stage": one.title, "ours": one.ours, "theirs": one.theirs, **_manner(one)}
        for one in stage_differences(context.life, told.life)
    ]


def _manner(one: Difference) -> dict[str, Any]:
    return {"aspect": one.aspect, "apart": True} if one.contradicts else {"aspect": one.aspect}


def patch_of(
    mine: dict[str, Any], its: dict[str, Any], passed_over: set[str] = FIXED_PLACE_KEYS
) -> dict[str, Any]:
    """Return what of `mine` is not the same in `its`.

    >>> patch_of({"date": "1946", "place": 3}, {"date": "1945", "place": 3})
    {'date': '1946'}
    """
    return {key: value for key, value in mine.items() if key not in passed_over and its.get(key) != value}


def shorten(mine: list[dict[str, Any]], its: list[dict[str, Any]]) -> list[Any]:
    """Return a list in which an item that the other list has too is its number there.

    An item with the same id, or of the same year, gives only what is other: `[number, patch]`.

    >>> shorten([{"id": "a", "x": 1}, {"id": "b", "x": 2}], [{"id": "b", "x": 3}, {"id": "a", "x": 1}])
    [1, [0, {'x': 2}]]
    """

    def name(item: dict[str, Any]) -> Any:
        return item.get("id", item.get("year"))

    numbers = {name(item): number for number, item in enumerate(its)}
    short: list[Any] = []
    for item in mine:
        number = numbers.get(name(item))
        if number is None:
            short.append(item)
        else:
            patch = patch_of(item, its[number], COUNTED_BY_THE_PAGE)
            short.append([number, patch] if patch else number)
    return short
