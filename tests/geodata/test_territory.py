"""Who held which land on which day."""

import csv
from datetime import date
from pathlib import Path

import pytest
import shapely

from geodata.days import date_of, day_number
from geodata.polity import FIRST_DAY, LAST_DAY, read_polities
from geodata.territory import borders_on, read_territory

TABLE = Path(__file__).with_name("known_holders.csv")
LINES = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
KNOWN = list(csv.DictReader(LINES))
LEVELS = ["low", "high"]


def label(row: dict[str, str]) -> str:
    return f"{row['place']} {row['day']}"


@pytest.mark.parametrize("row", KNOWN, ids=label)
def test_a_town_lies_in_the_state_that_held_it(row: dict[str, str]) -> None:
    borders = borders_on(date.fromisoformat(row["day"]), "low")

    town = shapely.Point(float(row["longitude"]), float(row["latitude"]))
    (held,) = borders[borders.contains(town)].to_dict("records")

    expected = {"name": row["name"], "status": row["status"], "owner_name": row["owner"]}
    assert {key: held[key] if text else "" for key, text in expected.items()} == expected


def test_an_occupied_land_names_its_owner() -> None:
    borders = borders_on(date(1942, 6, 1), "low")

    ostland = borders[borders["name"] == "Reichskommissariat Ostland"]

    assert set(ostland["owner_name"]) == {"Soviet Union"}
    assert set(ostland["lineage"]) == {"germany"}


def test_republics_stand_alone_only_when_asked_for() -> None:
    joined = borders_on(date(1930, 6, 1), "low")
    single = borders_on(date(1930, 6, 1), "low", republics=True)

    assert "soviet-union" in set(joined["polity"])
    assert {"russia", "ukrainian-ssr", "belorussian-ssr", "transcaucasian-sfsr"} <= set(single["polity"])
    assert {"uzbek-ssr", "turkmen-ssr", "tajik-ssr"} <= set(single["polity"])


def test_a_part_without_a_line_in_the_timelines_has_the_land_of_its_heir() -> None:
    single = borders_on(date(1914, 7, 1), "low", republics=True).set_index("polity")
    after = borders_on(date(1917, 12, 6), "low").set_index("polity")

    assert single.loc["grand-duchy-of-finland", "geometry"].equals(after.loc["finland", "geometry"])
    assert "grand-duchy-of-finland" not in set(borders_on(date(1914, 7, 1), "low")["polity"])
    assert "grand-duchy-of-finland" not in set(borders_on(date(1917, 12, 6), "low", republics=True)["polity"])


@pytest.mark.parametrize("day", [date(1888, 12, 31), date(1947, 1, 1)])
def test_a_day_out_of_range_is_refused(day: date) -> None:
    with pytest.raises(ValueError, match="allowed: 1889-01-01 to 1946-12-31"):
        borders_on(day)


@pytest.mark.parametrize("level", LEVELS)
def test_the_regions_neither_overlap_nor_leave_gaps(level: str) -> None:
    territory = read_territory(level)  # type: ignore[arg-type]
    shapes = [territory.shape_of([number]) for number in range(len(territory.regions))]

    assert shapely.coverage_is_valid([shape for shape in shapes if not shape.is_empty])


@pytest.mark.parametrize("level", LEVELS)
def test_the_arcs_close_round_every_region(level: str) -> None:
    territory = read_territory(level)  # type: ignore[arg-type]
    areas = dict.fromkeys(range(-1, len(territory.regions)), 0.0)
    for line, left, right in zip(
        territory.arcs.geometry, territory.arcs["left"], territory.arcs["right"], strict=True
    ):
        x, y = shapely.get_coordinates(line).T
        swept = float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum()) / 2
        areas[left] += swept
        areas[right] -= swept

    for number in range(len(territory.regions)):
        assert territory.shape_of([number]).area == pytest.approx(areas[number], abs=1e-6)


def test_on_every_day_of_change_all_land_is_held_once() -> None:
    territory = read_territory("low")
    areas = [territory.shape_of([number]).area for number in range(len(territory.regions))]
    shapes: dict[frozenset[int], float] = {}
    for day in territory.change_days:
        groups = [frozenset(members) for members in territory.groups_on(day).values()]
        for group in set(groups) - set(shapes):
            shapes[group] = territory.shape_of(group).area

        assert sorted(number for group in groups for number in group) == list(range(len(areas)))
        assert sum(shapes[group] for group in groups) == pytest.approx(sum(areas))


@pytest.mark.parametrize("day", ["1889-01-01", "1919-01-25", "1942-12-01", "1946-12-31"])
def test_the_borders_of_a_day_are_a_coverage(day: str) -> None:
    borders = borders_on(date.fromisoformat(day))

    assert shapely.coverage_is_valid(borders.geometry.to_numpy())
    assert borders.crs.to_epsg() == 4326


def test_every_holder_has_a_name_on_every_day_of_change() -> None:
    for day in read_territory("low").change_days:
        for holder, owner, _ in read_territory("low").groups_on(day):
            assert read_polities()[holder].name_on(day).text
            assert read_polities()[owner].name_on(day).text


def test_changes_fall_within_the_range() -> None:
    days = read_territory("low").change_days

    assert days[0] == FIRST_DAY == day_number(date(1889, 1, 1))
    assert date_of(days[-1]) <= date_of(LAST_DAY)


def test_rings_lead_round_regions_along_whole_arcs() -> None:
    territory = read_territory("low")
    number = max(range(len(territory.regions)), key=lambda one: territory.shape_of([one]).area)
    points = []
    for code in territory.rings[number][0]:
        line = shapely.get_coordinates(territory.arcs.geometry.iloc[code if code >= 0 else ~code])
        points.append(line if code >= 0 else line[::-1])

    for before, after in zip(points, [*points[1:], points[0]], strict=True):
        assert tuple(before[-1]) == tuple(after[0])
