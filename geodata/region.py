"""Outlines of regions: places that are areas. How each was made is in geodata/build/regions.toml."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import geopandas as gpd
import shapely

from geodata.projection import LONGITUDE_LATITUDE

FILE = Path(__file__).parent / "data" / "regions.geojson"


@cache
def read_regions(path: Path = FILE) -> gpd.GeoDataFrame:
    """Read the regions, index id: columns name, label (longitude, latitude), recipe, geometry (EPSG:4326)."""
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    properties: list[dict[str, Any]] = [feature["properties"] for feature in features]
    outlines = shapely.from_geojson([json.dumps(feature["geometry"]) for feature in features])
    columns = {
        "name": [row["name"] for row in properties],
        "label": [tuple(row["label"]) for row in properties],
        "recipe": [row["recipe"] for row in properties],
    }
    ids = [row["id"] for row in properties]
    return gpd.GeoDataFrame(columns, geometry=outlines, index=ids, crs=LONGITUDE_LATITUDE)


def region_outline(region: str) -> gpd.GeoSeries:
    """Return the outline of one region as a series of one (EPSG:4326). Raises KeyError for an unknown id."""
    return read_regions().geometry.loc[[region]]


def region_centre(region: str) -> tuple[float, float]:
    """Return where the region's name may stand: (longitude, latitude), inside the outline."""
    longitude, latitude = read_regions().label[region]
    return float(longitude), float(latitude)
