"""The coast: units laid out anew along the sea, for their source draws them without skerries."""

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from geodata.build.coverage import DEGREES, EARTH_KM, area_km2
from geodata.build.fragments import GRID, faces_between
from geodata.build.levels import LEVELS, are_shown_finely

NOBODY = -1
ISLET_KM2 = LEVELS["high"].islet_km2  # smaller islands are on no level
CORNER_KM2 = 1.0  # smaller differences stay: no level would show them
OWNERS = {  # islands that lie nearer to a country that they do not belong to: the unit of each
    (26.97, 37.46): "GRC/Notio Aigaio",  # Agathonisi
    (27.09, 37.29): "GRC/Notio Aigaio",  # Farmakonisi
    (26.28, 38.50): "GRC/Voreio Aigaio",  # Pasas
}
Shapes = NDArray[np.object_]
Rows = NDArray[np.int64]


def read_sea(path: Path) -> Shapes:
    """Read the sea, the Caspian with it (EPSG:4326); the file keeps lakes as well, which are land here."""
    source = gpd.read_file(path).set_crs(DEGREES, allow_override=True)
    sea = source.geometry[source.featurec_2.isna()].to_numpy()
    parts: Shapes = shapely.get_parts(shapely.make_valid(sea))
    return parts


def follow_the_sea(units: gpd.GeoDataFrame, sea: Shapes) -> gpd.GeoDataFrame:
    """Return units (country, name, geometry; EPSG:4326) that end where the sea begins.

    What lies in the sea goes; land without a unit goes to the unit along whose rim it lies, an island to the
    nearest. Differences too small for any level stay, as do units far from the window of the map.
    """
    shapes, near = units.geometry.to_numpy(), np.flatnonzero(are_shown_finely(units))
    faces, points = faces_between(np.concatenate([shapely.boundary(shapes), shapely.boundary(sea)]))
    areas = area_km2(gpd.GeoSeries(faces, crs=DEGREES))
    rows, wet = _rows_of(points, shapes), _rows_of(points, sea) != NOBODY
    rows[wet & (areas >= CORNER_KM2)] = NOBODY
    bare = np.flatnonzero(~wet & (rows == NOBODY) & (areas >= CORNER_KM2))
    owned = rows != NOBODY
    rows[bare] = _rows_along_rims(faces[bare], faces[owned], rows[owned])
    islands = bare[(rows[bare] == NOBODY) & (areas[bare] >= ISLET_KM2)]
    rows[islands] = _nearest_rows(faces[islands], units)
    kept = gpd.GeoDataFrame({"row": rows}, geometry=faces, crs=units.crs)[np.isin(rows, near)]
    laid_out = kept.dissolve("row", method="coverage").geometry
    moved = units.copy()
    moved.iloc[laid_out.index, units.columns.get_loc("geometry")] = laid_out.to_numpy()
    return moved


def _rows_of(points: Shapes, shapes: Shapes) -> Rows:
    """Return for each point the place of the shape that it lies in."""
    rows = np.full(len(points), NOBODY)
    found, row = shapely.STRtree(shapes).query(points, predicate="within")
    rows[found] = row
    return rows


def _rows_along_rims(bare: Shapes, faces: Shapes, rows: Rows) -> Rows:
    """Return for each bare face the row of those with which it shares most of its rim, if any."""
    shared = _edges(bare, np.arange(len(bare))).merge(_edges(faces, rows), on=["x", "y"])
    longest = shared.groupby(["row_x", "row_y"])["length_x"].sum().sort_values(kind="stable")
    found = np.full(len(bare), NOBODY)
    for face, row in longest.index:
        found[face] = row
    return found


def _edges(faces: Shapes, rows: Rows) -> pd.DataFrame:
    """Return the edges of faces that were joined on GRID: x and y of the middle, length, row of the face."""
    rings, of_face = shapely.get_rings(faces, return_index=True)
    points, of_ring = shapely.get_coordinates(rings, return_index=True)
    start = np.flatnonzero(of_ring[1:] == of_ring[:-1])
    middle = np.rint((points[start] + points[start + 1]) / GRID).astype(np.int64)
    length = np.hypot(*(points[start + 1] - points[start]).T)
    columns = {"x": middle[:, 0], "y": middle[:, 1], "length": length, "row": rows[of_face[of_ring[start]]]}
    return pd.DataFrame(columns)


def _nearest_rows(islands: Shapes, units: gpd.GeoDataFrame) -> Rows:
    """Return for each island the row of the nearest unit, or of the one that OWNERS names."""
    rows: Rows = shapely.STRtree(_conformal(units.geometry.to_numpy())).nearest(_conformal(islands))
    for point, key in OWNERS.items():
        country, name = key.split("/")
        own = np.flatnonzero((units["country"] == country) & (units["name"] == name))
        rows[shapely.dwithin(islands, shapely.Point(point), 0.02)] = own
    return rows


def _conformal(shapes: Shapes) -> Shapes:
    """Lay shapes in degrees out by Mercator, where what is near is near; longitudes may pass 180."""

    def flatten(points: NDArray[np.float64]) -> NDArray[np.float64]:
        longitude, latitude = np.radians(points.T)
        return EARTH_KM * np.column_stack([longitude, np.arctanh(np.sin(latitude))])

    flat: Shapes = shapely.transform(shapes, flatten)
    return flat
