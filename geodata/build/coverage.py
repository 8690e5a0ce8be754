"""Units as one coverage: simplified together, so that neighbours and coast never part. Pure functions."""

from collections.abc import Sequence

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

Shapes = NDArray[np.object_]
DEGREES = 4326
EARTH_KM = 6371.007  # radius of the sphere with the area of the Earth


def simplify_coverage(units: gpd.GeoSeries, detail_km: float) -> gpd.GeoSeries:
    """Drop corners smaller than `detail_km` squared, shared edges staying shared; EPSG:4326, same index."""
    simpler = shapely.coverage_simplify(to_equal_area(units.to_numpy()), detail_km)
    return gpd.GeoSeries(to_degrees(simpler), index=units.index, crs=units.crs)


def land_of(units: gpd.GeoSeries, smallest_km2: float) -> gpd.GeoSeries:
    """Dissolve units (EPSG:4326) to land: a polygon a row, no islets or ponds below `smallest_km2`."""
    parts = _polygons(shapely.coverage_union_all(units.to_numpy()))
    return without_specks(gpd.GeoSeries(parts, crs=units.crs), smallest_km2)


def join_levels(fine: gpd.GeoSeries, coarse: gpd.GeoSeries, sliver_km2: float) -> gpd.GeoSeries:
    """Unite finely and coarsely simplified units to land, filling the slivers between the two."""
    merged = _polygons(shapely.union_all(np.concatenate([fine.to_numpy(), coarse.to_numpy()])))
    return without_specks(gpd.GeoSeries(merged, crs=fine.crs), 0, sliver_km2)


def without_specks(land: gpd.GeoSeries, islet_km2: float, pond_km2: float | None = None) -> gpd.GeoSeries:
    """Leave out polygons below `islet_km2` and holes below `pond_km2`; the largest polygon comes first."""
    pond_km2 = islet_km2 if pond_km2 is None else pond_km2
    areas = area_km2(land)
    order = np.argsort(-areas, kind="stable")
    planar = to_equal_area(land.to_numpy()[order[areas[order] >= islet_km2]])
    kept = [shapely.Polygon(one.exterior, _large_holes(one, pond_km2)) for one in planar]
    return gpd.GeoSeries(to_degrees(np.array(kept)), crs=land.crs)


def area_km2(shapes: gpd.GeoSeries) -> NDArray[np.float64]:
    """Return the areas of shapes (EPSG:4326)."""
    return np.asarray(shapely.area(to_equal_area(shapes.to_numpy())))


def to_equal_area(shapes: Shapes) -> Shapes:
    """Lay shapes in degrees out on a cylinder of true areas, in km; longitudes may pass 180.

    The simplification weighs areas, so nothing but areas must be true.
    """

    def flatten(points: NDArray[np.float64]) -> NDArray[np.float64]:
        longitude, latitude = np.radians(points.T)
        return EARTH_KM * np.column_stack([longitude, np.sin(latitude)])

    flat: Shapes = shapely.transform(shapes, flatten)
    return flat


def to_degrees(shapes: Shapes) -> Shapes:
    """Undo `to_equal_area`."""

    def bend(points: NDArray[np.float64]) -> NDArray[np.float64]:
        x, y = points.T / EARTH_KM
        degrees: NDArray[np.float64] = np.degrees(np.column_stack([x, np.arcsin(y)]))
        return degrees

    bent: Shapes = shapely.transform(shapes, bend)
    return bent


def _large_holes(polygon: shapely.Polygon, smallest: float) -> Sequence[shapely.LinearRing]:
    return [hole for hole in polygon.interiors if shapely.Polygon(hole).area >= smallest]


def _polygons(shape: shapely.Geometry) -> list[shapely.Polygon]:
    return [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]
