"""The part of the map to look at in each year: his places and ways, with enough land around them."""

from typing import Any

import numpy as np
import shapely

from geodata.region import region_outline
from map_app.page_data.context import Context

LEAST_WIDTH = 96  # map units (2,400 km): the eye needs a coast or a border to know where it is
LEAST_HEIGHT = 62
MARGIN = 1.12
LONG_WAY = 366  # days; on a leg that takes longer, nobody knows where he was in most of its years


def view_of(context: Context, parts: dict[str, Any], number: int, silence: int | None) -> list[float]:
    """Return [left, bottom, right, top] in map units for one year."""
    points = _points_of_year(context, parts, number)
    if silence is not None:
        points = [_point(parts, place) for place in parts["silences"][silence]["places"]]
    points = [point for point in points if point is not None]
    while not points and number > 0:  # a year without a place looks where the last one did
        number -= 1
        points = [point for point in _points_of_year(context, parts, number) if point is not None]
    return framed(np.array(points or [(0.0, 0.0)]))


def framed(
    points: np.ndarray[Any, Any], least: tuple[float, float] = (LEAST_WIDTH, LEAST_HEIGHT)
) -> list[float]:
    """Return the bounds of points of shape (n, 2), widened to a margin and a least width and height."""
    low, high = points.min(axis=0), points.max(axis=0)
    middle = (low + high) / 2
    half = np.maximum((high - low) * MARGIN, least) / 2
    return [round(float(value), 2) for value in (*(middle - half), *(middle + half))]


def _points_of_year(context: Context, parts: dict[str, Any], number: int) -> list[Any]:
    first, last = context.year_starts[number], context.year_starts[number + 1] - 1
    places = [stage["place"] for stage in parts["stages"] if _may_be_lived(stage, first, last)]
    legs = [one for one in parts["journeys"] if one["years"][0] <= number <= one["years"][1]]
    places += [place for leg in legs for place in _ends_in_year(leg, number)]
    return [point for place in dict.fromkeys(places) for point in _extent(parts, place)]


def _may_be_lived(stage: dict[str, Any], first: int, last: int) -> bool:
    """Tell whether a stage falls between two days; years in which it only may have gone on do not count."""
    begin, end = stage["first_day"], stage["last_day"]
    begin += stage["fade_in"] if stage["fade_in"] > LONG_WAY else 0
    end -= stage["fade_out"] if stage["fade_out"] > LONG_WAY else 0
    return bool(begin <= last and end >= first)


def _ends_in_year(leg: dict[str, Any], number: int) -> list[int]:
    """Return the ends of a leg; of one that takes longer than a year those that fall in the year."""
    if leg["last_day"] - leg["first_day"] <= LONG_WAY:
        return [leg["from"], leg["to"]]
    first, last = leg["years"]
    return [leg[end] for end, year in (("from", first), ("to", last)) if year == number]


def _extent(parts: dict[str, Any], place: int) -> list[Any]:
    """Return the point of a place, or two corners that stand for most of a region."""
    one = parts["places"][place]
    if one["xy"] is not None:
        return [tuple(one["xy"])]
    return [tuple(corner) for corner in one["core"]] if one["core"] else []


def core_of_region(context: Context, region: str) -> list[list[float]]:
    """Return two corners of the middle of a region, in map units: enough to look at, without its far ends."""
    outline = region_outline(region)
    planar = context.projection.to_units(outline).iloc[0]
    left, bottom, right, top = shapely.bounds(planar)
    x, y = planar.centroid.x, planar.centroid.y
    width, height = (right - left) * 0.3, (top - bottom) * 0.3
    return [[round(x - width, 2), round(y - height, 2)], [round(x + width, 2), round(y + height, 2)]]


def _point(parts: dict[str, Any], place: int | None) -> Any:
    return None if place is None else parts["places"][place]["xy"]
