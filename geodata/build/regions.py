"""The outlines of regions, gathered from pieces of units by recipe. Pure but for reading and writing."""

import json
import tomllib
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geodata.build.coverage import DEGREES, area_km2, land_of, simplify_coverage
from geodata.build.water import round_corners

TABLE = Path(__file__).with_name("regions.toml")
DETAIL_KM = 2.5
ISLET_KM2 = 30
DECIMALS = 3


def read_recipes(path: Path = TABLE) -> list[dict[str, Any]]:
    """Read the recipes of the regions."""
    recipes: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["region"]
    return recipes


def build_regions(pieces: gpd.GeoDataFrame, recipes: list[dict[str, Any]]) -> gpd.GeoDataFrame:
    """Make the outlines: columns id, name, recipe, label, geometry (EPSG:4326).

    `pieces` are the fragments: columns country, name, cuts, geometry (EPSG:4326).
    """
    simpler = pieces.set_geometry(simplify_coverage(pieces.geometry, DETAIL_KM))
    columns = {key: [recipe[key] for recipe in recipes] for key in ("id", "name", "recipe", "label")}
    outlines = [_outline(simpler, recipe) for recipe in recipes]
    return gpd.GeoDataFrame(columns, geometry=outlines, crs=DEGREES)


def choose_pieces(pieces: gpd.GeoDataFrame, part: dict[str, Any]) -> gpd.GeoDataFrame:
    """Return the pieces that one part of a recipe names. Raises ValueError for a unit that is not there."""
    chosen = pieces[pieces.country == part["country"]]
    names = set(part.get("only", [])) | set(part.get("without", []))
    if unknown := names - set(chosen["name"]):
        raise ValueError(f"{TABLE.name}: {part['country']} has no unit {', '.join(sorted(unknown))}")
    if "only" in part:
        chosen = chosen[chosen["name"].isin(part["only"])]
    chosen = chosen[~chosen["name"].isin(part.get("without", []))]
    for cut in part.get("inside", []):
        chosen = chosen[[cut in cuts for cuts in chosen.cuts]]
    return chosen[[not cuts & set(part.get("outside", [])) for cuts in chosen.cuts]]


def write_regions(regions: gpd.GeoDataFrame, path: Path) -> None:
    """Write the outlines as GeoJSON, one feature a line."""
    features = [_feature(row) for row in regions.itertuples()]
    lines = [json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features]
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"
    path.write_text(text, encoding="utf-8")


def _outline(pieces: gpd.GeoDataFrame, recipe: dict[str, Any]) -> shapely.Geometry:
    if "ring" in recipe:
        return shapely.Polygon(round_corners(np.array(recipe["ring"])))
    chosen = [choose_pieces(pieces, part).geometry for part in recipe["part"]]
    land = land_of(pd.concat(chosen), ISLET_KM2)
    return shapely.MultiPolygon(list(land)) if len(land) > 1 else land.iloc[0]


def _feature(row: Any) -> dict[str, Any]:
    shape = shapely.orient_polygons(shapely.set_precision(row.geometry, 10**-DECIMALS))
    size = round(float(area_km2(gpd.GeoSeries([shape], crs=DEGREES))[0]), -2)
    properties = {"id": row.id, "name": row.name, "label": row.label, "km2": size, "recipe": row.recipe}
    geometry = json.loads(shapely.to_geojson(shape), parse_float=lambda text: round(float(text), DECIMALS))
    return {"type": "Feature", "properties": properties, "geometry": geometry}
