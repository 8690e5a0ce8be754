"""The export to GeoJSON: RFC 7946, every reading, the same bytes each time."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import shapely

from events.life import Life
from events.read_life import read_life, shipped_life
from map_app.export.geojson_file import export

PROPERTIES = (
    *("id", "title", "text", "kind", "date", "earliest", "latest", "place", "place_id", "precision"),
    *("certainty", "people", "documents", "sources", "readings", "weight"),
)
READING = {"date", "earliest", "latest", "place", "source", "locator", "note", "preferred"}


@pytest.fixture(scope="module")
def collection(small_life: Life) -> dict[str, Any]:
    return json.loads(export(small_life))


def feature(collection: dict[str, Any], event: str) -> dict[str, Any]:
    return next(one for one in collection["features"] if one["id"] == event)


def test_each_event_is_a_feature_with_exactly_the_promised_properties(
    collection: dict[str, Any], small_life: Life
) -> None:
    assert collection["type"] == "FeatureCollection"
    assert [one["id"] for one in collection["features"]] == [event.id for event in small_life.events]
    for one in collection["features"]:
        assert tuple(one["properties"]) == PROPERTIES
        assert all(set(reading) == READING for reading in one["properties"]["readings"])


def test_a_town_is_a_point_longitude_first(collection: dict[str, Any]) -> None:
    assert feature(collection, "born")["geometry"] == {"type": "Point", "coordinates": [17.6389, 59.8586]}


def test_a_region_is_a_polygon_whose_outer_rings_run_counter_clockwise(collection: dict[str, Any]) -> None:
    geometry = shapely.geometry.shape(feature(collection, "banished")["geometry"])

    polygons = getattr(geometry, "geoms", [geometry])
    assert geometry.geom_type in {"Polygon", "MultiPolygon"}
    assert all(polygon.exterior.is_ccw for polygon in polygons)
    assert not any(hole.is_ccw for polygon in polygons for hole in polygon.interiors)


def test_a_place_that_nobody_has_located_has_no_geometry(small_life: Life) -> None:
    lost = replace(small_life.event("banished"), readings=small_life.event("banished").readings[1:])
    life = replace(small_life, events=(lost,))

    (only,) = json.loads(export(life))["features"]

    assert only["properties"]["place"] == "The North"
    assert only["geometry"] is None


def test_readings_that_disagree_stand_side_by_side_one_entry_a_citation(collection: dict[str, Any]) -> None:
    readings = feature(collection, "banished")["properties"]["readings"]

    assert [one["locator"] for one in readings][:2] == ["no. 17", "no. 18"]
    assert [one["place"] for one in readings] == ["Siberia", "Siberia", "The North", None]
    assert [one["preferred"] for one in readings] == [True, True, False, False]


def test_days_are_gregorian_whatever_the_source_wrote(collection: dict[str, Any]) -> None:
    properties = feature(collection, "to-petersburg")["properties"]  # 1 September 1893, Old Style

    assert properties["date"] == properties["earliest"] == properties["latest"] == "1893-09-13"
    assert properties["place"] == "Saint Petersburg"


def test_the_shipped_life_is_complete_valid_and_the_same_each_time(shipped: Life) -> None:
    content = export(shipped)

    assert content == export(read_life(shipped_life()))
    features = json.loads(content)["features"]
    assert len(features) == len(shipped.events) > 110
    for one in features:
        properties = one["properties"]
        assert date.fromisoformat(properties["earliest"]) <= date.fromisoformat(properties["latest"])
        assert sum(reading["preferred"] for reading in properties["readings"]) >= 1
        assert one["geometry"] is None or shapely.geometry.shape(one["geometry"]).is_valid
