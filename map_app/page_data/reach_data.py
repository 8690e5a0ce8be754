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


def reach_data(context: Context, silence: Silence) -> dict[str, Any]:
    """Return the days of a silence, what lies between its traces, and a lens for the middle of each year."""
    reach = reach_in(context.life, silence)
    first, last = reach.last.date.earliest, reach.following.date.latest
    years = range(silence.start.earliest.year, silence.end.latest.year + 1)
    days = {year: min(max(date(year, 7, 1), first), last) for year in years}
    return {
        "days": reach.days,
        "reach": reach.words,
        "lenses": {year: _lens(context, silence, day) for year, day in days.items() if first <= last},
    }


def _lens(context: Context, silence: Silence, day: date) -> dict[str, Any]:
    """Return the area in map units, sea included: the page clips it to its land."""
    lens = lens_on(context.life, silence, day, on_land=False)
    if lens.area is None or lens.area.is_empty:
        return {"words": lens.words, "rings": [], "scale": LENS_SCALE}
    planar = (
        context.projection.to_units(gpd.GeoSeries([lens.area], crs=4326)).iloc[0].simplify(LENS_TOLERANCE)
    )
    rings = [ring for part in shapely.get_parts(planar) for ring in (part.exterior, *part.interiors)]
    return {
        "words": lens.words,
        "rings": [encode_line(shapely.get_coordinates(ring), LENS_SCALE) for ring in rings],
        "scale": LENS_SCALE,
    }
