"""The events: search and filter them, sort them in a table, and choose one to see it on the map beside."""

from collections.abc import Sequence

import streamlit as st
from streamlit.navigation.page import Page

from events.life import Life
from map_app.opened_life import OpenedLife
from map_app.screens.citation import offer_event_citation
from map_app.screens.event_choice import choose_event
from map_app.screens.event_table import COLUMNS, KINDS, event_table


def show_events(opened: OpenedLife, journey: Page) -> None:
    """Show the events that the reader asks for; the chosen one moves the map."""
    st.title("Events")
    words = st.text_input(
        "Search", placeholder="a name, a place, a word: Kronstadt", key="words", persist_state="session"
    )
    kinds, people = _filters(opened.life)
    found = opened.index.find(words, kinds, people)
    above = st.container(horizontal=True, vertical_alignment="center")
    chosen = choose_event(
        event_table(found, opened.life),
        found,
        COLUMNS,
        key=f"events {words} {kinds} {people}",
        alt="Events of this life",
    )
    with above:
        st.text(_number_words(len(found), len(opened.life.events)), width="content")
        if chosen:
            st.page_link(journey, label="Open in the journey", query_params={"event": chosen.id})
            offer_event_citation(opened.life, chosen)


def _filters(life: Life) -> tuple[Sequence[str], Sequence[str]]:
    left, right = st.columns([3, 2])
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
