"""A river drawn off its course runs along the line that follows its banks, with its tributaries."""

import geopandas as gpd
import pytest
import shapely

from geodata.build.redrawn import redraw_rivers

RIVERS = gpd.GeoDataFrame(
    {"name": ["Great", "Great", "Side", "Far"], "rank": [2, 2, 8, 8]},
    geometry=[
        shapely.LineString([(0, 0), (2, 0), (4, 0)]),
        shapely.LineString([(4, 0), (6, 0), (9, 0)]),
        shapely.LineString([(5, 3), (5, 0.01)]),
        shapely.LineString([(5, 3), (7, 3)]),
    ],
    crs=4326,
)
COURSE = shapely.LineString([(3, -0.02), (5, -0.1), (7, -0.01)])


def test_the_stretch_is_replaced_and_the_river_stays_in_one_piece() -> None:
    rivers = redraw_rivers(RIVERS, {"Great": COURSE})

    great = shapely.line_merge(shapely.union_all(rivers.geometry[rivers["name"] == "Great"].to_numpy()))
    assert great.geom_type == "LineString"
    assert {great.coords[0], great.coords[-1]} == {(0, 0), (9, 0)}
    assert (5, -0.1) in great.coords
    assert (4, 0) not in great.coords
    assert set(rivers["rank"][rivers["name"] == "Great"]) == {2}


def test_a_tributary_is_led_to_the_new_course_and_no_other_river_moves() -> None:
    rivers = redraw_rivers(RIVERS, {"Great": COURSE}).set_index("name").geometry

    assert rivers["Side"].distance(COURSE) == pytest.approx(0, abs=1e-9)
    assert rivers["Side"].coords[:2] == [(5, 3), (5, 0.01)]
    assert rivers["Far"].equals(RIVERS.geometry[3])


def test_a_river_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="no river is called 'Grate'"):
        redraw_rivers(RIVERS, {"Grate": COURSE})
