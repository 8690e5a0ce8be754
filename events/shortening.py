"""Choosing what is left of a talk when time runs short: by rank and seconds, with the route in one piece.

The browser makes the same choice while the talk is given: tests/examples/shortening.json judges both.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from events.life import Life
from events.scene import scene_of
from events.talk import Step, Talk


@dataclass(frozen=True)
class Choice:
    """A step as the choice sees it."""

    id: str
    seconds: int
    rank: int  # 1 must be told, 4 may go
    needs: tuple[str, ...] = ()  # places from which it tells a journey: they have to have been shown before
    shows: tuple[str, ...] = ()  # places that have been shown once it has been told


def shorten(
    life: Life,
    talk: Talk,
    seconds_left: int,
    after_step: str | None = None,
    shown: Collection[str] | None = None,
) -> tuple[Step, ...]:
    """Return the steps after one (None: before the first) that fit into the time left.

    `shown` are the ids of the steps that were told so far; None: all up to `after_step`.
    """
    kept = choose_steps(choices_of(life, talk), seconds_left, after_step, shown)
    return tuple(talk.step(id_) for id_ in kept)


def choices_of(life: Life, talk: Talk) -> tuple[Choice, ...]:
    """Return the steps of a talk with what each needs and shows of the route, towns and areas by id."""
    return tuple(_choice_of(life, step) for step in talk.steps)


def choose_steps(
    choices: Sequence[Choice],
    seconds_left: int,
    after: str | None = None,
    shown: Collection[str] | None = None,
) -> tuple[str, ...]:
    """Return the ids of the steps to tell, in their order.

    The last step is kept, and the first if nothing has been told yet. Then the others are tried, those of
    low rank number first and among these the shortest, then the earliest. One that tells a journey from a
    place not yet shown brings along the nearest step before it that shows the place. What fits is kept.
    """
    begun = [one.id for one in choices].index(after) + 1 if after is not None else 0
    told = choices[:begun] if shown is None else [one for one in choices if one.id in shown]
    seen = {place for one in told for place in one.shows}
    ahead = list(choices[begun:])
    fixed = [*ahead[-1:], *(ahead[:1] if not told else [])]
    others = sorted((one for one in ahead if one not in fixed), key=lambda one: (one.rank, one.seconds))
    kept = list[Choice]()
    for one in [*fixed, *others]:
        group = _with_leads(one, ahead, kept, seen)
        seconds = sum(member.seconds for member in group)
        if seconds <= seconds_left or one in fixed:
            kept += group
            seconds_left -= seconds
    return tuple(one.id for one in ahead if one in kept)


def unconnected_steps(choices: Sequence[Choice]) -> tuple[str, ...]:
    """Return the ids of the steps that tell a journey from a place that no step before them has shown."""
    seen = set[str]()
    found = list[str]()
    for one in choices:
        if not seen.issuperset(one.needs):
            found.append(one.id)
        seen.update(one.shows)
    return tuple(found)


def _with_leads(
    step: Choice, ahead: Sequence[Choice], kept: Sequence[Choice], seen: Collection[str]
) -> list[Choice]:
    """Return a step and those that have to be told before it, without what is kept already."""
    group = [] if step in kept else [step]
    for member in group:  # grows while it is walked through
        before = ahead[: ahead.index(member)]
        for place in member.needs:
            leads = [one for one in before if place in one.shows]
            if place in seen or any(one in kept or one in group for one in leads):
                continue
            group += leads[-1:]
    return group


def _choice_of(life: Life, step: Step) -> Choice:
    scene = scene_of(life, step)
    needs, reached = list[str](), set[str]()
    for journey in scene.journeys:
        start = life.place_tree.town(journey.start_place).id
        if start not in reached:
            needs.append(start)
        for stop in (journey.start_place, *journey.via, journey.end_place):
            reached.update(_towns_and_lands(life, stop))
    shows = [town for place in scene.places for town in _towns_and_lands(life, place)]
    return Choice(step.id, step.seconds, step.rank, tuple(needs), tuple(dict.fromkeys(shows)))


def _towns_and_lands(life: Life, place: str) -> tuple[str, ...]:
    """Return the town of a place, or the place itself, and all that holds it: who saw Tehran saw Persia."""
    town = life.place_tree.town(place).id
    return (town, *life.place_tree.holders(town))
