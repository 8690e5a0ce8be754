"""Where the names of states and of their parts may stand while their land keeps its shape, ready for JSON."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from geodata.polity import Polity
from geodata.projection import Projection
from map_app.line_code import encode_pairs
from map_app.seat_candidates import SHAPES
from map_app.seat_choice import ROOM_OF_A_SEAT, Heart, Lands, Seats, seats_aslant

ROOM_IN_A_PART = 150  # square units for each further seat in a part of a whole: it is named in near views
SCALE = 5  # integers per map unit: 5 km
ROOM_SCALE = 6  # integers per square root of a width in map units: the narrower a room, the finer its measure
THOUSAND_KM2 = 0.625  # in a square unit
SAME_AREA = 0.03  # a state that grew by less keeps its seats

Held = tuple[int, str, bool]  # from day, polity, whether it is occupied


def state_seats(
    held: Sequence[Sequence[Held]],
    polities: Sequence[Polity],
    lands: Lands,
    room: int = ROOM_OF_A_SEAT,
) -> list[list[list[Any]]]:
    """Return for each polity, whenever its land changes, [from day, area in 1,000 km2, seats, rooms, near].

    `held` tells who held each region, "" for nobody. Seats are an encoded line of 1/`SCALE` map unit; rooms,
    encoded alike, the widths of a box of each of the `SHAPES` about a seat, see `ROOM_SCALE`.
    The first `near` seats lie about the heart of the state, and only they serve while any is in sight.
    Where a land lies aslant, [degrees, seats, rooms] of names set along it follow. Where it is the same land
    as before, [from day, area, number of the entry that told of it].
    """
    extents = _extents(held, lands.shown)
    return [
        _seats_in_time(extents.get(one.id, []), lands, _heart(one, lands.projection), room)
        for one in polities
    ]


def _heart(polity: Polity, projection: Projection) -> Heart:
    """Return its heart in map units, or None where it has none that the projection shows."""
    if polity.heart is None:
        return None
    x, y = (float(one) for one in projection.units_of(*polity.heart))
    return (x, y) if math.isfinite(x) and math.isfinite(y) else None


def _extents(
    held_by: Sequence[Sequence[Held]], shown: set[int]
) -> dict[str, list[tuple[int, frozenset[int]]]]:
    """Return for each polity, from which day on, the regions that its name may stand in.

    What it has occupied is not among them as long as it holds other land.
    """
    changes: dict[int, list[tuple[int, str, bool]]] = {}
    for region in shown:
        for day, polity, is_occupied in held_by[region]:
            changes.setdefault(day, []).append((region, polity, is_occupied))
    held: dict[str, dict[int, bool]] = {}
    holder: dict[int, str] = {}
    extents: dict[str, list[tuple[int, frozenset[int]]]] = {}
    for day in sorted(changes):
        touched = set()
        for region, polity, is_occupied in changes[day]:
            if region in holder:
                held[holder[region]].pop(region)
                touched.add(holder[region])
            holder[region] = polity
            held.setdefault(polity, {})[region] = is_occupied
            touched.add(polity)
        for polity in sorted(touched):
            own = [region for region, is_occupied in held[polity].items() if not is_occupied]
            extents.setdefault(polity, []).append((day, frozenset(own or held[polity])))
    return extents


def _seats_in_time(
    extents: Sequence[tuple[int, frozenset[int]]], lands: Lands, heart: Heart, room: int
) -> list[list[Any]]:
    entries: list[list[Any]] = []
    told = dict[frozenset[int], tuple[int, float, Seats]]()  # by regions: entry, area and seats
    known: tuple[float, Seats, frozenset[int]] | None = None  # area, seats and regions of the last entry
    members_before: frozenset[int] = frozenset()
    for day, members in extents:
        if members == members_before and entries:
            continue
        members_before = members
        if not members:
            entries.append([day, 0, "", "", 0])
            known = None
            continue
        if members in told:
            entry, area, seats = told[members]
            entries.append([day, entries[entry][1], entry])
            known = (area, seats, members)
            continue
        shape = lands.shape_of(members)
        area = float(shape.area)
        is_alike = known is not None and abs(area - known[0]) <= SAME_AREA * known[0]
        if known and is_alike and not lands.reach(_boxes(known[1]), known[2] - members):
            continue
        seats, near = lands.seats_in(members, shape, heart, room)
        known = (area, seats, members)
        told[members] = (len(entries), area, seats)
        slant, tilted = seats_aslant(shape, max((seat[2] for seat in seats), default=0.0))
        tilt = [[slant, *_encoded(tilted)]] if tilted else []
        entries.append([day, max(1, round(area * THOUSAND_KM2)), *_encoded(seats), near, *tilt])
    return entries


def _encoded(seats: Seats) -> tuple[str, str]:
    """Return the points of seats as an encoded line, and their rooms: a width, then what each next lacks."""
    points, widths = np.split(np.array(seats).reshape(-1, 2 + len(SHAPES)), [2], axis=1)
    rooms = np.floor(np.sqrt(widths) * ROOM_SCALE).astype(np.int64)
    rooms[:, 1:] = rooms[:, :-1] - rooms[:, 1:]
    return encode_pairs(np.rint(points * SCALE)), encode_pairs(np.concatenate([rooms[:, :2], rooms[:, 2:]]))


def _boxes(seats: Seats) -> NDArray[np.object_]:
    """Return the rooms at seats as boxes, a little smaller, so that none meets what lies beside it."""
    x, y, *widths = np.array(seats).reshape(-1, 2 + len(SHAPES)).T
    boxes = [
        shapely.box(x - 0.48 * width, y - 0.48 * width / shape, x + 0.48 * width, y + 0.48 * width / shape)
        for width, shape in zip(widths, SHAPES, strict=True)
    ]
    return np.concatenate(boxes)
