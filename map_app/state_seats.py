"""Where the name of a state may stand while its land keeps its shape: seats with room beside them."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from geodata.polity import Polity
from geodata.projection import Projection
from geodata.territory import Territory
from map_app.line_code import encode_line
from map_app.seat_candidates import BETWEEN, candidates_in

TOLERANCE = 0.25  # map units (6 km): a name needs no sharper outline
ROOM_OF_A_SEAT = 600  # square units of land for each further seat
SCALE = 5  # integers per map unit: 5 km
THOUSAND_KM2 = 0.625  # in a square unit
FEWEST, MOST = 7, 64
LARGE_PART = 0.05  # of the largest part; smaller islands bear no name
HEARTLAND = (
    0.45  # of the side of a square as large as a state: how far from its heart an overview has its name
)
SAME_AREA = 0.03  # a state that grew by less keeps its seats

Seats = list[list[float]]  # x, y, width in map units, the best first
Heart = tuple[float, float] | None  # map units


def state_seats(
    territory: Territory,
    timelines: Sequence[Sequence[tuple[int, Any]]],
    polities: Sequence[Polity],
    projection: Projection,
    shown: set[int],
) -> list[list[list[Any]]]:
    """Return for each polity [from day, area in 1,000 km2, seats, widths, near]: new when its land changes.

    Seats are an encoded line, widths whole numbers, both of 1/`SCALE` map unit; the first `near` of them
    lie about its heart, and only they serve where any of them is in sight.
    """
    planar = _Planar(territory, projection, shown)
    extents = _extents(timelines, shown)
    return [_seats_in_time(extents.get(one.id, []), planar, _heart(one, projection)) for one in polities]


def _heart(polity: Polity, projection: Projection) -> Heart:
    """Return its heart in map units, or None where it has none that the projection shows."""
    if polity.heart is None:
        return None
    x, y = (float(one) for one in projection.units_of(*polity.heart))
    return (x, y) if math.isfinite(x) and math.isfinite(y) else None


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


def _seats_in_time(
    extents: Sequence[tuple[int, frozenset[int]]], planar: _Planar, heart: Heart
) -> list[list[Any]]:
    entries: list[list[Any]] = []
    before: tuple[float, Seats] | None = None
    members_before: frozenset[int] = frozenset()
    for day, members in extents:
        if members == members_before and entries:
            continue
        members_before = members
        if not members:
            entries.append([day, 0, "", [], 0])
            before = None
            continue
        shape = planar.shape_of(members)
        area = float(shape.area)
        if before and abs(area - before[0]) <= SAME_AREA * before[0] and _are_inside(before[1], shape):
            continue
        seats, near = seats_in(shape, heart)
        before = (area, seats)
        widths = [max(1, round(seat[2] * SCALE)) for seat in seats]
        points = [(x, y) for x, y, _ in seats]
        line = encode_line(points, SCALE) if seats else ""
        entries.append([day, max(1, round(area * THOUSAND_KM2)), line, widths, near])
    return entries


def _are_inside(seats: Seats, shape: shapely.MultiPolygon) -> bool:
    """Tell whether all but the ends of the room at each seat lie within a shape."""
    if not seats:
        return True
    x, y, width = np.array(seats).T
    ends = np.array([[x - 0.46 * width, y], [x + 0.46 * width, y]])
    shapely.prepare(shape)
    return bool(shapely.contains(shape, shapely.linestrings(ends.transpose(2, 0, 1))).all())


def seats_in(shape: shapely.MultiPolygon, heart: Heart = None) -> tuple[Seats, int]:
    """Return seats within a shape (map units), wide ones near its heart first, and how many lie about it.

    Without a heart, those near the middle of each part go first, and all count as near.
    """
    candidates = np.array([seat for part in shape.geoms for seat in candidates_in(part)])
    if not len(candidates):
        return [], 0
    wanted = int(np.clip(shape.area / ROOM_OF_A_SEAT, FEWEST, MOST))
    side = float(np.sqrt(shape.area))
    if heart is None:
        seats = _spread(candidates, candidates[:, 3], wanted, side / 3)
        return seats, len(seats)
    away = np.hypot(*(candidates[:, :2] - heart).T)
    is_near = away <= max(HEARTLAND * side, float(away.min()) + BETWEEN / 2)
    worth = candidates[:, 3] / (1 + (away / (HEARTLAND * side)) ** 2)
    near = _spread(candidates[is_near], worth[is_near], -(-wanted // 2), HEARTLAND * side / 2)
    far = candidates[~is_near]
    if not len(far):
        return near, len(near)
    return near + _spread(far, far[:, 3], wanted - len(near), side / 3), len(near)


def _spread(candidates: NDArray[np.float64], worth: NDArray[np.float64], wanted: int, reach: float) -> Seats:
    """Return the worthiest candidates of which none is near another: within `reach` one loses worth."""
    nearest = np.full(len(candidates), np.inf)
    chosen: Seats = []
    while len(chosen) < wanted:
        best = int(np.argmax(worth * np.minimum(1, nearest / reach)))
        if nearest[best] < 0.8:
            break
        chosen.append([round(float(value), 1) for value in candidates[best, :3]])
        away = np.hypot(*(candidates[:, :2] - candidates[best, :2]).T)
        nearest = np.minimum(nearest, away)
    return chosen
