"""Regions from recipes."""

import geopandas as gpd
import pytest
import shapely

from geodata.build.regions import choose_pieces, read_recipes

PIECES = gpd.GeoDataFrame(
    {
        "country": ["AAA", "AAA", "AAA", "BBB"],
        "name": ["north", "south", "south", "other"],
        "cuts": [frozenset(), frozenset(), frozenset({"zone"}), frozenset()],
    },
    geometry=[shapely.box(at, 0, at + 1, 1) for at in range(4)],
    crs=4326,
)


@pytest.mark.parametrize(("part", "chosen"), [
    ({"country": "AAA"}, [0, 1, 2]),
    ({"country": "AAA", "only": ["north"]}, [0]),
    ({"country": "AAA", "without": ["north"]}, [1, 2]),
    ({"country": "AAA", "inside": ["zone"]}, [2]),
    ({"country": "AAA", "outside": ["zone"]}, [0, 1]),
])  # fmt: skip
def test_a_recipe_chooses_its_pieces(part: dict[str, object], chosen: list[int]) -> None:
    assert list(choose_pieces(PIECES, part).index) == chosen


def test_a_unit_that_does_not_exist_is_named() -> None:
    with pytest.raises(ValueError, match="AAA has no unit east"):
        choose_pieces(PIECES, {"country": "AAA", "only": ["east"]})


def test_every_recipe_says_how_it_was_made() -> None:
    assert all(recipe["recipe"] and recipe["label"] for recipe in read_recipes())
