"""The modern admin-1 units that coast, regions and borders are made of, the source's faults mended."""

from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

CUT_EDGE = 179.9  # the source stops this side of the date line
EAST_OF_THE_DATE_LINE = -160.0
RECODED = {  # (code in the source, unit): the country that it belonged to in the times shown
    ("RUS", "Crimea"): "UKR",
    ("RUS", "Sevastopol"): "UKR",
}


def read_units(path: Path) -> gpd.GeoDataFrame:
    """Read the units: columns country (ISO code), name, geometry (EPSG:4326).

    Longitudes run on past 180 to about 190, so that Chukotka is in one piece.
    """
    units = gpd.read_file(path, layer="states_provinces")[["adm0_a3", "name", "geometry"]]
    units = units.rename(columns={"adm0_a3": "country"})
    units["name"] = units["name"].fillna("")
    for (code, name), country in RECODED.items():
        units.loc[(units.country == code) & (units["name"] == name), "country"] = country
    return join_at_date_line(units)


def join_at_date_line(units: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Move what lies just east of the date line next to what lies west of it, and close the gap."""
    bounds = units.bounds
    crossing = (bounds.minx <= -CUT_EDGE + 0.1) & (bounds.maxx >= CUT_EDGE - 0.1) & (units.country != "ATA")
    joined = units.copy()
    for row in units.index[crossing]:
        parts = shapely.transform(shapely.get_parts(units.geometry[row]), _run_on)
        joined.loc[row, "geometry"] = shapely.union_all(parts)
    return joined


def _run_on(points: NDArray[np.float64]) -> NDArray[np.float64]:
    longitude, latitude = points.T
    longitude = np.where(longitude < EAST_OF_THE_DATE_LINE, longitude + 360, longitude)
    longitude = np.where(np.abs(longitude - 180) < 180 - CUT_EDGE + 1e-6, 180, longitude)
    return np.column_stack([longitude, latitude])
