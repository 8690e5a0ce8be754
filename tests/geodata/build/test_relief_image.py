"""The grey relief, before it is warped."""

import geopandas as gpd
import numpy as np
import shapely

from geodata.build.relief import BOUNDS, FLAT, PIXELS_PER_DEGREE, blur, shade, share_of


def test_level_land_is_flat_grey_and_water_white() -> None:
    land = np.zeros((400, 400), dtype=np.float32)
    land[:, 200:] = 1

    shading = shade(np.full_like(land, 0.5), land)

    assert np.allclose(shading[200, 250], FLAT, atol=0.01)
    assert np.allclose(shading[200, 150], 1)


def test_the_colour_of_the_land_does_not_matter_but_its_slopes_do() -> None:
    land = np.ones((400, 400), dtype=np.float32)
    light, dark = np.full_like(land, 0.8), np.full_like(land, 0.4)
    ridge = light.copy()
    ridge[200, :] *= 0.7

    assert np.allclose(shade(light, land), shade(dark, land), atol=1e-3)
    assert shade(ridge, land)[200, 200] < 0.8


def test_a_blur_spreads_and_keeps_the_sum() -> None:
    dot = np.zeros((101, 101), dtype=np.float32)
    dot[50, 50] = 1

    blurred = blur(dot, 5)

    assert np.isclose(blurred.sum(), 1, atol=1e-4)
    assert blurred[50, 50] < 0.01


def test_the_share_of_land_is_counted_where_it_lies() -> None:
    west, _, _, north = BOUNDS
    square = gpd.GeoSeries([shapely.box(west + 10, north - 20, west + 20, north - 10)], crs=4326)

    share = share_of(square)

    assert share[15 * PIXELS_PER_DEGREE, 15 * PIXELS_PER_DEGREE] == 1
    assert share[5 * PIXELS_PER_DEGREE, 15 * PIXELS_PER_DEGREE] == 0
