"""Where the name of a state may stand while its land keeps its shape: seats with room beside them."""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from geodata.projection import Projection
from geodata.territory import Territory
from map_app.line_code import encode_line

ROWS = 26  # lines across a state on which seats are sought
BETWEEN = 10.0  # map units between seats on one line
TOLERANCE = 0.25  # map units (6 km): a name needs no sharper outline
NARROWEST = 1.2  # map units (30 km)
ROOM_OF_A_SEAT = 900  # square units of land for each further seat
SCALE = 5  # integers per map unit: 5 km
THOUSAND_KM2 = 0.625  # in a square unit
FEWEST, MOST = 4, 36
LARGE_PART = 0.12  # of the largest part; smaller islands bear no name
SAME_AREA = 0.03  # a state that grew by less keeps its seats

Seats = list[list[float]]  # x, y, width in map units, the best first


def state_seats(
    territory: Territory,
    timelines: Sequence[Sequence[tuple[int, Any]]],
    polities: Sequence[str],
    projection: Projection,
    shown: set[int],
) -> list[list[list[Any]]]:
    """Return for each polity [from day, area in 1,000 km2, seats, widths]: a new entry when its land changes.

    Seats are an encoded line, widths whole numbers, both of 1/`SCALE` map unit.
    """
    planar = _Planar(territory, projection, shown)
    extents = _extents(timelines, shown)
    return [_seats_in_time(extents.get(id_, []), planar) for id_ in polities]


def _extents(
    timelines: Sequence[Sequence[tuple[int, Any]]], shown: set[int]
) -> dict[str, list[tuple[int, frozenset[int]]]]:
    """Return for each polity the regions it held, from which day on."""
    changes: dict[int, list[tuple[int, str]]] = {}
    for region in shown:
        for day, holding in timelines[region]:
            changes.setdefault(day, []).append((region, holding[0]))
    held: dict[str, set[int]] = {}
    holder: dict[int, str] = {}
    extents: dict[str, list[tuple[int, frozenset[int]]]] = {}
    for day in sorted(changes):
        touched = set()
        for region, polity in changes[day]:
            if region in holder:
                held[holder[region]].discard(region)
                touched.add(holder[region])
            holder[region] = polity
            held.setdefault(polity, set()).add(region)
            touched.add(polity)
        for polity in sorted(touched):
            extents.setdefault(polity, []).append((day, frozenset(held[polity])))
    return extents


class _Planar:
    """Shapes of sets of regions in map units, simplified together, so that neighbours still meet."""

    def __init__(self, territory: Territory, projection: Projection, shown: set[int]) -> None:
        order = sorted(shown)
        shapes = [territory.shape_of([region]) for region in order]
        planar = shapely.transform(shapes, lambda points: np.column_stack(projection.units_of(*points.T)))
        simple = shapely.coverage_simplify(planar, TOLERANCE)
        self._shapes = dict(zip(order, simple, strict=True))

    def shape_of(self, members: frozenset[int]) -> shapely.MultiPolygon:
        """Return the larger parts of the land."""
        whole = shapely.coverage_union_all([self._shapes[member] for member in sorted(members)])
        parts = shapely.get_parts(whole)
        areas = shapely.area(parts)
        return shapely.MultiPolygon(parts[areas >= LARGE_PART * areas.max(initial=0)].tolist())


def _seats_in_time(extents: Sequence[tuple[int, frozenset[int]]], planar: _Planar) -> list[list[Any]]:
    entries: list[list[Any]] = []
    before: tuple[float, Seats] | None = None
    members_before: frozenset[int] = frozenset()
    for day, members in extents:
        if members == members_before and entries:
            continue
        members_before = members
        if not members:
            entries.append([day, 0, "", []])
            before = None
            continue
        shape = planar.shape_of(members)
        area = float(shape.area)
        if before and abs(area - before[0]) <= SAME_AREA * before[0] and _are_inside(before[1], shape):
            continue
        seats = seats_in(shape)
        before = (area, seats)
        widths = [max(1, round(seat[2] * SCALE)) for seat in seats]
        points = [(x, y) for x, y, _ in seats]
        entries.append([day, round(area * THOUSAND_KM2), encode_line(points, SCALE) if seats else "", widths])
    return entries


def _are_inside(seats: Seats, shape: shapely.MultiPolygon) -> bool:
    shapely.prepare(shape)
    return bool(shapely.contains_xy(shape, [seat[0] for seat in seats], [seat[1] for seat in seats]).all())


def seats_in(shape: shapely.MultiPolygon) -> Seats:
    """Return seats within a shape (map units): wide ones near its middle first, then some far from them."""
    candidates = np.array([seat for part in shape.geoms for seat in _candidates(part)])
    if not len(candidates):
        return []
    wanted = int(np.clip(shape.area / ROOM_OF_A_SEAT, FEWEST, MOST))
    reach = np.sqrt(shape.area) / 3
    score = candidates[:, 3].copy()
    nearest = np.full(len(candidates), np.inf)
    chosen: Seats = []
    while len(chosen) < wanted:
        best = int(np.argmax(score * np.minimum(1, nearest / reach)))
        if nearest[best] < 0.8:
            break
        chosen.append([round(float(value), 1) for value in candidates[best, :3]])
        away = np.hypot(*(candidates[:, :2] - candidates[best, :2]).T)
        nearest = np.minimum(nearest, away)
    return chosen


def _candidates(part: shapely.Polygon) -> Iterable[tuple[float, float, float, float]]:
    """Yield x, y, width, worth of seats on lines across a part of a state."""
    _, south, _, north = part.bounds
    step = (north - south) / (ROWS + 1)
    heights = south + step * np.arange(1, ROWS + 1)
    rows = _rows_across(part, heights)
    middle, half = (south + north) / 2, (north - south) / 2
    for number in range(1, ROWS - 1):
        y = float(heights[number])
        for left, right in rows[number]:
            for x in _along(left, right):
                width = min(_room(rows[other], x) for other in (number - 1, number, number + 1))
                if width >= NARROWEST:
                    yield x, y, width, width * (1 - 0.35 * abs(y - middle) / half)


def _along(left: float, right: float) -> NDArray[np.float64]:
    """Return the middle of an interval and, if it is long, points on either side of it."""
    middle, count = (left + right) / 2, int((right - left) / 2 / BETWEEN)
    return np.asarray(middle + BETWEEN * np.arange(-count, count + 1), dtype=np.float64)


def _room(row: Sequence[tuple[float, float]], x: float) -> float:
    """Return how wide a text about x may be on a line."""
    return max((2 * min(x - left, right - x) for left, right in row if left < x < right), default=0.0)


def _rows_across(part: shapely.Polygon, heights: NDArray[np.float64]) -> list[list[tuple[float, float]]]:
    """Return from where to where each line across a polygon lies in it."""
    rings, of_ring = shapely.get_coordinates(shapely.get_rings(part), return_index=True)
    joined = of_ring[1:] == of_ring[:-1]
    start, end = rings[:-1][joined], rings[1:][joined]
    rows = []
    for y in heights:
        crossing = (start[:, 1] <= y) != (end[:, 1] <= y)
        (x0, y0), (x1, y1) = start[crossing].T, end[crossing].T
        crossings = np.sort(x0 + (y - y0) / (y1 - y0) * (x1 - x0)).tolist()
        rows.append(list(zip(crossings[::2], crossings[1::2], strict=True)))
    return rows
