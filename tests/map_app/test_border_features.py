"""The borders of a day as GeoJSON: states with their names, and on whose word each stands."""

import json
from typing import Any

import pytest
import shapely

from events.life import Life
from map_app.commands import Refusal
from map_app.export.border_features import border_features
from map_app.export.geojson_file import Layer, export


@pytest.fixture(scope="module")
def rows() -> list[dict[str, Any]]:
    return list(json.loads(border_features("1923-06-01"))["features"])


def row(rows: list[dict[str, Any]], name: str, status: str) -> dict[str, Any]:
    wanted = {"name": name, "status": status}
    (only,) = [one for one in rows if wanted.items() <= one["properties"].items()]
    return only


def test_each_row_names_the_acts_and_lines_that_made_it(rows: list[dict[str, Any]]) -> None:
    danzig = row(rows, "Free City of Danzig", "protectorate")["properties"]["sources"]

    assert danzig[0].endswith("Treaty of Versailles 1919 articles 100 to 108")
    assert danzig[1].startswith("Free City of Danzig: Treaty of Versailles 1919, article 100; ")
    assert all(one["properties"]["sources"] for one in rows)


def test_an_occupied_row_names_owner_and_occupier_by_their_own_acts(rows: list[dict[str, Any]]) -> None:
    ruhr = row(rows, "Ruhr under French and Belgian occupation", "occupied")["properties"]["sources"]

    assert "Constitution of the German Empire 1871" in ruhr
    assert "Entry of French and Belgian troops on 11 January 1923" in ruhr


def test_a_row_names_no_act_of_another_day(rows: list[dict[str, Any]]) -> None:
    texts = {text for one in rows for text in one["properties"]["sources"]}

    assert not any("Potsdam" in text for text in texts)
    assert "Union of Transcaucasia of 12 March 1922" in " ".join(texts)


def test_the_outlines_are_valid_and_run_counter_clockwise(rows: list[dict[str, Any]]) -> None:
    for one in rows:
        shape = shapely.geometry.shape(one["geometry"])
        assert shape.is_valid
        assert all(polygon.exterior.is_ccw for polygon in shape.geoms)


def test_republics_are_rows_of_their_own_when_asked_for(rows: list[dict[str, Any]]) -> None:
    parted = json.loads(border_features("1923-06-01", republics=True))["features"]
    names = {one["properties"]["name"] for one in parted}

    assert {"Russian SFSR", "Ukrainian SSR", "Transcaucasian SFSR"} <= names
    assert "Soviet Union" not in names
    assert "Soviet Union" in {one["properties"]["name"] for one in rows}


@pytest.mark.parametrize(("layer", "union"), [("borders", True), ("republics", False)])
def test_the_layer_that_is_asked_for_is_written(small_life: Life, layer: Layer, union: bool) -> None:
    written = json.loads(export(small_life, layer, "1930-06-01"))["features"]

    assert ("soviet-union" in {one["properties"]["polity"] for one in written}) is union


@pytest.mark.parametrize("day", ["", "1923", "1888-12-31", "tomorrow"])
def test_a_day_that_is_none_or_out_of_range_is_refused(day: str) -> None:
    with pytest.raises(Refusal, match="--date"):
        border_features(day)
