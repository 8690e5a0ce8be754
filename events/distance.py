"""How far a journey led, in words that claim no more than its ends allow."""

import itertools
import math

from events.life import Life
from events.stage import Journey
from geodata.place import Place
from geodata.route import length_km, route

NEAREST = 10  # kilometres: less than this is not told
ROUNDED_TO = ((100, 10), (1000, 50), (math.inf, 100))  # kilometres: below the first to the nearest second


def distance_words(life: Life, journey: Journey) -> str:
    """Return "about 1,600 kilometres", or nothing where the ends are not known well enough to say.

    It is measured straight from stop to stop. Only of a flight that is certain can one say so much without
    adding that it is as the crow flies: any other way was longer. Between areas, unlocated places and markers
    that may lie far off, no figure is honest.
    """
    stops = [life.places[one] for one in (journey.start_place, *journey.via, journey.end_place)]
    kilometres = _rounded(_length(stops), sum(stop.radius_km for stop in stops))
    if not kilometres:
        return ""
    words = f"about {kilometres:,} kilometres"
    is_flown = journey.mode == "aeroplane" and journey.certainty == "certain"
    return words if is_flown else f"{words} as the crow flies"


def _length(stops: list[Place]) -> float:
    """Return the kilometres from stop to stop; 0 where a stop is no point that can be measured from."""
    points = [stop.point for stop in stops if stop.point is not None and stop.precision != "unknown"]
    if len(points) < len(stops):
        return 0.0
    return sum(length_km(route([start, end])) for start, end in itertools.pairwise(points))


def _rounded(kilometres: float, doubt: float) -> int:
    """Return a distance rounded by its size and its doubt, both in kilometres; 0 if it says nothing.

    >>> _rounded(1614.2, 0), _rounded(587, 30), _rounded(54, 1), _rounded(1.7, 20), _rounded(60, 40)
    (1600, 600, 50, 0, 0)
    """
    if kilometres < max(NEAREST, 2 * doubt):
        return 0
    step = next(step for limit, step in ROUNDED_TO if kilometres < limit and step >= min(doubt, 100))
    return step * int(kilometres / step + 0.5)
