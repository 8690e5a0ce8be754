"""The borders against areas that yearbooks and treaties give: 1 % for states, 3 % for ceded land."""

import csv
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from geodata.base_map import existing_between, read_lakes
from geodata.days import day_number
from geodata.polity import read_polities
from geodata.territory import Region, read_territory

TABLE = Path(__file__).with_name("published_areas.csv")
LINES = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
FIGURES = list(csv.DictReader(LINES))
STATES = [row for row in FIGURES if row["kind"] == "state"]
CEDED = [row for row in FIGURES if row["kind"] == "ceded"]
EQUAL_AREA = "+proj=cea +lon_0=90 +ellps=WGS84 +units=km"
ALLOWED = {"state": 0.01, "ceded": 0.03}


@cache
def region_areas() -> tuple[float, ...]:
    """Return the area of each region at the high level, in km2."""
    territory = read_territory("high")
    shapes = [territory.shape_of([number]) for number in range(len(territory.regions))]
    return tuple(gpd.GeoSeries(shapes, crs=4326).to_crs(EQUAL_AREA).area)


def lakes_within(land: shapely.MultiPolygon, day: date) -> float:
    """Return the area of the lakes of a day that lie in some land, in km2."""
    lakes = existing_between(read_lakes("high"), day_number(day), day_number(day))
    water = shapely.union_all(lakes.geometry[lakes.intersects(land)].to_numpy())
    return float(gpd.GeoSeries([shapely.intersection(land, water)], crs=4326).to_crs(EQUAL_AREA).area.iloc[0])


def area_where(condition: Callable[[Region], bool], day: date, waters: str = "") -> float:
    """Return the area of the regions that satisfy a condition, "without" their lakes if asked."""
    territory = read_territory("high")
    kept = [number for number, region in enumerate(territory.regions) if condition(region)]
    area = sum(region_areas()[number] for number in kept)
    return area - lakes_within(territory.shape_of(kept), day) if waters == "without" else area


def state_that_owns(region: Region, day: date) -> str:
    """Return the state that a region belongs to by right, republics counting as their Union."""
    number = day_number(day)
    return read_polities()[region.owner_on(number).polity].whole_on(number)


def name(row: dict[str, str]) -> str:
    return f"{row['polity']} {row['to']} {row['day']}".replace("  ", " ")


@pytest.mark.parametrize("row", STATES, ids=name)
def test_a_state_is_as_large_as_its_yearbook_says(row: dict[str, str]) -> None:
    day = date.fromisoformat(row["day"])

    area = area_where(lambda region: state_that_owns(region, day) == row["polity"], day, row["waters"])

    assert area == pytest.approx(float(row["km2"]), rel=ALLOWED[row["kind"]])


@pytest.mark.parametrize("row", CEDED, ids=name)
def test_a_ceded_land_is_as_large_as_the_sources_say(row: dict[str, str]) -> None:
    day = date.fromisoformat(row["day"])
    before = day - timedelta(days=1)

    def changed_hands(region: Region) -> bool:
        return (state_that_owns(region, before), state_that_owns(region, day)) == (row["polity"], row["to"])

    area = area_where(changed_hands, day, row["waters"])

    assert area == pytest.approx(float(row["km2"]), rel=ALLOWED[row["kind"]])


def test_there_are_enough_figures_and_each_has_a_source_that_was_seen() -> None:
    assert len(FIGURES) >= 70
    assert all(row["source"] and row["seen"] for row in FIGURES)
    assert not [row for row in FIGURES if row["seen"].startswith("general knowledge")]
    assert {row["waters"] for row in FIGURES} == {"", "without"}
