"""A table in which one event is chosen; the chosen one moves the map beside."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import pandas as pd
import streamlit as st

from events.event import Event
from map_app.bridge.map_frame import tell_map


def choose_event(
    table: pd.DataFrame,
    shown: Sequence[Event],
    columns: Mapping[str, Any],
    key: str,
    alt: str,
    height: int | Literal["stretch", "auto"] = "stretch",
    row_height: int | None = None,
) -> Event | None:
    """Show a table with one row for each of the events, and return the one that the reader chose."""

    def send_map() -> None:
        for row, _ in st.session_state[key].selection.cells:
            tell_map(event=shown[row].id)

    chosen = st.dataframe(
        table,
        column_config=columns,
        hide_index=True,
        height=height,
        row_height=row_height,
        on_select=send_map,
        selection_mode="single-cell",
        key=key,
        alt=alt,
    )
    return next((shown[row] for row, _ in chosen.selection.cells), None)
