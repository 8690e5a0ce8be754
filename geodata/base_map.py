"""The embedded base map: land, lakes and rivers at two levels, and the graticule. Knows no map units."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geodata.days import day_number
from geodata.projection import LONGITUDE_LATITUDE, Projection

Level = Literal["low", "high"]  # low: for overviews; high: finer from 24 W to 135 E and 18 N to 78.5 N

FOLDER = Path(__file__).parent / "data" / "base"
GRATICULE_STEP = 10  # degrees


@cache
def read_land(level: Level) -> gpd.GeoDataFrame:
    """Read land: one polygon a row, the largest first; EPSG:4326, Chukotka beyond 180 in one piece."""
    return _read(f"land_{level}")


@cache
def read_lakes(level: Level) -> gpd.GeoDataFrame:
    """Read lakes: name, first_day and last_day (day numbers; missing where open), geometry (EPSG:4326)."""
    lakes = _read(f"lakes_{level}")
    for end in ("first", "last"):
        lakes[f"{end}_day"] = pd.array([_day(text) for text in lakes[end]], dtype="Int64")
    return lakes[["name", "first_day", "last_day", "geometry"]]


@cache
def read_rivers(level: Level) -> gpd.GeoDataFrame:
    """Read rivers: columns rank (0 the greatest), geometry (EPSG:4326)."""
    return _read(f"rivers_{level}")


def graticule(step: int = GRATICULE_STEP) -> gpd.GeoDataFrame:
    """Return meridians and parallels every `step` degrees, a point at each degree; EPSG:4326."""
    latitudes = np.arange(-80, 81)
    easts = range(-180, 180, step)
    meridians = [np.column_stack([np.full_like(latitudes, east), latitudes]) for east in easts]
    longitudes = np.arange(-180, 181)
    norths = range(-90 + step, 90, step)
    parallels = [np.column_stack([longitudes, np.full_like(longitudes, north)]) for north in norths]
    lines = [shapely.LineString(line) for line in meridians + parallels]
    return gpd.GeoDataFrame(geometry=lines, crs=LONGITUDE_LATITUDE)


def existing_between(lakes: gpd.GeoDataFrame, first_day: int, last_day: int) -> gpd.GeoDataFrame:
    """Return the lakes that existed on any day from `first_day` to `last_day`."""
    begun = lakes.first_day.isna() | (lakes.first_day <= last_day)
    lasting = lakes.last_day.isna() | (lakes.last_day >= first_day)
    return lakes[(begun & lasting).astype(bool)]


def within_horizon(layer: gpd.GeoDataFrame, projection: Projection) -> gpd.GeoDataFrame:
    """Clip a layer (EPSG:4326) to what the projection shows; longitudes run on from its central meridian."""
    horizon = projection.horizon
    turns = [_clipped(layer, horizon, turn) for turn in (-360, 0, 360)]
    return pd.concat(turns)


def _clipped(layer: gpd.GeoDataFrame, horizon: shapely.Polygon, turn: int) -> gpd.GeoDataFrame:
    """Turn the globe by `turn` degrees and keep what then lies within the horizon."""
    seen = shapely.transform(horizon, lambda points: points - [turn, 0])
    shapely.prepare(seen)
    shapes = layer.geometry.to_numpy()
    whole = shapely.contains_properly(seen, shapes)
    cut = ~whole & shapely.intersects(seen, shapes)
    shapes = shapes.copy()
    shapes[cut] = shapely.intersection(shapes[cut], seen)
    kept = layer.set_geometry(gpd.GeoSeries(shapes, index=layer.index, crs=layer.crs))[whole | cut]
    if turn:
        kept = kept.set_geometry(kept.translate(turn, 0))
    return kept[~kept.is_empty]


def _read(name: str) -> gpd.GeoDataFrame:
    return gpd.read_file(FOLDER / f"{name}.fgb")


def _day(text: str | None) -> int | None:
    return day_number(date.fromisoformat(text)) if isinstance(text, str) else None
