"""The events: search and filter them, sort them in a table, and choose one to see it on the map beside."""

from collections.abc import Sequence

import streamlit as st
from streamlit.navigation.page import Page

from events.event import Event
from events.life import Life
from map_app.bridge.map_frame import tell_map
from map_app.opened_life import OpenedLife
from map_app.screens.event_table import COLUMNS, KINDS, event_table

FOUND = "ids of the events in the table"


def show_events(opened: OpenedLife, journey: Page) -> None:
    """Show the events that the reader asks for; the chosen one moves the map."""
    st.title("Events")
    words = st.text_input(
        "Search", placeholder="a name, a place, a word: Kronstadt", key="words", persist_state="session"
    )
    kinds, people = _filters(opened.life)
    found = opened.index.find(words, kinds, people)
    above = st.container(horizontal=True, vertical_alignment="center")
    chosen = _table(found, opened.life, key=f"events {words} {kinds} {people}")
    with above:
        st.text(_number_words(len(found), len(opened.life.events)), width="content")
        if chosen:
            st.page_link(journey, label="Open in the journey", query_params={"event": chosen.id})


def _filters(life: Life) -> tuple[Sequence[str], Sequence[str]]:
    left, right = st.columns([3, 2], vertical_alignment="bottom")
    kinds = left.pills(
        "Kinds",
        list(KINDS),
        selection_mode="multi",
        format_func=lambda kind: KINDS[kind],
        key="kinds",
        persist_state="session",
    )
    present = {person for event in life.events for person in event.people}
    people = right.multiselect(
        "With",
        sorted(present, key=lambda person: life.people[person].name),
        format_func=lambda person: life.people[person].name,
        placeholder="anybody",
        key="with",
        persist_state="session",
    )
    return kinds, people


def _number_words(found: int, total: int) -> str:
    if found == 0:
        return "No event has all of this. Try fewer words, or another spelling."
    return f"{found} of {total} events. Choose one to see it on the map."


def _table(found: list[Event], life: Life, key: str) -> Event | None:
    """Show the table and return the chosen event; choosing sends the map there."""
    ids = [event.id for event in found]

    def send_map() -> None:
        for row, _ in st.session_state[key].selection.cells:
            tell_map(event=ids[row])

    table = st.dataframe(
        event_table(found, life),
        column_config=COLUMNS,
        hide_index=True,
        height="stretch",
        on_select=send_map,
        selection_mode="single-cell",
        key=key,
    )
    return next((found[row] for row, _ in table.selection.cells), None)
