"""The screen of data quality, run without a browser, and its bars."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from map_app.screens.bars import Bar, bar_table, legend


def show_quality_alone(folder: str) -> None:
    from pathlib import Path

    import streamlit as st

    from map_app.opened_life import open_life
    from map_app.screens.quality import show_quality

    journey = st.Page(lambda: None, title="Journey", url_path="journey", default=True)
    sources = st.Page(lambda: None, title="Sources", url_path="sources")
    st.navigation([journey, sources], position="hidden")
    show_quality(open_life(Path(folder)), journey, sources)


def quality_of_folder(folder: Path) -> AppTest:
    return AppTest.from_function(show_quality_alone, args=(str(folder),), default_timeout=20).run()


def test_figures_stand_in_sentences(small_folder: Path) -> None:
    screen = quality_of_folder(small_folder)

    assert not screen.exception
    figures = screen.markdown[0].value
    assert "**11** events, told after **2** sources." in figures
    assert "**1** are told in more than one way; in **1** some source must be wrong." in figures


def test_what_has_no_second_source_is_listed_with_the_only_word(small_folder: Path) -> None:
    screen = quality_of_folder(small_folder)

    table = screen.dataframe[-1].value
    assert len(table) == 10
    assert set(table["source"]) == {"Essay 1950", "Letters"}


def test_what_is_not_plausible_is_told(hasty_folder: Path) -> None:
    screen = quality_of_folder(hasty_folder)

    (warning,) = screen.warning
    assert "journey 'to\\-the\\-fair'" in warning.value.replace("\\'", "'")


def test_a_plausible_life_says_what_was_looked_at(small_folder: Path) -> None:
    screen = quality_of_folder(small_folder)

    assert not screen.warning
    assert any("No leg is faster" in one.value for one in screen.markdown)


def test_an_empty_life_has_a_page_too(tmp_path: Path) -> None:
    from map_app.command_line import main

    main(["new", str(tmp_path / "lean")])

    assert not quality_of_folder(tmp_path / "lean").exception


def test_bars_tell_every_number_and_escape_what_they_name() -> None:
    table = bar_table(
        "Events <by> source", "Source", [Bar("A & B", {"certain": 3, "unknown": 1}), Bar("C", {"": 0})]
    )

    assert "<caption>Events &lt;by&gt; source</caption>" in table
    assert '<th scope="row">A &amp; B</th>' in table
    assert 'class="bar bar--certain" style="width:75.00%"' in table
    assert "3 certain, 1 unknown" in table
    assert "<td>0</td>" in table


def test_the_legend_names_every_sign() -> None:
    assert legend(["certain"]) == (
        '<ul class="bars-legend"><li><span class="bar bar--certain"></span>certain</li></ul>'
    )
