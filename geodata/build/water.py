"""Lakes and rivers of the time: which of today's waters existed when, and which have gone."""

import tomllib
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from geodata.build.coverage import DEGREES, area_km2, to_degrees, to_equal_area

TABLE = Path(__file__).with_name("water_of_the_time.toml")
UNKNOWN_YEAR = "1960-01-01"  # of a reservoir with no year: most were filled about then
POLDERS_APART = 5.7  # degrees east: the Noordoostpolder lies beyond
FELL_DRY = {"Noordoostpolder": "1942-09-08", "Flevoland": "1957-06-26"}
GAP_DEGREES = 0.03  # the pieces of one river meet no better than this
CRUMB_DEGREES = 1e-4
DEGREE_KM = 111.2
CANAL = "Canal|Csatorna|Hindiyah Channel"


def read_table(path: Path = TABLE) -> dict[str, Any]:
    """Read the hand-written table of dated, natural and vanished waters."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def read_lakes(path: Path, table: dict[str, Any]) -> gpd.GeoDataFrame:
    """Read lakes: columns name, first, last (ISO days or None), km2, geometry (EPSG:4326)."""
    source = gpd.read_file(path).set_crs(DEGREES, allow_override=True)
    source = source[source.featurec_2.notna()].reset_index(drop=True)
    shapes = shapely.make_valid(source.geometry.to_numpy())
    lakes = gpd.GeoDataFrame({"name": source["name"].fillna("")}, geometry=shapes, crs=DEGREES)
    dammed = source.featurec_2 == "Reservoir"
    lakes["first"] = [_first_day(*row) for row in zip(dammed, source.year, strict=True)]
    lakes["last"] = None
    lakes = correct_lakes(lakes, table)
    lakes = pd.concat([lakes, hand_drawn_lakes(table)], ignore_index=True)
    lakes["km2"] = area_km2(lakes.geometry)
    lakes = lakes[lakes.km2 > 1].drop_duplicates("geometry")
    return lakes.sort_values(["km2", "name"], ascending=[False, True]).reset_index(drop=True)


def correct_lakes(lakes: gpd.GeoDataFrame, table: dict[str, Any]) -> gpd.GeoDataFrame:
    """Apply the table's rows to the lakes that hold each row's point. Raises ValueError if one holds none."""
    lakes = lakes.copy()
    for row in table["lake"]:
        here = lakes.intersects(shapely.Point(row["point"]).buffer(0.02))
        if not here.any():
            raise ValueError(f"{TABLE.name}: no lake at {row['point']} ({row['name']})")
        lakes.loc[here, "first"] = row.get("first")
        lakes.loc[here, "last"] = row.get("last")
    return lakes


def hand_drawn_lakes(table: dict[str, Any]) -> gpd.GeoDataFrame:
    """Return the waters that have gone, from the table's rings, rounded off at the corners."""
    rows = table["drawn"]
    shapes = [[round_corners(np.array(ring)) for ring in row["rings"]] for row in rows]
    columns = {key: [row.get(key) for row in rows] for key in ("name", "first", "last")}
    polygons = [shapely.Polygon(shore, islands) for shore, *islands in shapes]
    return gpd.GeoDataFrame(columns, geometry=polygons, crs=DEGREES)


def polders(units: gpd.GeoDataFrame, lakes: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Flood the polders of the Zuiderzee again, until the day each fell dry."""
    flevoland = units[(units.country == "NLD") & (units["name"] == "Flevoland")].geometry
    near = lakes.geometry[lakes.intersects(flevoland.iloc[0])].to_numpy()
    dry = shapely.get_parts(flevoland.iloc[0].difference(shapely.union_all(near)))
    rows = [("Noordoostpolder" if one.centroid.x > POLDERS_APART else "Flevoland") for one in dry]
    days = [FELL_DRY[name] for name in rows]
    flooded = gpd.GeoDataFrame({"name": rows, "first": None, "last": days}, geometry=list(dry), crs=DEGREES)
    # A little larger, so that no line of land shows where two waters meet.
    flooded["geometry"] = shapely.buffer(flooded.geometry.to_numpy(), 0.01)
    flooded["km2"] = area_km2(flooded.geometry)
    return pd.concat([lakes, flooded], ignore_index=True)


def round_corners(ring: NDArray[np.float64], times: int = 2) -> NDArray[np.float64]:
    """Round an open ring of points, shape (n, 2), by cutting each corner at a quarter (Chaikin)."""
    for _ in range(times):
        following = np.roll(ring, -1, axis=0)
        cuts = [0.75 * ring + 0.25 * following, 0.25 * ring + 0.75 * following]
        ring = np.stack(cuts, axis=1).reshape(-1, 2)
    return ring


def read_rivers(path: Path) -> gpd.GeoDataFrame:
    """Read rivers, one line a row, no canals: name, rank (0 the greatest), geometry (EPSG:4326)."""
    source = gpd.read_file(path).set_crs(DEGREES, allow_override=True)
    source = source[~source["name"].fillna("").str.contains(CANAL)]
    columns = {"name": source["name"].fillna(""), "rank": source.scalerank.astype(int)}
    rivers = gpd.GeoDataFrame(columns, geometry=source.geometry, crs=DEGREES)
    return rivers.explode(index_parts=False).reset_index(drop=True)


def outside_lakes(rivers: gpd.GeoDataFrame, lakes: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Cut off what runs through lakes that were always there (a drowned valley keeps its river)."""
    always = shapely.union_all(lakes.geometry[lakes["first"].isna()].to_numpy())
    shapely.prepare(always)
    cut = [line.difference(always) if always.intersects(line) else line for line in rivers.geometry]
    dry = rivers.assign(geometry=cut)
    return dry[~dry.is_empty].explode(index_parts=False).reset_index(drop=True)


def simplify_lakes(lakes: gpd.GeoDataFrame, detail_km: float, smallest_km2: float) -> gpd.GeoDataFrame:
    """Keep lakes of at least `smallest_km2`, without corners smaller than `detail_km` squared."""
    kept = lakes[lakes.km2 >= smallest_km2].copy()
    planar = to_equal_area(kept.geometry.to_numpy())
    simpler = np.array([shapely.coverage_simplify([one], detail_km)[0] for one in planar])
    kept["geometry"] = gpd.GeoSeries(to_degrees(simpler), index=kept.index, crs=DEGREES)
    return kept.reset_index(drop=True)


def simplify_rivers(
    rivers: gpd.GeoDataFrame, detail_km: float, last_rank: int, shortest_km: float
) -> gpd.GeoDataFrame:
    """Keep rivers up to `last_rank`, joined end to end, without bends smaller than `detail_km`.

    Pieces shorter than `shortest_km` go, unless they link two others.
    """
    rows: list[tuple[int, shapely.LineString]] = []
    for rank, group in rivers[rivers["rank"] <= last_rank].groupby("rank"):
        merged = shapely.line_merge(shapely.MultiLineString(list(group.geometry)))
        rows.extend((int(rank), line) for line in shapely.get_parts(merged))
    lines = gpd.GeoDataFrame(rows, columns=["rank", "geometry"], geometry="geometry", crs=DEGREES)
    long_enough = np.array([_length_km(line) >= shortest_km for line in lines.geometry])
    lines = lines[long_enough | _links(lines.geometry)].reset_index(drop=True)
    lines["geometry"] = [_simplify_line(line, detail_km) for line in lines.geometry]
    return lines[shapely.length(lines.geometry.to_numpy()) > CRUMB_DEGREES].reset_index(drop=True)


def _links(lines: gpd.GeoSeries) -> NDArray[np.bool_]:
    """Tell which lines touch another line at either end."""
    tree = shapely.STRtree(lines.to_numpy())
    touching = []
    for end in (0, -1):
        ends = shapely.get_point(lines.to_numpy(), end)
        this, other = tree.query(ends, predicate="dwithin", distance=GAP_DEGREES)
        touching.append(np.isin(np.arange(len(lines)), this[this != other]))
    return touching[0] & touching[1]


def _first_day(is_dammed: bool, year: float) -> str | None:
    if not is_dammed:
        return None
    return f"{int(year)}-01-01" if year > 0 else UNKNOWN_YEAR


def _narrowing(line: shapely.LineString) -> float:
    """Return how much shorter a degree of longitude is than one of latitude at the line."""
    return float(np.cos(np.radians(shapely.get_coordinates(line)[:, 1].mean())))


def _length_km(line: shapely.LineString) -> float:
    return float(shapely.transform(line, lambda points: points * [_narrowing(line), 1]).length * DEGREE_KM)


def _simplify_line(line: shapely.LineString, detail_km: float) -> shapely.LineString:
    narrowing = _narrowing(line)
    flat = shapely.transform(line, lambda points: points * [narrowing, 1])
    flat = shapely.simplify(flat, detail_km / DEGREE_KM)
    return shapely.transform(flat, lambda points: points / [narrowing, 1])
