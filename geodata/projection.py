"""The map projection fitted to a life, and map units: the only way from degrees to the page's plane."""

from dataclasses import dataclass
from functools import cached_property

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray
from pyproj import CRS, Geod, Transformer

Numbers = NDArray[np.float64]

LONGITUDE_LATITUDE = CRS.from_epsg(4326)  # the CRS of everything that geodata hands out
KM_PER_UNIT = 25
HORIZON_DEGREES = 75  # a conic map shows nothing farther than this from its centre
WIDEST_CONIC = 180  # degrees of longitude; a life spread wider is shown on a cylindrical map
TALLEST_CONIC = 80  # degrees of latitude
NARROWEST_BAND = 15  # degrees of latitude: a life in one town still gets a map of its surroundings
EQUATOR_BAND = 12  # a cone this near the equator is all but a cylinder
ROUND_TO = 5  # degrees: lives in the same parts of the world share a projection
SEAM = 179.999  # degrees from the central meridian to the edge of the world
POLEMOST = 84.0  # degrees of latitude: no map goes nearer to a pole
UNIT_METRES = KM_PER_UNIT * 1000
ELLIPSOID = Geod(ellps="WGS84")


@dataclass(frozen=True)
class Projection:
    """A conformal conic (or, for lives all over the world, a Miller cylindrical) projection.

    Map units are 25 km, x to the right and y up, with the origin at the centre.
    """

    definition: str  # PROJ string, in metres
    longitude: float  # central meridian, degrees
    latitude: float  # of the centre, degrees
    is_conic: bool = True

    @property
    def km_per_unit(self) -> int:
        """Kilometres in one map unit (true along the standard parallels)."""
        return KM_PER_UNIT

    @cached_property
    def crs(self) -> CRS:
        """The CRS in metres."""
        return CRS.from_proj4(self.definition)

    def to_units(self, shapes: gpd.GeoSeries) -> gpd.GeoSeries:
        """Project shapes (any CRS) to map units; same index, no CRS.

        They must lie within `horizon`; clip with `within_horizon` first if they may not.
        """
        shapes = shapes.to_crs(LONGITUDE_LATITUDE)

        def project(points: Numbers) -> Numbers:
            return np.column_stack(self.units_of(*points.T))

        planar = shapely.transform(shapes.to_numpy(), project)
        return gpd.GeoSeries(planar, index=shapes.index)

    def units_of(self, longitude: ArrayLike, latitude: ArrayLike) -> tuple[Numbers, Numbers]:
        """Return x and y in map units of points in degrees (EPSG:4326), arrays of any one shape."""
        # Near the central meridian, so that a line across the date line stays in one piece.
        near = self.longitude + (np.asarray(longitude, dtype=float) - self.longitude + 180) % 360 - 180
        east, north = self._transformer.transform(near, np.asarray(latitude, dtype=float))
        return np.asarray(east) / UNIT_METRES, np.asarray(north) / UNIT_METRES

    def degrees_of(self, x: ArrayLike, y: ArrayLike) -> tuple[Numbers, Numbers]:
        """Return longitude and latitude of points in map units; infinite where the map has no world."""
        metres = np.asarray(x, dtype=float) * UNIT_METRES, np.asarray(y, dtype=float) * UNIT_METRES
        longitude, latitude = self._transformer.transform(*metres, direction="INVERSE")
        return np.asarray(longitude), np.asarray(latitude)

    @cached_property
    def horizon(self) -> shapely.Polygon:
        """The part of the world that is shown, in degrees.

        Its longitudes run on from the central meridian, 180 degrees either way, and may pass +-180.
        """
        if not self.is_conic:
            return shapely.box(self.longitude - SEAM, -POLEMOST, self.longitude + SEAM, POLEMOST)
        return _circle(self.longitude, self.latitude, HORIZON_DEGREES)

    @cached_property
    def _transformer(self) -> Transformer:
        return Transformer.from_crs(LONGITUDE_LATITUDE, self.crs, always_xy=True)


def fit_projection(points: gpd.GeoSeries | ArrayLike) -> Projection:
    """Fit a projection to the places of a life.

    `points` is a series of points, or an array of (longitude, latitude) of shape (n, 2) in degrees
    (EPSG:4326). The central meridian lies two thirds of the way from the middle of their extent to
    the median place, so that one far journey does not tilt the whole life; the standard parallels
    lie one sixth in from the southern and northern end.
    """
    places = _coordinates(points)
    if not len(places):
        raise ValueError("a projection needs at least one point")
    longitudes = _run_on(places[:, 0])
    west, east = float(longitudes.min()), float(longitudes.max())
    south, north = float(places[:, 1].min()), float(places[:, 1].max())
    middle = (south + north) / 2
    meridian = _rounded(((west + east) / 2 + 2 * float(np.median(longitudes))) / 3)
    meridian = (meridian + 180) % 360 - 180
    if east - west > WIDEST_CONIC or north - south > TALLEST_CONIC or abs(middle) < EQUATOR_BAND:
        return _cylindrical(meridian)
    return _conic(meridian, middle, max(north - south, NARROWEST_BAND))


def _conic(meridian: float, middle: float, height: float) -> Projection:
    """Return the conic projection of a band `height` degrees high about the parallel `middle`."""
    middle = float(np.clip(middle, -75, 75))
    parallels = [float(np.clip(_rounded(middle + height * third), -85, 85)) for third in (-1 / 3, 1 / 3)]
    latitude = _rounded(middle)
    definition = (
        f"+proj=lcc +lat_1={parallels[0]:g} +lat_2={parallels[1]:g} +lat_0={latitude:g} +lon_0={meridian:g} "
        "+datum=WGS84 +units=m +no_defs"
    )
    return Projection(definition, meridian, latitude)


def _cylindrical(meridian: float) -> Projection:
    definition = f"+proj=mill +lon_0={meridian:g} +datum=WGS84 +units=m +no_defs"
    return Projection(definition, meridian, 0.0, is_conic=False)


def _coordinates(points: gpd.GeoSeries | ArrayLike) -> Numbers:
    if isinstance(points, gpd.GeoSeries):
        points = shapely.get_coordinates(points.to_crs(LONGITUDE_LATITUDE).to_numpy())
    return np.asarray(points, dtype=float).reshape(-1, 2)


def _run_on(longitudes: Numbers) -> Numbers:
    """Let longitudes run on past 180, cut where the widest stretch of the globe holds no point."""
    ordered: Numbers = np.sort(longitudes % 360)
    gaps = np.diff(ordered, append=ordered[0] + 360)
    first = float(ordered[(int(np.argmax(gaps)) + 1) % len(ordered)])
    return first + (longitudes - first) % 360


def _rounded(degrees: float) -> float:
    return float(np.round(degrees / ROUND_TO) * ROUND_TO)


def _circle(longitude: float, latitude: float, radius: float) -> shapely.Polygon:
    """Return the circle about a point, in degrees, as a polygon whose longitudes do not jump."""
    azimuths = np.arange(0, 360, 2.0)
    metres = np.full_like(azimuths, np.radians(radius) * ELLIPSOID.a)
    starts = np.full_like(azimuths, longitude), np.full_like(azimuths, latitude)
    east, north, _ = ELLIPSOID.fwd(*starts, azimuths, metres)
    offset = (np.asarray(east) - longitude + 180) % 360 - 180
    north = np.asarray(north)
    if radius > 90 - abs(latitude):  # a pole lies within: the rim runs from seam to seam
        order = np.argsort(offset)
        offset, north, pole = offset[order], north[order], np.copysign(POLEMOST, latitude)
        rim = north[[0, *range(len(north)), -1]]
        offset = np.concatenate([[-SEAM], np.clip(offset, -SEAM, SEAM), [SEAM, SEAM, -SEAM]])
        north = np.concatenate([rim, [pole, pole]])
    return shapely.Polygon(np.column_stack([longitude + offset, north]))
