"""Which way the arc of a ship bends: to the side on which more of it lies in the water."""

from typing import Any

import numpy as np
import shapely

from geodata.base_map import read_land, within_horizon
from geodata.projection import Projection

BENDS = (0.14, -0.14, 0.28, -0.28, 0.42, -0.42)  # as shares of the chord; to the right of the way if positive


def seaward_bend(projection: Projection, points: list[tuple[float, float]]) -> float:
    """Return the bend that keeps an arc most to the sea; `points` of shape (n, 2) are in map units.

    The arc stays a sign for a way, not the way itself: of two bends that do as well, the gentler is taken.
    """
    line = np.array(points)
    nearby = shapely.LineString(line).buffer(shapely.LineString(line[[0, -1]]).length * max(BENDS))
    land = projection.to_units(within_horizon(read_land("low"), projection).geometry)
    around = land[land.intersects(nearby)].make_valid().to_numpy()
    on_land = [shapely.length(shapely.intersection(around, bent_line(line, bend))).sum() for bend in BENDS]
    return BENDS[int(np.argmin(np.round(on_land, 1)))]


def bent_line(line: np.ndarray[Any, Any], bend: float) -> shapely.LineString:
    """Return a line of shape (n, 2) bent to the right of its direction, as the page bends it."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    share = np.concatenate([[0.0], np.cumsum(steps) / steps.sum()])
    across, up = line[-1] - line[0]
    offset = 4 * share * (1 - share) * bend
    return shapely.LineString(line + np.column_stack([up * offset, -across * offset]))
