"""Routes: great circles between points, densified, in degrees. Projecting them is the projection's task."""

import itertools
from collections.abc import Sequence

import numpy as np
import shapely
from pyproj import Geod

Point = tuple[float, float]  # (longitude, latitude), degrees, EPSG:4326

ELLIPSOID = Geod(ellps="WGS84")


def great_circle(start: Point, end: Point, step_km: float = 50) -> shapely.LineString:
    """Return the shortest way from `start` to `end`, a point at least every `step_km`.

    Degrees (EPSG:4326); longitudes run on past 180 rather than jump at the date line.

    >>> line = great_circle((37.6, 55.8), (13.4, 52.5))
    >>> len(line.coords), round(length_km(line))
    (34, 1614)
    """
    return route([start, end], step_km)


def route(stops: Sequence[Point], step_km: float = 50) -> shapely.LineString:
    """Return the great circles from stop to stop as one line, each stop one of its points.

    Degrees (EPSG:4326). Raises ValueError with fewer than two stops.
    """
    if len(stops) < 2:
        raise ValueError("a route needs at least two stops")
    legs = [_leg(start, end, step_km) for start, end in itertools.pairwise(stops)]
    points = np.concatenate([legs[0][:1], *(leg[1:] for leg in legs)])
    points[:, 0] = np.unwrap(points[:, 0], period=360)
    return shapely.LineString(points)


def length_km(line: shapely.LineString) -> float:
    """Return the length of a line in degrees (EPSG:4326), along the ellipsoid."""
    return float(ELLIPSOID.geometry_length(line)) / 1000


def _leg(start: Point, end: Point, step_km: float) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    _, _, metres = ELLIPSOID.inv(*start, *end)
    between = max(0, int(np.ceil(metres / 1000 / step_km)) - 1)
    inner = ELLIPSOID.npts(*start, *end, between) if between else []
    return np.array([start, *inner, end], dtype=float)
