"""Under which rule a place stood: who held the land about a point, on a day or through all days."""

from dataclasses import dataclass
from functools import cache

import shapely

from geodata.polity import FIRST_DAY, LAST_DAY, read_polities
from geodata.territory import Region, Status, read_territory

NEAR_DEGREES = 0.3  # a town on a coast or an islet may lie just off the simplified land


@dataclass(frozen=True)
class Rule:
    """Who held a place from one day to another, both included (day numbers)."""

    first_day: int
    last_day: int
    polity: str  # id of the whole that the holder was part of
    name: str
    status: Status


@cache
def rules_at(longitude: float, latitude: float) -> tuple[Rule, ...]:
    """Return who held a point (degrees, EPSG:4326) from 1889 to 1946; empty where no borders are known."""
    region = _region_at(longitude, latitude)
    if region is None:
        return ()
    days = sorted(_turning_days(region))
    rules: list[Rule] = []
    for number, day in enumerate(days):
        last = days[number + 1] - 1 if number + 1 < len(days) else LAST_DAY
        now = _rule(region, day, last)
        if rules and (rules[-1].name, rules[-1].status) == (now.name, now.status):
            now = _rule(region, rules.pop().first_day, last)
        rules.append(now)
    return tuple(rules)


def rule_at(longitude: float, latitude: float, day: int) -> Rule | None:
    """Return who held a point on a day, or None where that is not known."""
    rules = rules_at(longitude, latitude)
    return next((one for one in rules if one.first_day <= day <= one.last_day), None)


def _rule(region: Region, first_day: int, last_day: int) -> Rule:
    polities = read_polities()
    holder = region.holder_on(first_day)
    whole = polities[polities[holder.polity].whole_on(first_day)]
    return Rule(first_day, last_day, whole.id, whole.name_on(first_day).text, holder.status)


def _turning_days(region: Region) -> set[int]:
    """Return the days on which a region's holder, its whole or its name may have changed."""
    polities = read_polities()
    held = {one.polity for one in (*region.owners, *region.occupiers) if one.polity}
    wholes = held | {part.polity for id_ in held for part in polities[id_].part_of}
    days = {one.first_day for one in (*region.owners, *region.occupiers)}
    days |= {name.first_day for id_ in wholes for name in polities[id_].names}
    days |= {
        day for id_ in held for part in polities[id_].part_of for day in (part.first_day, part.last_day + 1)
    }
    return {day for day in days if FIRST_DAY <= day <= LAST_DAY}


def _region_at(longitude: float, latitude: float) -> Region | None:
    tree, shapes = _tree()
    point = shapely.Point(longitude, latitude)
    found = tree.query(point, predicate="within")
    if len(found):
        return shapes[int(found[0])]
    near = tree.query_nearest(point, max_distance=NEAR_DEGREES)
    return shapes[int(near[0])] if len(near) else None


@cache
def _tree() -> tuple[shapely.STRtree, list[Region]]:
    """Return the parts of all regions to be searched, and the region of each."""
    territory = read_territory("high")
    parts = [
        (part, region)
        for number, region in enumerate(territory.regions)
        for part in territory.shape_of([number]).geoms
    ]
    return shapely.STRtree([part for part, _ in parts]), [region for _, region in parts]
