"""Hand-drawn lines through the modern units: cutting, and making the pieces one coverage again."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

TABLE = Path(__file__).with_name("cuts.toml")
GRID = 1e-6  # degrees: points nearer to each other become one
CRUMB = 1e-7  # square degrees: smaller pieces are the noise of cutting


@dataclass(frozen=True)
class Cut:
    """A ring that cuts the units of some countries."""

    name: str
    countries: tuple[str, ...]  # ISO codes
    ring: shapely.Polygon  # EPSG:4326


def read_cuts(path: Path = TABLE) -> list[Cut]:
    """Read the hand-drawn cuts."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["cut"]
    return [Cut(row["name"], tuple(row["countries"]), shapely.Polygon(row["ring"])) for row in rows]


def cut_units(units: gpd.GeoDataFrame, cuts: list[Cut]) -> gpd.GeoDataFrame:
    """Cut units by every ring; adds the column marks: the names of the rings that hold each piece.

    The result is a valid coverage. Raises ValueError for a ring that crosses itself or cuts nothing.
    """
    pieces = units.assign(marks=[frozenset()] * len(units))
    for cut in cuts:
        pieces = _cut(pieces, cut)
    return _renoded(pieces)


def _cut(pieces: gpd.GeoDataFrame, cut: Cut) -> gpd.GeoDataFrame:
    if not cut.ring.is_valid:
        raise ValueError(f"{TABLE.name}: the ring of {cut.name} crosses itself")
    concerned = pieces.country.isin(cut.countries) & pieces.intersects(cut.ring)
    if not concerned.any():
        raise ValueError(f"{TABLE.name}: {cut.name} cuts no unit of {', '.join(cut.countries)}")
    inside, outside = pieces[concerned].copy(), pieces[concerned].copy()
    inside["geometry"] = inside.geometry.intersection(cut.ring)
    inside["marks"] = [marks | {cut.name} for marks in inside.marks]
    outside["geometry"] = outside.geometry.difference(cut.ring)
    parts = pd.concat([inside, outside])
    parts["geometry"] = [_without_crumbs(shape) for shape in parts.geometry]
    return pd.concat([pieces[~concerned], parts[~parts.is_empty]], ignore_index=True)


def _without_crumbs(shape: shapely.Geometry) -> shapely.MultiPolygon:
    parts = shapely.get_parts(shape)
    return shapely.MultiPolygon([one for one in parts if one.geom_type == "Polygon" and one.area > CRUMB])


def _renoded(pieces: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Give neighbours the same points: a piece that was cut ends in the middle of its neighbour's edge."""
    lines = shapely.union_all(shapely.boundary(pieces.geometry.to_numpy()), grid_size=GRID)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
    face, piece = shapely.STRtree(pieces.geometry.to_numpy()).query(
        shapely.point_on_surface(faces), predicate="within"
    )
    _, once = np.unique(face, return_index=True)
    owned = gpd.GeoDataFrame({"piece": piece[once]}, geometry=faces[face[once]], crs=pieces.crs)
    whole = owned.dissolve("piece", method="coverage")
    result = pieces.loc[whole.index].copy()
    result["geometry"] = whole.geometry
    return result.reset_index(drop=True)
