"""The projection fitted to a life."""

import geopandas as gpd
import numpy as np
import pytest
from shapely import LineString, Point

from geodata.projection import fit_projection

MIASNIKOV = [
    (50.64, 55.36), (56.25, 58.01), (30.31, 59.94), (37.62, 55.76), (36.07, 52.97), (13.41, 52.52),
    (84.97, 56.49), (49.66, 58.60), (44.51, 40.18), (49.89, 40.38), (44.83, 41.69), (65.53, 57.15),
    (114.19, 57.85), (2.35, 48.85), (1.44, 43.60), (5.37, 43.30), (28.98, 41.01), (51.42, 35.69),
]  # fmt: skip


def test_a_russian_life_gets_a_conic_through_its_middle() -> None:
    projection = fit_projection(MIASNIKOV)

    assert projection.is_conic
    assert "+proj=lcc +lat_1=40 +lat_2=55 +lat_0=50 +lon_0=50" in projection.definition
    assert projection.crs.is_projected


def test_one_unit_is_25_kilometres_near_the_places_of_the_life() -> None:
    projection = fit_projection(MIASNIKOV)
    degree_km = 111.2

    x, y = projection.units_of([45, 45], [49.5, 50.5])

    assert np.hypot(np.diff(x), np.diff(y))[0] == pytest.approx(degree_km / 25, rel=0.03)
    assert projection.km_per_unit == 25


def test_north_is_up_and_east_is_right() -> None:
    projection = fit_projection(MIASNIKOV)

    x, y = projection.units_of([50, 60, 50], [50, 50, 60])

    assert x[0] == pytest.approx(0)
    assert x[1] > 0
    assert y[2] > y[0]


@pytest.mark.parametrize("places", [
    [(2.35, 48.85)],
    [(-58.4, -34.6), (-70.9, -53.2)],
    [(144.9, -37.8), (174.8, -41.3), (-149.6, -17.5)],
    [(179.0, 60.0), (-175.0, 65.0)],
    [(0.0, 51.5), (151.2, -33.9), (-74.0, 40.7)],
    [(36.8, -1.3), (103.8, 1.3)],
], ids=["one town", "southern", "Pacific", "date line", "all the world", "equator"])  # fmt: skip
def test_every_life_finds_its_own_places_again(places: list[tuple[float, float]]) -> None:
    projection = fit_projection(places)

    longitude, latitude = projection.degrees_of(*projection.units_of(*np.array(places).T))

    assert np.allclose((longitude - np.array(places)[:, 0] + 180) % 360, 180)
    assert np.allclose(latitude, np.array(places)[:, 1])
    assert projection.horizon.is_valid


def test_a_life_all_over_the_world_gets_a_cylindrical_map() -> None:
    assert not fit_projection([(0, 51.5), (151.2, -33.9), (-74, 40.7)]).is_conic


def test_a_life_at_the_date_line_stays_together() -> None:
    projection = fit_projection([(179, 60), (-175, 65)])

    assert abs(projection.longitude) == 180
    x, _ = projection.units_of([179.9, -179.9], [60, 60])
    assert abs(x[1] - x[0]) < 1


def test_shapes_keep_their_index() -> None:
    shapes = gpd.GeoSeries([Point(50, 50), LineString([(44, 50), (46, 51)])], index=["a", "b"], crs=4326)

    planar = fit_projection(MIASNIKOV).to_units(shapes)

    assert list(planar.index) == ["a", "b"]
    assert planar["a"].x == pytest.approx(0)


def test_no_points_is_an_error() -> None:
    with pytest.raises(ValueError, match="at least one point"):
        fit_projection([])
