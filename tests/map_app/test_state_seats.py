"""Where the names of states may stand."""

from datetime import date
from typing import Any

import pytest
import shapely
import shapely.affinity

from geodata.days import day_number
from geodata.polity import read_polities
from geodata.projection import fit_projection
from geodata.territory import read_territory
from map_app.border_page_data import holdings_of
from map_app.seat_candidates import SHAPES, Segments
from map_app.seat_choice import Lands, seats_aslant, seats_in, slant_of
from map_app.state_seats import state_seats

FIRST, LAST = day_number(date(1889, 1, 1)), day_number(date(1946, 12, 31))
PROJECTION = fit_projection([(2.35, 48.85), (37.62, 55.76), (56.25, 58.01), (114.2, 57.9), (51.4, 35.7)])
WIDE = shapely.MultiPolygon([shapely.box(0, 0, 40, 40), shapely.box(60, 0, 200, 60)])


def test_the_widest_room_goes_first_in_a_state_without_a_heart() -> None:
    seats, near = seats_in(WIDE)

    assert seats[0][0] > 60
    assert near == len(seats)


def test_the_name_of_a_wide_state_stands_about_its_heart() -> None:
    seats, near = seats_in(WIDE, (20.0, 20.0))

    assert 0 < near < len(seats)
    assert all(x < 60 for x, *_ in seats[:near])
    assert any(x > 60 for x, *_ in seats[near:])


def test_a_heart_that_is_lost_still_leaves_a_name() -> None:
    _, near = seats_in(shapely.MultiPolygon([shapely.box(0, 0, 20, 20)]), (400.0, 10.0))

    assert near > 0


@pytest.mark.parametrize("heart", [None, (20.0, 20.0)])
def test_a_seat_lies_within_its_state_with_room_on_either_side(heart: tuple[float, float] | None) -> None:
    for seat in seats_in(WIDE, heart)[0]:
        assert all(WIDE.buffer(0.1).contains(box) for box in boxes_at(seat))


def boxes_at(seat: list[float]) -> list[shapely.Polygon]:
    x, y, *widths = seat
    return [
        shapely.box(x - wide / 2, y - wide / shape / 2, x + wide / 2, y + wide / shape / 2)
        for wide, shape in zip(widths, SHAPES, strict=True)
    ]


STRIP, SOUTH_OF_IT = shapely.box(0, 0, 12, 3), shapely.box(-20, -9, 30, 0)


def test_the_name_of_a_narrow_land_may_run_out_to_sea_but_not_over_its_neighbour() -> None:
    strip = shapely.MultiPolygon([STRIP])
    both = Segments([STRIP, SOUTH_OF_IT])

    on_land = max(seat[2] for seat in seats_in(strip)[0])
    with_sea = seats_in(strip, None, both, [0])[0]

    assert max(seat[2] for seat in with_sea) > on_land
    assert not any(box.intersects(SOUTH_OF_IT) for seat in with_sea for box in boxes_at(seat))


@pytest.mark.parametrize(
    ("degrees", "slant"), [(0, 0), (30, 30), (-45, -45), (80, 60), (90, -60), (170, -10)]
)
def test_a_slender_land_tells_how_it_runs_but_a_name_never_stands_steep(degrees: float, slant: int) -> None:
    land = shapely.affinity.rotate(shapely.box(0, 0, 30, 10), degrees)

    assert slant_of(land) == slant


def test_a_name_set_along_a_land_lies_on_it() -> None:
    land = shapely.affinity.rotate(shapely.box(0, 0, 30, 10), 40, origin=(0, 0))

    slant, seats = seats_aslant(shapely.MultiPolygon([land]), widest=15)

    assert slant == 40
    assert max(seat[2] for seat in seats) > 25
    for seat in seats:
        boxes = [shapely.affinity.rotate(box, slant, origin=tuple(seat[:2])) for box in boxes_at(seat)]
        assert all(land.buffer(0.1).contains(box) for box in boxes)


def test_no_name_is_set_aslant_where_a_level_one_has_as_much_room() -> None:
    land = shapely.affinity.rotate(shapely.box(0, 0, 30, 10), 40)

    assert seats_aslant(shapely.MultiPolygon([land]), widest=28) == (0, [])


def test_a_land_that_is_not_slender_bears_its_name_level() -> None:
    assert slant_of(shapely.affinity.rotate(shapely.box(0, 0, 12, 10), 30)) == 0


WEST_AND_EAST = {
    "russia": (27, 75), "soviet-union": (27, 75), "ottoman-empire": (26, 46),
    "united-kingdom": (-7, 2), "austria-hungary": (9, 27), "italy": (7, 18),
}  # fmt: skip


@pytest.fixture(scope="module")
def seats() -> dict[str, list[list[Any]]]:
    territory, polities = read_territory("low"), read_polities()
    timelines = [holdings_of(region, polities, FIRST, LAST) for region in territory.regions]
    lands = Lands(territory, PROJECTION, set(range(len(territory.regions))))
    held = [[(day, holding[0], holding[3] == "occupied") for day, holding in line] for line in timelines]
    wanted = [polities[id_] for id_ in WEST_AND_EAST]
    return dict(zip(WEST_AND_EAST, state_seats(held, wanted, lands), strict=True))


@pytest.mark.parametrize("polity", WEST_AND_EAST)
def test_an_overview_names_a_state_where_it_was_ruled_from_at_any_time(
    seats: dict[str, list[list[Any]]], polity: str
) -> None:
    west, east = WEST_AND_EAST[polity]
    points = [_decoded(line)[0] for _, _, line, *rest in seats[polity] if rest and rest[1]]

    assert points
    for x, y in points:
        assert west < float(PROJECTION.degrees_of(x, y)[0]) < east


def test_a_land_held_once_more_has_its_seats_from_the_first_time(seats: dict[str, list[list[Any]]]) -> None:
    again = [(polity, entry) for polity, entries in seats.items() for entry in entries if len(entry) == 3]

    assert again
    for polity, (day, area, earlier) in again:
        first = seats[polity][earlier]
        assert first[0] < day
        assert (first[1], len(first) > 3) == (area, True)


def _decoded(line: str) -> list[tuple[float, float]]:
    numbers, bits, shift = [], 0, 0
    for sign in line:
        chunk = ord(sign) - 63
        bits, shift = bits | (chunk & 31) << shift, shift + 5
        if chunk < 32:
            numbers.append(~(bits >> 1) if bits & 1 else bits >> 1)
            bits, shift = 0, 0
    points, x, y = [], 0, 0
    for east, north in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + east, y + north
        points.append((x / 5, y / 5))
    return points
