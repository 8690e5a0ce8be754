"""Under which rule a place stood: the states that held it, one after another. Knows no person."""

from dataclasses import dataclass
from functools import cache

import shapely

from geodata.polity import FIRST_DAY, LAST_DAY, Polity, read_polities
from geodata.territory import Region, Status, read_territory

NEAR_DEGREES = 0.3  # a town on a coast or an islet may lie just off the simplified land


@dataclass(frozen=True)
class Rule:
    """Who held a place from one day to another, both included."""

    first_day: int
    last_day: int
    polity: str  # id of who held it in fact
    name: str  # of the time
    status: Status
    owner: str  # id of whom it belonged to by right
    owner_name: str


@cache
def rules_at(longitude: float, latitude: float) -> tuple[Rule, ...]:
    """Return the rules that a point (EPSG:4326) came under, from the first day of 1889 to the last of 1946.

    A point just off the land has those of the land beside it; one far from any land we know has none.
    """
    territory = read_territory("high")
    point = shapely.Point(longitude, latitude)
    number = territory.region_at(point)
    if territory.shape_of([number]).distance(point) > NEAR_DEGREES:
        return ()
    region = territory.regions[number]
    starts = _days_of_change(region)
    ends = [*(day - 1 for day in starts[1:]), LAST_DAY]
    rules = list[Rule]()
    for first, last in zip(starts, ends, strict=True):
        rule = _rule_on(region, first, last)
        if rules and _is_same(rules[-1], rule):
            rule = Rule(rules.pop().first_day, last, *_what(rule))
        rules.append(rule)
    return tuple(rules)


def rule_at(longitude: float, latitude: float, day: int) -> Rule | None:
    """Return the rule that a point (EPSG:4326) stood under on a day, or None where that is not known."""
    rules = rules_at(longitude, latitude)
    return next((rule for rule in rules if rule.first_day <= day <= rule.last_day), None)


def _days_of_change(region: Region) -> list[int]:
    """Return each day on which holder, owner or the name of either may change."""
    polities = read_polities()
    days = {one.first_day for one in (*region.owners, *region.occupiers)}
    for one in (*region.owners, *region.occupiers):
        if one.polity:
            days |= _days_of_names(polities[one.polity])
            for membership in polities[one.polity].part_of:
                days |= {membership.first_day, membership.last_day + 1}
                days |= _days_of_names(polities[membership.polity])
    return sorted(day for day in days if FIRST_DAY <= day <= LAST_DAY)


def _days_of_names(polity: Polity) -> set[int]:
    return {name.first_day for name in polity.names}


def _rule_on(region: Region, day: int, last: int) -> Rule:
    polities = read_polities()
    holder, owner = region.holder_on(day), region.owner_on(day)
    ids = [polities[one.polity].whole_on(day) for one in (holder, owner)]
    names = [polities[one].name_on(day).text for one in ids]
    return Rule(day, last, ids[0], names[0], holder.status, ids[1], names[1])


def _is_same(one: Rule, other: Rule) -> bool:
    return _what(one) == _what(other)


def _what(rule: Rule) -> tuple[str, str, Status, str, str]:
    return rule.polity, rule.name, rule.status, rule.owner, rule.owner_name
