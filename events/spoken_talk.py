"""What is said at each step of a talk: the sentences alone tell the route, even where steps are left out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from events.life import Life
from events.scene import Scene, scene_of, stages_in_view
from events.spoken import (
    journey_words,
    spoken_event,
    spoken_place,
    spoken_silence,
    spoken_stage,
    spoken_view,
)
from events.stage import Journey
from events.talk import Step, Talk


@dataclass(frozen=True)
class SpokenStep:
    """A step in words; `way` and `legs` together are all journeys since the step before.

    Where steps before it are left out, their `way` and `legs` are said first, then its own `way`.
    """

    sentence: str
    way: tuple[str, ...]  # journeys since the step before that no step of the talk tells
    legs: tuple[str, ...]  # journeys that the step tells itself


def speak_step(life: Life, step: Step) -> str:
    """Return the one spoken sentence of a step: when, where, what, how far, and on whose word."""
    scene = scene_of(life, step)
    if step.kind == "event":
        return spoken_event(life, life.event(step.moment), scene.citations)
    if step.kind == "stage":
        stage = next(one for one in life.stages if one.id == step.moment)
        return spoken_stage(life, stage, scene.journeys, scene.citations)
    if step.kind == "silence":
        silence = next(one for one in life.silences if one.id == step.moment)
        return spoken_silence(life, silence, step.citations)
    if step.kind == "place":
        return spoken_place(life, step.moment, step.date, scene.day, scene.citations)
    assert step.date is not None
    stages = life.stages if step.view == "life" else stages_in_view(life, step.date)
    return spoken_view(life, step.date, stages, scene.citations)


def speak_talk(life: Life, talk: Talk) -> tuple[SpokenStep, ...]:
    """Return every step of a talk in words, in order."""
    ways = ways_between(life, talk)
    return tuple(
        SpokenStep(
            speak_step(life, step),
            tuple(journey_words(life, one) for one in ways[step.id]),
            tuple(journey_words(life, one) for one in scene_of(life, step).journeys),
        )
        for step in talk.steps
    )


def ways_between(life: Life, talk: Talk) -> Mapping[str, list[Journey]]:
    """Return for each step the journeys that lie between it and the step before and that no step tells.

    Views of a place or a time stand outside the route; a talk may begin with one from the middle of the life.
    """
    scenes = {step.id: scene_of(life, step) for step in talk.steps}
    untold = [one for one in life.journeys if not any(one in scene.journeys for scene in scenes.values())]
    ways: dict[str, list[Journey]] = {step.id: [] for step in talk.steps}
    on_route = [step for step in talk.steps if step.kind in ("event", "stage", "silence")]
    begun = _reached(scenes[on_route[0].id], on_route[0]) if on_route else date.max
    untold = [one for one in untold if one.date.middle >= begun]
    for step in on_route:
        reached = _reached(scenes[step.id], step)
        ways[step.id] = [one for one in untold if one.date.middle <= reached]
        untold = [one for one in untold if one.date.middle > reached]
    return ways


def _reached(scene: Scene, step: Step) -> date:
    """Return the day by which a step has brought the person where it shows them."""
    if scene.journeys:
        return max(one.date.middle for one in scene.journeys)
    return scene.first + (scene.last - scene.first) / 2 if step.kind == "event" else scene.first
