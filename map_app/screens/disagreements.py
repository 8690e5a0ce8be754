"""Where the sources disagree: all in a table, filtered and sorted; the chosen row is opened and mapped."""

from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.navigation.page import Page

from events.disagreement import Disagreement, disagreements
from events.event import Reading
from events.life import Life
from map_app.bridge.map_frame import pass_on
from map_app.folding import fold
from map_app.opened_life import OpenedLife
from map_app.screens.citation import offer_event_citation
from map_app.screens.disagreement_table import COLUMNS, DIFFER, disagreement_table, show_readings
from map_app.screens.event_choice import choose_event
from map_app.screens.event_table import KINDS
from map_app.screens.plain import plain

ROW_HEIGHT = 72  # three lines; Streamlit wraps no lines in lower ones


def show_disagreements(opened: OpenedLife, journey: Page, head: DeltaGenerator) -> None:
    """Show the disagreements that the reader asks for, and below them the readings of the chosen one.

    `head` is the line above, where their number goes.
    """
    life = opened.life
    every = disagreements(life)
    found = _filtered(opened, every)
    head.text(_number_words(found, len(every)), width="content")
    _show_found(found, life, journey)


@st.fragment
def _show_found(found: Sequence[Disagreement], life: Life, journey: Page) -> None:
    """Show the table and what is chosen in it; another choice runs this again and nothing else."""
    ids = [one.event.id for one in found]
    with st.container(key="disagreements", height="stretch"):
        chosen = choose_event(
            disagreement_table(found, life),
            [one.event for one in found],
            COLUMNS,
            key=f"disagreements {hash(tuple(ids))}",
            alt="Events that the sources tell in more than one way",
            row_height=ROW_HEIGHT,
        )
    with st.container(key="sender-for-disagreements"):
        pass_on("sender for disagreements")
    if not chosen:
        st.caption("Choose a row: its readings open here, and the map goes there.")
        return
    with st.container(key="opened-disagreement"):
        _show_opened(found[ids.index(chosen.id)], life, journey)


def _filtered(opened: OpenedLife, every: Sequence[Disagreement]) -> list[Disagreement]:
    life = opened.life
    left, middle, right = st.columns(3)
    words = left.text_input(
        "Search",
        placeholder="a word of any reading: kidnapped",
        key="words of readings",
        persist_state="session",
    )
    cited = {source for one in every for reading in one.readings for source in _sources(reading)}
    sources = middle.multiselect(
        "Source",
        sorted(cited, key=lambda source: fold(life.sources[source].short)),
        format_func=lambda source: life.sources[source].short,
        placeholder="any",
        key="sources that disagree",
        persist_state="session",
    )
    present = {person for one in every for person in one.event.people}
    people = right.multiselect(
        "With",
        sorted(present, key=lambda person: life.people[person].name),
        format_func=lambda person: life.people[person].name,
        placeholder="anybody",
        key="people of disagreements",
        persist_state="session",
    )
    with st.container(horizontal=True, gap="medium"):
        differ, kinds = _choose_kinds()
    met = {event.id for event in opened.index.find(kinds=kinds, people=people)}
    return [
        one
        for one in every
        if one.event.id in met
        and (not differ or one.kind in differ)
        and (not sources or any(set(sources) & _sources(reading) for reading in one.readings))
        and _has(one, words, life)
    ]


def _choose_kinds() -> tuple[Sequence[str], Sequence[str]]:
    """Return the kinds of disagreement and of event that the reader wants; empty: all."""
    differ = st.pills(
        "Differ in",
        list(DIFFER),
        selection_mode="multi",
        format_func=lambda one: DIFFER[one],
        label_visibility="collapsed",
        wrap=True,
        key="differ",
        persist_state="session",
    )
    kinds = st.pills(
        "Kinds",
        list(KINDS),
        selection_mode="multi",
        format_func=lambda kind: KINDS[kind],
        label_visibility="collapsed",
        key="kinds of disagreements",
        persist_state="session",
    )
    return differ, kinds


def _sources(reading: Reading) -> set[str]:
    return {citation.source for citation in reading.citations}


def _has(one: Disagreement, words: str, life: Life) -> bool:
    """Whether all words stand in the event, in what any reading says, or in who says it and where."""
    wanted = fold(words).split()
    return not wanted or all(word in _text(one, life) for word in wanted)


def _text(one: Disagreement, life: Life) -> str:
    texts = [one.event.title, one.event.text, *(life.people[person].name for person in one.event.people)]
    for reading in one.readings:
        texts += [reading.says, reading.note, reading.why, reading.date.words if reading.date else ""]
        texts += [life.sources[source].short for source in _sources(reading)]
        texts += [name.text for name in life.places[reading.place].names] if reading.place else []
    return fold(" ".join(texts))


def _number_words(found: Sequence[Disagreement], total: int) -> str:
    if total == 0:
        return "No event of this life is told in more than one way."
    if not found:
        return "No disagreement has all of this. Try fewer words, or another spelling."
    wrong = sum(one.is_contradiction for one in found)
    return f"{len(found)} of {total} events. In {wrong} some source must be wrong."


def _show_opened(one: Disagreement, life: Life, journey: Page) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.header(plain(one.event.title), anchor=False, width="content")
        st.page_link(journey, label="Open in the journey", query_params={"event": one.event.id})
        offer_event_citation(life, one.event)
    if one.reason:
        st.markdown(f"**Why the first is preferred:** {plain(one.reason)}")
    show_readings(one, life)
