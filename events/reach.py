"""Where the person may have been in a silence: as far from the one trace and to the next as people came."""

import math
from dataclasses import dataclass
from datetime import date

import shapely

from events.event import Event
from events.life import Life
from events.stage import Silence
from events.travel import Speed, means_words, speed_of
from geodata.place import Place
from geodata.region import region_centre, region_outline
from geodata.round_plane import RoundPlane
from geodata.route import ELLIPSOID, Point, length_km, route

FARTHEST_OFF = 1000  # kilometres off the way between two traces; beyond, a picture would tell nothing
OFF_UNDER_GUARD = 60  # the same for a prisoner, who is moved from one prison to the next
GUARDED_SHARE = 0.08  # and as a share of the way, for its road is not known
ONLY_SPEED = "It reckons with speed alone, not with passports, police or money."
COARSE_METRES = 5000  # the outline of a region, seen from so far off


@dataclass(frozen=True)
class Reach:
    """A silence between its two traces, and the means there were."""

    last: Event
    following: Event
    days: int  # from the last day of the last trace to the first of the next
    distance_km: float | None  # between the two; None where one of them is no point
    speed: Speed
    held: bool
    words: str


@dataclass(frozen=True)
class Lens:
    """Where the person may have been on one day of a silence."""

    day: date
    from_last_km: float  # how far they may have come since the last trace
    to_next_km: float  # and how far they may still have had to go to the next
    area: shapely.Geometry | None  # EPSG:4326; None where neither trace is on the map
    words: str


def reach_in(life: Life, silence: Silence) -> Reach:
    """Return what lies between the two traces of a silence: days, kilometres and means."""
    last, following = life.event(silence.last_trace), life.event(silence.next_trace)
    held = silence.condition == "held"
    days = max(0, (following.date.earliest - last.date.latest).days)
    ends = [life.places[one.place].point for one in (last, following) if one.place]
    known = [point for point in ends if point]
    distance = length_km(route(known)) if len(known) == 2 else None
    speed = speed_of("prison transport" if held else "not recorded", silence.start.middle)
    return Reach(last, following, days, distance, speed, held, _words(life, last, following, distance, held))


def lens_on(life: Life, silence: Silence, day: date, on_land: bool = True) -> Lens:
    """Return where the person may have been on a day of a silence.

    A traveller may be wherever one could come from the last trace by then, and from where the next could be
    reached in time, at the usual speed; a prisoner somewhere along the way. Nobody is looked for farther off
    the way than FARTHEST_OFF. The sea is left out unless `on_land` is false: whoever draws it may clip it.
    ValueError if the day is not between the traces.
    """
    reach = reach_in(life, silence)
    since = (day - reach.last.date.earliest).days
    until = (reach.following.date.latest - day).days
    if since < 0 or until < 0:
        raise ValueError(f"{day} is not between the traces of the silence '{silence.id}'")
    come, to_go = since * reach.speed.usual, until * reach.speed.usual
    area = _area(life, reach, come, to_go, on_land)
    return Lens(day, come, to_go, area, _lens_words(life, reach, come, to_go))


def _area(life: Life, reach: Reach, come: float, to_go: float, on_land: bool) -> shapely.Geometry | None:
    """Return the land, or land and sea alike, that may have been reached, in degrees (EPSG:4326)."""
    points = [point for one in (reach.last, reach.following) if (point := _point(life, one))]
    if not points:
        return None
    plane = _plane_between(points[0], points[-1])
    known = [
        (shapely.simplify(plane.to_plane(outline), COARSE_METRES), kilometres * 1000)
        for event, kilometres in ((reach.last, come), (reach.following, to_go))
        if event.place and (outline := _outline(life.places[event.place])) is not None
    ]
    way = shapely.union_all([trace for trace, _ in known]).convex_hull
    if reach.held:
        area = way.buffer((OFF_UNDER_GUARD + GUARDED_SHARE * (reach.distance_km or 0)) * 1000)
    else:
        area = way.buffer(FARTHEST_OFF * 1000)
        left, bottom, right, top = area.bounds
        across = math.hypot(right - left, top - bottom)  # from farther off than this, all of it is in reach
        for trace, metres in known:
            if metres < across:
                area = area.intersection(trace.buffer(metres))
    return plane.to_degrees(plane.land_in(area) if on_land else area)


def _plane_between(one: Point, other: Point) -> RoundPlane:
    if one == other:
        return RoundPlane(*one)
    (middle,) = ELLIPSOID.npts(*one, *other, 1)
    return RoundPlane(*(round(degrees, 1) for degrees in middle))


def _point(life: Life, event: Event) -> Point | None:
    """Return where an event is on the map: its point, or the middle of its region; None if nowhere."""
    place = life.places[event.place] if event.place else None
    if place is None or place.point:
        return place.point if place else None
    return region_centre(place.region) if place.region else None


def _outline(place: Place) -> shapely.Geometry | None:
    if place.point:
        return shapely.Point(place.point)
    return region_outline(place.region).iloc[0] if place.region else None


def _words(life: Life, last: Event, following: Event, distance: float | None, held: bool) -> str:
    apart = f", {distance:,.0f} km apart as the crow flies" if distance else ""
    moved = f" A prisoner is moved: {life.pronoun} can be looked for along the way." if held else ""
    ends = [f"{_place_words(life, one)}, {one.date.words}" for one in (last, following)]
    return f"Last trace: {ends[0]}. Next trace: {ends[1]}{apart}.{moved}"


def _lens_words(life: Life, reach: Reach, come: float, to_go: float) -> str:
    """Return in words what bounds the area: the nearer of the two traces, or nothing but good sense."""
    if reach.held:
        ends = [_place_words(life, one) for one in (reach.last, reach.following)]
        return f"Somewhere between {ends[0]} and {ends[1]}."
    how = f"at about {reach.speed.usual:,.0f} km a day {means_words(reach.speed.mode)}"
    near = min(come, to_go)
    if near >= FARTHEST_OFF + (reach.distance_km or 0):
        stay = _stay_words(life, reach)
        return f"{stay}Anywhere: {how}, one could be far beyond what is drawn. {ONLY_SPEED}"
    trace = reach.last if come <= to_go else reach.following
    where = _place_words(life, trace)
    return f"Within {near:,.0f} km of {where}, {how}." if near else f"Still at {where}, or close to it."


def _stay_words(life: Life, reach: Reach) -> str:
    """Return that the person may never have left, where the two traces are in the same place."""
    if reach.last.place is None or reach.last.place != reach.following.place:
        return ""
    place = _place_words(life, reach.last)
    return f"Both traces are in {place}: {life.pronoun} may never have left. Nothing proves it. "


def _place_words(life: Life, event: Event) -> str:
    return life.places[event.place].name_on(event.date.earliest) if event.place else "an unknown place"
