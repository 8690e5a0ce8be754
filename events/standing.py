"""Under which rule the person stood, and as what: subject, exile, prisoner. From stages and borders."""

import re

from events.event import Event
from events.life import Life
from events.presence import share_in
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


def standing_words(life: Life, day: int, event: Event | None = None) -> str:
    """Return under which rule and as what the person stood on a day: "exile in Germany"; "" if unknown.

    Where the day may belong to several stages, an event of about that day tells by its place which is meant.
    """
    stage = (_stage_of(life, event) if event else None) or _stage_on(life, day)
    if stage is None or any(one.start.earliest_day < day < one.end.latest_day for one in life.silences):
        return ""
    place = life.places[stage.place]
    point = place.point or (region_centre(place.region) if place.region else None)
    rule = rule_at(*point, day) if point else None
    return _words(stage, rule.name) if rule else ""


def _stage_of(life: Life, event: Event) -> Stage | None:
    """Return the stage at whose place an event happened, or None."""
    place = event.place
    stages = [
        one
        for one in life.stages
        if place and life.place_tree.related(one.place, place) and share_in(one, event.date) > 0
    ]
    return max(stages, key=lambda one: share_in(one, event.date), default=None)


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
