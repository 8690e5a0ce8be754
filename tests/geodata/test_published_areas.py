"""The borders against areas that yearbooks and treaties give: 1 % for states, 3 % for ceded land."""

import csv
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest

from geodata.days import day_number
from geodata.polity import read_polities
from geodata.territory import Region, read_territory

TABLE = Path(__file__).with_name("published_areas.csv")
LINES = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
FIGURES = list(csv.DictReader(LINES))
STATES = [row for row in FIGURES if row["kind"] == "state"]
CEDED = [row for row in FIGURES if row["kind"] == "ceded"]
EQUAL_AREA = "+proj=cea +lon_0=90 +ellps=WGS84 +units=km"


@cache
def region_areas() -> tuple[float, ...]:
    """Return the area of each region at the high level, in km2."""
    territory = read_territory("high")
    shapes = [territory.shape_of([number]) for number in range(len(territory.regions))]
    return tuple(gpd.GeoSeries(shapes, crs=4326).to_crs(EQUAL_AREA).area)


def area_where(condition) -> float:  # type: ignore[no-untyped-def]
    """Return the area of the regions that satisfy a condition."""
    kept = [condition(region) for region in read_territory("high").regions]
    return float(np.dot(region_areas(), kept))


def state_that_owns(region: Region, day: date) -> str:
    """Return the state that a region belongs to by right, republics counting as their Union."""
    number = day_number(day)
    return read_polities()[region.owner_on(number).polity].whole_on(number)


def name(row: dict[str, str]) -> str:
    return f"{row['polity']} {row['to']} {row['day']}".replace("  ", " ")


@pytest.mark.parametrize("row", STATES, ids=name)
def test_a_state_is_as_large_as_its_yearbook_says(row: dict[str, str]) -> None:
    day = date.fromisoformat(row["day"])

    area = area_where(lambda region: state_that_owns(region, day) == row["polity"])

    assert area == pytest.approx(float(row["km2"]), rel=0.01)


@pytest.mark.parametrize("row", CEDED, ids=name)
def test_a_ceded_land_is_as_large_as_the_sources_say(row: dict[str, str]) -> None:
    day = date.fromisoformat(row["day"])
    before = day - timedelta(days=1)

    area = area_where(
        lambda region: (
            state_that_owns(region, before) == row["polity"] and state_that_owns(region, day) == row["to"]
        )
    )

    assert area == pytest.approx(float(row["km2"]), rel=0.03)


def test_there_are_enough_figures_and_each_has_a_source() -> None:
    assert len(FIGURES) >= 40
    assert all(row["source"] and row["seen"] for row in FIGURES)
