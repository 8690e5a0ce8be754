"""Rivers drawn anew: a stretch that the source draws off its course, laid along the cut that follows it."""

from collections.abc import Mapping

import geopandas as gpd
import numpy as np
import shapely

from geodata.build.water import GAP_DEGREES

REDRAWN: Mapping[str, str] = {"Danube": "danube-left-bank"}  # name in the source, id of the cut


def redraw_rivers(rivers: gpd.GeoDataFrame, courses: Mapping[str, shapely.LineString]) -> gpd.GeoDataFrame:
    """Return rivers (name, rank, geometry; EPSG:4326) with the stretches of `courses` (name: line) replaced.

    A course runs downstream, from near one point of the river to near another; tributaries that ended at
    the old stretch are led to the new one. Raises ValueError if no river has the name.
    """
    rivers = rivers.copy()
    for name, course in courses.items():
        own = (rivers["name"] == name).to_numpy()
        if not own.any():
            raise ValueError(f"no river is called '{name}'")
        old = shapely.union_all(rivers.geometry[own].to_numpy())
        first, last = (shapely.Point(course.coords[end]) for end in (0, -1))
        kept = [piece for line in rivers.geometry[own] for piece in _outside(line, first, last)]
        other = rivers[~own].copy()
        other["geometry"] = [_led_to(line, old, course) for line in other.geometry]
        rank = rivers.loc[own, "rank"].iloc[0]
        pieces = [_joined(course, kept), *kept]
        columns = {"name": [name] * len(pieces), "rank": [rank] * len(pieces)}
        new = gpd.GeoDataFrame(columns, geometry=pieces, crs=rivers.crs)
        rivers = gpd.pd.concat([other, new], ignore_index=True)
    return rivers


def _outside(line: shapely.LineString, first: shapely.Point, last: shapely.Point) -> list[shapely.LineString]:
    """Return what a line keeps above `first` and below `last`, both on or off it."""
    start, end = sorted(shapely.line_locate_point(line, [first, last]))
    pieces = (_between(line, 0, start), _between(line, end, line.length))
    return [piece for piece in pieces if piece.length > 0]


def _between(line: shapely.LineString, start: float, end: float) -> shapely.LineString:
    along = shapely.line_locate_point(line, shapely.points(line.coords))
    inner = shapely.get_coordinates(line)[(along > start) & (along < end)]
    ends = shapely.get_coordinates(shapely.line_interpolate_point(line, [start, end]))
    return shapely.LineString([ends[0], *inner, ends[1]])


def _joined(course: shapely.LineString, kept: list[shapely.LineString]) -> shapely.LineString:
    """Return the course, led to the ends of the pieces above and below it."""
    ends = shapely.get_coordinates([shapely.get_point(piece, end) for piece in kept for end in (0, -1)])
    points = shapely.get_coordinates(course)

    above, below = (ends[np.argmin(np.hypot(*(ends - points[end]).T))] for end in (0, -1))
    return shapely.LineString([above, *points, below])


def _led_to(
    line: shapely.LineString, old: shapely.Geometry, course: shapely.LineString
) -> shapely.LineString:
    """Return a river led on to the new course if it ended at the old one and now ends short of it."""
    points = [*line.coords]
    for end in (0, -1):
        point = shapely.Point(points[end])
        if old.distance(point) < GAP_DEGREES < course.distance(point) < 10 * GAP_DEGREES:
            mouth = shapely.line_interpolate_point(course, shapely.line_locate_point(course, point))
            points.insert(0 if end == 0 else len(points), mouth.coords[0])
    return shapely.LineString(points)
