"""Lakes and rivers of the time, before they are written."""

from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import shapely

from geodata.build.coverage import area_km2
from geodata.build.water import (
    correct_lakes,
    hand_drawn_lakes,
    outside_lakes,
    polders,
    read_table,
    round_corners,
    simplify_lakes,
    simplify_rivers,
)


def lakes(*firsts: str | None) -> gpd.GeoDataFrame:
    """Return square lakes at 0, 10, 20 ... degrees east."""
    shapes = [shapely.box(10 * place, 0, 10 * place + 1, 1) for place in range(len(firsts))]
    columns: dict[str, Any] = {"name": list("abcdef"[: len(firsts)]), "first": firsts, "last": None}
    found = gpd.GeoDataFrame(columns, geometry=shapes, crs=4326)
    return found.assign(km2=area_km2(found.geometry))


def river(rank: int, *points: tuple[float, float]) -> tuple[str, int, shapely.LineString]:
    return ("", rank, shapely.LineString(points))


def rivers(*rows: tuple[str, int, shapely.LineString]) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(list(rows), columns=["name", "rank", "geometry"], geometry="geometry", crs=4326)


def test_the_table_corrects_the_lake_at_its_point() -> None:
    natural = {"name": "a", "point": [0.5, 0.5]}
    dammed = {"name": "b", "point": [10.5, 0.5], "first": "1941-04-13"}

    corrected = correct_lakes(lakes("1960-01-01", None, None), {"lake": [natural, dammed]})

    assert corrected["first"].fillna("always").tolist() == ["always", "1941-04-13", "always"]


def test_a_row_of_the_table_without_a_lake_is_refused() -> None:
    with pytest.raises(ValueError, match=r"no lake at \[50, 50\] \(lost\)"):
        correct_lakes(lakes(None), {"lake": [{"name": "lost", "point": [50, 50]}]})


def test_rounding_a_corner_keeps_its_middle_and_takes_its_tip() -> None:
    square = shapely.Polygon(round_corners(np.array([(0, 0), (4, 0), (4, 4), (0, 4)], dtype=float)))

    assert square.contains(shapely.Point(2, 0.1))
    assert not square.contains(shapely.Point(0.05, 0.05))


def test_islands_are_left_dry() -> None:
    aral = hand_drawn_lakes(read_table()).iloc[0]

    assert aral["last"] == "1987-12-31"
    assert not aral.geometry.contains(shapely.Point(59.85, 45.67))  # Barsakelmes


def test_a_polder_is_water_until_it_fell_dry() -> None:
    unit = shapely.MultiPolygon([shapely.box(5.2, 52.3, 5.6, 52.6), shapely.box(5.72, 52.65, 5.95, 52.85)])
    units = gpd.GeoDataFrame({"country": ["NLD"], "name": ["Flevoland"]}, geometry=[unit], crs=4326)

    flooded = polders(units, lakes(None)).iloc[1:]

    assert dict(zip(flooded["name"], flooded["last"], strict=True)) == {
        "Flevoland": "1957-06-26",
        "Noordoostpolder": "1942-09-08",
    }


def test_a_river_ends_at_an_old_lake_and_runs_on_through_a_drowned_valley() -> None:
    through_both = rivers(river(3, (-2, 0.5), (12, 0.5)))

    dry = outside_lakes(through_both, lakes(None, "1941-01-01"))

    assert [line.bounds[::2] for line in dry.geometry] == [(-2, 0), (1, 12)]


def test_short_rivers_go_but_short_links_stay() -> None:
    upper, lower = river(1, (0, 0), (2, 0)), river(1, (2.2, 0), (4, 0))
    link, brook = river(2, (2, 0), (2.2, 0)), river(2, (9, 9), (9.2, 9))
    found = rivers(upper, lower, link, brook)

    kept = simplify_rivers(found, detail_km=1, last_rank=5, shortest_km=100)

    assert [line.bounds[0] for line in kept.geometry] == [0, 2.2, 2]


def test_great_rivers_only_at_the_low_level() -> None:
    found = rivers(river(1, (0, 0), (2, 0)), river(8, (0, 5), (2, 5)))

    assert list(simplify_rivers(found, detail_km=1, last_rank=5, shortest_km=10)["rank"]) == [1]


def test_small_lakes_go() -> None:
    found = lakes(None, None)
    found.loc[1, "km2"] = 3.0

    assert list(simplify_lakes(found, detail_km=1, smallest_km2=40)["name"]) == ["a"]
