"""The screens of the app, run without a browser. What the map does is tested in one."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

TIMEOUT = 20


def show_events_alone(folder: str) -> None:
    from pathlib import Path

    import streamlit as st

    from map_app.opened_life import open_life
    from map_app.screens.events import show_events

    journey = st.Page(lambda: None, title="Journey", url_path="journey", default=True)
    st.navigation([journey], position="hidden")
    show_events(open_life(Path(folder)), journey)


def show_about_alone(folder: str) -> None:
    from pathlib import Path

    import streamlit as st

    from map_app.opened_life import open_life
    from map_app.screens.about import show_about

    sources = st.Page(lambda: None, title="Sources", url_path="sources", default=True)
    st.navigation([sources], position="hidden")
    show_about(open_life(Path(folder)), sources)


def show_faults_alone(folder: str) -> None:
    from pathlib import Path

    from events.read_life import LifeFaults
    from map_app.opened_life import open_life
    from map_app.screens.faults import show_faults

    try:
        open_life(Path(folder))
    except LifeFaults as faults:
        show_faults(faults, Path(folder))


@pytest.fixture
def events_screen(small_folder: Path) -> AppTest:
    return AppTest.from_function(show_events_alone, args=(str(small_folder),), default_timeout=TIMEOUT).run()


def titles(screen: AppTest) -> list[str]:
    assert not screen.exception
    return list(screen.dataframe[0].value["title"])


def test_all_events_stand_in_the_table_in_order_of_time(events_screen: AppTest) -> None:
    table = events_screen.dataframe[0].value

    assert len(table) == 11
    assert list(table["earliest"]) == sorted(table["earliest"])
    assert table["place"][0] == "Uppsala"
    assert table["sources"][0] == "Essay 1950"


def test_searching_narrows_the_table_and_tells_how_many_are_left(events_screen: AppTest) -> None:
    events_screen.text_input(key="words").input("carter").run()

    assert titles(events_screen) == ["Born in Uppsala"]
    assert "1 of 11 events" in events_screen.text[0].value


def test_a_search_without_result_says_what_to_try(events_screen: AppTest) -> None:
    events_screen.text_input(key="words").input("xyzzy").run()

    assert titles(events_screen) == []
    assert "No event has all of this" in events_screen.text[0].value


def test_kinds_and_people_filter_the_table(events_screen: AppTest) -> None:
    events_screen.multiselect(key="with").select("berg").run()

    assert "Apprenticed at the Bishop's Press" in titles(events_screen)
    assert "Born in Uppsala" not in titles(events_screen)


def test_about_gives_credit_licence_and_the_number_of_sources(small_folder: Path) -> None:
    about = AppTest.from_function(show_about_alone, args=(str(small_folder),), default_timeout=TIMEOUT).run()

    assert not about.exception
    told = "\n".join(one.value for one in about.markdown)
    assert "Told after an invented essay" in told
    assert "CC0" in told
    assert "2 works in all" in told
    assert [one.value for one in about.header][:2] == ["Whose work this rests on", "Keys on the map"]


def test_about_names_the_essay_of_the_shipped_life_with_date_and_address() -> None:
    from events.read_life import shipped_life

    about = AppTest.from_function(
        show_about_alone, args=(str(shipped_life()),), default_timeout=TIMEOUT
    ).run()

    told = "\n".join(one.value for one in about.markdown)
    assert "Lawson" in told
    assert "12 September 2021" in told
    assert "theanarchistlibrary" in told


def test_a_life_with_faults_shows_them_all_and_no_traceback(broken_folder: Path) -> None:
    faults = AppTest.from_function(
        show_faults_alone, args=(str(broken_folder),), default_timeout=TIMEOUT
    ).run()

    assert not faults.exception
    assert len(faults.code[0].value.splitlines()) > 10
    assert "\nevents.toml:9: " in faults.code[0].value
