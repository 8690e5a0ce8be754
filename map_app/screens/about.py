"""About: what this is, whose words it rests on, its licences, and how to put another life in its place."""

import streamlit as st
from streamlit.navigation.page import Page

from events.life import Life
from map_app.opened_life import OpenedLife
from map_app.screens.plain import link, plain
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
    """Show whose life this is and whose work it rests on; beside it keys, another life, and the licences."""
    life = opened.life
    st.title(plain(life.name))
    words, help_beside = st.columns([3, 2], gap="large")
    with words:
        _show_life(life)
        _show_way_to_sources(life, sources)
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


def _show_way_to_sources(life: Life, sources: Page) -> None:
    st.markdown(
        f"Every dated statement names its source and the place in it: {len(life.sources)} works in all. "
        "Where they disagree, every version is kept."
    )
    st.page_link(sources, label="All sources, what each is used for, and where they disagree")
