"""Where the person may have been in a silence: an area for each of its years, and what bounds it."""

from datetime import date
from typing import Any

import geopandas as gpd
import shapely

from events.reach import lens_on, reach_in
from events.stage import Silence
from map_app.line_code import encode_line
from map_app.page_data.context import Context

LENS_SCALE = 4  # integers per map unit: 6 km, for an area that fades away
LENS_TOLERANCE = 0.4  # map units (10 km)


def reach_data(context: Context, silence: Silence, lenses: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the days of a silence, what lies between its traces, and the lens for the middle of each year.

    A lens is named by its number in `lenses`, to which a new one is added: many years share theirs.
    """
    reach = reach_in(context.life, silence)
    first, last = reach.last.date.earliest, reach.following.date.latest
    numbers = {}
    for year in range(silence.start.earliest.year, silence.end.latest.year + 1):
        if first <= last:
            lens = _lens(context, silence, min(max(date(year, 7, 1), first), last))
            if lens not in lenses:
                lenses.append(lens)
            numbers[year] = lenses.index(lens)
    return {"days": reach.days, "reach": reach.words, "lenses": numbers}


def _lens(context: Context, silence: Silence, day: date) -> dict[str, Any]:
    """Return the area in map units, sea included: the page clips it to its land."""
    lens = lens_on(context.life, silence, day, on_land=False)
    rings = [] if lens.area is None or lens.area.is_empty else _rings(context, lens.area)
    return {"words": lens.words, "rings": rings, "scale": LENS_SCALE}


def _rings(context: Context, outline: shapely.Geometry) -> list[str]:
    planar = context.projection.to_units(gpd.GeoSeries([outline], crs=4326)).iloc[0].simplify(LENS_TOLERANCE)
    rings = [ring for part in shapely.get_parts(planar) for ring in (part.exterior, *part.interiors)]
    return [encode_line(shapely.get_coordinates(ring), LENS_SCALE) for ring in rings]
