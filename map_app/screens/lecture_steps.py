"""The steps of the open talk in their order, and the box that makes a new one of what the map shows."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from events.edited_talk import changed_step, with_step
from events.life import Life
from events.screen_words import when_on_screen
from events.talk import Step
from map_app.bridge.talk_page import tell_page
from map_app.screens.controlled import key_of
from map_app.screens.lecture_head import time_words
from map_app.screens.plain import plain
from map_app.talk_editor.desk import Desk
from map_app.talk_editor.here import way_to


def show_steps(desk: Desk) -> None:
    """Show the steps; choosing one sends the map there."""
    steps = desk.draft.talk.steps
    labels = {step.id: plain(f"{number}. {step.headline}") for number, step in enumerate(steps, start=1)}
    key = key_of(desk, "steps", labels.values())
    with st.container(key="talk-steps"):
        st.radio(
            "Steps",
            list(labels),
            index=desk.position,
            format_func=labels.__getitem__,
            captions=[plain(_caption(desk.life, step)) for step in steps],
            key=key,
            on_change=_choose,
            args=(desk, key),
            label_visibility="collapsed",
        )


def show_add(desk: Desk, steps: Sequence[Step]) -> None:
    """Show what the map shows now, as what, and the button that adds it behind the step that is looked at."""
    with st.container(key="talk-add"):
        labels = {f"{step.kind} {step.moment}": kind_words(desk.life, step) for step in steps}
        key = key_of(desk, "as", labels.values())
        st.selectbox("On the map now", list(labels), format_func=labels.__getitem__, key=key)
        plus = ":material/add:"
        arguments = (desk, steps, key)
        st.button("Add as a step", key="add", icon=plus, on_click=_add, args=arguments, width="stretch")
        st.button(
            f"Use this view for step {desk.position + 1}",
            key="use-view",
            icon=":material/crop_free:",
            on_click=_use_view,
            args=(desk, desk.step.id, steps[0]),
            help="The part of the map, the layers and the trail as they are now; the words stay",
            width="stretch",
        )


def kind_words(life: Life, step: Step) -> str:
    """Return what a step shows, in words: "Event: Flown to Berlin, June 1923"."""
    when = when_on_screen(life, step)
    if step.kind == "event":
        return f"Event: {life.event(step.moment).title}, {when}"
    if step.kind == "place":
        return f"Place: {', '.join(part for part in (life.places[step.moment].names[-1].text, when) if part)}"
    if step.kind == "stage":
        return f"Stage: {next(one.name for one in life.stages if one.id == step.moment)}, {when}"
    return f"Silence: {when}" if step.kind == "silence" else f"Time: {when}"


def _caption(life: Life, step: Step) -> str:
    when = when_on_screen(life, step)
    return " · ".join(part for part in (when, time_words(step.seconds), f"rank {step.rank}") if part)


def _choose(desk: Desk, key: str) -> None:
    desk.choose(st.session_state[key])
    tell_page(way_to(desk.life, desk.step))


def _add(desk: Desk, steps: Sequence[Step], key: str) -> None:
    wanted = st.session_state[key]
    chosen = next((one for one in steps if f"{one.kind} {one.moment}" == wanted), steps[0])
    talk, id_ = with_step(desk.draft.talk, chosen, desk.position + 1)
    desk.draft = desk.draft.changed(f"added “{chosen.headline}”", talk)
    desk.choose(id_)


def _use_view(desk: Desk, id_: str, seen: Step) -> None:
    draft = desk.draft
    step = replace(draft.talk.step(id_), view=seen.view, hidden=seen.hidden, camera=seen.camera)
    desk.draft = draft.changed(f"changed the view of “{step.headline}”", changed_step(draft.talk, step))
