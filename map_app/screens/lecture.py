"""Lecture: a talk is chosen, written beside the map, kept in the browser, saved as a file, and presented."""

import streamlit as st

from events.made_talk import talks_of_life
from events.talk import Step
from map_app.bridge.drafts import Kept, keep_drafts, storage_failure
from map_app.bridge.talk_page import moment_on_map, pass_to_page, tell_page
from map_app.opened_life import OpenedLife
from map_app.screens.frame import add_style
from map_app.screens.lecture_files import show_files, show_unreadable
from map_app.screens.lecture_head import show_head
from map_app.screens.lecture_step import show_step
from map_app.screens.lecture_steps import show_add, show_steps
from map_app.talk_editor.desk import Desk, lay_desk
from map_app.talk_editor.here import read_here, steps_here

DESK = "desk of talks"
PAGE_HAS = "talk that the page has"
BACK = "titles of the drafts that came back"


def show_lecture(opened: OpenedLife) -> None:
    """Show the open talk: its head and time, its steps, and the step that is looked at."""
    add_style("lecture.css")
    opened.prepare_talks()
    desk = desk_of(opened)
    unseen = st.container(key="talk-bridge")
    with unseen:
        told = moment_on_map(desk.looked_at)
    if told is not None:
        desk.look_again(told.get("looked_at"))
    steps = steps_here(opened.life, read_here(opened.life, told))
    with st.container(key="talk-title-row", horizontal=True, vertical_alignment="center"):
        st.title("Lecture")
        if desk.has_heard:
            show_files(desk, steps[0])
            icon = ":material/slideshow:"
            st.button("Present", type="primary", icon=icon, on_click=present, args=(opened, desk))
    if desk.has_heard:
        _show_talk(opened, desk, steps)
        _tell_talk(opened, desk)
    else:
        st.text("Looking for what you wrote in this browser ...")
    with unseen:
        pass_to_page()
        _keep(desk)


def desk_of(opened: OpenedLife) -> Desk:
    """Return the desk of this sitting; laid again, with all drafts, if the files of the life have changed."""
    known: tuple[str, Desk] | None = st.session_state.get(DESK)
    if known and known[0] == opened.print_of_files:
        return known[1]
    desk = lay_desk(opened.life)
    if known and known[1].life.id == opened.life.id:
        desk.hear(known[1].records.items())
    st.session_state[DESK] = (opened.print_of_files, desk)
    return desk


def present(opened: OpenedLife, desk: Desk, step: int = 1) -> None:
    """Have the page give the open talk, from a step (from 1) on."""
    _tell_talk(opened, desk)
    tell_page({"type": "present", "step": step})


def _show_talk(opened: OpenedLife, desk: Desk, steps_on_map: tuple[Step, ...]) -> None:
    if storage_failure():
        st.warning("This browser keeps no drafts here. Save the talk as a file before you leave.")
    show_unreadable(desk)
    show_head(desk, st.session_state.get(BACK, ()))
    left, right = st.columns([5, 8], gap="medium")
    with left:
        show_steps(desk)
        show_add(desk, steps_on_map)
    with right:
        show_step(desk, present=lambda: present(opened, desk, desk.position + 1))


def _keep(desk: Desk) -> None:
    def hear(kept: list[tuple[str, str]]) -> None:
        if not desk.has_heard:
            st.session_state[BACK] = desk.hear(kept)

    keep_drafts(Kept(desk.life.id, desk.number, desk.has_heard, desk.records, desk.is_saved), hear)


def _tell_talk(opened: OpenedLife, desk: Desk) -> None:
    """Give the page the open talk if it has another, so that whatever begins the lecture begins this one."""
    talk = desk.draft.talk
    if st.session_state.get(PAGE_HAS, talks_of_life(opened.life)[0]) != talk:
        tell_page({"type": "talk", "talk": opened.page_of_talk(talk)})
        st.session_state[PAGE_HAS] = talk
