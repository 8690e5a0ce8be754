"""The base map as the page gets it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from geodata.days import day_number
from geodata.projection import fit_projection
from map_app.base_page_data import base_page_data

FIRST, LAST = day_number(date(1889, 1, 1)), day_number(date(1946, 12, 31))
PROJECTION = fit_projection([(2.35, 48.85), (37.62, 55.76), (56.25, 58.01), (114.2, 57.9), (51.4, 35.7)])


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        return base_page_data(PROJECTION, FIRST, LAST)


def decoded(text: str, scale: int) -> list[tuple[float, float]]:
    numbers, at = [], 0
    while at < len(text):
        bits, shift = 0, 0
        while True:
            chunk = ord(text[at]) - 63
            bits, shift, at = bits | (chunk & 31) << shift, shift + 5, at + 1
            if chunk < 32:
                break
        numbers.append(~(bits >> 1) if bits & 1 else bits >> 1)
    points, x, y = [], 0, 0
    for east, north in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + east, y + north
        points.append((x / scale, y / scale))
    return points


def is_filled(rings: list[str], scale: int, longitude: float, latitude: float) -> bool:
    """Tell whether an even-odd fill of the rings covers a place."""
    point = shapely.Point(*PROJECTION.units_of(longitude, latitude))
    polygons = [shapely.make_valid(shapely.Polygon(decoded(ring, scale))) for ring in rings]
    return sum(polygon.covers(point) for polygon in polygons) % 2 == 1


@pytest.mark.parametrize("level", ["low", "high"])
@pytest.mark.parametrize(("name", "longitude", "latitude", "land"), [
    ("Moscow", 37.62, 55.76, True),
    ("Cape Dezhnev", -171.0, 66.1, True),
    ("Caspian Sea", 51.0, 42.0, False),
    ("Black Sea", 34.0, 43.0, False),
])  # fmt: skip
def test_an_even_odd_fill_shows_land_and_leaves_the_seas(
    base: dict[str, Any], level: str, name: str, longitude: float, latitude: float, land: bool
) -> None:
    painted = base["painted"][level]
    assert is_filled(painted["land"], painted["scale"], longitude, latitude) == land, name


def test_the_base_map_fits_its_budget(base: dict[str, Any]) -> None:
    bare = [{**part, "borders": None} for part in base.values()]

    assert len(json.dumps(bare, ensure_ascii=False).encode()) < 1_250_000


def test_the_borders_of_all_days_fit_their_budget(base: dict[str, Any]) -> None:
    borders = [part["borders"] for part in base.values()]

    assert len(json.dumps(borders, ensure_ascii=False, separators=(",", ":")).encode()) < 440_000


def test_most_coasts_of_states_are_told_by_the_land(base: dict[str, Any]) -> None:
    arcs = base["painted"]["borders"]["high"]["arcs"]

    assert sum(isinstance(arc, list) for arc in arcs) > 0.4 * len(arcs)


def test_lakes_that_came_after_the_life_are_left_out(base: dict[str, Any]) -> None:
    days = [(lake["first_day"], lake["last_day"]) for lake in base["shown"]["dated_lakes"]["high"]["lakes"]]

    assert (None, None) not in days
    assert (day_number(date(1941, 4, 13)), None) in days  # Rybinsk
    assert all(first is None or first <= LAST for first, _ in days)


def test_rivers_come_great_ones_first(base: dict[str, Any]) -> None:
    ranks = [river["rank"] for river in base["painted"]["low"]["rivers"]]

    assert ranks == sorted(ranks)
    assert max(ranks) <= 6


def test_towns_bring_only_the_names_of_the_life(base: dict[str, Any]) -> None:
    names = {name["text"] for town in base["shown"]["towns"] for name in town["names"]}

    assert {"Christiania", "Oslo", "Stalingrad"} <= names
    assert not {"Volgograd", "Kropyvnytskyi"} & names


def test_a_town_tells_its_name_of_today_where_it_bore_another(base: dict[str, Any]) -> None:
    today = {town["names"][0]["text"]: town.get("today") for town in base["shown"]["towns"]}

    assert (today["Tsaritsyn"], today["Saint Petersburg"], today["Paris"]) == (
        "Volgograd",
        "Saint Petersburg",
        None,
    )


def test_seas_stand_where_they_are(base: dict[str, Any]) -> None:
    black_sea = next(sea for sea in base["shown"]["seas"] if sea["name"] == "Black Sea")
    x, y = PROJECTION.units_of(34.2, 43.2)

    assert decoded(black_sea["seats"], 5)[0] == pytest.approx((float(x), float(y)), abs=8)
    assert "Tasman Sea" not in {sea["name"] for sea in base["shown"]["seas"]}


def covered(rings: list[str], scale: int, points: Any) -> Any:
    """Tell for each point (map units) whether an even-odd fill of the rings covers it."""
    polygons = [shapely.make_valid(shapely.Polygon(decoded(ring, scale))) for ring in rings]
    found, _ = shapely.STRtree(polygons).query(points, predicate="covered_by")
    return np.bincount(found, minlength=len(points)) % 2 == 1


def test_the_name_of_a_sea_crosses_no_coast(base: dict[str, Any]) -> None:
    low, dated = base["painted"]["low"], base["shown"]["dated_lakes"]["low"]
    names, points = [], []
    for sea in base["shown"]["seas"]:
        for (x, y), width in zip(decoded(sea["seats"], 5), sea["widths"], strict=True):
            steps = np.linspace(-width / 10 + 0.4, width / 10 - 0.4, 9 if width > 8 else 0)
            points += [shapely.Point(x + step, y) for step in steps]
            names += [sea["name"]] * len(steps)

    is_land = covered(low["land"], low["scale"], points)
    lakes = [ring for lake in dated["lakes"] for ring in lake["rings"]]
    is_lake = covered(low["lakes"], low["scale"], points) | covered(lakes, dated["scale"], points)

    assert len(points) > 1_000
    assert not {name for name, dry in zip(names, is_land & ~is_lake, strict=True) if dry}


def test_the_relief_covers_the_life(base: dict[str, Any]) -> None:
    left, bottom, right, top = base["painted"]["relief"]["bounds"]

    for longitude, latitude in [(2.35, 48.85), (114.2, 57.9), (51.4, 35.7)]:
        x, y = PROJECTION.units_of(longitude, latitude)
        assert left < x < right
        assert bottom < y < top
    assert base["painted"]["relief"]["url"].startswith("data:image/webp;base64,")


@pytest.mark.parametrize("places", [
    [(-58.4, -34.6), (-70.9, -53.2)],
    [(-74.0, 40.7), (-122.4, 37.8)],
    [(179.0, 60.0), (-175.0, 65.0)],
    [(0.0, 51.5), (151.2, -33.9), (-74.0, 40.7)],
    [(36.8, -1.3), (103.8, 1.3)],
], ids=["southern", "American", "date line", "all the world", "equator"])  # fmt: skip
def test_a_life_lived_elsewhere_has_a_map_too(
    places: list[tuple[float, float]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    elsewhere = base_page_data(fit_projection(places), FIRST, LAST)

    low = elsewhere["painted"]["low"]
    points = [point for ring in low["land"] for point in decoded(ring, low["scale"])]
    assert len(points) > 5_000
    assert max(abs(number) for point in points for number in point) < 1_000  # 25 000 km
    assert json.dumps(elsewhere, allow_nan=False)
