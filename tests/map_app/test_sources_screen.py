"""The screen of sources, run without a browser: works, disagreements, citations."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from events.read_life import shipped_life

TIMEOUT = 20


def show_sources_alone(folder: str) -> None:
    from pathlib import Path

    import streamlit as st

    from map_app.opened_life import open_life
    from map_app.screens.sources import show_sources

    journey = st.Page(lambda: None, title="Journey", url_path="journey", default=True)
    st.navigation([journey], position="hidden")
    show_sources(open_life(Path(folder)), journey)


def sources_of(folder: Path) -> AppTest:
    return AppTest.from_function(show_sources_alone, args=(str(folder),), default_timeout=TIMEOUT)


@pytest.fixture
def works(small_folder: Path) -> AppTest:
    return sources_of(small_folder)


@pytest.fixture
def disagreements(small_folder: Path) -> AppTest:
    screen = sources_of(small_folder)
    screen.query_params["view"] = "disagreements"
    return screen.run()


def told(screen: AppTest) -> str:
    assert not screen.exception
    return "\n".join(one.value for one in screen.markdown)


def test_works_stand_under_their_standing_with_the_number_of_events_they_tell(works: AppTest) -> None:
    works.run()

    assert not works.exception
    assert [one.value for one in works.header] == [
        "Essays (1)",
        "Her own words and those of witnesses (1)",
    ]
    assert [one.label for one in works.expander] == [
        "**Essay 1950** · N\\. N\\., *A Life in Lead* · 8 events",
        "**Letters** · *Her letters* · 4 events",
    ]


def test_an_opened_work_tells_its_use_its_calendar_and_how_far_it_was_read(works: AppTest) -> None:
    works.session_state["work-letters"] = True
    works.run()

    assert "**Used for:** 4 events; the map follows it in 4" in told(works)
    assert "**Its calendar:** Old Style while in Russia" in told(works)
    assert "**How far it was read:** not written down" in told(works)
    rows = works.dataframe[0].value
    assert list(rows["title"])[:2] == ["Finds work in Saint Petersburg", "Banished to Siberia"]
    assert list(rows["locator"])[:2] == ["no. 4", "no. 17, no. 18"]


def test_an_opened_work_says_where_its_reading_is_kept_and_not_shown(works: AppTest) -> None:
    works.session_state["work-essay-1950"] = True
    works.run()

    rows = works.dataframe[0].value.set_index("title")
    assert rows.loc["Banished to Siberia", "part"] == "kept beside another"
    assert rows.loc["Banished to Siberia", "says"] == "1898"


def test_an_opened_work_is_cited_in_three_styles(works: AppTest) -> None:
    works.session_state["work-letters"] = True
    works.run()

    assert [tab.label for tab in works.tabs] == ["Chicago", "BibTeX", "RIS"]
    chicago, bibtex, ris = [one.value for one in works.code]
    assert chicago.startswith("“Her letters”")
    assert bibtex.startswith("@misc{letters,")
    assert ris.endswith("ER  - ")


def test_the_address_may_name_a_work_to_open(works: AppTest) -> None:
    works.query_params["source"] = "letters"
    works.run()

    assert "**Used for:** 4 events" in told(works)


def test_works_are_found_by_words_and_none_is_said(works: AppTest) -> None:
    works.run()

    works.text_input(key="words of works").input("n. n. lead").run()
    assert [one.label for one in works.expander] == [
        "**Essay 1950** · N\\. N\\., *A Life in Lead* · 8 events"
    ]

    works.text_input(key="words of works").input("xyzzy").run()
    assert "No work has all of these words" in works.text[0].value


def test_disagreements_give_every_reading_and_the_reason(disagreements: AppTest) -> None:
    assert not disagreements.exception
    (row,) = disagreements.dataframe[0].value.to_dict("records")

    assert row["title"] == "Banished to Siberia"
    assert row["preferred"] == "1–14 June 1899 (20 May to 2 June Old Style), Siberia (Letters)"
    assert row["others"] == "1898, The North (Essay 1950); or probably 1900 (no source)"
    assert row["reason"] == "She wrote on the road."
    assert "1 of 1 events" in disagreements.text[0].value


@pytest.mark.parametrize(
    ("key", "words", "left"),
    [
        ("words of readings", "fortnight", 1),  # a word of what one reading says
        ("words of readings", "Essay 1950 north", 1),
        ("words of readings", "fortnight nobody", 0),
    ],
)
def test_disagreements_are_found_by_words(disagreements: AppTest, key: str, words: str, left: int) -> None:
    disagreements.text_input(key=key).input(words).run()

    assert not disagreements.exception
    assert len(disagreements.dataframe[0].value) == left


def test_disagreements_are_filtered_by_source(disagreements: AppTest) -> None:
    choice = disagreements.multiselect(key="sources that disagree")
    assert choice.options == ["Essay 1950", "Letters"]

    choice.select("letters").run()

    assert len(disagreements.dataframe[0].value) == 1


def test_the_view_and_an_event_are_cited(small_folder: Path) -> None:
    screen = sources_of(small_folder)
    screen.query_params["view"] = "cite"
    screen.run()
    screen.selectbox(key="event to cite").select("dies").run()

    assert not screen.exception
    assert "Dies in Paris, about 1936, Paris" in screen.code[3].value
    assert "after Essay 1950, line 40" in screen.code[3].value


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        ({"year": "1945", "told": "essay"}, "The year 1945” ("),
        ({"year": "1945", "beside": "essay"}, "The year 1945, beside "),
        ({"year": "1945", "beside": "1946"}, "The year 1945, beside 1946"),
        ({"event": "executed", "told": "essay"}, "He is shot in Moscow, 16 November 1946, Butyrka"),
    ],
)
def test_the_citation_of_the_view_names_whose_word_it_follows(words: dict[str, str], cited: str) -> None:
    screen = sources_of(shipped_life())
    screen.query_params["view"] = "cite"
    for word, value in words.items():
        screen.query_params[word] = value
    screen.run()

    note = screen.code[0].value
    assert not screen.exception
    assert cited.replace("” (", ", as told by Lawson’s essay") in note
    assert ("as told by Lawson’s essay" in note) == ("told" in words)


def test_a_life_without_disagreements_says_so(tmp_path: Path) -> None:
    from map_app.command_line import main

    main(["new", str(tmp_path / "lean")])
    for view in ("works", "disagreements", "cite"):
        screen = sources_of(tmp_path / "lean")
        screen.query_params["view"] = view
        screen.run()
        assert not screen.exception, view
