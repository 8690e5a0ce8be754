"""Data quality: how much is known, how surely, on how many words, and what nobody recorded."""

from collections import Counter
from typing import get_args

import pandas as pd
import streamlit as st
from streamlit.navigation.page import Page

from events.disagreement import disagreements
from events.duration import duration_words
from events.event import Certainty, Event
from events.life import Life
from events.plausibility import warnings_of
from events.quality import Quality, quality_of, sources_of
from events.stage import Silence
from map_app.opened_life import OpenedLife
from map_app.screens.bars import Bar, bar_table, legend
from map_app.screens.plain import plain

CERTAINTIES: tuple[Certainty, ...] = get_args(Certainty)
MOST_SOURCES = 12  # bars; the rest stand in the table
YEAR = 365.25  # days
ONE_SOURCE = {
    "earliest": st.column_config.DateColumn("Earliest", format="YYYY-MM-DD", width=92),
    "date": st.column_config.TextColumn("Date", width=170),
    "title": st.column_config.TextColumn("What happened", width=330),
    "source": st.column_config.TextColumn("Only word", width=200),
}


def show_quality(opened: OpenedLife, journey: Page, sources: Page) -> None:
    """Show figures first, then what stands behind them, then what is missing."""
    life = opened.life
    quality = quality_of(life)
    st.title("How well this life is known")
    _show_figures(life, quality)
    left, right = st.columns(2, gap="large")
    with left:
        _show_certainty(life, quality)
        _show_silences(life, journey)
        _show_warnings(life)
    with right:
        _show_sources(life, quality, sources)
    _show_one_source(life, quality, journey)


def _show_figures(life: Life, quality: Quality) -> None:
    """Say the figures that matter in sentences: a number without its meaning tells nothing."""
    total = quality.events
    wrong = sum(one.is_contradiction for one in disagreements(life))
    lines = [
        f"**{total}** events, told after **{len(life.sources)}** sources.",
        f"**{quality.by_certainty.get('certain', 0)}** of them are certain in what happened and where.",
        f"**{total - quality.doubtful_dates}** have exact days; the others a month, a season, a year.",
        f"**{quality.without_place}** have no place on the map.",
        f"**{quality.disputed}** are told in more than one way; in **{wrong}** some source must be wrong.",
        f"**{len(quality.one_source)}** have no second source.",
    ]
    st.markdown("\n".join(f"- {line}" for line in lines))


def _show_certainty(life: Life, quality: Quality) -> None:
    st.header("How sure", anchor=False)
    bars = [Bar(name, {name: quality.by_certainty.get(name, 0)}) for name in CERTAINTIES]
    st.html(bar_table("Events by certainty of place and event", "Certainty", bars))
    st.header("By decade", anchor=False)
    decades = {decade: _by_certainty(life, decade) for decade in _decades(quality)}
    bars = [Bar(f"{decade}s", parts) for decade, parts in decades.items()]
    st.html(bar_table("Events by decade", "Decade", bars) + legend(CERTAINTIES))
    with st.expander("The same as a table"):
        table = pd.DataFrame(decades, index=list(CERTAINTIES)).T
        table.index = table.index.map(lambda decade: f"{decade}s")
        st.dataframe(table, alt="Events by decade and certainty")


def _decades(quality: Quality) -> range:
    """Return every decade from the first to the last; one without events tells something too."""
    decades = quality.by_decade
    return range(min(decades), max(decades) + 10, 10) if decades else range(0)


def _by_certainty(life: Life, decade: int) -> dict[str, int]:
    counted = Counter(
        event.certainty for event in life.events if event.date.earliest.year // 10 * 10 == decade
    )
    return {name: counted[name] for name in CERTAINTIES}


def _show_sources(life: Life, quality: Quality, sources: Page) -> None:
    st.header("On whose word", anchor=False)
    counted = [(life.sources[id_].short, number) for id_, number in quality.by_source.items()]
    bars = [Bar(short, {"": number}) for short, number in counted[:MOST_SOURCES]]
    st.html(bar_table("Events by source; an event may have several", "Source", bars))
    with st.expander(f"All {len(counted)} sources as a table"):
        table = pd.DataFrame(counted, columns=["Source", "Events"])
        st.dataframe(table, hide_index=True, alt="Events by source")
    st.page_link(sources, label="Open the works", query_params={"view": "works"})
    st.page_link(sources, label="Open the disagreements", query_params={"view": "disagreements"})


def _show_silences(life: Life, journey: Page) -> None:
    st.header("Silences", anchor=False)
    if not life.silences:
        st.markdown("None is written down: some source says where at any time.")
        return
    st.markdown(f"Time for which no source says where: {_share_words(life)}. The map shows it as such.")
    for silence in life.silences:
        year = str((silence.start.latest.year + silence.end.earliest.year + 1) // 2)
        label = f"**{length_words(silence)}**: {plain(silence.start.words)} to {plain(silence.end.words)}"
        st.page_link(journey, label=label, query_params={"year": year})


def _share_words(life: Life) -> str:
    days = sum((one.end.latest - one.start.earliest).days + 1 for one in life.silences)
    whole = (life.died.latest - life.born.earliest).days + 1
    return f"about {days / YEAR:.0f} of {whole / YEAR:.0f} years"


def length_words(silence: Silence) -> str:
    """Return how long a silence is, to the month: "3 years 10 months"."""
    return duration_words(silence.start.earliest, silence.end.latest)


def _show_warnings(life: Life) -> None:
    st.header("Plausibility", anchor=False)
    warnings = warnings_of(life)
    if not warnings:
        st.markdown(
            "No leg is faster than the means of its time, nobody takes part before birth or after death, "
            "no place is named before it was there, and no two stages overlap."
        )
    for warning in warnings:
        st.warning(plain(warning.message), icon=":material/warning:")


def _show_one_source(life: Life, quality: Quality, journey: Page) -> None:
    st.header("What has no second source", anchor=False)
    if not quality.one_source:
        st.markdown("Nothing: every event rests on two sources or more.")
        return
    chosen = _one_source_table(life, quality.one_source)
    if chosen:
        label = f"Open in the journey: {plain(chosen.title)}"
        st.page_link(journey, label=label, query_params={"event": chosen.id})
    else:
        st.caption("Choose a row to open it in the journey.")


def _one_source_table(life: Life, events: tuple[Event, ...]) -> Event | None:
    rows = [
        {
            "earliest": event.date.earliest,
            "date": event.date.words,
            "title": event.title,
            "source": ", ".join(life.sources[one].short for one in sources_of(event)) or "none",
        }
        for event in events
    ]
    table = st.dataframe(
        pd.DataFrame(rows),
        column_config=ONE_SOURCE,
        hide_index=True,
        height=35 * 11,
        on_select="rerun",
        selection_mode="single-cell",
        key="events with one source",
        alt="Events with no second source",
    )
    return next((events[row] for row, _ in table.selection.cells), None)
