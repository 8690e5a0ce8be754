"""What the shipped timelines record of sources."""

from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely

from geodata.build import __main__ as command
from geodata.build.cuts import read_cuts
from geodata.build.fragments import divide_units
from geodata.build.territory.records import lines_between

UNITS = gpd.GeoDataFrame(
    {"country": ["AAA", "BBB"], "name": ["west", "east"]},
    geometry=[shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)],
    crs=4326,
)
CUT = """{"features": [
{"type": "Feature", "properties": {"id": "north", "title": "The north", "divides": ["AAA"],
  "first": "1900-01-01", "source": "a treaty", "follows": "towns", "around": [[11, 11], [-1, 11]]},
 "geometry": {"type": "LineString", "coordinates": [[-1, HEIGHT], [11, HEIGHT]]}}
]}"""


def write_cut(folder: Path, height: float) -> Path:
    path = folder / "cuts.geojson"
    path.write_text(CUT.replace("HEIGHT", str(height)), encoding="utf-8")
    return path


def test_two_regions_part_along_the_cut_between_them_and_not_along_a_unit(tmp_path: Path) -> None:
    cuts = read_cuts(write_cut(tmp_path, 5))
    fragments = divide_units(UNITS, cuts)

    lines = lines_between(fragments, np.arange(len(fragments)), cuts)

    (pair,) = lines
    assert set(fragments["country"].iloc[list(pair)]) == {"AAA"}
    assert lines[pair] == ("The north: a treaty; drawn by towns",)


def test_no_line_is_recorded_where_both_sides_share_their_fate(tmp_path: Path) -> None:
    cuts = read_cuts(write_cut(tmp_path, 5))
    fragments = divide_units(UNITS, cuts)

    assert lines_between(fragments, np.zeros(len(fragments), dtype=int), cuts) == {}


def test_the_command_refuses_a_wrong_cut_naming_file_and_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "territory").mkdir()
    write_cut(tmp_path / "territory", 10.5)
    monkeypatch.setattr(command.sources, "fetch_sources", lambda _: None)
    monkeypatch.setattr(command, "read_units", lambda _: UNITS)
    monkeypatch.setattr(command, "read_sea", lambda _: shapely.Polygon())
    monkeypatch.setattr(command, "follow_the_sea", lambda units, _: units)
    monkeypatch.setattr("sys.argv", ["geodata.build", "territory", "--data", str(tmp_path)])

    with pytest.raises(SystemExit, match=r"cuts.geojson:2: cut 'north': it does not cross AAA"):
        command.main()
