"""Points within a shape at which a name has room on either side: tried line by line, from south to north."""

from collections.abc import Iterable, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

ROWS = 26  # lines across a shape on which seats are sought
BETWEEN = 10.0  # map units between seats on one line
NARROWEST = 1.2  # map units (30 km)


def candidates_in(part: shapely.Polygon) -> Iterable[tuple[float, float, float, float]]:
    """Yield x, y, width, worth of seats on lines across a shape (map units)."""
    _, south, _, north = part.bounds
    step = (north - south) / (ROWS + 1)
    heights = south + step * np.arange(1, ROWS + 1)
    rows = rows_across(part, heights)
    middle, half = (south + north) / 2, (north - south) / 2
    for number in range(1, ROWS - 1):
        y = float(heights[number])
        for left, right in rows[number]:
            for x in _along(left, right):
                width = min(room_at(rows[other], x) for other in (number - 1, number, number + 1))
                if width >= NARROWEST:
                    yield x, y, width, width * (1 - 0.35 * abs(y - middle) / half)


def _along(left: float, right: float) -> NDArray[np.float64]:
    """Return the middle of an interval and, if it is long, points on either side of it."""
    middle, count = (left + right) / 2, int((right - left) / 2 / BETWEEN)
    return np.asarray(middle + BETWEEN * np.arange(-count, count + 1), dtype=np.float64)


def room_at(row: Sequence[tuple[float, float]], x: float) -> float:
    """Return how wide a text about x may be on a line."""
    return max((2 * min(x - left, right - x) for left, right in row if left < x < right), default=0.0)


def rows_across(part: shapely.Polygon, heights: NDArray[np.float64]) -> list[list[tuple[float, float]]]:
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
