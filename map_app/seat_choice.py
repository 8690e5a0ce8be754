"""The lands of states in map units, and the best seats in them for a name: spread out, with room around."""

import math
from collections.abc import Iterable, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from geodata.projection import Projection
from geodata.territory import Territory
from map_app.seat_candidates import BETWEEN, Segments, candidates_in, turned

TOLERANCE = 0.25  # map units (6 km): a name needs no sharper outline
ROOM_OF_A_SEAT = 400  # square units of land for each further seat
FEWEST, MOST = 6, 64
LARGE_PART = 0.05  # of the largest part; smaller islands bear no name
HEARTLAND = (
    0.45  # of the side of a square as large as a state: how far from its heart an overview has its name
)
LEAST_SLANT, STEEPEST = 10, 60  # degrees: a name is level, or set along a land that lies between these
SLENDER = 1.4  # times as long as broad: a land along which a name may be set
SEATS_ASLANT = 3
WORTH_A_SLANT = 1.25  # times the room of a level name

Seats = list[list[float]]  # x, y, widths of the rooms of each shape in map units, the best first
Found = tuple[Seats, int]  # and how many of them lie about the heart
Heart = tuple[float, float] | None  # map units


class Lands:
    """Shapes of sets of regions in map units, simplified together, so that neighbours still meet."""

    def __init__(self, territory: Territory, projection: Projection, shown: set[int]) -> None:
        self.projection, self.shown = projection, shown
        order = sorted(shown)
        shapes = [territory.shape_of([region]) for region in order]
        planar = shapely.transform(shapes, lambda points: np.column_stack(projection.units_of(*points.T)))
        simple = shapely.coverage_simplify(planar, TOLERANCE)
        self._shapes = dict(zip(order, simple, strict=True))
        self._places = {region: place for place, region in enumerate(order)}
        self._outlines = Segments(simple)

    def shape_of(self, members: Iterable[int]) -> shapely.MultiPolygon:
        """Return the larger parts of the land of some regions."""
        whole = shapely.coverage_union_all([self._shapes[member] for member in sorted(members)])
        parts = shapely.get_parts(whole)
        areas = shapely.area(parts)
        return shapely.MultiPolygon(parts[areas >= LARGE_PART * areas.max(initial=0)].tolist())

    def seats_in(self, members: Iterable[int], shape: shapely.MultiPolygon, heart: Heart, room: int) -> Found:
        """Return the seats in the shape of some regions, and how many of them lie about its heart."""
        own = [self._places[member] for member in members]
        return seats_in(shape, heart, self._outlines, own, room)

    def reach(self, boxes: NDArray[np.object_], regions: Iterable[int]) -> bool:
        """Tell whether any of some boxes reaches into any of these regions."""
        return any(bool(shapely.intersects(boxes, self._shapes[region]).any()) for region in regions)


def seats_aslant(shape: shapely.MultiPolygon, widest: float) -> tuple[int, Seats]:
    """Return how the largest part of a shape runs (degrees), and seats for a name set along it, all on land.

    None where a level name has about as much room: `widest`, in map units.
    """
    part = max(shape.geoms, key=lambda one: float(one.area))
    slant = slant_of(part)
    if abs(slant) < LEAST_SLANT:
        return 0, []
    candidates = candidates_in(shapely.transform(part, lambda points: turned(points, -slant)))
    if not len(candidates):
        return 0, []
    seats = np.array(_spread(candidates, candidates[:, -1], SEATS_ASLANT, float(np.sqrt(part.area)) / 2))
    if seats[:, 2].max() < WORTH_A_SLANT * widest:
        return 0, []
    seats[:, :2] = turned(seats[:, :2], slant)
    return slant, seats.tolist()


def slant_of(shape: shapely.Polygon) -> int:
    """Return how a slender shape runs: degrees from level, anticlockwise, never steep; 0 for any other."""
    corners = shapely.get_coordinates(shapely.minimum_rotated_rectangle(shape))
    sides = np.diff(corners[:3], axis=0)
    short, long = np.sort(np.hypot(*sides.T))
    if long < SLENDER * short:
        return 0
    x, y = sides[int(np.argmax(np.hypot(*sides.T)))]
    return int(np.clip((round(math.degrees(math.atan2(y, x))) + 90) % 180 - 90, -STEEPEST, STEEPEST))


def seats_in(
    shape: shapely.MultiPolygon,
    heart: Heart = None,
    others: Segments | None = None,
    own: Sequence[int] = (),
    room: int = ROOM_OF_A_SEAT,
) -> Found:
    """Return seats within a shape (map units), wide ones near its heart first, and how many lie about it.

    Without a heart, those near the middle of each part go first, and all count as near.
    """
    candidates = np.concatenate([candidates_in(part, others, own) for part in shape.geoms])
    if not len(candidates):
        return [], 0
    wanted = int(np.clip(shape.area / room, FEWEST, MOST))
    side = float(np.sqrt(shape.area))
    if heart is None:
        seats = _spread(candidates, candidates[:, -1], wanted, side / 3)
        return seats, len(seats)
    away = np.hypot(*(candidates[:, :2] - heart).T)
    is_near = away <= max(HEARTLAND * side, float(away.min()) + BETWEEN / 2)
    worth = candidates[:, -1] / (1 + (away / (HEARTLAND * side)) ** 2)
    near = _spread(candidates[is_near], worth[is_near], -(-wanted // 2), HEARTLAND * side / 2)
    far = candidates[~is_near]
    if not len(far):
        return near, len(near)
    return near + _spread(far, far[:, -1], wanted - len(near), side / 3), len(near)


def _spread(candidates: NDArray[np.float64], worth: NDArray[np.float64], wanted: int, reach: float) -> Seats:
    """Return the worthiest candidates of which none is near another: within `reach` one loses worth."""
    nearest = np.full(len(candidates), np.inf)
    chosen: Seats = []
    while len(chosen) < wanted:
        best = int(np.argmax(worth * np.minimum(1, nearest / reach)))
        if nearest[best] < 0.8:
            break
        chosen.append([round(float(value), 1) for value in candidates[best, :-1]])
        away = np.hypot(*(candidates[:, :2] - candidates[best, :2]).T)
        nearest = np.minimum(nearest, away)
    return chosen
