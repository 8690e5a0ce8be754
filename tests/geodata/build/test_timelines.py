"""Lands and timelines: who got what when, and what is refused."""

from datetime import date
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from geodata.build.territory.lands import LandError, Lands, read_lands
from geodata.build.territory.make import compose
from geodata.build.territory.timelines import read_changes
from geodata.days import day_number
from geodata.fault import Faults

FRAGMENTS = gpd.GeoDataFrame(
    {
        "country": ["AAA", "AAA", "BBB"],
        "name": ["west", "west", "east - side"],
        "cuts": [frozenset({"north"}), frozenset(), frozenset()],
    },
    geometry=[shapely.box(0, 5, 10, 10), shapely.box(0, 0, 10, 5), shapely.box(10, 0, 20, 10)],
    crs=4326,
)
POLITIES = """
[[polity]]
id = "red"
names = [{text = "Red State", last = "1919-12-31"}, {text = "Red Union", first = "1920-01-01"}]

[[polity]]
id = "blue"
names = [{text = "Blue State"}]

[[polity]]
id = "brief"
names = [{text = "Brief State", first = "1920-01-01", last = "1920-12-31"}]
"""
HEAD = "day,land,polity,status,source,seen\n"
OWNERS = HEAD + "1889-01-01,AAA,red,sovereign,a treaty\n1889-01-01,BBB,blue,sovereign,a treaty\n"


def write(folder: Path, owners: str = OWNERS, occupiers: str = HEAD, lands: str = "") -> Path:
    """Write the four files of a small territory and return their folder."""
    (folder / "polities.toml").write_text(POLITIES)
    (folder / "lands.toml").write_text(f"[lands]\n{lands}")
    (folder / "owners.csv").write_text(owners)
    (folder / "occupiers.csv").write_text(occupiers)
    return folder


def holders(folder: Path, day: date) -> list[str]:
    """Return who held each of the three fragments on a day."""
    regions, numbers = compose(FRAGMENTS, folder)
    return [regions[number].holder_on(day_number(day)).polity for number in numbers]


def test_a_land_changes_hands_on_its_day(tmp_path: Path) -> None:
    folder = write(tmp_path, OWNERS + "1920-05-01,north,blue,sovereign,a treaty\n")

    assert holders(folder, date(1920, 4, 30)) == ["red", "red", "blue"]
    assert holders(folder, date(1920, 5, 1)) == ["blue", "red", "blue"]


def test_an_occupation_begins_and_ends(tmp_path: Path) -> None:
    occupied = HEAD + "1920-05-01,AAA,blue,occupied,a war\n1920-06-01,north,-,,a peace\n"
    folder = write(tmp_path, occupiers=occupied)

    assert holders(folder, date(1920, 5, 1)) == ["blue", "blue", "blue"]
    assert holders(folder, date(1920, 6, 1)) == ["red", "blue", "blue"]


def test_parts_of_one_region_keep_the_sources_of_all(tmp_path: Path) -> None:
    south = "1920-05-01,north,blue,sovereign,one act\n1920-05-01,AAA - north,blue,sovereign,another act\n"
    regions, numbers = compose(FRAGMENTS, write(tmp_path, OWNERS + south))

    assert numbers.tolist() == [0, 0, 1]
    assert regions[0].sources_on(day_number(date(1920, 5, 1))) == ("one act", "another act")
    assert regions[0].sources_on(day_number(date(1920, 4, 30))) == ("a treaty",)


def test_an_occupied_region_names_the_acts_of_both(tmp_path: Path) -> None:
    occupied = HEAD + "1920-05-01,AAA,blue,occupied,a war\n"
    regions, _ = compose(FRAGMENTS, write(tmp_path, occupiers=occupied))

    assert regions[0].sources_on(day_number(date(1920, 5, 1))) == ("a treaty", "a war")


def test_what_a_polity_holds_can_be_given_away(tmp_path: Path) -> None:
    folder = write(tmp_path, OWNERS + "1920-05-01,@red - north,blue,sovereign,a treaty\n")

    assert holders(folder, date(1920, 5, 1)) == ["red", "blue", "blue"]


@pytest.mark.parametrize(
    ("expression", "members"),
    [
        ("AAA", [True, True, False]),
        ("north", [True, False, False]),
        ("AAA - north", [False, True, False]),
        ("AAA & north + BBB", [True, False, True]),
        ("BBB/east-side", [False, False, True]),
        ("AAA + BBB - AAA & north", [False, True, True]),
    ],
)
def test_a_land_is_read_as_written(expression: str, members: list[bool]) -> None:
    assert Lands(FRAGMENTS, ["north"]).find(expression).tolist() == members


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("ABA", "'ABA' is not known"),
        ("AAA/wset", "unit 'AAA/wset' is not known; did you mean 'west'"),
        ("nort", "did you mean 'north'"),
        ("BBB & north", "means no land at all"),
    ],
)
def test_a_land_that_is_not_there_is_refused(expression: str, reason: str) -> None:
    with pytest.raises(LandError, match=reason):
        Lands(FRAGMENTS, ["north"]).find(expression)


def test_a_wrong_land_is_named_with_file_and_line(tmp_path: Path) -> None:
    path = write(tmp_path, lands='south = "AAA - north"\nodd = "AAA/wset"\nnorth = "AAA"') / "lands.toml"

    with pytest.raises(Faults) as refused:
        read_lands(path, Lands(FRAGMENTS, ["north"]))

    assert [fault.line for fault in refused.value.faults] == [3, 4]


WRONG_OWNERS = [
    ("1920-01-01,north,green,sovereign,x", "4: polity 'green' is not known"),
    ("1920-01-01,north,blue,soverein,x", "4: status 'soverein' is not allowed"),
    ("1920-01-01,nroth,blue,sovereign,x", "4: unit, cut or land 'nroth' is not known; did you mean 'north'"),
    ("1888-12-31,north,blue,sovereign,x", "4: '1888-12-31' is out of range; allowed: 1889-01-01"),
    ("1947-01-01,north,blue,sovereign,x", "4: '1947-01-01' is out of range"),
    ("1920,north,blue,sovereign,x", "4: '1920' is not a date"),
    ("1920-01-01,north,blue,sovereign,", "4: no source is named"),
    ("1920-01-01,north,blue", "4: 3 cells; allowed: day, land, polity, status, source and,"),
    ("1920-01-01,north,blue,sovereign,x,Wikipedia,y", "4: 7 cells; allowed: day,"),
    ("1920-01-01,north,blue,sovereign,articles 1, 2", "4: '2' does not say where the act was read"),
    ("1889-01-01,north,blue,sovereign,x", "4: two owners on 1889-01-01: .* to 'red' in line 2"),
    ("1920-01-01,north,red,sovereign,x", "4: it changes nothing"),
    (
        "1920-06-01,north,brief,sovereign,x",
        "polities.toml:1: polity 'brief' holds land .* no name on 1921-01-01",
    ),
]


def test_where_an_act_was_read_is_kept_and_may_be_left_out(tmp_path: Path) -> None:
    seen = "1920-05-01,north,blue,sovereign,a treaty,Wikipedia: Treaty\n"
    changes = read_changes(write(tmp_path, OWNERS + seen) / "owners.csv", ["red", "blue"])

    assert [change.seen for change in changes] == ["", "", "Wikipedia: Treaty"]
    assert changes[-1].holding.sources == ("a treaty",)


@pytest.mark.parametrize(("line", "reason"), WRONG_OWNERS)
def test_a_wrong_line_is_refused_with_file_and_line(tmp_path: Path, line: str, reason: str) -> None:
    folder = write(tmp_path, OWNERS + line + "\n")
    file = "" if reason.startswith("polities") else "owners.csv:"

    with pytest.raises(Faults, match=file + reason):
        compose(FRAGMENTS, folder)


def test_two_occupiers_on_one_day_are_refused_with_file_and_line(tmp_path: Path) -> None:
    rivals = HEAD + "1920-05-01,AAA,blue,occupied,a war\n1920-05-01,north,brief,occupied,a war\n"

    with pytest.raises(Faults, match=r"occupiers.csv:3: two owners on 1920-05-01: .* to 'blue' in line 2"):
        compose(FRAGMENTS, write(tmp_path, occupiers=rivals))


def test_a_hole_is_refused(tmp_path: Path) -> None:
    owners = HEAD + "1889-01-01,AAA,red,sovereign,x\n1900-01-01,BBB,blue,sovereign,x\n"

    with pytest.raises(Faults, match=r"owners\.csv:1: hole: a piece of 'BBB/east - side' has no owner"):
        compose(FRAGMENTS, write(tmp_path, owners))


def test_all_faults_of_a_file_are_listed_at_once(tmp_path: Path) -> None:
    owners = OWNERS + "1920,north,blue,sovereign,x\n1921-01-01,north,green,sovereign,x\n"

    with pytest.raises(Faults) as refused:
        compose(FRAGMENTS, write(tmp_path, owners))

    assert [fault.line for fault in refused.value.faults] == [4, 5]
