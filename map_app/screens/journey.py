"""The journey: the map, its time and its story fill the window, so this screen adds only its heading."""

import streamlit as st

from map_app.opened_life import OpenedLife
from map_app.screens.plain import plain


def show_journey(opened: OpenedLife) -> None:
    """Name the screen for those who listen to it."""
    st.title(f"The journey of {plain(opened.life.name)}")
