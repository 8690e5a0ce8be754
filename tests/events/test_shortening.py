"""Judges what is left of a talk when time runs short, by the table that judges the browser too."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.shortening import Choice, choices_of, choose_steps, shorten, unconnected_steps

TABLE = Path(__file__).parents[1] / "examples" / "shortening.json"
CASES = json.loads(TABLE.read_text(encoding="utf-8"))["cases"]


def choice(step):
    needs, shows = tuple(step.get("needs", ())), tuple(step.get("shows", ()))
    return Choice(step["id"], step["seconds"], step["rank"], needs, shows)


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_the_table(case):
    choices = [choice(step) for step in case["steps"]]
    assert list(choose_steps(choices, case["seconds_left"], case["after"], case["shown"])) == case["kept"]


PLACES = st.lists(st.sampled_from("abc"), max_size=2, unique=True).map(tuple)
STEPS = st.lists(
    st.tuples(st.integers(5, 120), st.integers(1, 4), PLACES, PLACES), min_size=1, max_size=12
).map(lambda rows: [Choice(str(number), *row) for number, row in enumerate(rows)])


@given(STEPS, st.integers(0, 900))
def test_the_first_and_the_last_are_kept_and_the_order_stays(choices, seconds):
    kept = choose_steps(choices, seconds)
    assert {kept[0], kept[-1]} == {choices[0].id, choices[-1].id}
    assert list(kept) == sorted(kept, key=int)


@given(STEPS, st.integers(0, 900))
def test_what_is_kept_fits_unless_first_and_last_alone_do_not(choices, seconds):
    kept = choose_steps(choices, seconds)
    least = choose_steps(choices, 0)
    total = sum(one.seconds for one in choices if one.id in kept)
    assert total <= seconds or kept == least


@given(STEPS, st.integers(0, 900))
def test_a_connected_talk_stays_connected(choices, seconds):
    kept = choose_steps(choices, seconds)
    broken = unconnected_steps(choices)
    assert set(unconnected_steps([one for one in choices if one.id in kept])) <= set(broken)


@given(STEPS)
def test_all_is_told_where_there_is_time_for_all(choices):
    assert len(choose_steps(choices, sum(one.seconds for one in choices))) == len(choices)


def test_a_step_that_tells_a_journey_needs_its_beginning_and_shows_its_stops(small):
    leaflet = choices_of(small, small.talks[0])[2]
    assert leaflet.needs == ("petrograd",)
    assert set(leaflet.shows) == {"siberia", "petrograd"}


def test_who_was_shown_a_building_was_shown_its_town(small):
    assert choices_of(small, small.talks[0])[1].shows == ("uppsala",)


def test_a_silence_shows_both_its_traces(small):
    assert {"siberia", "paris"} <= set(choices_of(small, small.talks[0])[3].shows)


def test_a_talk_is_shortened_to_its_steps(small):
    talk = small.talks[0]
    kept = shorten(small, talk, seconds_left=100, after_step="leaflet")
    assert [step.id for step in kept] == ["lost", "all"]
    assert kept[-1] is talk.steps[-1]
