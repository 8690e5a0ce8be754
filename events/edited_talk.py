"""Changes to a talk, each giving a new one that keeps to the limits of a talk. Keeps and shows nothing."""

from collections.abc import Collection
from dataclasses import replace
from itertools import count
from typing import Literal

from events.talk import LONGEST_HEADLINE, LONGEST_SENTENCE, LONGEST_WHEN, Step, Talk

TextField = Literal["headline", "sentence", "when"]
LONGEST: dict[TextField, int] = {
    "headline": LONGEST_HEADLINE,
    "sentence": LONGEST_SENTENCE,
    "when": LONGEST_WHEN,
}
MAY_BE_EMPTY = ("when",)  # then the words of the moment stand there


def with_step(talk: Talk, step: Step, position: int) -> tuple[Talk, str]:
    """Return the talk with a step more, at a position from 0, and the id that the step was given."""
    id_ = _free_id(step.id, {one.id for one in talk.steps})
    steps = [*talk.steps]
    steps.insert(position, replace(step, id=id_))
    return replace(talk, steps=tuple(steps)), id_


def without_step(talk: Talk, id_: str) -> Talk:
    """Return the talk without a step; ValueError for its only one."""
    if len(talk.steps) == 1:
        raise ValueError("a talk has at least one step")
    return replace(talk, steps=tuple(step for step in talk.steps if step.id != id_))


def moved_step(talk: Talk, id_: str, position: int) -> Talk:
    """Return the talk with a step at another position, from 0; beyond the ends is at the end."""
    step = talk.step(id_)
    steps = [one for one in talk.steps if one.id != id_]
    steps.insert(max(0, position), step)
    return replace(talk, steps=tuple(steps))


def changed_step(talk: Talk, step: Step) -> Talk:
    """Return the talk with the step of this id replaced."""
    return replace(talk, steps=tuple(step if one.id == step.id else one for one in talk.steps))


def fault_of_text(field: TextField, text: str) -> str:
    """Return in plain words why a text does not fit the screen; empty if it does.

    >>> fault_of_text("headline", "Flown to Berlin")
    ''
    >>> fault_of_text("headline", "x" * 47)
    'It has 47 characters; at most 45 fit the screen. Leave out 2.'
    """
    longest = LONGEST[field]
    if not text.strip():
        return "" if field in MAY_BE_EMPTY else "It is empty. Write a text."
    if len(text) <= longest:
        return ""
    beyond = len(text) - longest
    return f"It has {len(text)} characters; at most {longest} fit the screen. Leave out {beyond}."


def _free_id(wanted: str, taken: Collection[str]) -> str:
    """Return an id like the one wanted that no other step has.

    >>> _free_id("paris", {"paris", "paris-2"})
    'paris-3'
    """
    if wanted not in taken:
        return wanted
    return next(id_ for number in count(2) if (id_ := f"{wanted}-{number}") not in taken)
