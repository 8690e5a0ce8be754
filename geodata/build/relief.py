"""The grey relief: the slopes in Tom Patterson's image of the world, without its colours; water white."""

from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray
from PIL import Image, ImageDraw

Picture = NDArray[np.float32]

BOUNDS = (-26.0, 16.0, 178.0, 80.0)  # west, south, east, north, degrees: the high level's window and more
PIXELS_PER_DEGREE = 30  # of the source, kept
COLOUR_RADIUS = 9  # pixels: colours change more slowly than this, slopes faster
FLAT = 0.95  # grey of level land, so that sunlit slopes can be lighter
DARKEST = 0.5
CONTRAST = 1.2
NOISE = 0.008  # of the source's compression: shading weaker than this is level land
FADE_DEGREES = 3.0  # towards the edges, where the map goes on without relief
QUALITY = 70


def build_relief(source: Path, land: gpd.GeoSeries, lakes: gpd.GeoSeries, target: Path) -> None:
    """Write the relief as a grey WebP image in plate carrée over BOUNDS."""
    shading = shade(_read(source), share_of(land) - share_of(lakes))
    grey = Image.fromarray(np.rint(shading * 255).astype(np.uint8))
    grey.save(target, quality=QUALITY, method=6)


def shade(lightness: Picture, land: Picture) -> Picture:
    """Turn lightness (0 to 1) into shading to multiply with: FLAT on level land, 1 on water.

    Dividing by the surroundings takes the tints of height and climate away and leaves the slopes.
    """
    around = blur(lightness * land, COLOUR_RADIUS) / np.maximum(blur(land, COLOUR_RADIUS), 1e-3)
    slope = np.where(land > 0, lightness / np.maximum(around, 1e-3) - 1, 0)
    slope = np.sign(slope) * np.maximum(np.abs(slope) - NOISE, 0)
    room = np.where(slope > 0, 1 - FLAT, FLAT - DARKEST)
    shading = FLAT + room * np.tanh(CONTRAST * slope / room)  # steeper than room allows: gently levelled off
    return np.asarray(1 - (1 - shading) * land * _fade(land.shape), dtype=np.float32)


def share_of(polygons: gpd.GeoSeries) -> Picture:
    """Return how much of each pixel within BOUNDS the polygons cover, 0 to 1."""
    west, south, east, north = BOUNDS
    finer = 2
    scale = PIXELS_PER_DEGREE * finer
    picture = Image.new("L", (round((east - west) * scale), round((north - south) * scale)))
    pen = ImageDraw.Draw(picture)
    near = polygons[polygons.intersects(shapely.box(*BOUNDS))]
    for polygon in shapely.get_parts(near.to_numpy()):
        for ring, tone in [(polygon.exterior, 255), *((hole, 0) for hole in polygon.interiors)]:
            points = (shapely.get_coordinates(ring) - [west, north]) * [scale, -scale]
            pen.polygon([tuple(point) for point in points.tolist()], fill=tone)
    smaller = np.asarray(picture.reduce(finer), dtype=np.float32)
    return smaller / np.float32(255)


def blur(picture: Picture, radius: float) -> Picture:
    """Return a Gaussian blur of standard deviation `radius` pixels."""
    reach = int(3 * radius)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / radius) ** 2)
    weights = (weights / weights.sum()).astype(np.float32)
    for axis in (0, 1):
        lines = np.moveaxis(picture, axis, 0)
        padded = np.pad(lines, [(reach, reach), (0, 0)], mode="edge")
        blurred = np.zeros_like(lines)
        for start, weight in enumerate(weights):
            blurred += weight * padded[start : start + len(lines)]
        picture = np.moveaxis(blurred, 0, axis)
    return picture


def _read(source: Path) -> Picture:
    west, south, east, north = BOUNDS
    scale = PIXELS_PER_DEGREE
    with Image.open(source) as world:
        part = world.convert("L").crop(
            ((west + 180) * scale, (90 - north) * scale, (east + 180) * scale, (90 - south) * scale)
        )
    return np.asarray(part, dtype=np.float32) / np.float32(255)


def _fade(shape: tuple[int, ...]) -> Picture:
    """Return 1 in the middle, falling to 0 at the edges."""
    margin = FADE_DEGREES * PIXELS_PER_DEGREE
    steps = [np.arange(size) + 0.5 for size in shape]
    rises = [np.clip(np.minimum(step, step[::-1]) / margin, 0, 1) for step in steps]
    return np.asarray(np.outer(*rises), dtype=np.float32)
