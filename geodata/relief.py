"""The shaded relief, warped into a life's projection. The image itself is Tom Patterson's."""

import base64
import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geodata.cache_folder import remembered
from geodata.projection import Projection

Floats = NDArray[np.float64]

FILE = Path(__file__).parent / "data" / "base" / "relief.webp"
BOUNDS = (-26.0, 16.0, 178.0, 80.0)  # of the file, plate carrée: west, south, east, north, degrees
PIXELS_PER_UNIT = 7  # about 3.6 km a pixel, as in the source
REACH = 230  # map units from the centre that the relief covers at most
FADE = 20  # map units from its edges
TILE = 32  # pixels of the result within which the warp counts as even
QUALITY = 50
WHITE = 255


@dataclass(frozen=True)
class Relief:
    """A picture to multiply with the map."""

    url: str  # a data address: WebP, grey, white on water
    bounds: tuple[float, float, float, float]  # left, bottom, right, top in map units


@cache
def warped_relief(projection: Projection) -> Relief | None:
    """Return the relief around the projection's centre, or None where there is none."""
    west, south, east, north = BOUNDS
    if not (west < projection.longitude < east and south < projection.latitude < north):
        return None
    bounds = _bounds(projection)
    recipe = f"{projection.definition} {bounds} {PIXELS_PER_UNIT} {FADE} {QUALITY} {FILE.stat().st_size}"
    picture = remembered(f"relief {recipe}", lambda: _encode(_warp(projection, bounds)))
    return Relief(f"data:image/webp;base64,{base64.b64encode(picture).decode()}", bounds)


def _bounds(projection: Projection) -> tuple[float, float, float, float]:
    """Return the rectangle in whole map units that holds the file's part of the world, within REACH."""
    west, south, east, north = BOUNDS
    rim = np.linspace(0, 1, 50)
    longitudes = np.concatenate([west + rim * (east - west)] * 2 + [np.full(50, west), np.full(50, east)])
    latitudes = np.concatenate([np.full(50, south), np.full(50, north)] + [south + rim * (north - south)] * 2)
    x, y = projection.units_of(longitudes, latitudes)
    left, bottom, right, top = np.clip([x.min(), y.min(), x.max(), y.max()], -REACH, REACH)
    return float(np.floor(left)), float(np.floor(bottom)), float(np.ceil(right)), float(np.ceil(top))


def _warp(projection: Projection, bounds: tuple[float, float, float, float]) -> Image.Image:
    left, bottom, right, top = bounds
    width, height = round((right - left) * PIXELS_PER_UNIT), round((top - bottom) * PIXELS_PER_UNIT)
    columns = np.unique(np.append(np.arange(0, width, TILE), width))
    rows = np.unique(np.append(np.arange(0, height, TILE), height))
    x, y = np.meshgrid(left + columns / PIXELS_PER_UNIT, top - rows / PIXELS_PER_UNIT)
    with Image.open(FILE) as source:
        corners = _source_pixels(projection, x, y, source.height / (BOUNDS[3] - BOUNDS[1]))
        mesh = [
            ((int(columns[c]), int(rows[r]), int(columns[c + 1]), int(rows[r + 1])), quad)
            for r in range(len(rows) - 1)
            for c in range(len(columns) - 1)
            if (quad := _quad(corners, r, c, source.size)) is not None
        ]
        warped = source.convert("L").transform(
            (width, height), Image.Transform.MESH, mesh, Image.Resampling.BILINEAR, fillcolor=WHITE
        )
    return _fade_edges(warped)


def _fade_edges(picture: Image.Image) -> Image.Image:
    """Let the picture turn white towards its edges, so that none shows on the map."""
    width, height = picture.size
    steps = [np.arange(size, dtype=np.float32) for size in (height, width)]
    rises = [np.clip(np.minimum(step, step[::-1]) / (FADE * PIXELS_PER_UNIT), 0, 1) for step in steps]
    ink = (WHITE - np.asarray(picture)) * np.outer(*rises)
    return Image.fromarray(WHITE - np.rint(ink).astype(np.uint8))


def _source_pixels(projection: Projection, x: Floats, y: Floats, scale: float) -> Floats:
    """Return columns and rows of the file at map points: shape (2, rows, columns)."""
    west, _, east, north = BOUNDS
    longitude, latitude = projection.degrees_of(x, y)
    middle = (west + east) / 2
    longitude = middle + (longitude - middle + 180) % 360 - 180
    return np.stack([(longitude - west) * scale, (north - latitude) * scale])


def _quad(corners: Floats, row: int, column: int, size: tuple[int, int]) -> tuple[float, ...] | None:
    """Return the source corners of a tile (upper left, then anticlockwise), or None if elsewhere."""
    quad = corners[:, [row, row + 1, row + 1, row], [column, column, column + 1, column + 1]]
    low, high = quad.min(axis=1), quad.max(axis=1)
    torn = (high - low).max() > size[0] / 3  # the tile lies across the edge of the world
    if torn or not np.isfinite(quad).all() or (high < 0).any() or (low > size).any():
        return None
    return tuple(quad.T.ravel().tolist())


def _encode(picture: Image.Image) -> bytes:
    encoded = io.BytesIO()
    picture.save(encoded, "WEBP", quality=QUALITY, method=6)
    return encoded.getvalue()
