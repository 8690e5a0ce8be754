"""The events as a table: which columns there are and what stands in them."""

from collections.abc import Iterable

import pandas as pd
import streamlit as st

from events.event import Event
from events.life import Life

KINDS = {"life": "Life", "group": "Group", "writing": "Writing", "world": "World"}

COLUMNS = {
    "date": st.column_config.TextColumn("Date", width=214),
    "title": st.column_config.TextColumn("What happened", width=300),
    "place": st.column_config.TextColumn("Place", width=142, help="By its name of that day"),
    "kind": st.column_config.TextColumn("Kind", width=72),
    "earliest": st.column_config.DateColumn("Earliest day", format="YYYY-MM-DD", width=104),
    "certainty": st.column_config.TextColumn("Certainty", width=86),
    "sources": st.column_config.TextColumn("On whose word", width=320),
}


def event_table(found: Iterable[Event], life: Life) -> pd.DataFrame:
    """Return one row an event, in the order given, with the columns of `COLUMNS`."""
    return pd.DataFrame([_row(event, life) for event in found], columns=list(COLUMNS))


def _row(event: Event, life: Life) -> dict[str, object]:
    place = life.places[event.place].name_on(event.date.earliest) if event.place else ""
    citations = dict.fromkeys(citation.source for reading in event.readings for citation in reading.citations)
    return {
        "date": event.date.words,
        "title": event.title,
        "place": place,
        "kind": KINDS[event.kind],
        "earliest": event.date.earliest,
        "certainty": event.certainty,
        "sources": "; ".join(life.sources[source].short for source in citations),
    }
