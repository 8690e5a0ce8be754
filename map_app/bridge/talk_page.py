"""What the map page is told of a talk that is being written, and what it tells of where it stands."""

import secrets
from collections.abc import Mapping
from typing import Any

import streamlit as st

from map_app.bridge.component import component

MESSAGES = "messages about the talk"


def tell_page(*messages: Mapping[str, Any]) -> None:
    """Have the page hear messages, in this order, after those that wait already."""
    waiting = st.session_state.get(MESSAGES, ())
    st.session_state[MESSAGES] = (*waiting, *messages)


def moment_on_map(looked_at: str | None) -> Mapping[str, Any] | None:
    """Send the page what waits for it; return year, event, place, view, hidden and box as it told them.

    `looked_at` is kept by the browser over a reload, and told with them; None leaves it as it is.
    """
    messages = st.session_state.pop(MESSAGES, ())
    number = secrets.token_hex(8) if messages else ""
    data = {"number": number, "messages": messages, "looked_at": looked_at}
    told = component("where")(key="where the map stands", data=data, on_here_change=lambda: None)
    return told.here if isinstance(told.here, Mapping) else None
