"""The disagreements as a table, and one of them opened: which columns and cards there are."""

from collections.abc import Iterable

import pandas as pd
import streamlit as st

from events.disagreement import Disagreement
from events.event import Reading
from events.life import Life
from map_app.page_data.version_data import TRUST_WORDS
from map_app.screens.plain import plain

DIFFER = {
    "date": "Other date",
    "place": "Other place",
    "date and place": "Both other",
    "what is told": "Other story",
    "exactness": "Less exact",
}

COLUMNS = {
    "earliest": st.column_config.DateColumn("Earliest", format="YYYY-MM-DD", width=92),
    "title": st.column_config.TextColumn("What happened", width=150),
    "preferred": st.column_config.TextColumn("Shown on the map", width=168),
    "others": st.column_config.TextColumn("Kept beside it", width=196),
    "reason": st.column_config.TextColumn("Why the first is preferred", width=216),
    "differ": st.column_config.TextColumn("Differ in", width=110),
}


def disagreement_table(found: Iterable[Disagreement], life: Life) -> pd.DataFrame:
    """Return one row for each, in the order given, with the columns of `COLUMNS`."""
    return pd.DataFrame([_row(one, life) for one in found], columns=list(COLUMNS))


def _row(one: Disagreement, life: Life) -> dict[str, object]:
    return {
        "earliest": one.event.date.earliest,
        "title": one.event.title,
        "preferred": _line(one, one.preferred, life),
        "others": "; or ".join(_line(one, other, life) for other in one.readings[1:]),
        "reason": one.reason,
        "differ": DIFFER[one.kind],
    }


def _line(one: Disagreement, reading: Reading, life: Life) -> str:
    """Return "16 November 1946, Moscow (Lawson 2021 and 2 more)"."""
    sources = list(dict.fromkeys(life.sources[citation.source].short for citation in reading.citations))
    more = f" and {len(sources) - 1} more" if len(sources) > 1 else ""
    return f"{when_and_where(one, reading, life)} ({sources[0] if sources else 'no source'}{more})"


def when_and_where(one: Disagreement, reading: Reading, life: Life) -> str:
    """Return date and place as a reading has them, by the name of that day; what it does not say is said."""
    date = reading.date.words if reading.date else "no date"
    day = (reading.date or one.event.date).earliest
    place = life.places[reading.place].name_on(day) if reading.place else ""
    return f"{date}, {place}" if place else date


def show_readings(one: Disagreement, life: Life) -> None:
    """Show the readings in parallel, the preferred one first; three in a row."""
    for start in range(0, len(one.readings), 3):
        row = one.readings[start : start + 3]
        columns = st.columns(max(2, len(row)), border=True)
        for column, reading in zip(columns, row, strict=False):
            column.markdown(_card(one, reading, life))


def _card(one: Disagreement, reading: Reading, life: Life) -> str:
    mark = "Shown on the map" if reading is one.preferred else "Kept, not shown"
    sources = "; ".join(
        f"{plain(life.sources[citation.source].short)}, {plain(citation.locator)}".rstrip(", ")
        for citation in reading.citations
    )
    parts = [
        f"*{mark}*  \n**{plain(when_and_where(one, reading, life))}**",
        plain(reading.says),
        plain(reading.note),
        f"{sources or 'No source: background knowledge'}  \n{TRUST_WORDS[reading.trust]}",
    ]
    return "\n\n".join(part for part in parts if part)
