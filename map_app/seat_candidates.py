"""Points within a shape at which a name has room on all sides: tried line by line, from south to north."""

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray

FEWEST_ROWS, MOST_ROWS = 32, 80  # lines across a shape on which seats are sought
BETWEEN_ROWS = 1.0  # map units, if the shape is neither low nor high
BETWEEN = 10.0  # map units between seats on one line
NARROWEST = 1.2  # map units (30 km)
SHAPES = (14.0, 7.0, 4.5, 3.0)  # width by height of the rooms that are measured; the page's scripts know them
ON_LAND = 0.6  # of a name that runs out to sea
LAND_FIRST = 0.25  # what room at sea is worth, beside room on land
NARROW = 24.0  # map units (600 km): a land with more room than this bears its name without the sea

Rows = Sequence[NDArray[np.float64]]  # for each line, where it enters and leaves a shape, in turn
Numbers = NDArray[np.float64]


class Segments:
    """The outlines of many shapes that do not overlap, to be crossed by lines."""

    def __init__(self, shapes: Sequence[shapely.Geometry]) -> None:
        parts, of_shape = shapely.get_parts(np.asarray(shapes, dtype=object), return_index=True)
        rings, of_part = shapely.get_rings(parts, return_index=True)
        points, of_ring = shapely.get_coordinates(rings, return_index=True)
        joined = of_ring[1:] == of_ring[:-1]
        self._start, self._end = points[:-1][joined], points[1:][joined]
        self._shape = of_shape[of_part[of_ring[1:][joined]]]

    def rows(self, heights: Numbers, left_out: Sequence[int] = ()) -> Rows:
        """Return where lines at some heights enter and leave the shapes, but for those left out."""
        low, high = float(heights.min()), float(heights.max())
        (_, south), (_, north) = self._start.T, self._end.T
        near = (np.minimum(south, north) <= high) & (np.maximum(south, north) > low)
        near &= ~np.isin(self._shape, left_out)
        (x0, y0), (x1, y1) = self._start[near].T, self._end[near].T
        slope = (x1 - x0) / np.where(y1 == y0, 1, y1 - y0)
        return [np.sort((x0 + (y - y0) * slope)[(y0 <= y) != (y1 <= y)]) for y in heights]


def turned(points: Numbers, degrees: float) -> Numbers:
    """Return points turned about the origin, anticlockwise."""
    cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.asarray(points @ np.array([[cos, sin], [-sin, cos]]), dtype=np.float64)


def room_at(row: Numbers, x: ArrayLike, inside: bool = True) -> Numbers:
    """Return how wide a text about each x may be within a shape on a line, or else outside it."""
    x = np.asarray(x, dtype=np.float64)
    ends = np.concatenate([[-np.inf], row, [np.inf]])
    after = np.searchsorted(ends, x, side="right")
    fits = (after % 2 == 0) if inside else (after % 2 == 1)
    room = 2 * np.minimum(x - ends[after - 1], ends[after] - x)
    return np.where(fits, room, 0.0)


def candidates_in(part: shapely.Polygon, others: Segments | None = None, own: Sequence[int] = ()) -> Numbers:
    """Return seats on lines across a shape: columns x, y, width of a room of each shape (map units), worth.

    A narrow land may have its name run out to sea, but not over `others` (its `own` left out).
    """
    _, south, _, north = part.bounds
    rows = int(np.clip((north - south) / BETWEEN_ROWS, FEWEST_ROWS, MOST_ROWS))
    step = (north - south) / (rows + 1)
    heights = south + step * np.arange(1, rows + 1)
    land = Segments([part]).rows(heights)
    row, x, across = _starts(land)
    if not len(row):
        return np.empty((0, 3 + len(SHAPES)))
    on_land = np.array([room_at(one, x) for one in land])
    rooms = _widest(on_land, row, step)
    worth = rooms[1:3].mean(axis=0)
    if others is not None and rooms.max() < NARROW:
        beside = others.rows(heights, own)
        free = np.array([room_at(one, x, inside=False) for one in beside])
        point = np.arange(len(row))
        free[row, point] = np.minimum(free[row, point], across / ON_LAND)
        rooms = np.maximum(rooms, _widest(free, row, step))
        worth += LAND_FIRST * (rooms[1:3].mean(axis=0) - worth)
    middle, half = (south + north) / 2, (north - south) / 2
    worth *= 1 - 0.35 * np.abs(heights[row] - middle) / half
    seats = np.column_stack([x, heights[row], *rooms, worth])
    return np.asarray(seats[rooms[0] >= NARROWEST])


def _starts(land: Rows) -> tuple[NDArray[np.int64], Numbers, Numbers]:
    """Return row and x of the points to be tried, and how far the land reaches evenly to either side."""
    found = [
        (number, x, 2 * min(x - left, right - x))
        for number in range(1, len(land) - 1)
        for left, right in zip(land[number][::2], land[number][1::2], strict=True)
        for x in _along(left, right)
    ]
    row, x, across = np.array(found).reshape(-1, 3).T
    return row.astype(np.int64), x, across


def _along(left: float, right: float) -> Numbers:
    """Return the middle of an interval and, if it is long, points on either side of it."""
    middle, count = (left + right) / 2, int((right - left) / 2 / BETWEEN)
    return np.asarray(middle + BETWEEN * np.arange(-count, count + 1), dtype=np.float64)


def _widest(lines: Numbers, row: NDArray[np.int64], step: float) -> Numbers:
    """Return for each shape how wide a room of it is about each point; `lines`: width by row and point."""
    point, shapes = np.arange(len(row)), np.array(SHAPES)[:, None]
    width = lines[row, point]
    widest = np.zeros((len(SHAPES), len(row)))
    for away in range(1, len(lines)):
        below, above = row - away, row + away
        there = (below >= 0) & (above < len(lines))
        for other in (below, above):
            width = np.minimum(width, np.where(there, lines[np.clip(other, 0, len(lines) - 1), point], 0.0))
        widest = np.maximum(widest, np.minimum(width, 2 * shapes * away * step))
        if not (width > widest.min(axis=0)).any():
            break
    return widest
