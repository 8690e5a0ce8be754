"""Under which rule the person stood on a day, and as what: subject, exile, prisoner."""

import re

from events.life import Life
from events.stage import CivilStanding, Condition, Stage
from geodata.place import Place
from geodata.region import region_centre
from geodata.rule import Rule, rule_at, rules_at

AS_WHAT: dict[Condition, CivilStanding] = {
    "free": "citizen",
    "held": "prisoner",
    "abroad": "exile",
    "hiding": "in hiding",
}
BELONGING = {"subject", "citizen", "prisoner"}  # one is these of a state; the others, in one
WITH_ARTICLE = re.compile(
    r"Empire|Union|Republic|Federation|\bState\b|SFSR|SSR|Kingdom|Reich|Territory|zone of|Khanate|Emirate"
)


def rules_of(place: Place) -> tuple[Rule, ...]:
    """Return who held a place through all days; empty for a region, which several may have held."""
    return rules_at(*place.point) if place.point else ()


def standing_words(life: Life, day: int) -> str:
    """Return under which rule and as what the person stood on a day: "exile in Germany"; "" if unknown."""
    stage = _stage_on(life, day)
    if stage is None or any(one.start.earliest_day < day < one.end.latest_day for one in life.silences):
        return ""
    place = life.places[stage.place]
    point = place.point or (region_centre(place.region) if place.region else None)
    rule = rule_at(*point, day) if point else None
    return _words(stage, rule.name) if rule else ""


def _stage_on(life: Life, day: int) -> Stage | None:
    """Return the stage of a day; the shortest where a visit lies within a longer stay."""
    stages = [one for one in life.stages if one.start.earliest_day <= day <= one.end.latest_day]
    return min(stages, key=lambda one: one.end.latest_day - one.start.earliest_day, default=None)


def _words(stage: Stage, state: str) -> str:
    standing = stage.standing or AS_WHAT[stage.condition]
    if standing == "citizen" and state.endswith("Empire"):
        standing = "subject"
    return as_what(standing, state)


def as_what(standing: CivilStanding, state: str) -> str:
    """Return a standing and a state in words, with the article that the name of the state takes.

    >>> as_what("exile", "Germany"), as_what("citizen", "Soviet Union")
    ('exile in Germany', 'citizen of the Soviet Union')
    """
    article = "the " if WITH_ARTICLE.search(state) else ""
    return f"{standing} {'of' if standing in BELONGING else 'in'} {article}{state}"
