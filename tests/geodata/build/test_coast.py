"""Units end where the sea begins: land nobody covers finds an owner, what lies in the sea goes."""

import geopandas as gpd
import pytest
import shapely

from geodata.build import coast
from geodata.build.coast import follow_the_sea
from geodata.build.coverage import area_km2

WEST, EAST = shapely.box(10, 50, 11, 51), shapely.box(11, 50, 12, 51)
AROUND = shapely.box(5, 45, 17, 56)


def units(*shapes: shapely.Geometry) -> gpd.GeoDataFrame:
    """Return units 0, 1 ... of the country AAA."""
    names = [str(number) for number in range(len(shapes))]
    return gpd.GeoDataFrame({"country": "AAA", "name": names}, geometry=list(shapes), crs=4326)


def sea_around(*land: shapely.Geometry) -> "coast.Shapes":
    """Return everything but land, as the parts of the sea."""
    parts: coast.Shapes = shapely.get_parts(AROUND - shapely.union_all(list(land)))
    return parts


def test_a_unit_reaches_to_the_sea_and_no_farther() -> None:
    shore = shapely.box(10, 50.2, 11, 51.3)  # the unit runs out into the sea, and stops short of the shore

    moved = follow_the_sea(units(WEST), sea_around(shore))

    assert moved.geometry[0].symmetric_difference(shore).area == pytest.approx(0, abs=1e-9)


def test_land_of_nobody_goes_to_the_unit_along_whose_rim_it_lies() -> None:
    cape = shapely.box(10.8, 51, 11.1, 51.2)  # most of it lies off the western unit

    moved = follow_the_sea(units(WEST, EAST), sea_around(WEST, EAST, cape))

    assert moved.geometry[0].covers(shapely.Point(11.05, 51.1))
    assert not moved.geometry[1].intersects(shapely.Point(11.05, 51.1))
    assert shapely.coverage_is_valid(moved.geometry.to_numpy())


def test_an_island_goes_to_the_nearest_unit() -> None:
    island = shapely.box(12.3, 50.4, 12.5, 50.6)

    moved = follow_the_sea(units(WEST, EAST), sea_around(WEST, EAST, island))

    assert moved.geometry[1].covers(island.centroid)
    assert moved.geometry[0].equals(WEST)


def test_an_island_goes_to_its_owner_before_the_nearest(monkeypatch: pytest.MonkeyPatch) -> None:
    island = shapely.box(12.3, 50.4, 12.5, 50.6)
    monkeypatch.setattr(coast, "OWNERS", {(12.4, 50.5): "AAA/0"})

    moved = follow_the_sea(units(WEST, EAST), sea_around(WEST, EAST, island))

    assert moved.geometry[0].covers(island.centroid)


def test_what_no_level_would_show_stays_as_it_was() -> None:
    skerry, notch = shapely.box(12.1, 50.5, 12.11, 50.51), shapely.box(10.5, 50.99, 10.505, 51)

    moved = follow_the_sea(units(WEST, EAST), sea_around(WEST - notch, EAST, skerry))

    assert area_km2(moved.geometry).sum() == pytest.approx(area_km2(units(WEST, EAST).geometry).sum())


def test_units_far_from_the_window_stay() -> None:
    far = shapely.box(-80, 30, -79, 31)

    moved = follow_the_sea(units(far, WEST), sea_around(WEST))

    assert moved.geometry[0].equals(far)
