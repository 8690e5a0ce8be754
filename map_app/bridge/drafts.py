"""The drafts of talks that the browser keeps, and the files that it hands to the reader."""

import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from map_app.bridge.component import component

KEEPER = "keeper of drafts"
FILE = "last file that was handed over"
FAILURE = "why the browser keeps nothing"


@dataclass(frozen=True)
class Kept:
    """What the browser has to keep for a life."""

    life: str  # id
    sitting: str  # changes whenever Python has forgotten everything
    has_heard: bool  # whether Python knows what the browser kept before; until then nothing there is touched
    records: Mapping[str, str] = field(default_factory=dict)
    is_saved: bool = True  # False: leaving asks


def keep_drafts(kept: Kept, on_found: Callable[[list[tuple[str, str]]], None]) -> None:
    """Have the browser keep the records; `on_found` is given key and record of all that it kept before."""
    data = {
        "life": kept.life,
        "sitting": kept.sitting,
        "has_heard": kept.has_heard,
        "records": dict(kept.records),
        "is_saved": kept.is_saved,
    }
    component("again")(key="runs again", on_connected_change=lambda: None)
    component("file")(key="file for the reader", data=st.session_state.get(FILE))
    component("keep")(
        key=KEEPER,
        data=data,
        on_kept_change=lambda: on_found(list(_pairs(st.session_state[KEEPER].get("kept")))),
        on_failed_change=lambda: st.session_state.update({FAILURE: str(st.session_state[KEEPER].failed)}),
    )


def hand_file(name: str, text: str) -> None:
    """Let the browser download a text; called before `keep_drafts`."""
    st.session_state[FILE] = {"number": secrets.token_hex(8), "name": name, "text": text}


def storage_failure() -> str:
    """Return why the browser cannot keep drafts; empty if it can."""
    return str(st.session_state.get(FAILURE, ""))


def _pairs(kept: Any) -> Iterator[tuple[str, str]]:
    """Yield what is a pair of texts; the browser is not believed."""
    for pair in kept if isinstance(kept, list) else ():
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(one, str) for one in pair):
            yield pair[0], pair[1]
