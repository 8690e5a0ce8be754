"""About: what this is, whose words it rests on, its licences, and how to put another life in its place."""

from collections import defaultdict

import streamlit as st

from events.life import Life
from events.source import Source
from map_app.opened_life import OpenedLife
from map_app.screens.plain import link, plain

KEYS = """
| Key | does |
|---|---|
| Left, Right | one year back or on |
| Page Up, Page Down | the event before or after |
| Space | play and pause |
| Home, End | the first and the last year |
| / | search |
| F | full screen |
| ? | all keys |
| Esc | back |
"""

OWN_LIFE = """
A life is a folder of text files: events, stages and journeys, places, people, documents and sources.
No code is needed. Three commands make one, check it and show it:

```
map-app new my-life
map-app check my-life
map-app run my-life
```
"""

LICENCES = """
The program is under the MIT licence. The base map is made from public-domain data.
The letters are Old Standard, Libre Bodoni and Source Sans (SIL Open Font License).
Leaflet (BSD) draws the map.
"""

STANDINGS = {
    "essay": "Essays",
    "testimony": "His own words and those of witnesses",
    "archive": "Archives",
    "scholarship": "Scholarship",
    "memoir": "Memoirs",
    "press": "The press of the time",
    "reference": "Works of reference",
    "other": "Other",
}


def show_about(opened: OpenedLife) -> None:
    """Show whose life this is, credit and sources; beside them keys, another life, and the licences."""
    life = opened.life
    st.title(plain(life.name))
    words, help_beside = st.columns([3, 2], gap="large")
    with words:
        _show_life(life)
        _show_sources(life)
    with help_beside:
        st.header("Keys on the map")
        st.markdown(KEYS)
        st.header("Another life in its place")
        st.markdown(OWN_LIFE)
        st.header("Licences")
        st.markdown(plain(life.licence))
        st.markdown(LICENCES)


def _show_life(life: Life) -> None:
    st.markdown(f"{plain(life.born.words)} to {plain(life.died.words)}")
    st.markdown(plain(life.summary))
    st.header("Whose work this rests on")
    st.markdown(plain(life.credit))
    if life.essay:
        essay = life.sources[life.essay]
        st.markdown(f"{reference(essay)}  \n{link(essay.address, essay.address)}")


def _show_sources(life: Life) -> None:
    st.header("Sources")
    st.markdown("Every dated statement names its source and the place in it. These are the works.")
    by_standing: dict[str, list[Source]] = defaultdict(list)
    for source in life.sources.values():
        if source.id != life.essay:
            by_standing[source.standing].append(source)
    for standing, heading in STANDINGS.items():
        works = sorted(by_standing[standing], key=lambda source: (source.author or source.title, source.year))
        if works:
            st.subheader(heading)
            st.markdown("\n".join(f"- {reference(source)}" for source in works))


def reference(source: Source) -> str:
    """Return the full reference as Markdown: author, title with its address, publisher, year."""
    parts = [plain(source.author), f"*{link(source.title, source.address)}*", plain(source.published)]
    if source.year not in source.published:
        parts.append(plain(source.year))
    return ", ".join(part for part in parts if part)
