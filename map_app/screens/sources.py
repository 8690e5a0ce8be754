"""The sources: the works and what each is used for, where they disagree, and how to cite what is shown."""

import streamlit as st
from streamlit.navigation.page import Page

from map_app.opened_life import OpenedLife
from map_app.screens.cite_view import show_cite_view
from map_app.screens.disagreements import show_disagreements
from map_app.screens.works import show_works

VIEWS = {"works": "Works", "disagreements": "Disagreements", "cite": "Cite"}
VIEW = "view of the sources"


def show_sources(opened: OpenedLife, journey: Page) -> None:
    """Show one of three views; `?view=disagreements` in the address opens with that one."""
    head = st.container(key="view-switch", horizontal=True, vertical_alignment="center")
    with head:
        st.title("Sources", width="content")
        view = _choose_view()
    if view == "disagreements":
        show_disagreements(opened, journey, head)
    elif view == "cite":
        show_cite_view(opened, journey)
    else:
        show_works(opened, journey)


def _choose_view() -> str | None:
    asked = st.query_params.pop("view", "")
    if asked in VIEWS:
        st.session_state[VIEW] = asked
    st.session_state.setdefault(VIEW, "works")
    return st.segmented_control(
        "What to see",
        list(VIEWS),
        format_func=lambda view: VIEWS[view],
        required=True,
        label_visibility="collapsed",
        key=VIEW,
        persist_state="session",
    )
