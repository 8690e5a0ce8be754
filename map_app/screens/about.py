"""About: what this is, whose words it rests on, its licences, and how to put another life in its place."""

import streamlit as st
from streamlit.navigation.page import Page

from events.life import Life
from map_app.opened_life import OpenedLife
from map_app.screens.plain import plain
from map_app.screens.works import reference

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


def show_about(opened: OpenedLife, sources: Page) -> None:
    """Show credit, licences, keys, and how to write another life; the sources have a screen of their own."""
    life = opened.life
    st.title(plain(life.name))
    st.markdown(f"{plain(life.born.words)} to {plain(life.died.words)}")
    st.markdown(plain(life.summary))
    st.header("Whose work this rests on")
    _show_credit(life)
    _show_way_to_sources(life, sources)
    st.header("Licences")
    st.markdown(plain(life.licence))
    st.markdown(LICENCES)
    st.header("Keys on the map")
    st.markdown(KEYS)
    st.header("Another life in its place")
    st.markdown(OWN_LIFE)


def _show_credit(life: Life) -> None:
    st.markdown(plain(life.credit))
    if life.essay:
        st.markdown(reference(life.sources[life.essay]))


def _show_way_to_sources(life: Life, sources: Page) -> None:
    st.markdown(
        f"Every dated statement names its source and the place in it: {len(life.sources)} works in all. "
        "Where they disagree, every version is kept."
    )
    st.page_link(sources, label="All sources, what each is used for, and where they disagree")
