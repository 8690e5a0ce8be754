"""Arcs: the lines between regions, each kept once. Pure functions on a coverage of polygons."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from geodata.build.coverage import area_km2
from geodata.territory import SEA

DECIMALS = 5  # of a degree: about a metre
Numbers = NDArray[np.int64]


def arcs_between(shapes: gpd.GeoSeries, regions: Numbers, smallest_km2: float) -> gpd.GeoDataFrame:
    """Return the arcs of a coverage (EPSG:4326), `regions` telling which region each shape is part of.

    Columns left, right (region, or SEA) and geometry. Rims of islets and ponds below `smallest_km2`
    are left out.
    """
    parts, owner = shapely.get_parts(shapes.to_numpy(), return_index=True)
    points, edges = _edges(shapely.orient_polygons(parts), regions[owner])
    chains = list(_Net(edges).chains())
    arcs = gpd.GeoDataFrame(
        {"left": [chain.left for chain in chains], "right": [chain.right for chain in chains]},
        geometry=[shapely.LineString(points[chain.points]) for chain in chains],
        crs=shapes.crs,
    )
    return arcs[~_are_specks(arcs, smallest_km2)].reset_index(drop=True)


@dataclass(frozen=True)
class _Edge:
    """A straight piece between two points, and the regions beside it on the way from start to end."""

    start: int
    end: int
    left: int
    right: int

    def reversed(self) -> "_Edge":
        return _Edge(self.end, self.start, self.right, self.left)


@dataclass(frozen=True)
class _Chain:
    points: list[int]
    left: int
    right: int


class _Net:
    """Edges that meet at points."""

    def __init__(self, edges: list[_Edge]) -> None:
        self._edges = edges
        self._at = defaultdict[int, list[int]](list)  # numbers of the edges at a point
        for number, edge in enumerate(edges):
            self._at[edge.start].append(number)
            self._at[edge.end].append(number)
        self._used = [False] * len(edges)

    def chains(self) -> Iterator[_Chain]:
        """Yield the edges joined end to end, where exactly two with the same sides meet."""
        for number, edge in enumerate(self._edges):
            if not self._used[number]:
                self._used[number] = True
                after = self._walk(number, edge)
                before = self._walk(number, edge.reversed())
                points = [*reversed(before), edge.start, edge.end, *after]
                yield _Chain(points, edge.left, edge.right)

    def _walk(self, number: int, edge: _Edge) -> list[int]:
        """Return the points beyond the end of an edge until its chain ends, marking the edges as used."""
        points = list[int]()
        while True:
            meeting = self._at[edge.end]
            if len(meeting) != 2:
                return points
            number = meeting[0] if meeting[1] == number else meeting[1]
            following = self._edges[number]
            if following.start != edge.end:
                following = following.reversed()
            if self._used[number] or (following.left, following.right) != (edge.left, edge.right):
                return points
            self._used[number] = True
            points.append(following.end)
            edge = following


def _edges(polygons: NDArray[np.object_], regions: Numbers) -> tuple[NDArray[np.float64], list[_Edge]]:
    """Return all points, and the edges that part two regions, as indices of points."""
    rings, of_polygon = shapely.get_rings(polygons, return_index=True)
    coordinates, of_ring = shapely.get_coordinates(rings, return_index=True)
    points, number = np.unique(np.rint(coordinates * 10**DECIMALS), axis=0, return_inverse=True)
    number = number.ravel()
    joined = np.flatnonzero((of_ring[1:] == of_ring[:-1]) & (number[1:] != number[:-1]))
    start, end = number[joined], number[joined + 1]
    return points / 10**DECIMALS, _paired(start, end, regions[of_polygon[of_ring[joined]]])


def _paired(start: Numbers, end: Numbers, region: Numbers) -> list[_Edge]:
    """Join the two directions of each edge: the region of a ring is on the left of its edges."""
    both = np.column_stack([np.minimum(start, end), np.maximum(start, end)])
    ends, place = np.unique(both, axis=0, return_inverse=True)
    place = place.ravel()
    sides = np.full_like(ends, SEA)
    forward = start < end
    sides[place[forward], 0] = region[forward]
    sides[place[~forward], 1] = region[~forward]
    parting = sides[:, 0] != sides[:, 1]
    return [_Edge(*row) for row in np.hstack([ends, sides])[parting].tolist()]


def _are_specks(arcs: gpd.GeoDataFrame, smallest_km2: float) -> NDArray[np.bool_]:
    """Tell which arcs are whole rims of islets or ponds that are too small."""
    lines = arcs.geometry.to_numpy()
    at_sea = (arcs["left"] == SEA) | (arcs["right"] == SEA)
    rims = np.flatnonzero(at_sea.to_numpy() & shapely.is_closed(lines))
    inside = gpd.GeoSeries([shapely.Polygon(line.coords) for line in lines[rims]], crs=arcs.crs)
    specks = np.zeros(len(arcs), dtype=bool)
    specks[rims] = area_km2(inside) < smallest_km2
    return specks
