"""Where the name of a sea may stand, and how wide it may be there, so that it crosses no coast."""

from collections.abc import Iterable

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from geodata.base_map import read_lakes, read_land, within_horizon
from geodata.projection import Projection
from map_app.line_code import encode_line
from map_app.seat_candidates import Segments, room_at

WIDEST = 40.0  # map units (1,000 km): to either side of a seat
ROWS = 15  # lines on which seats are sought
SCALE = 5  # integers per map unit
MOST = 5  # seats of a sea
LARGE, SMALL = 17, 10  # sizes of lettering, and how far such a name may be moved in map units:
FARTHEST = (16.0, 2.5)
Seat = tuple[float, float, float]  # x, y, width in map units


class Waters:
    """Seas and lakes in map units, without the land."""

    def __init__(self, projection: Projection) -> None:
        self._land = _planar(read_land("low"), projection)
        self._lakes = _planar(read_lakes("low"), projection)

    def seats_about(self, x: float, y: float, size: int) -> tuple[str, list[int]]:
        """Return an encoded line of seats and their widths (both of 1/`SCALE` unit), the best first.

        They lie about a point (map units), the nearer the smaller the lettering.
        """
        reach = float(np.interp(size, (SMALL, LARGE), FARTHEST[::-1]))
        seats = _chosen(_candidates(self._water_about(x, y, reach), x, y, reach), x, y, reach)
        line = encode_line([seat[:2] for seat in seats], SCALE) if seats else ""
        return line, [max(1, round(width * SCALE)) for _, _, width in seats]

    def _water_about(self, x: float, y: float, reach: float) -> shapely.Polygon:
        """Return the water that the point lies in, or is nearest to."""
        box = (x - reach - WIDEST, y - 1.5 * reach, x + reach + WIDEST, y + 1.5 * reach)
        land, lakes = (
            shapely.union_all(shapely.clip_by_rect(one, *box)) for one in (self._land, self._lakes)
        )
        parts = shapely.get_parts(shapely.union(shapely.difference(shapely.box(*box), land), lakes))
        nearest: shapely.Polygon = parts[int(np.argmin(shapely.distance(parts, shapely.Point(x, y))))]
        return nearest


def _planar(shapes: gpd.GeoDataFrame, projection: Projection) -> NDArray[np.object_]:
    planar = projection.to_units(within_horizon(shapes, projection).geometry).to_numpy()
    valid: NDArray[np.object_] = shapely.make_valid(planar)
    return valid


def _candidates(water: shapely.Polygon, x: float, y: float, reach: float) -> Iterable[Seat]:
    heights = np.linspace(y - reach, y + reach, ROWS)
    rows = Segments([water]).rows(heights)
    for number in range(1, ROWS - 1):
        for left, right in zip(rows[number][::2], rows[number][1::2], strict=True):
            for at in (x, (left + right) / 2):
                if left < at < right and abs(at - x) <= reach:
                    width = min(float(room_at(rows[other], at)) for other in (number - 1, number, number + 1))
                    yield at, float(heights[number]), min(width, 2 * WIDEST)


def _chosen(candidates: Iterable[Seat], x: float, y: float, reach: float) -> list[Seat]:
    """Return the seats with the most room for their distance from a point, none close to another."""

    def worth(seat: Seat) -> float:
        return seat[2] / (1 + (float(np.hypot(seat[0] - x, seat[1] - y)) / reach) ** 2)

    chosen: list[Seat] = []
    for seat in sorted(candidates, key=worth, reverse=True):
        if len(chosen) < MOST and all(
            np.hypot(seat[0] - one[0], seat[1] - one[1]) > reach / 4 for one in chosen
        ):
            chosen.append(seat)
    return chosen
