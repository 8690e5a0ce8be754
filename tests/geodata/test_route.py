"""Great-circle routes."""

import itertools

import numpy as np
import pytest
import shapely

from geodata.route import great_circle, length_km, route

MOSCOW, BERLIN, PARIS = (37.62, 55.76), (13.41, 52.52), (2.35, 48.85)


def test_a_route_starts_and_ends_where_it_should() -> None:
    line = great_circle(MOSCOW, BERLIN)

    assert line.coords[0] == MOSCOW
    assert line.coords[-1] == pytest.approx(BERLIN)
    assert length_km(line) == pytest.approx(1611, abs=5)


def test_no_step_is_longer_than_asked_for() -> None:
    points = great_circle(MOSCOW, BERLIN, step_km=50).coords

    steps = [length_km(shapely.LineString(pair)) for pair in itertools.pairwise(points)]

    assert max(steps) <= 50.001


def test_a_great_circle_bends_north_of_the_parallel() -> None:
    line = great_circle((0, 50), (60, 50))

    assert max(latitude for _, latitude in line.coords) > 53


def test_a_route_passes_through_its_stops() -> None:
    line = route([MOSCOW, BERLIN, PARIS])

    assert shapely.dwithin(line, shapely.Point(BERLIN), 1e-9)
    assert length_km(line) == pytest.approx(length_km(great_circle(MOSCOW, BERLIN)) + 878, abs=5)


def test_a_route_over_the_date_line_does_not_jump() -> None:
    line = route([(170, 50), (-170, 55), (-150, 60)])

    longitudes = np.array(line.coords)[:, 0]
    assert np.abs(np.diff(longitudes)).max() < 5
    assert longitudes[-1] == pytest.approx(210)


def test_a_journey_to_the_same_place_is_no_line_of_length() -> None:
    assert length_km(great_circle(MOSCOW, MOSCOW)) == 0


def test_one_stop_is_no_route() -> None:
    with pytest.raises(ValueError, match="two stops"):
        route([MOSCOW])
