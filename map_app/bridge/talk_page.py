"""What the map page is told of a talk that is being written, and what it tells of where it stands."""

import secrets
from collections.abc import Mapping
from typing import Any

import streamlit as st

from map_app.bridge.component import component

KINDS = ("talk", "step", "present")  # of messages, in the order in which the page has to hear them
MESSAGE = "message to the page: "


def tell_page(message: Mapping[str, Any]) -> None:
    """Have the page hear a message; one of its kind that it has not heard yet is dropped."""
    number = secrets.token_hex(8)
    st.session_state[MESSAGE + message["type"]] = {"number": number, "message": dict(message)}


def pass_to_page() -> None:
    """Pass on what the page is told.

    The messages stay until there are others, each in a component of its own: one that is sent only once can
    be overtaken by the next run, and lost; and one that has not changed costs nothing.
    """
    for kind in KINDS:
        component("post")(key=f"post {kind}", data=st.session_state.get(MESSAGE + kind))


def moment_on_map(looked_at: str | None) -> Mapping[str, Any] | None:
    """Return year, event, place, view, hidden and box as the page has told them.

    `looked_at` is kept by the browser over a reload, and told with them; None leaves it as it is.
    """
    data = {"looked_at": looked_at}
    told = component("where")(key="where the map stands", data=data, on_here_change=lambda: None)
    return told.here if isinstance(told.here, Mapping) else None
