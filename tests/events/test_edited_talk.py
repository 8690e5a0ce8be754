"""Judges changes to a talk: each gives a talk that can be written and read again."""

from dataclasses import replace

import pytest

from events.edited_talk import changed_step, fault_of_text, moved_step, with_step, without_step
from events.step_of_moment import steps_at, year_step
from events.talk_file import read_talk_file, write_talk


@pytest.fixture
def talk(small):
    return small.talks[0]


def ids(talk):
    return [step.id for step in talk.steps]


def test_a_step_is_added_where_it_was_asked_for_and_given_an_id_of_its_own(small, talk):
    step = talk.step("paris")

    more, id_ = with_step(talk, step, 1)

    assert id_ == "paris-2"
    assert ids(more)[:3] == ["carts", "paris-2", "types"]
    assert with_step(more, step, 0)[1] == "paris-3"


def test_a_removed_step_is_gone_and_the_last_one_stays(talk):
    rest = without_step(talk, "types")
    assert "types" not in ids(rest)
    for id_ in ids(rest)[1:]:
        rest = without_step(rest, id_)
    with pytest.raises(ValueError, match="at least one step"):
        without_step(rest, ids(rest)[0])


@pytest.mark.parametrize(("position", "place"), [(0, 0), (2, 2), (99, -1), (-3, 0)])
def test_a_moved_step_stands_where_it_was_sent(talk, position, place):
    moved = moved_step(talk, "types", position)

    assert ids(moved)[place] == "types"
    assert sorted(ids(moved)) == sorted(ids(talk))


def test_the_time_follows_the_steps(talk):
    longer = changed_step(talk, replace(talk.step("types"), seconds=100))

    assert longer.seconds == talk.seconds + 60


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("headline", "x" * 45, ""),
        ("headline", "x" * 46, "at most 45 fit the screen. Leave out 1."),
        ("sentence", "x" * 150, "at most 140 fit the screen. Leave out 10."),
        ("sentence", " \n", "It is empty"),
        ("when", "", ""),
    ],
)
def test_what_does_not_fit_is_told_in_plain_words(field, text, words):
    assert words in fault_of_text(field, text)
    assert bool(fault_of_text(field, text)) == bool(words)


def test_every_moment_of_a_life_makes_steps_that_can_be_written_and_read_again(shipped):
    for year in range(shipped.first_year, shipped.last_year + 1):
        steps = [*steps_at(shipped, year)]
        for event in shipped.in_year(year):
            steps += steps_at(shipped, year, event.id, event.place)
        talk = replace(shipped.talks[0], steps=shipped.talks[0].steps[:1])
        for step in steps:
            talk, _ = with_step(talk, step, 0)
        assert read_talk_file(write_talk(talk), "talk.toml", shipped) == (talk,)


def test_a_year_inside_a_silence_offers_the_silence_and_a_chosen_event_comes_first(small):
    event = small.events[0]
    year = event.date.earliest.year

    kinds = [step.kind for step in steps_at(small, year, event.id, event.place)]

    assert kinds[:2] == ["event", "place"]
    assert "date" in kinds
    assert year_step(small, year).date.earliest.year == year
