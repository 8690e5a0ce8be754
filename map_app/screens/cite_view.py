"""How to cite what the map shows, or any event: the view follows the map beside."""

from datetime import date

import streamlit as st
from streamlit.navigation.page import Page

from events.citation_style import cite_event, cite_view
from events.life import Life
from events.telling import BEST_EVIDENCE
from map_app.bridge.map_frame import follow_map, tell_map
from map_app.opened_life import OpenedLife
from map_app.screens.citation import address_of, is_on_own_machine, show_citation, show_event_citation
from map_app.screens.plain import plain

EVENT = "event to cite"


def show_cite_view(opened: OpenedLife, journey: Page) -> None:
    """Show the citation of the present view, and of an event that the reader chooses."""
    st.header("What the map shows now", anchor=False)
    _show_present_view(opened)
    if is_on_own_machine():
        st.caption(
            "This map runs on your own machine, so the address opens only here. "
            "Where you publish it, write that address instead."
        )
    st.header("One event", anchor=False)
    _choose_event(opened.life, journey)


@st.fragment
def _show_present_view(opened: OpenedLife) -> None:
    """Follow the map: each rest of it runs this again and nothing else."""
    moment = follow_map("follower for the citation")
    address, today = address_of(**moment), date.today()
    life = opened.told_by(moment.get("told", BEST_EVIDENCE))
    event = moment.get("event", "")
    if event in {one.id for one in life.events}:
        show_citation(lambda style: cite_event(life, life.event(event), style, address, today))
    else:
        words = view_words(life, moment) + beside_words(opened, moment.get("beside", ""))
        show_citation(lambda style: cite_view(life, words, style, address, today))


def view_words(life: Life, moment: dict[str, str]) -> str:
    """Return what the map shows, as a title: "Moscow, 1923"; what this life does not have is left out."""
    place, year = life.places.get(moment.get("place", "")), moment.get("year", "")
    if place:
        return f"{place.name}, {year}" if year else place.name
    return f"The year {year}" if year else "The whole life"


def beside_words(opened: OpenedLife, beside: str) -> str:
    """Return what the second map shows: ", beside 1917" or ", beside Lawson’s essay"; empty without one."""
    if not beside or beside.isdigit():
        return f", beside {beside}" if beside else ""
    return f", beside {opened.told_by(beside).told_by or 'the best evidence'}"


def _choose_event(life: Life, journey: Page) -> None:
    titles = {event.id: f"{event.title}, {event.date.words}" for event in life.events}
    chosen = st.selectbox(
        "Event",
        list(titles),
        index=None,
        format_func=lambda event: titles[event],
        placeholder="choose, or write a word of its title",
        label_visibility="collapsed",
        key=EVENT,
        on_change=lambda: tell_map(event=st.session_state[EVENT]),
    )
    if chosen:
        show_event_citation(life, life.event(chosen))
        label = f"Open in the journey: {plain(life.event(chosen).title)}"
        st.page_link(journey, label=label, query_params={"event": chosen})
