"""Fragments: units divided by all cuts at once, so that pieces meet without gap or overlap."""

from collections.abc import Mapping, Sequence

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from geodata.build.coverage import area_km2
from geodata.build.cuts import Cut, find_unit_faults, is_unit
from geodata.fault import refuse

GRID = 1e-5  # degrees: points nearer than this are one, as the files keep no more decimals
SLIVER_KM2 = 20  # Zara, the smallest territory that a cut encloses, has 28
Mask = NDArray[np.bool_]


def divide_units(units: gpd.GeoDataFrame, cuts: Sequence[Cut]) -> gpd.GeoDataFrame:
    """Divide units (country, name, geometry; EPSG:4326) by the cuts; a row a fragment.

    Columns country, name, cuts (frozenset of the ids that enclose the fragment), geometry. Raises Faults
    that list every cut which names an unknown unit, misses one, or closes its way through one.
    """
    refuse(find_unit_faults(cuts, units))
    scopes = [_scope(units, cut) for cut in cuts]
    borders = shapely.boundary(units.geometry.to_numpy())
    drawn = [
        shapely.intersection(shapely.boundary(cut.area), shapely.union_all(units.geometry[scope].to_numpy()))
        for cut, scope in zip(cuts, scopes, strict=True)
    ]
    faces, points = faces_between(np.concatenate([borders, np.array(drawn, dtype=object)]))
    faces, rows = _within_units(faces, points, units)
    enclosed = _enclosing_cuts(faces, rows, cuts, scopes)
    pieces = gpd.GeoDataFrame({"row": rows, "cuts": enclosed}, geometry=faces, crs=units.crs)
    pieces = without_slivers(pieces.dissolve(["row", "cuts"], method="coverage").reset_index())
    pieces = pieces.dissolve(["row", "cuts"], method="coverage", sort=True).reset_index()
    pieces["country"] = units["country"].to_numpy()[pieces["row"]]
    pieces["name"] = units["name"].to_numpy()[pieces["row"]]
    pieces["cuts"] = [frozenset(text.split()) for text in pieces["cuts"]]
    return pieces[["country", "name", "cuts", "geometry"]]


def without_slivers(pieces: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Let each sliver take the side of the neighbour in its unit with which it shares most of its rim.

    Where a line is drawn along a unit's rim, bits of the unit come to lie on the wrong side of it.
    Columns row (the unit) and cuts (text) as in `pieces`; a row a part.
    """
    parts = pieces.explode(ignore_index=True)
    shapes, rows = parts.geometry.to_numpy(), parts["row"].to_numpy()
    cuts, areas, tree = parts["cuts"].tolist(), area_km2(parts.geometry), shapely.STRtree(shapes)
    for part in np.argsort(areas)[: int((areas < SLIVER_KM2).sum())]:
        beside = tree.query(shapes[part], predicate="touches")
        beside = beside[rows[beside] == rows[part]]
        shared = shapely.length(shapely.intersection(shapes[beside], shapes[part]))
        if shared.any():
            cuts[part] = cuts[beside[int(np.argmax(shared))]]
    return parts.assign(cuts=cuts)


def faces_between(lines: NDArray[np.object_]) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Return the faces that lines (EPSG:4326) make, joined where they meet, and a point in each."""
    joined = shapely.union_all(lines, grid_size=GRID)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(joined)))
    return faces, shapely.point_on_surface(faces)


def _scope(units: gpd.GeoDataFrame, cut: Cut) -> Mask:
    masks = [is_unit(units, key).to_numpy() for key in cut.divides]
    scope: Mask = np.logical_or.reduce(masks)
    return scope


def _within_units(
    faces: NDArray[np.object_], points: NDArray[np.object_], units: gpd.GeoDataFrame
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return the faces that lie in a unit, and the row of that unit; the others are water."""
    found, rows = shapely.STRtree(units.geometry.to_numpy()).query(points, predicate="within")
    found, first = np.unique(found, return_index=True)
    return faces[found], rows[first]


def _enclosing_cuts(
    faces: NDArray[np.object_], rows: NDArray[np.int64], cuts: Sequence[Cut], scopes: Sequence[Mask]
) -> list[str]:
    """Return for each face the ids of the cuts that enclose it, in order, as one text."""
    points = shapely.point_on_surface(faces)
    inside: Mapping[str, Mask] = {
        cut.id: scope[rows] & shapely.within(points, cut.area)
        for cut, scope in zip(cuts, scopes, strict=True)
    }
    return [" ".join(sorted(id_ for id_, mask in inside.items() if mask[face])) for face in range(len(faces))]
