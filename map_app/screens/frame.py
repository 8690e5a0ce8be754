"""The frame around every screen: its style, and the dark rail with the names of the screens."""

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import streamlit as st
from streamlit.navigation.page import Page

from events.life import Life
from map_app.bridge.map_frame import follow_map, tell_map

PEOPLE = "people who are shown"


def set_frame(title: str) -> None:
    """Name the window, and let the map fill it."""
    st.set_page_config(page_title=title, page_icon=_text("icon.svg"), layout="wide")
    st.html(f"<style>{_headings_face()}{_text('frame.css')}{_text('sources.css')}</style>")


def add_style(name: str) -> None:
    """Add the style of one screen, a file beside this module."""
    st.html(f"<style>{_text(name)}</style>")


@cache
def _text(name: str) -> str:
    return files("map_app.screens").joinpath(name).read_text(encoding="utf-8")


@cache
def _headings_face() -> str:
    """Return the face of headings, written into the style so that it is there without a network."""
    face = files("map_app.page").joinpath("fonts/old-standard-latin.woff2").read_bytes()
    address = f"data:font/woff2;base64,{b64encode(face).decode()}"
    return f'@font-face {{ font-family: "Old Standard TT"; src: url({address}) format("woff2"); }}'


@st.fragment
def show_rail(life: Life, screens: Mapping[Page, str]) -> None:
    """Link to the screens, the moment carried along; a move of the map runs this again and nothing else."""
    with st.container(key="rail"):
        moment = follow_map()
        for screen, icon in screens.items():  # an icon given to st.Page would be fetched from another host
            st.page_link(screen, label=screen.title, icon=icon, query_params=moment)
        with st.popover(_people_label(), icon=":material/group:"):
            choose_people(life)


def _people_label() -> str:
    """Say how many people are chosen, so that a map that shows less than all tells why."""
    chosen = len(st.session_state.get(PEOPLE, ()))
    return "People" if chosen == 0 else f"{chosen} chosen"


def choose_people(life: Life) -> None:
    """Let the reader see only the events in which certain people take part."""
    present = {person for event in life.events for person in event.people}
    st.multiselect(
        "Show only the events with",
        options=sorted(life.people[person].name for person in present),
        key=PEOPLE,
        on_change=lambda: tell_map(people=st.session_state[PEOPLE] or None),
        placeholder="anybody",
    )
