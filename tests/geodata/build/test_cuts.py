"""Cuts divide units where they say, and are refused where they do not."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import pytest
import shapely

from geodata.build.cuts import read_cuts
from geodata.build.fragments import divide_units
from geodata.fault import Faults

DATA = Path(__file__).parents[3] / "geodata" / "data" / "territory"
UNITS = gpd.GeoDataFrame(
    {"country": ["AAA", "BBB"], "name": ["west", "east"]},
    geometry=[shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)],
    crs=4326,
)
NORTH = {
    "id": "north",
    "title": "The north of the west",
    "divides": ["AAA"],
    "first": "1900-01-01",
    "source": "a treaty",
    "follows": "towns",
    "around": [[11, 11], [-1, 11]],
}
LINE = [[-1, 5], [11, 5]]


def write(folder: Path, *cuts: tuple[dict[str, Any], list[list[float]]]) -> Path:
    """Write cuts as a file and return its path; each feature begins on a line of its own, from line 2."""
    features = [
        json.dumps(
            {"type": "Feature", "properties": cut, "geometry": {"type": "LineString", "coordinates": line}}
        )
        for cut, line in cuts
    ]
    path = folder / "cuts.geojson"
    path.write_text('{"type": "FeatureCollection", "features": [\n' + ",\n".join(features) + "\n]}")
    return path


def test_a_cut_encloses_what_lies_on_its_side(tmp_path: Path) -> None:
    fragments = divide_units(UNITS, read_cuts(write(tmp_path, (NORTH, LINE))))

    areas = {(row.country, tuple(row.cuts)): row.geometry.area for row in fragments.itertuples()}
    assert areas == {("AAA", ("north",)): 50, ("AAA", ()): 50, ("BBB", ()): 100}


def test_where_a_cut_was_looked_up_is_no_part_of_its_citation(tmp_path: Path) -> None:
    (cut,) = read_cuts(write(tmp_path, ({**NORTH, "seen": "Wikipedia: North"}, LINE)))

    assert cut.citation == "The north of the west: a treaty; drawn by towns"


def test_fragments_are_a_valid_coverage(tmp_path: Path) -> None:
    middle = {**NORTH, "id": "middle", "divides": ["BBB/east"], "around": [[21, 12], [9, 12]]}
    cuts = read_cuts(write(tmp_path, (NORTH, LINE), (middle, [[9, 4], [21, 4]])))

    fragments = divide_units(UNITS, cuts)

    assert shapely.coverage_is_valid(fragments.geometry.to_numpy())
    assert shapely.area(fragments.geometry.to_numpy()).sum() == pytest.approx(200)
    assert len(fragments) == 4


def test_a_cut_may_be_a_closed_ring(tmp_path: Path) -> None:
    enclave = {key: value for key, value in NORTH.items() if key != "around"}
    ring = [[2, 2], [4, 2], [4, 4], [2, 4], [2, 2]]

    fragments = divide_units(UNITS, read_cuts(write(tmp_path, (enclave, ring))))

    inside = fragments[[bool(cuts) for cuts in fragments["cuts"]]]
    assert shapely.area(inside.geometry.to_numpy()) == pytest.approx([4])


Change = Callable[[dict[str, Any]], dict[str, Any]]
WRONG: list[tuple[str, Change, list[list[float]], str]] = [
    ("crosses nothing", lambda cut: cut, [[-1, 10.5], [11, 10.5]], "it does not cross AAA"),
    ("unknown unit", lambda cut: {**cut, "divides": ["AAA/wset"]}, LINE, "unit 'AAA/wset' is not known"),
    ("way round", lambda cut: {**cut, "around": [[5, 9], [-1, 9]]}, LINE, "way round runs .* through AAA"),
    ("open", lambda cut: {**cut, "around": []}, LINE, "it has no `around`"),
    ("crossing itself", lambda cut: {**cut, "around": [[-1, 11], [11, 11]]}, LINE, "crosses itself"),
    ("date", lambda cut: {**cut, "first": "1900"}, LINE, "'1900' is not a date"),
    ("no source", lambda cut: {**cut, "source": ""}, LINE, "source: it is empty"),
    ("seen nowhere", lambda cut: {**cut, "seen": "Wikipedia"}, LINE, "'Wikipedia' does not say where"),
    ("unknown key", lambda cut: {**cut, "sauce": "x"}, LINE, "'sauce' is not a key known here"),
]


@pytest.mark.parametrize(("what", "change", "line", "reason"), WRONG, ids=[row[0] for row in WRONG])
def test_a_wrong_cut_is_refused_with_file_and_line(
    tmp_path: Path, what: str, change: Change, line: list[list[float]], reason: str
) -> None:
    other = {**NORTH, "id": "other"}
    path = write(tmp_path, (other, LINE), (change(dict(NORTH)), line))

    with pytest.raises(Faults, match=f"cuts.geojson:3: cut 'north': .*{reason}"):
        divide_units(UNITS, read_cuts(path))


def test_text_that_is_no_json_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "cuts.geojson"
    path.write_text('{"features": [\n\n,]}')

    with pytest.raises(Faults, match=r"cuts\.geojson:3: not valid JSON"):
        read_cuts(path)


def test_every_cut_of_the_project_has_its_date_and_source() -> None:
    cuts = read_cuts(DATA / "cuts.geojson")

    assert len(cuts) >= 59


def test_a_sliver_at_the_rim_takes_the_side_of_its_neighbour(tmp_path: Path) -> None:
    dipping = [[-1, 5], [10.5, 5], [10.5, 9], [9.99, 9], [9.99, 9.1], [10.5, 9.1], [10.5, 11]]
    cut = {**NORTH, "around": [[-1, 11]]}

    fragments = divide_units(UNITS, read_cuts(write(tmp_path, (cut, dipping))))

    areas = {(row.country, tuple(row.cuts)): row.geometry.area for row in fragments.itertuples()}
    assert areas == pytest.approx({("AAA", ("north",)): 50, ("AAA", ()): 50, ("BBB", ()): 100})
