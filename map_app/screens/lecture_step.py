"""The step that is looked at: where it stands in the talk, its words, its notes, its time and its rank."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import streamlit as st

from events.edited_talk import LONGEST, TextField, changed_step, fault_of_text, moved_step, without_step
from events.life import Life
from events.scene import scene_of
from events.talk import LONGEST_STEP, MAY_GO, MUST, SHORTEST_STEP, Step
from map_app.screens.controlled import key_of_step, written
from map_app.screens.lecture_steps import kind_words
from map_app.screens.plain import plain
from map_app.talk_editor.desk import Desk

TYPED = "as typed: "


def show_step(desk: Desk, present: Callable[[], None]) -> None:
    """Show the step that is looked at, ready to be changed."""
    step = desk.step
    with st.container(key="talk-step"):
        with st.container(key="talk-moment", horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{plain(kind_words(desk.life, step))}**")
            st.button("Present from here", icon=":material/slideshow:", type="tertiary", on_click=present)
        _show_place_in_talk(desk)
        with st.container(key="talk-texts"):
            _show_text(desk, step, "headline", "Headline")
            _show_text(desk, step, "sentence", "Sentence")
        _show_weight(desk, step)
        with st.container(key="talk-texts-notes"):
            _show_notes(desk, step)
        words = sources_words(desk.life, step)
        if words:
            st.caption(f"On whose word: {plain(words)}")


def sources_words(life: Life, step: Step) -> str:
    """Return the sources of a step in one line."""
    citations = scene_of(life, step).citations
    named = (f"{life.sources[one.source].short}, {one.locator}".rstrip(", ") for one in citations)
    return "; ".join(dict.fromkeys(named))


def _show_place_in_talk(desk: Desk) -> None:
    id_, number, last = desk.step.id, desk.position, len(desk.draft.talk.steps) - 1
    with st.container(key="talk-place", horizontal=True, vertical_alignment="bottom"):
        key = key_of_step(desk, f"position {number}")
        st.number_input(
            f"Step, of {last + 1}",
            min_value=1,
            max_value=last + 1,
            value=number + 1,
            key=key,
            on_change=_move_to,
            args=(desk, id_, number, key),
            width=120,
        )
        up, down = ":material/arrow_upward:", ":material/arrow_downward:"
        st.button("Up", icon=up, disabled=number == 0, on_click=_move, args=(desk, id_, number - 1))
        st.button("Down", icon=down, disabled=number == last, on_click=_move, args=(desk, id_, number + 1))
        st.button("Remove", icon=":material/close:", disabled=last == 0, on_click=_remove, args=(desk,))


def _show_text(desk: Desk, step: Step, name: TextField, label: str) -> None:
    text = desk.draft.text_of(step, name)
    key = key_of_step(desk, name)
    label = f"{label} (at most {LONGEST[name]} characters)"
    if name == "sentence":
        st.text_area(label, text, key=key, height=84, on_change=_write, args=(desk, step.id, name, key))
    else:
        st.text_input(label, text, key=key, on_change=_write, args=(desk, step.id, name, key))
    fault = fault_of_text(name, text)
    if fault:
        st.error(fault)


def _show_notes(desk: Desk, step: Step) -> None:
    key = key_of_step(desk, "notes")
    notes, typed = st.session_state.get(TYPED + key, (None, ""))
    text = typed if notes == step.notes else "\n\n".join(step.notes)
    label = "Notes (a line is a note)"
    st.text_area(label, text, key=key, height=220, on_change=_write_notes, args=(desk, step.id, key))


def _show_weight(desk: Desk, step: Step) -> None:
    with st.container(key="talk-weight", horizontal=True, vertical_alignment="top"):
        seconds = key_of_step(desk, "seconds")
        st.number_input(
            f"Seconds ({SHORTEST_STEP} to {LONGEST_STEP})",
            min_value=SHORTEST_STEP,
            max_value=LONGEST_STEP,
            value=step.seconds,
            step=5,
            key=seconds,
            width=140,
            on_change=lambda: _change(desk, step.id, "seconds", st.session_state[seconds]),
        )
        rank = key_of_step(desk, "rank")
        st.radio(
            f"Rank: {MUST} must be told, {MAY_GO} goes first",
            range(MUST, MAY_GO + 1),
            index=step.rank - MUST,
            horizontal=True,
            key=rank,
            on_change=lambda: _change(desk, step.id, "rank", st.session_state[rank]),
        )


def _move(desk: Desk, id_: str, position: int) -> None:
    draft = desk.draft
    headline = draft.talk.step(id_).headline
    desk.draft = draft.changed(f"moved “{headline}”", moved_step(draft.talk, id_, position))
    desk.choose(id_)


def _move_to(desk: Desk, id_: str, number: int, key: str) -> None:
    """Move a step to the position in a field; the browser may tell late what stood there."""
    position = st.session_state[key]
    if position is not None and position - 1 != number:
        _move(desk, id_, position - 1)


def _remove(desk: Desk) -> None:
    step, number, steps = desk.step, desk.position, desk.draft.talk.steps
    beside = steps[number + 1] if number + 1 < len(steps) else steps[number - 1]
    desk.draft = desk.draft.changed(f"removed “{step.headline}”", without_step(desk.draft.talk, step.id))
    desk.choose(beside.id)


def _write(desk: Desk, id_: str, name: TextField, key: str) -> None:
    desk.draft = desk.draft.with_text(desk.draft.talk.step(id_), name, written(key))


def _write_notes(desk: Desk, id_: str, key: str) -> None:
    notes = tuple(line.strip() for line in written(key).splitlines() if line.strip())
    st.session_state[TYPED + key] = (notes, written(key))  # so that a line just begun is not taken away
    _change(desk, id_, "notes", notes)


def _change(desk: Desk, id_: str, name: str, value: Any) -> None:
    if value is None:
        return
    draft = desk.draft
    step = replace(draft.talk.step(id_), **{name: value})
    desk.draft = draft.changed(f"changed the {name}", changed_step(draft.talk, step), field=f"{id_} {name}")
