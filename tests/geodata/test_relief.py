"""The relief in a life's projection."""

import base64
import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from geodata.projection import Projection, fit_projection
from geodata.relief import Relief, warped_relief

EURASIAN = [(2.35, 48.85), (37.62, 55.76), (114.2, 57.9), (51.4, 35.7)]


@pytest.fixture(autouse=True)
def _own_cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def grey_around(relief: Relief, projection: Projection, longitude: float, latitude: float) -> np.ndarray:
    """Return the pixels within 4 units (100 km) of a point."""
    content = base64.b64decode(relief.url.removeprefix("data:image/webp;base64,"))
    picture = np.asarray(Image.open(io.BytesIO(content)).convert("L"))
    left, _, right, top = relief.bounds
    scale = picture.shape[1] / (right - left)
    x, y = projection.units_of(longitude, latitude)
    column, row, reach = int((x - left) * scale), int((top - y) * scale), int(4 * scale)
    return picture[row - reach : row + reach, column - reach : column + reach]


def test_mountains_are_shaded_plains_are_even_and_water_is_white() -> None:
    projection = fit_projection(EURASIAN)
    relief = warped_relief(projection)
    assert relief is not None

    caucasus = grey_around(relief, projection, 44.5, 42.6)
    plain = grey_around(relief, projection, 50.0, 47.5)
    sea = grey_around(relief, projection, 34.0, 43.2)

    assert caucasus.std() > 20
    assert plain.std() < 6
    assert 230 < plain.mean() < 250
    assert sea.min() > 250


def test_the_relief_fits_its_budget() -> None:
    relief = warped_relief(fit_projection(EURASIAN))

    assert relief is not None
    assert len(relief.url) < 450_000


def test_a_life_in_the_americas_has_no_relief() -> None:
    assert warped_relief(fit_projection([(-74, 40.7), (-58, -34)])) is None
