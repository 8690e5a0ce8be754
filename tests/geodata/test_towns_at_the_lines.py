"""Towns on either side of each border: a line that runs past a town on the wrong side shows up here."""

import csv
import json
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

import pytest
import shapely

from geodata.territory import FOLDER, borders_on

TABLE = Path(__file__).with_name("towns_at_the_lines.csv")
LINES = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
TOWNS = list(csv.DictReader(LINES))
CUTS = [one["properties"]["id"] for one in json.loads((FOLDER / "cuts.geojson").read_text())["features"]]
FEWEST = 5
BETWEEN_OWNERS = {"brest-litovsk-livonia"}  # the same power held the land on both sides


@pytest.mark.parametrize("day", sorted({row["day"] for row in TOWNS}))
def test_every_town_near_a_line_lies_on_its_side(day: str) -> None:
    rows = [row for row in TOWNS if row["day"] == day]
    borders = borders_on(date.fromisoformat(day), "high")
    points = shapely.points([(float(row["longitude"]), float(row["latitude"])) for row in rows])
    # the nearest shape, as a port may lie off the coast of a simplified land
    held = borders["polity"].to_numpy()[shapely.STRtree(borders.geometry.to_numpy()).nearest(points)]

    assert not [
        f"{row['cut']}: {row['town']} in {polity}"
        for row, polity in zip(rows, held, strict=True)
        if polity != row["polity"]
    ]


def test_no_town_stands_twice_for_a_line_and_day() -> None:
    counts = Counter((row["cut"], row["town"], row["day"]) for row in TOWNS)

    assert not [key for key, count in counts.items() if count > 1]


def test_every_cut_on_land_has_towns_on_both_sides() -> None:
    sides = defaultdict(set)
    for row in TOWNS:
        sides[row["cut"]].add(row["polity"])
    counts = Counter(row["cut"] for row in TOWNS)

    thin = [cut for cut in CUTS if counts[cut] < FEWEST or len(sides[cut]) < 2]

    assert set(thin) == BETWEEN_OWNERS
