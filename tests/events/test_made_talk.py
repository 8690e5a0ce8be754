"""Judges the talk that is made for a life without one."""

from dataclasses import replace

from events.made_talk import made_talk, talks_of_life
from events.read_life import read_life
from events.scene import scene_of
from events.screen_words import when_on_screen
from events.shortening import choices_of, unconnected_steps
from events.talk import LONGEST_HEADLINE, LONGEST_SENTENCE, LONGEST_WHEN


def test_a_life_with_talks_keeps_them_and_one_without_is_given_one(small, small_copy):
    assert talks_of_life(small) == small.talks
    (small_copy / "talk.toml").unlink()
    assert [talk.id for talk in talks_of_life(read_life(small_copy))] == ["made"]


def test_it_follows_stages_and_silences_in_order_of_time(small):
    assert [step.id for step in made_talk(small).steps] == [
        "childhood",
        "petersburg",
        "siberia",
        "lost-years",
        "paris",
    ]


def test_it_begins_with_the_birth_and_ends_with_the_death_where_the_life_names_them(small):
    steps = made_talk(replace(small, birth="born", death="dies")).steps
    assert (steps[0].moment, steps[-1].moment) == ("born", "dies")
    assert (steps[0].rank, steps[-1].rank) == (1, 1)


def test_a_stage_has_what_happened_in_it_as_notes_and_its_sentence_on_the_screen(small):
    childhood = made_talk(small).step("childhood")
    assert childhood.sentence == "Clara grows up among carts and letters."
    assert childhood.notes == (
        "2 April 1871: Born in Uppsala. The third child of a carter.",
        "about 1886: Apprenticed at the Bishop's Press. She learns to set type. "
        "The text says <b>type</b> & means it.",
    )


def test_notes_say_what_others_tell(small):
    event = small.event("banished")
    told = replace(small, stages=(), silences=(), birth=None, death=None, events=(event,))
    assert "Told otherwise by Essay 1950: 1898, The North." in made_talk(told).steps[0].notes[0]


def test_a_silence_says_what_is_known_and_what_is_not(small):
    lost = made_talk(small).step("lost-years")
    assert lost.headline == "No trace, 1904 to 1906"
    assert lost.notes == (
        "Not known: How she left Siberia",
        "Known: She had promised to leave with the ice",
    )


def test_without_stages_the_turning_points_are_told(small):
    talk = made_talk(replace(small, stages=(), silences=()))
    assert [step.moment for step in talk.steps] == ["born", "banished", "dies"]


def test_a_life_of_nothing_but_a_name_still_has_a_step(small):
    talk = made_talk(replace(small, stages=(), silences=(), events=(), journeys=()))
    assert [(step.kind, step.headline) for step in talk.steps] == [("date", "Clara Lindqvist")]
    assert talk.minutes == 1


def test_a_stage_and_a_silence_of_one_name_have_two_ids(small):
    silence = replace(small.silences[0], id="siberia")
    assert [step.id for step in made_talk(replace(small, silences=(silence,))).steps][2:4] == [
        "siberia",
        "silence-siberia",
    ]


def test_all_of_it_fits_the_screen_and_the_route_is_connected(small, shipped):
    for one in (small, shipped, replace(shipped, stages=(), silences=())):
        talk = made_talk(one)
        assert all(len(step.headline) <= LONGEST_HEADLINE for step in talk.steps)
        assert all(0 < len(step.sentence) <= LONGEST_SENTENCE for step in talk.steps)
        assert all(len(when_on_screen(one, step)) <= LONGEST_WHEN for step in talk.steps)
        assert all(scene_of(one, step) for step in talk.steps)
        assert talk.minutes * 60 >= talk.seconds
    assert unconnected_steps(choices_of(shipped, made_talk(shipped))) == ()
