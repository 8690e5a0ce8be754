"""The `base.borders` part of the page's data: regions, who held them when, and the arcs between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from geodata.base_map import Level
from geodata.polity import LAST_DAY, Polity, read_polities
from geodata.projection import Projection
from geodata.territory import SEA, Region, Status, Territory, part_held, read_territory
from map_app.line_code import encode_line
from map_app.seat_choice import Lands
from map_app.shared_coast import SharedCoast
from map_app.state_colours import state_colour
from map_app.state_seats import ROOM_IN_A_PART, state_seats

STATUSES: tuple[Status, ...] = ("sovereign", "protectorate", "mandate", "occupied", "claimed")
SCALES: dict[Level, int] = {"low": 20, "high": 100}  # integers per map unit: 1,250 m and 250 m
HALF_ROUND = 180  # degrees: no line is that long, so one that seems to be crosses the seam
Holding = tuple[str, str, str, Status, str]  # polity, the part of it, owner (ids), status, colour


@dataclass(frozen=True)
class BorderPageData:
    """The borders of all days, ready for JSON."""

    shown: dict[str, Any]  # holdings, colours, regions, polities, seats: what the page itself reads
    arcs: dict[Level, dict[str, Any]]  # what only its painter does


def border_page_data(
    projection: Projection, coasts: Mapping[Level, SharedCoast], first_day: int, last_day: int
) -> BorderPageData | None:
    """Return the borders of all days from `first_day` to `last_day`, or None where the map has none.

    Regions, polities and holdings are told by their index; days before the first one known and after the
    last are as those.
    """
    territory = read_territory("low")
    shown = _regions_in_sight(territory, projection)
    if not shown:
        return None
    polities = read_polities()
    timelines = [holdings_of(region, polities, first_day, last_day) for region in territory.regions]
    table = _Table(polities)
    regions = [table.numbers(line) if place in shown else [] for place, line in enumerate(timelines)]
    facts = {
        "holdings": table.holdings,
        "colours": table.colours,
        "regions": regions,
        "polities": [_polity(polities[id_], first_day, last_day) for id_ in table.polities],
        **_seats(timelines, [polities[id_] for id_ in table.polities], Lands(territory, projection, shown)),
    }
    arcs = {level: _arcs(level, shown, projection, coast) for level, coast in coasts.items()}
    return BorderPageData(shown=facts, arcs=arcs)


def _seats(
    timelines: Sequence[Sequence[tuple[int, Holding]]], polities: Sequence[Polity], lands: Lands
) -> dict[str, Any]:
    """Return the seats of the names of states, and those of the names of parts of a larger whole."""
    wholes = [
        [(day, whole, status == "occupied") for day, (whole, _, _, status, _) in line] for line in timelines
    ]
    parts = [
        [(day, part if part != whole else "", False) for day, (whole, part, *_) in line] for line in timelines
    ]
    return {
        "seats": state_seats(wholes, polities, lands),
        "part_seats": state_seats(parts, polities, lands, ROOM_IN_A_PART),
    }


def holdings_of(
    region: Region, polities: Mapping[str, Polity], first_day: int, last_day: int
) -> list[tuple[int, Holding]]:
    """Return from which day on who held a region: an entry whenever anything about it changes."""
    days = {first_day, *(one.first_day for one in (*region.owners, *region.occupiers))}
    named = {one.polity for one in (*region.owners, *region.occupiers) if one.polity}
    for id_ in named:
        days |= {day for part in polities[id_].part_of for day in (part.first_day, part.last_day + 1)}
        days |= {name.first_day for name in polities[id_].names}
    timeline: list[tuple[int, Holding]] = []
    for day in sorted(day for day in days if first_day <= day <= last_day):
        holding = _holding_on(region, polities, max(min(day, LAST_DAY), region.owners[0].first_day))
        if not timeline or timeline[-1][1] != holding:
            timeline.append((day, holding))
    return timeline


def _holding_on(region: Region, polities: Mapping[str, Polity], day: int) -> Holding:
    holder, owner = region.holder_on(day), region.owner_on(day)
    polity = polities[holder.polity]
    whole = polity.whole_on(day)
    colour = state_colour(polities.get(whole, polity), day)
    part = part_held(region, holder.polity, day)
    return whole, part, polities[owner.polity].whole_on(day), holder.status, colour


class _Table:
    """Numbers for polities, colours and holdings, given as they are met."""

    def __init__(self, polities: Mapping[str, Polity]) -> None:
        self._known = polities
        self._numbers: dict[Holding, int] = {}
        self.polities: list[str] = []
        self.colours: list[str] = []
        self.holdings: list[list[int]] = []  # polity, part, owner, status, colour

    def numbers(self, timeline: Sequence[tuple[int, Holding]]) -> list[int]:
        """Return day, holding, day, holding ..."""
        return [number for day, holding in timeline for number in (day, self._number(holding))]

    def _number(self, holding: Holding) -> int:
        if holding not in self._numbers:
            polity, part, owner, status, colour = holding
            ids = [_place_in(self.polities, id_) for id_ in (polity, part, owner)]
            self._numbers[holding] = len(self.holdings)
            self.holdings.append([*ids, STATUSES.index(status), _place_in(self.colours, colour)])
        return self._numbers[holding]


def _place_in(known: list[str], one: str) -> int:
    if one not in known:
        known.append(one)
    return known.index(one)


def _polity(polity: Polity, first_day: int, last_day: int) -> dict[str, Any]:
    names = [
        [name.first_day, name.last_day, name.text, *([] if name.short == name.text else [name.short])]
        for name in polity.names
        if name.first_day <= last_day and name.last_day >= first_day
    ]
    return {"id": polity.id, "names": names}


def _regions_in_sight(territory: Territory, projection: Projection) -> set[int]:
    """Return the regions within the horizon and off the seam: one that is cut could not be filled."""
    arcs = territory.arcs
    middle = projection.longitude
    points, of_arc = shapely.get_coordinates(arcs.geometry.to_numpy(), return_index=True)
    east = middle + (points[:, 0] - middle + 180) % 360 - 180
    beyond = ~shapely.contains_xy(projection.horizon, east, points[:, 1])
    cut = np.zeros(len(arcs), dtype=bool)
    cut[of_arc[beyond]] = True
    torn = (np.abs(np.diff(east)) > HALF_ROUND) & (of_arc[1:] == of_arc[:-1])
    cut[of_arc[1:][torn]] = True
    sides = arcs[["left", "right"]].to_numpy()
    return set(range(len(territory.regions))) - set(sides[cut].ravel().tolist())


def _arcs(level: Level, shown: set[int], projection: Projection, coast: SharedCoast) -> dict[str, Any]:
    """Return arcs and their sides: an arc along a coast is told as a stretch of a ring of `land`."""
    arcs = read_territory(level).arcs
    planar = projection.to_units(arcs.geometry)
    lines: list[str | list[int]] = []
    sides: list[int] = []
    scale = SCALES[level]
    for left, right, line in zip(arcs["left"], arcs["right"], planar, strict=True):
        beside = [int(side) if side in shown else SEA for side in (left, right)]
        if beside == [SEA, SEA]:
            continue
        points = shapely.get_coordinates(line)
        stretch = coast.stretch_of(points) if SEA in (left, right) else None
        lines.append(stretch or encode_line(_on_coast_grid(points, coast.scale, scale), scale))
        sides += beside
    return {"scale": scale, "arcs": lines, "sides": sides}


def _on_coast_grid(points: NDArray[np.float64], fine: int, coarse: int) -> NDArray[np.float64]:
    """Round points (map units) on the grid of the coasts: so the end of a coast is rounded alike."""
    steps = np.rint(points * fine)
    rounded: NDArray[np.float64] = np.floor(steps * coarse / fine + 0.5) / coarse
    return rounded
