"""The embedded base map: what is land and water, and when."""

from datetime import date

import pytest
import shapely

from geodata.base_map import (
    Level,
    existing_between,
    graticule,
    read_lakes,
    read_land,
    read_rivers,
    within_horizon,
)
from geodata.days import day_number
from geodata.projection import fit_projection

LEVELS: tuple[Level, ...] = ("low", "high")


def is_land(level: Level, longitude: float, latitude: float) -> bool:
    return bool(read_land(level).contains(shapely.Point(longitude, latitude)).any())


def lake_at(longitude: float, latitude: float, day: date) -> bool:
    number = day_number(day)
    lakes = existing_between(read_lakes("high"), number, number)
    return bool(lakes.contains(shapely.Point(longitude, latitude)).any())


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(("name", "longitude", "latitude", "land"), [
    ("Moscow", 37.62, 55.76, True),
    ("Buenos Aires", -58.6, -34.7, True),
    ("Chukotka east of the date line", 185.0, 66.5, True),
    ("Black Sea", 34.0, 43.0, False),
    ("Caspian Sea", 51.0, 42.0, False),
    ("Baltic Sea", 19.0, 57.0, False),
    ("Pacific", -150.0, 0.0, False),
])  # fmt: skip
def test_land_is_land_and_sea_is_sea(
    level: Level, name: str, longitude: float, latitude: float, land: bool
) -> None:
    assert is_land(level, longitude, latitude) == land, name


@pytest.mark.parametrize("level", LEVELS)
def test_every_layer_is_sound(level: Level) -> None:
    for layer in (read_land(level), read_lakes(level), read_rivers(level)):
        assert layer.crs.to_epsg() == 4326
        assert layer.is_valid.all()
        assert not layer.is_empty.any()


def test_the_high_level_is_finer_than_the_low_one() -> None:
    window = shapely.box(0, 40, 60, 65)

    counts = [shapely.get_num_coordinates(read_land(level).clip(window).geometry).sum() for level in LEVELS]

    assert counts[1] > 2 * counts[0]


@pytest.mark.parametrize(("water", "longitude", "latitude", "day", "there"), [
    ("Rybinsk before the dam", 38.4, 58.5, date(1941, 4, 12), False),
    ("Rybinsk after the dam", 38.4, 58.5, date(1941, 4, 13), True),
    ("Kuybyshev reservoir", 48.65, 54.57, date(1946, 12, 31), False),
    ("Kama reservoir at Perm", 56.28, 58.80, date(1946, 12, 31), False),
    ("Kakhovka reservoir", 34.07, 47.34, date(1946, 12, 31), False),
    ("Tsimlyansk reservoir", 43.45, 48.52, date(1946, 12, 31), False),
    ("Aral Sea at Muynak", 59.2, 43.95, date(1914, 1, 1), True),
    ("Aral Sea far from Muynak today", 59.2, 43.95, date(2000, 1, 1), False),
    ("Zuiderzee where Lelystad is", 5.5, 52.45, date(1914, 1, 1), True),
    ("Lelystad", 5.5, 52.45, date(1970, 1, 1), False),
    ("Noordoostpolder dry", 5.76, 52.73, date(1943, 1, 1), False),
    ("Lake Baikal", 108.2, 53.6, date(1914, 1, 1), True),
    ("Lake Ilmen, though the source calls it a reservoir", 31.32, 58.32, date(1914, 1, 1), True),
])  # fmt: skip
def test_waters_are_those_of_the_time(
    water: str, longitude: float, latitude: float, day: date, there: bool
) -> None:
    assert lake_at(longitude, latitude, day) == there, water


def test_the_old_aral_sea_has_about_its_known_size() -> None:
    lakes = read_lakes("high")
    aral = lakes[lakes["name"] == "Aral Sea before 1961"].to_crs("+proj=cea")

    assert aral.area.sum() / 1e6 == pytest.approx(68_000, rel=0.05)


def test_the_kama_reaches_perm_and_there_is_no_suez_canal() -> None:
    rivers = read_rivers("high").union_all()

    assert rivers.dwithin(shapely.Point(56.25, 58.01), 0.1)
    assert not rivers.dwithin(shapely.Point(32.35, 30.6), 0.1)


def test_nothing_is_shown_beyond_the_horizon() -> None:
    projection = fit_projection([(2, 49), (114, 58)])

    seen = projection.to_units(within_horizon(read_land("low"), projection).geometry)

    assert seen.bounds.abs().to_numpy().max() < 600  # 15 000 km


def test_a_life_on_the_date_line_sees_both_sides_of_it() -> None:
    projection = fit_projection([(170, 65), (-165, 64)])

    seen = projection.to_units(within_horizon(read_land("low"), projection).geometry)

    for longitude, latitude in [(160.0, 66.0), (-155.0, 66.0), (185.0, 66.5)]:
        assert seen.contains(shapely.Point(*projection.units_of(longitude, latitude))).any()


def test_the_graticule_crosses_every_ten_degrees() -> None:
    lines = graticule(10)

    assert len(lines) == 36 + 17
    assert lines.intersects(shapely.Point(30, 55)).sum() == 1
