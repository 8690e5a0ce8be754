"""What the map beside shows just now: the steps that can be made of it, and how to send it to a step."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

import numpy as np

from events.life import Life
from events.scene import scene_of
from events.step_of_moment import steps_at
from events.talk import Bounds, Camera, CloseUp, Layer, Step, View
from geodata.projection import Projection
from map_app.page_data import projection_of

EDGE_POINTS = 9  # at which each edge of the view is turned into degrees: it is curved there
DECIMALS = 2  # of a degree: about a kilometre
LARGEST = 10_000.0  # map units; no view is wider
SIGHT = 300  # px on each side of a place that is looked at from near or far


@dataclass(frozen=True)
class Here:
    """The moment on the map."""

    year: int
    event: str | None = None
    place: str | None = None
    view: View = "trail"
    hidden: tuple[Layer, ...] = ()
    camera: Camera | None = None  # None: the map follows the moment


def read_here(life: Life, told: Mapping[str, Any] | None) -> Here:
    """Return what the page has told; what cannot be understood is as at the beginning of the life."""
    told = told or {}
    year, event, place, view, box = (told.get(key) for key in ("year", "event", "place", "view", "box"))
    hidden = told.get("hidden")
    return Here(
        year=min(max(year, life.first_year), life.last_year) if isinstance(year, int) else life.first_year,
        event=event if any(one.id == event for one in life.events) else None,
        place=place if isinstance(place, str) and place in life.places else None,
        view=next((one for one in get_args(View) if one == view), "trail"),
        hidden=tuple(layer for layer in get_args(Layer) if isinstance(hidden, list) and layer in hidden),
        camera=_camera(projection_of(life), box) if isinstance(box, list) else None,
    )


def steps_here(life: Life, here: Here) -> tuple[Step, ...]:
    """Return the steps that can be made here, with view, layers and camera as they are on the map."""
    steps = steps_at(life, here.year, here.event, here.place)
    return tuple(replace(step, view=here.view, hidden=here.hidden, camera=here.camera) for step in steps)


def way_to(life: Life, step: Step) -> dict[str, Any]:
    """Return the message that has the map page show the moment of a step, with view, layers and camera."""
    return {
        "type": "step",
        "year": min(max(scene_of(life, step).day.year, life.first_year), life.last_year),
        "event": step.moment if step.kind == "event" else None,
        "place": step.moment if step.kind == "place" else None,
        "view": step.view,
        "hidden": dict.fromkeys(step.hidden, True),
        "box": _box(life, step.camera),
    }


def _box(life: Life, camera: Camera | None) -> list[float] | None:
    """Return left, bottom, right, top of a camera in map units; None where the map follows the moment."""
    projection = projection_of(life)
    if isinstance(camera, CloseUp):
        point = _point(life, camera.place)
        if point is None:
            return None
        (x, y), half = (float(one) for one in projection.units_of(*point)), SIGHT / 2**camera.zoom
        return [x - half, y - half, x + half, y + half]
    if camera is None:
        return None
    east = camera.east if camera.east > camera.west else camera.east + 360
    across = np.linspace(camera.west, east, EDGE_POINTS)
    up = np.linspace(camera.south, camera.north, EDGE_POINTS)
    left, _ = projection.units_of(np.full_like(up, camera.west), up)
    right, _ = projection.units_of(np.full_like(up, east), up)
    _, bottom = projection.units_of(across, np.full_like(across, camera.south))
    _, top = projection.units_of(across, np.full_like(across, camera.north))
    return [float(np.mean(side)) for side in (left, bottom, right, top)]


def _point(life: Life, place: str) -> tuple[float, float] | None:
    """Return where a place lies in degrees, or what holds it; None for an area."""
    one = life.places[place]
    if one.point:
        return one.point
    return _point(life, one.within) if one.within else None


def _camera(projection: Projection, box: list[Any]) -> Bounds | None:
    """Return a view (left, bottom, right, top in map units) in degrees; None where the world ends in it."""
    if len(box) != 4 or not all(isinstance(one, int | float) and abs(one) < LARGEST for one in box):
        return None
    left, bottom, right, top = box
    across, up = np.linspace(left, right, EDGE_POINTS), np.linspace(bottom, top, EDGE_POINTS)
    west, _ = projection.degrees_of(np.full_like(up, left), up)
    east, _ = projection.degrees_of(np.full_like(up, right), up)
    _, south = projection.degrees_of(across, np.full_like(across, bottom))
    _, north = projection.degrees_of(across, np.full_like(across, top))
    sides = [float(np.mean(side)) for side in (west, south, east, north)]
    if not np.isfinite(sides).all() or sides[1] >= sides[3]:
        return None
    return Bounds(*(round(side, DECIMALS) for side in sides))
