"""A plane around one point in which distances from that point are true: for buffers in kilometres."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
import shapely
from pyproj import CRS, Transformer

from geodata.base_map import read_land
from geodata.projection import LONGITUDE_LATITUDE, Numbers

STEP_METRES = 50_000  # between two corners of an outline, so that it keeps its curve in degrees
FARTHEST_METRES = 9_000_000  # from the centre: land beyond would be torn by the projection


@dataclass(frozen=True)
class RoundPlane:
    """Azimuthal equidistant around a centre, in metres; lengths 2,500 km off are true to two hundredths."""

    longitude: float  # of the centre, degrees
    latitude: float

    def to_plane(self, shape: shapely.Geometry) -> shapely.Geometry:
        """Project a shape in degrees (EPSG:4326)."""
        return shapely.transform(shape, self._forward)

    def to_degrees(self, shape: shapely.Geometry) -> shapely.Geometry:
        """Turn a shape of this plane back into degrees (EPSG:4326); longitudes run on past 180."""
        return shapely.transform(shapely.segmentize(shape, STEP_METRES), self._backward)

    def land_in(self, shape: shapely.Geometry) -> shapely.Geometry:
        """Return the part of a shape of this plane that is land (of the rougher map), lakes included."""
        return shapely.intersection(shape, _land_around(self.longitude, self.latitude))

    def _forward(self, points: Numbers) -> Numbers:
        longitudes, latitudes = points.T
        return np.column_stack(self._transformer.transform(longitudes, latitudes))

    def _backward(self, points: Numbers) -> Numbers:
        x, y = points.T
        longitudes, latitudes = self._transformer.transform(x, y, direction="INVERSE")
        before = self.longitude - 180
        return np.column_stack([(longitudes - before) % 360 + before, latitudes])

    @cached_property
    def _transformer(self) -> Transformer:
        definition = f"+proj=aeqd +lon_0={self.longitude} +lat_0={self.latitude} +ellps=WGS84 +units=m"
        return Transformer.from_crs(LONGITUDE_LATITUDE, CRS.from_proj4(definition), always_xy=True)


@lru_cache(maxsize=16)
def _land_around(longitude: float, latitude: float) -> shapely.Geometry:
    """Return the land near a centre as one shape of its plane, in metres."""
    plane = RoundPlane(longitude, latitude)
    pieces = [plane.to_plane(piece) for piece in read_land("low").geometry]
    horizon = shapely.Point(0, 0).buffer(FARTHEST_METRES)
    return shapely.union_all([shapely.intersection(shapely.make_valid(one), horizon) for one in pieces])
