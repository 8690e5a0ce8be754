"""Arcs between regions."""

import geopandas as gpd
import numpy as np
import shapely

from geodata.build.territory.topology import arcs_between
from geodata.territory import SEA, Holding, Region, Territory


def shapes(*boxes: shapely.Geometry) -> gpd.GeoSeries:
    return gpd.GeoSeries(list(boxes), crs=4326)


def sides(arcs: gpd.GeoDataFrame) -> set[frozenset[int]]:
    return {frozenset(pair) for pair in zip(arcs["left"], arcs["right"], strict=True)}


def test_a_shared_edge_is_kept_once() -> None:
    arcs = arcs_between(
        shapes(shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)), np.array([0, 1]), smallest_km2=0
    )

    assert len(arcs) == 3
    assert sides(arcs) == {frozenset({0, 1}), frozenset({0, SEA}), frozenset({1, SEA})}
    assert shapely.length(arcs.geometry.to_numpy()).sum() == 7


def test_no_arc_runs_inside_a_region() -> None:
    arcs = arcs_between(
        shapes(shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)), np.array([0, 0]), smallest_km2=0
    )

    assert len(arcs) == 1
    assert arcs.geometry.iloc[0].is_closed


def test_islets_are_left_out() -> None:
    arcs = arcs_between(
        shapes(shapely.box(0, 0, 1, 1), shapely.box(5, 5, 5.01, 5.01)), np.array([0, 1]), smallest_km2=10
    )

    assert sides(arcs) == {frozenset({0, SEA})}


def test_an_enclave_is_a_hole_in_its_surroundings() -> None:
    inner = shapely.box(1, 1, 2, 2)
    arcs = arcs_between(shapes(shapely.box(0, 0, 3, 3) - inner, inner), np.array([0, 1]), smallest_km2=0)
    owner = (Holding(0, "red", "sovereign"),)
    territory = Territory((Region(owner, ()), Region((), ())), arcs, {})

    assert territory.shape_of([0]).area == 8
    assert territory.shape_of([1]).area == 1
    assert territory.shape_of([0, 1]).area == 9
    assert len(territory.rings[0]) == 2
