"""What a step of a talk puts before the listeners: days, places, the journeys it tells, sources."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from events.historical_date import HistoricalDate
from events.life import Life
from events.source import Citation
from events.stage import Journey, Stage
from events.talk import Step

LONGEST_WAY = 8  # journeys that lead into a stage are followed back no farther than this


@dataclass(frozen=True)
class Scene:
    """A step, looked up in the life."""

    first: date
    last: date
    day: date  # the day whose map is shown
    places: tuple[str, ...]  # ids of the places on view, the one it is about first
    journeys: tuple[Journey, ...]  # that it tells, in order of travel
    citations: tuple[Citation, ...]


def scene_of(life: Life, step: Step) -> Scene:
    """Return what a step shows; KeyError if its moment is none of this life."""
    scene = _SCENES[step.kind](life, step)
    if not step.citations:
        return scene
    return Scene(scene.first, scene.last, scene.day, scene.places, scene.journeys, step.citations)


def way_into(life: Life, stage: Stage) -> tuple[Journey, ...]:
    """Return the journeys that led into a stage, back to the last place where the person had lived."""
    way: list[Journey] = []
    place, latest, earliest = stage.place, stage.start.latest, stage.start.earliest
    while len(way) < LONGEST_WAY:
        leg = _last_leg_to(life, place, earliest, latest)
        if leg is None or leg in way:
            break
        way.insert(0, leg)
        place, latest, earliest = leg.start_place, leg.date.latest, date.min
        if _lived_at(life, place, leg.date.latest):
            break
    return tuple(way)


def stages_in_view(life: Life, when: HistoricalDate) -> list[Stage]:
    """Return the stages that a free view is about: those of its year; of more years than one, none."""
    first, last = when.earliest, when.latest
    if first.year != last.year:
        return []
    return [one for one in life.stages if one.start.earliest <= last and one.end.latest >= first]


def _event_scene(life: Life, step: Step) -> Scene:
    event = life.event(step.moment)
    journeys = tuple(one for one in life.journeys if one.event == event.id)
    places = [*([event.place] if event.place else []), *_stops(journeys)]
    when = event.date
    return _scene(when.earliest, when.latest, when.earliest, places, journeys, event.preferred.citations)


def _stage_scene(life: Life, step: Step) -> Scene:
    stage = next(one for one in life.stages if one.id == step.moment)
    journeys = way_into(life, stage)
    day = step.date.earliest if step.date else min(stage.start.latest, stage.end.latest)
    places = [stage.place, *_stops(journeys)]
    return _scene(stage.start.earliest, stage.end.latest, day, places, journeys, stage.citations)


def _silence_scene(life: Life, step: Step) -> Scene:
    silence = next(one for one in life.silences if one.id == step.moment)
    traces = [life.event(one) for one in (silence.last_trace, silence.next_trace)]
    first, last = silence.start.earliest, silence.end.latest
    day = step.date.earliest if step.date else first + (last - first) / 2
    places = [trace.place for trace in traces if trace.place]
    citations = [one for trace in traces for one in trace.preferred.citations]
    return _scene(first, last, day, places, (), citations)


def _place_scene(life: Life, step: Step) -> Scene:
    story = life.at_place(step.moment)
    known = [stay.first for stay in story.stays] + [event.date.earliest for event in story.events]
    first = last = min(known, default=date(life.first_year, 1, 1))
    if step.date:
        first, last = step.date.earliest, step.date.latest
    told = [event for event in story.events if event.date.earliest <= last]
    citations = [one for event in told for one in event.preferred.citations]
    return _scene(first, last, first, [step.moment], (), citations)


def _free_scene(life: Life, step: Step) -> Scene:
    if step.date is None:
        raise ValueError(f"step {step.id} has neither moment nor date")
    first, last = step.date.earliest, step.date.latest
    stages = stages_in_view(life, step.date)
    citations = [one for stage in stages for one in stage.citations]
    day = last if step.view == "life" else first  # the whole life is seen from its end
    return _scene(first, last, day, [stage.place for stage in stages], (), citations)


_SCENES = {
    "event": _event_scene,
    "stage": _stage_scene,
    "silence": _silence_scene,
    "place": _place_scene,
    "date": _free_scene,
}


def _scene(
    first: date,
    last: date,
    day: date,
    places: Iterable[str],
    journeys: tuple[Journey, ...],
    citations: Iterable[Citation],
) -> Scene:
    return Scene(first, last, day, tuple(dict.fromkeys(places)), journeys, tuple(dict.fromkeys(citations)))


def _stops(journeys: Iterable[Journey]) -> list[str]:
    return [place for one in journeys for place in (one.start_place, *one.via, one.end_place)]


def _last_leg_to(life: Life, place: str, earliest: date, latest: date) -> Journey | None:
    """Return the last journey that arrives at a place, or at its town, within some days."""
    town = life.place_tree.town(place)
    legs = [
        one
        for one in life.journeys
        if life.place_tree.town(one.end_place) == town
        and one.date.earliest <= latest
        and one.date.latest >= earliest
    ]
    return max(legs, key=lambda one: (one.date.latest, one.date.earliest), default=None)


def _lived_at(life: Life, place: str, before: date) -> bool:
    town = life.place_tree.town(place)
    return any(
        life.place_tree.town(one.place) == town and one.start.earliest <= before for one in life.stages
    )
