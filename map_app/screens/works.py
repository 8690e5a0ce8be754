"""The works that a life rests on, by standing; each opens to tell what it is used for and how to cite it."""

from collections.abc import Iterable, Mapping
from datetime import date

import pandas as pd
import streamlit as st
from streamlit.navigation.page import Page

from events.citation_style import cite_source
from events.life import Life
from events.source import Source
from map_app.bridge.map_frame import pass_on
from map_app.folding import fold
from map_app.opened_life import OpenedLife
from map_app.screens.citation import offer_sources, show_citation
from map_app.screens.event_choice import choose_event
from map_app.screens.plain import link, plain
from map_app.source_uses import Use, use_words, uses_of_sources

STANDINGS = {
    "essay": "Essays",
    "testimony": "{whose} own words and those of witnesses",
    "archive": "Archives",
    "scholarship": "Scholarship",
    "memoir": "Memoirs",
    "press": "The press of the time",
    "reference": "Works of reference",
    "other": "Other",
}

WHOSE = {"he": "His", "she": "Her", "they": "Their"}

COLUMNS = {
    "earliest": st.column_config.DateColumn("Earliest", format="YYYY-MM-DD", width=92),
    "title": st.column_config.TextColumn("What happened", width=270),
    "says": st.column_config.TextColumn("Its date", width=130),
    "locator": st.column_config.TextColumn("Where in it", width=130),
    "part": st.column_config.TextColumn("Its part", width=170),
}


def show_works(opened: OpenedLife, journey: Page) -> None:
    """Show all works in groups, or those with the reader's words."""
    life = opened.life
    uses = uses_of_sources(life)
    words = st.text_input(
        "Search the works",
        placeholder="an author, a title, an archive: Trotsky",
        key="words of works",
        persist_state="session",
    )
    found = [source for source in life.sources.values() if _has(source, words)]
    with st.container(horizontal=True, vertical_alignment="center"):
        st.text(_number_words(len(found), len(life.sources)), width="content")
        if found:
            offer_sources(found, life.id)
    with st.container(key="works"):
        for standing, heading in STANDINGS.items():
            group = [source for source in found if source.standing == standing]
            if group:
                st.header(f"{heading.format(whose=WHOSE[life.pronoun])} ({len(group)})", anchor=False)
                _show_group(life, group, uses, journey)


def _number_words(found: int, total: int) -> str:
    if total == 0:
        return "This life names no sources yet."
    if found == 0:
        return "No work has all of these words. Try fewer, or another spelling."
    works = f"{total} works" if found == total else f"{found} of {total} works"
    return f"{works}. Open one to see what rests on it."


def _has(source: Source, words: str) -> bool:
    text = fold(
        " ".join([source.short, source.author, source.title, source.year, source.published, source.note])
    )
    return all(word in text for word in fold(words).split())


def _show_group(
    life: Life, group: Iterable[Source], uses: Mapping[str, tuple[Use, ...]], journey: Page
) -> None:
    """Show works by author; a fragment each, so that opening one sends that one alone."""
    for source in sorted(group, key=lambda source: (fold(source.author or source.title), source.year)):
        _show_work(life, source, uses[source.id], journey)


@st.fragment
def _show_work(life: Life, source: Source, uses: tuple[Use, ...], journey: Page) -> None:
    label = f"**{plain(source.short)}** · {_author_and_title(source)} · {use_words(uses)}"
    asked = st.query_params.get("source") == source.id
    work = st.expander(label, expanded=asked, key=f"work-{source.id}", on_change="rerun")
    if not work.open:
        return
    with work:
        st.markdown(_facts(source, uses))
        _show_uses(life, source, uses, journey)
        show_citation(lambda style: cite_source(source, style, seen=date.today()))


def _author_and_title(source: Source) -> str:
    return ", ".join(part for part in (plain(source.author), f"*{plain(source.title)}*") if part)


def _facts(source: Source, uses: tuple[Use, ...]) -> str:
    """Return what is known of a work as Markdown, one fact a line; what nobody wrote down is said too."""
    preferred = sum(use.reading.preferred or len(use.event.readings) == 1 for use in uses)
    facts = [
        ("Reference", reference(source)),
        ("Used for", f"{use_words(uses)}; the map follows it in {preferred}" if uses else "no event yet"),
        ("Its calendar", plain(source.calendar) or "nobody has looked"),
        ("How far it was read", plain(source.checked) or "not written down"),
        ("Note", plain(source.note)),
    ]
    return "  \n".join(f"**{name}:** {words}" for name, words in facts if words)


def _show_uses(life: Life, source: Source, uses: tuple[Use, ...], journey: Page) -> None:
    if not uses:
        return
    shown = [use.event for use in uses]
    rows = [_row(use) for use in uses]
    height = min(35 * (len(rows) + 1) + 2, 35 * 9)
    chosen = choose_event(
        pd.DataFrame(rows, columns=list(COLUMNS)),
        shown,
        COLUMNS,
        key=f"uses of {source.id}",
        alt=f"Events told after {source.short}",
        height=height,
    )
    pass_on(f"sender for {source.id}")
    if chosen:
        st.page_link(
            journey, label=f"Open in the journey: {plain(chosen.title)}", query_params={"event": chosen.id}
        )


def _row(use: Use) -> dict[str, object]:
    reading = use.reading
    shown = len(use.event.readings) == 1 or reading.preferred
    part = "shown on the map" if shown else "kept beside another"
    return {
        "earliest": use.event.date.earliest,
        "title": use.event.title,
        "says": reading.date.words if reading.date else "no date",
        "locator": ", ".join(use.locators),
        "part": f"{part}, for the {use.only} only" if use.only else part,
    }


def reference(source: Source) -> str:
    """Return the full reference as Markdown: author, title with its address, publisher, year."""
    parts = [plain(source.author), f"*{link(source.title, source.address)}*", plain(source.published)]
    if source.year not in source.published:
        parts.append(plain(source.year))
    return ", ".join(part for part in parts if part)
