"""A talk for a life that has none: its stages and silences in order, with what happened in each as notes."""

import math
from collections.abc import Iterable
from dataclasses import replace

from events.event import Event
from events.life import Life
from events.presence import share_in
from events.spoken import otherwise_words
from events.stage import Silence, Stage
from events.talk import LONGEST_HEADLINE, LONGEST_SENTENCE, MAY_GO, MUST, MomentKind, Step, Talk

MOST_EVENTS = 5  # that are told in the notes of a stage
LEAST_SECONDS, SECONDS_A_NOTE, MOST_SECONDS = 30, 15, 120
RANK_OF_A_SILENCE = 2
TURNING_POINT = 3  # weight of an event


def talks_of_life(life: Life) -> tuple[Talk, ...]:
    """Return the talks that a life comes with, or the one that can be made for it."""
    return life.talks or (made_talk(life),)


def made_talk(life: Life) -> Talk:
    """Return a talk made from birth, stages, silences and death; without stages, from the chief events.

    A life without any of these gets one view of its first day.
    """
    steps = _lived_steps(life) or [event_step(life, event) for event in _chief_events(life)]
    told = {step.moment for step in steps}
    first, last = (
        [event_step(life, event) for event in life.events if event.id == end and end not in told]
        for end in (life.birth, life.death)
    )
    all_steps = _with_own_ids([*first, *steps, *last] or [opening_step(life)])
    minutes = math.ceil(sum(step.seconds for step in all_steps) / 60)
    return Talk("made", life.name, minutes, tuple(all_steps))


def _lived_steps(life: Life) -> list[Step]:
    lived: list[Stage | Silence] = [*life.stages, *life.silences]
    lived.sort(key=lambda one: (one.start.middle, one.end.latest))
    return [stage_step(life, one) if isinstance(one, Stage) else silence_step(one) for one in lived]


def _chief_events(life: Life) -> list[Event]:
    return [event for event in life.events if event.weight >= TURNING_POINT] or list(life.events)


def stage_step(life: Life, stage: Stage) -> Step:
    """Return a step that shows a stage, its chief events as notes."""
    told = _events_of(life, stage)
    name = first_that_fits([stage.name, *stage.short_names], LONGEST_HEADLINE)
    sentence = first_that_fits([stage.sentence, *(event.title for event in told), name], LONGEST_SENTENCE)
    heaviest = max((event.weight for event in told), default=0)
    notes = (event_note(life, one) for one in told)
    return made_step("stage", stage.id, name, sentence, notes, MAY_GO - heaviest)


def silence_step(silence: Silence) -> Step:
    """Return a step that shows a silence, with what is not known and what is."""
    years = dict.fromkeys(str(year) for year in (silence.start.earliest.year, silence.end.latest.year))
    headline = f"No trace, {' to '.join(years)}"
    sentence = first_that_fits([silence.sentence], LONGEST_SENTENCE)
    notes = [*(f"Not known: {one}" for one in silence.unknown), *(f"Known: {one}" for one in silence.known)]
    return made_step("silence", silence.id, headline, sentence, notes, RANK_OF_A_SILENCE)


def event_step(life: Life, event: Event) -> Step:
    """Return a step that shows an event."""
    headline = first_that_fits([event.title], LONGEST_HEADLINE)
    sentence = first_that_fits([event.text, event.title], LONGEST_SENTENCE)
    rank = MUST if event.id in (life.birth, life.death) else MAY_GO - event.weight
    return made_step("event", event.id, headline, sentence, [event_note(life, event)], rank)


def opening_step(life: Life) -> Step:
    """Return a view of the first day of a life."""
    headline = first_that_fits([life.name], LONGEST_HEADLINE)
    sentence = first_that_fits([life.summary], LONGEST_SENTENCE)
    return Step("opening", "date", "", headline, sentence, LEAST_SECONDS, date=life.born, rank=MUST)


def made_step(
    kind: MomentKind, moment: str, headline: str, sentence: str, notes: Iterable[str], rank: int
) -> Step:
    """Return a step that takes as long as it has notes to tell."""
    lines = tuple(notes)
    seconds = min(MOST_SECONDS, LEAST_SECONDS + SECONDS_A_NOTE * len(lines))
    return Step(moment, kind, moment, headline, sentence, seconds, lines, rank=rank)


def _events_of(life: Life, stage: Stage) -> list[Event]:
    """Return the heaviest events of the person's own life and writing in a stage, in order of time."""
    own = [
        event
        for event in life.events
        if event.kind in ("life", "writing")
        and share_in(stage, event.date) > 0.5
        and (event.place is None or life.place_tree.related(event.place, stage.place))
    ]
    heaviest = sorted(own, key=lambda event: -event.weight)[:MOST_EVENTS]
    return [event for event in own if event in heaviest]


def event_note(life: Life, event: Event) -> str:
    """Return an event as a note of the lecturer, with what others tell of it."""
    otherwise = otherwise_words(life, event)
    return f"{event.date.words}: {event.title}. {event.text}" + (f" {otherwise}." if otherwise else "")


def first_that_fits(texts: Iterable[str], longest: int) -> str:
    """Return the first text that is not too long; if none is, the last one cut after a word."""
    written = [text for text in texts if text]
    fitting = next((text for text in written if len(text) <= longest), None)
    return fitting or written[-1][: longest - 1].rsplit(" ", 1)[0] + "…"


def _with_own_ids(steps: Iterable[Step]) -> list[Step]:
    """Return the steps; where an id is taken by one of another kind, the kind is put before it."""
    named = dict[str, Step]()
    for step in steps:
        id_ = f"{step.kind}-{step.id}" if step.id in named else step.id
        named[id_] = replace(step, id=id_)
    return list(named.values())
