"""The outlines of regions."""

import pytest
import shapely

from geodata.base_map import read_land
from geodata.lettering import read_towns
from geodata.region import read_regions, region_centre, region_outline

IDS = ["siberia", "urals", "persia", "turkey", "germany", "france", "unoccupied-zone", "ukraine", "mansfeld"]


def test_all_regions_are_there() -> None:
    assert list(read_regions().index) == IDS


@pytest.mark.parametrize("region", IDS)
def test_a_name_stands_inside_its_region(region: str) -> None:
    outline = region_outline(region)

    assert outline.crs.to_epsg() == 4326
    assert outline.iloc[0].is_valid
    assert outline.iloc[0].contains(shapely.Point(region_centre(region)))


@pytest.mark.parametrize("region", IDS)
def test_a_region_ends_at_the_coast(region: str) -> None:
    outline = region_outline(region).iloc[0]
    near = read_land("high")[read_land("high").intersects(outline)]

    at_sea = outline.difference(near.union_all()).area / outline.area

    assert at_sea < 0.01


@pytest.mark.parametrize(("region", "published_km2"), [
    ("germany", 470_543),  # the Reich of 1937
    ("france", 550_986),
    ("unoccupied-zone", 246_618),
    ("turkey", 778_000),  # without Hatay
    ("persia", 1_648_195),
])  # fmt: skip
def test_a_region_has_its_published_size(region: str, published_km2: int) -> None:
    found = region_outline(region).to_crs("+proj=cea").area.iloc[0] / 1e6

    assert found == pytest.approx(published_km2, rel=0.02)


@pytest.mark.parametrize(("region", "inside", "outside"), [
    ("unoccupied-zone", ["Toulouse", "Marseille", "Vichy"], ["Paris", "Bordeaux", "Bayonne"]),
    ("germany", ["Berlin", "Cologne", "Breslau", "Stettin", "Königsberg"], ["Danzig", "Posen", "Strassburg"]),
    ("ukraine", ["Kharkov", "Kiev", "Odessa"], ["Lemberg", "Sevastopol", "Kishinev"]),
    ("siberia", ["Tyumen", "Tomsk", "Irkutsk"], ["Perm", "Vladivostok"]),
])  # fmt: skip
def test_towns_lie_on_the_right_side(region: str, inside: list[str], outside: list[str]) -> None:
    points = {name.text: town.point for town in read_towns() for name in town.names}
    outline = region_outline(region).iloc[0]

    assert [name for name in inside + outside if outline.contains(shapely.Point(points[name]))] == inside


def test_an_unknown_region_is_an_error() -> None:
    with pytest.raises(KeyError, match="atlantis"):
        region_outline("atlantis")
