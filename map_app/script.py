"""What Streamlit runs: one map that stays, a rail beside it, the screen in front. Draws no screen itself."""

from functools import partial

import streamlit as st

from events.read_life import LifeFaults
from map_app.asked_life import asked_folder
from map_app.bridge.map_frame import hold_map
from map_app.opened_life import OpenedLife, open_life
from map_app.screens.faults import show_faults
from map_app.screens.frame import set_frame, show_rail
from map_app.screens.loading import prepare_screens, show_screen


def main() -> None:
    folder = asked_folder()
    try:
        opened = open_life(folder)
    except LifeFaults as faults:
        show_faults(faults, folder)
    else:
        show_life(opened)


def show_life(opened: OpenedLife) -> None:
    """Draw the rail, the map and the screen that the address names."""
    journey = st.Page(
        partial(show_screen, "journey", opened), title="Journey", url_path="journey", default=True
    )
    events = st.Page(partial(show_screen, "events", opened, journey), title="Events", url_path="events")
    sources = st.Page(partial(show_screen, "sources", opened, journey), title="Sources", url_path="sources")
    quality = st.Page(
        partial(show_screen, "quality", opened, journey, sources), title="Quality", url_path="quality"
    )
    lecture = st.Page(partial(show_screen, "lecture", opened), title="Lecture", url_path="lecture")
    about = st.Page(partial(show_screen, "about", opened, sources), title="About", url_path="about")
    screens = {
        journey: ":material/map:",
        events: ":material/article:",
        sources: ":material/menu_book:",
        quality: ":material/fact_check:",
        lecture: ":material/slideshow:",
        about: ":material/info:",
    }
    screen = st.navigation(list(screens), position="hidden")
    set_frame(f"{opened.life.name} · {screen.title}")
    show_rail(opened.life, screens)
    with st.container(key="map"):
        hold_map()
    with st.container(key=f"screen-{screen.title.lower()}"):
        screen.run()
    prepare_screens()


if __name__ == "__main__":
    main()
