"""Modern units, simplified and joined, stay one coverage."""

import geopandas as gpd
import pytest
import shapely

from geodata.build.coverage import area_km2, join_levels, land_of, simplify_coverage
from geodata.build.units import join_at_date_line


def frame(**shapes: shapely.Geometry) -> gpd.GeoDataFrame:
    """Return units named country_unit."""
    rows = [tuple(key.split("_")) for key in shapes]
    columns = {"country": [row[0] for row in rows], "name": [row[1] for row in rows]}
    return gpd.GeoDataFrame(columns, geometry=list(shapes.values()), crs=4326)


def test_neighbours_simplified_together_do_not_part() -> None:
    edge = [(5 + 0.01 * (step % 2), step / 10) for step in range(101)]
    west = shapely.Polygon([(0, 0), *edge, (0, 10)])
    east = shapely.Polygon([(10, 0), (10, 10), *reversed(edge)])

    simpler = simplify_coverage(gpd.GeoSeries([west, east], crs=4326), detail_km=20)

    assert shapely.coverage_is_valid(simpler.to_numpy())
    assert shapely.get_num_coordinates(simpler.to_numpy()).sum() < 20


def test_land_is_the_union_without_specks() -> None:
    islet, pond = shapely.box(30, 0, 30.01, 0.01), shapely.box(4, 4, 4.01, 4.01)
    units = gpd.GeoSeries([shapely.box(0, 0, 10, 10) - pond, shapely.box(10, 0, 20, 10), islet], crs=4326)

    land = land_of(units, smallest_km2=10)

    assert len(land) == 1
    assert not land.iloc[0].interiors
    assert area_km2(land)[0] == pytest.approx(20 * 10 * 111.2**2, rel=0.01)


def test_slivers_between_levels_are_filled() -> None:
    ragged = shapely.Polygon([(0, 0), (10, 0), (9.95, 3), (10.05, 7), (10, 10), (0, 10)])
    fine = gpd.GeoSeries([ragged], crs=4326)
    coarse = gpd.GeoSeries([shapely.box(10, 0, 20, 10)], crs=4326)

    land = join_levels(fine, coarse, sliver_km2=5_000)

    assert shapely.area(land.to_numpy()) == pytest.approx([200])


def test_what_the_date_line_divides_is_joined() -> None:
    halves = shapely.MultiPolygon([shapely.box(170, 60, 179.9, 70), shapely.box(-179.9, 60, -170, 70)])

    joined = join_at_date_line(frame(RUS_Chukotka=halves)).geometry.iloc[0]

    assert joined.geom_type == "Polygon"
    assert joined.bounds == (170, 60, 190, 70)
