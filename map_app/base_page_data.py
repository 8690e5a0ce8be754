"""The `base` part of the page's data: the base map and its lettering, projected and written compactly."""

from collections.abc import Iterable
from typing import Any

import geopandas as gpd
import pandas as pd
import shapely
from numpy.typing import NDArray

from geodata.base_map import (
    Level,
    existing_between,
    graticule,
    read_lakes,
    read_land,
    read_rivers,
    within_horizon,
)
from geodata.lettering import Sea, Town, read_seas, read_towns
from geodata.projection import Projection
from geodata.relief import warped_relief
from map_app.border_page_data import border_page_data
from map_app.line_code import encode_line
from map_app.sea_seats import Waters
from map_app.shared_coast import SharedCoast

SCALES: dict[Level, int] = {"low": 40, "high": 125}  # integers per map unit: 625 m and 200 m
GRATICULE_SCALE = 40
GRATICULE_ERROR = 0.02  # map units, 500 m: by which its lines may be straighter than they are
DECIMALS = 2  # of a point in map units: 250 m


def base_page_data(projection: Projection, first_day: int, last_day: int) -> dict[str, Any]:
    """Return the base map of the days from `first_day` to `last_day` in map units, ready for JSON.

    In two parts: `shown`, what the page itself reads, and `painted`, the outlines that only its painter does.
    """
    coasts = {level: _coast(level, projection) for level in SCALES}
    borders = border_page_data(projection, coasts, first_day, last_day)
    waters = Waters(projection)
    lakes = {level: existing_between(read_lakes(level), first_day, last_day) for level in SCALES}
    return {
        "shown": {
            "borders": borders and borders.shown,
            "dated_lakes": {level: _dated_lakes(lakes[level], projection, SCALES[level]) for level in SCALES},
            "seas": [
                _sea(sea, projection, waters) for sea in read_seas() if _is_shown(sea.point, projection)
            ],
            "towns": [
                _town(town, projection, first_day, last_day)
                for town in read_towns()
                if _is_shown(town.point, projection)
            ],
        },
        "painted": {
            **{level: _level(level, lakes[level], projection) for level in SCALES},
            "borders": borders and borders.arcs,
            "graticule": _lines(_graticule(projection), GRATICULE_SCALE),
            "relief": _relief(projection),
        },
    }


def _coast(level: Level, projection: Projection) -> SharedCoast:
    """Return the rings of the land in the order in which the page gets them."""
    scale = SCALES[level]
    rings = _kept(_all_rings(_projected(read_land(level), projection).geometry), scale, fewest=4)
    return SharedCoast([shapely.get_coordinates(ring) for ring in rings], scale)


def _graticule(projection: Projection) -> gpd.GeoSeries:
    """Return meridians and parallels in map units, with as many points as it takes to see them bend."""
    return _projected(graticule(), projection).geometry.simplify(GRATICULE_ERROR)


def _relief(projection: Projection) -> dict[str, Any] | None:
    relief = warped_relief(projection)
    return {"url": relief.url, "bounds": list(relief.bounds), "blend": "multiply"} if relief else None


def _level(level: Level, lakes: gpd.GeoDataFrame, projection: Projection) -> dict[str, Any]:
    scale = SCALES[level]
    land = _projected(read_land(level), projection)
    lasting = _projected(lakes[~_is_dated(lakes)], projection)
    rivers = _projected(read_rivers(level), projection).sort_values("rank", kind="stable")
    return {
        "scale": scale,
        "land": _rings(land.geometry, scale),
        "lakes": _rings(lasting.geometry, scale),
        "rivers": [
            {"rank": int(rank), "line": line}
            for rank, shape in zip(rivers["rank"], rivers.geometry, strict=True)
            for line in _lines([shape], scale)
        ],
    }


def _dated_lakes(lakes: gpd.GeoDataFrame, projection: Projection, scale: int) -> dict[str, Any]:
    """Gather the lakes that came and went on the same days: each such group is one shape to fill."""
    dated = _projected(lakes[_is_dated(lakes)], projection)
    groups = dated.groupby(["first_day", "last_day"], dropna=False, sort=True)
    return {
        "scale": scale,
        "lakes": [
            {"rings": _rings(group.geometry, scale), "first_day": _whole(first), "last_day": _whole(last)}
            for (first, last), group in groups
        ],
    }


def _is_dated(lakes: gpd.GeoDataFrame) -> "pd.Series[bool]":
    return lakes["first_day"].notna() | lakes["last_day"].notna()


def _projected(layer: gpd.GeoDataFrame, projection: Projection) -> gpd.GeoDataFrame:
    seen = within_horizon(layer, projection)
    return seen.set_geometry(projection.to_units(seen.geometry))


def _rings(shapes: Iterable[shapely.Geometry], scale: int) -> list[str]:
    """Encode outer rings and holes alike (to be filled even-odd), without those smaller than one step."""
    return _encoded(_all_rings(shapes), scale, fewest=4)


def _all_rings(shapes: Iterable[shapely.Geometry]) -> NDArray[Any]:
    rings: NDArray[Any] = shapely.get_rings(shapely.get_parts(list(shapes)))
    return rings


def _lines(shapes: Iterable[shapely.Geometry], scale: int) -> list[str]:
    return _encoded(shapely.get_parts(list(shapes)), scale, fewest=2)


def _encoded(shapes: NDArray[Any], scale: int, fewest: int) -> list[str]:
    """Encode shapes, longest first, but not those that shrink to less than a step."""
    return [encode_line(shapely.get_coordinates(shape), scale) for shape in _kept(shapes, scale, fewest)]


def _kept(shapes: NDArray[Any], scale: int, fewest: int) -> list[Any]:
    across = shapely.length(shapes) * scale
    return [shape for shape, steps in zip(shapes, across, strict=True) if steps >= fewest]


def _town(town: Town, projection: Projection, first_day: int, last_day: int) -> dict[str, Any]:
    x, y = _point(town.point, projection)
    names = [
        {"first_day": name.first_day, "last_day": name.last_day, "text": name.text}
        for name in town.names
        if name.held_between(first_day, last_day)
    ]
    has_other = any(name["text"] != town.name_today for name in names)
    today = {"today": town.name_today} if has_other else {}
    return {"x": x, "y": y, "rank": town.rank, "names": names, **today}


def _sea(sea: Sea, projection: Projection, waters: Waters) -> dict[str, Any]:
    seats, widths = waters.seats_about(*_point(sea.point, projection), sea.size)
    return {"name": sea.name, "seats": seats, "widths": widths, "size": sea.size, "rank": sea.rank}


def _is_shown(point: tuple[float, float], projection: Projection) -> bool:
    """Tell whether a point (degrees) lies within the horizon of the projection."""
    turned = projection.longitude + (point[0] - projection.longitude + 180) % 360 - 180
    return bool(shapely.contains_xy(projection.horizon, turned, point[1]))


def _point(point: tuple[float, float], projection: Projection) -> tuple[float, float]:
    x, y = projection.units_of(*point)
    return round(float(x), DECIMALS), round(float(y), DECIMALS)


def _whole(day: Any) -> int | None:
    return None if pd.isna(day) else int(day)
