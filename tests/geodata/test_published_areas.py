"""The borders against published areas: 1 % for states, 3 % for ceded land, and none left out."""

import csv
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from geodata.base_map import existing_between, read_lakes
from geodata.days import date_of, day_number
from geodata.polity import FIRST_DAY, LAST_DAY, read_polities
from geodata.territory import Region, read_territory

Row = dict[str, str]
Land = frozenset[int]  # regions by their numbers


def read_table(name: str) -> list[Row]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))


FIGURES = read_table("published_areas.csv")
STATES = [row for row in FIGURES if row["kind"] == "state"]
CEDED = [row for row in FIGURES if row["kind"] == "ceded"]
REPUBLICS = [row for row in FIGURES if row["kind"] == "republic"]
EXCUSED = read_table("areas_without_figure.csv")
EQUAL_AREA = "+proj=cea +lon_0=90 +ellps=WGS84 +units=km"
ALLOWED = {"state": 0.01, "ceded": 0.03, "republic": 0.01}
LARGE_KM2 = 50_000
SAME_LAND = 0.01  # land that differs by less is measured by one figure
WEST, SOUTH = -24.0, 18.0  # what lies beyond is not drawn, or not as it was


@cache
def region_areas() -> tuple[float, ...]:
    """Return the area of each region at the high level, in km2."""
    territory = read_territory("high")
    shapes = [territory.shape_of([number]) for number in range(len(territory.regions))]
    return tuple(gpd.GeoSeries(shapes, crs=4326).to_crs(EQUAL_AREA).area)


def area_of(land: Iterable[int]) -> float:
    return sum(region_areas()[number] for number in land)


def lakes_within(land: shapely.MultiPolygon, day: date) -> float:
    """Return the area of the lakes of a day that lie in some land, in km2."""
    lakes = existing_between(read_lakes("high"), day_number(day), day_number(day))
    water = shapely.union_all(lakes.geometry[lakes.intersects(land)].to_numpy())
    return float(gpd.GeoSeries([shapely.intersection(land, water)], crs=4326).to_crs(EQUAL_AREA).area.iloc[0])


def area_where(condition: Callable[[Region], bool], day: date, waters: str = "") -> float:
    """Return the area of the regions that satisfy a condition, "without" their lakes if asked."""
    territory = read_territory("high")
    kept = [number for number, region in enumerate(territory.regions) if condition(region)]
    lakes = lakes_within(territory.shape_of(kept), day) if waters == "without" else 0
    return area_of(kept) - lakes


def state_that_owns(region: Region, day: date) -> str:
    """Return the state that a region belongs to by right, republics counting as their Union."""
    number = day_number(day)
    return read_polities()[region.owner_on(number).polity].whole_on(number)


@cache
def lands_on(day: int) -> Mapping[str, Land]:
    """Return the land of each state by right."""
    found = defaultdict[str, set[int]](set)
    for number, region in enumerate(read_territory("high").regions):
        found[state_that_owns(region, date_of(day))].add(number)
    return {state: frozenset(land) for state, land in found.items()}


def is_measured(state: str, land: Land) -> bool:
    """Tell whether a figure is known for a state with this land, or nearly."""
    days = [day_number(date.fromisoformat(row["day"])) for row in STATES if row["polity"] == state]
    return any(area_of(land ^ lands_on(day)[state]) <= SAME_LAND * area_of(land) for day in days)


@cache
def unmeasured() -> frozenset[tuple[str, int, Land]]:
    """Return each large state with the day and land for which no figure is known."""
    held = ((day, *item) for day in read_territory("high").change_days for item in lands_on(day).items())
    large = ((state, day, land) for day, state, land in held if area_of(land) > LARGE_KM2)
    return frozenset(one for one in large if not is_measured(one[0], one[2]))


def excuses(row: Row, state: str, day: int) -> bool:
    first = day_number(date.fromisoformat(row["first"])) if row["first"] else FIRST_DAY
    last = day_number(date.fromisoformat(row["last"])) if row["last"] else LAST_DAY
    return row["polity"] == state and first <= day <= last


def name(row: Row) -> str:
    return f"{row['polity']} {row.get('to', '')} {row.get('day', row.get('first'))}".replace("  ", " ")


@pytest.mark.parametrize("row", STATES, ids=name)
def test_a_state_is_as_large_as_its_yearbook_says(row: Row) -> None:
    day = date.fromisoformat(row["day"])

    area = area_where(lambda region: state_that_owns(region, day) == row["polity"], day, row["waters"])

    assert area == pytest.approx(float(row["km2"]), rel=ALLOWED[row["kind"]])


@pytest.mark.parametrize("row", REPUBLICS, ids=name)
def test_a_republic_is_as_large_as_the_union_said(row: Row) -> None:
    day = date.fromisoformat(row["day"])

    area = area_where(lambda region: region.owner_on(day_number(day)).polity == row["polity"], day)

    assert area == pytest.approx(float(row["km2"]), rel=ALLOWED[row["kind"]])


@pytest.mark.parametrize("row", CEDED, ids=name)
def test_a_ceded_land_is_as_large_as_the_sources_say(row: Row) -> None:
    day = date.fromisoformat(row["day"])
    before = day - timedelta(days=1)

    def changed_hands(region: Region) -> bool:
        return (state_that_owns(region, before), state_that_owns(region, day)) == (row["polity"], row["to"])

    area = area_where(changed_hands, day, row["waters"])

    assert area == pytest.approx(float(row["km2"]), rel=ALLOWED[row["kind"]])


def test_on_every_day_of_change_each_large_state_has_a_figure_or_a_reason() -> None:
    left_out = {
        f"{state} on {date_of(day)}: {area_of(land):.0f} km2"
        for state, day, land in unmeasured()
        if not any(excuses(row, state, day) for row in EXCUSED)
    }

    assert not left_out


@pytest.mark.parametrize("row", EXCUSED, ids=name)
def test_no_reason_is_given_where_there_is_a_figure(row: Row) -> None:
    lands = [land for state, day, land in unmeasured() if excuses(row, state, day)]

    assert lands
    assert row["why"] in {"beyond the map", "undetermined", "passing"}
    assert len(row["reason"]) > 15
    if row["why"] == "beyond the map":
        west, south, _, _ = read_territory("high").shape_of(max(lands, key=len)).bounds
        assert west < WEST or south < SOUTH


def test_there_are_enough_figures_and_each_has_a_source_that_was_seen() -> None:
    assert len(FIGURES) >= 141
    assert all(row["source"] and row["seen"] for row in FIGURES)
    assert not [row for row in FIGURES if row["seen"].startswith("general knowledge")]
    assert {row["waters"] for row in FIGURES} == {"", "without"}
