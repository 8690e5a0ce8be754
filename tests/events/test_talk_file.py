"""Judges a talk as a file of its own: what is written can be read again, and what is wrong is told."""

from dataclasses import replace

import pytest

from events.made_talk import made_talk
from events.source import Citation
from events.talk import Bounds
from events.talk_file import read_talk_file, write_talk
from geodata.fault import Faults


def test_a_talk_written_and_read_again_is_the_same(small):
    for talk in (*small.talks, made_talk(small)):
        assert read_talk_file(write_talk(talk), "talk.toml", small) == (talk,)


def test_the_shipped_talks_survive_being_written_and_read(shipped):
    for talk in shipped.talks:
        assert read_talk_file(write_talk(talk), "talk.toml", shipped) == (talk,)


@pytest.mark.parametrize(
    "text",
    [
        'He said "no"',
        "back\\slash",
        "two\nlines",
        "tab\tstop",
        "Мясников",
        "’“–…",
        "\x7f\x01",
        "# no comment",
    ],
)
def test_any_text_survives(small, text):
    step = replace(small.talks[0].steps[0], headline=text, notes=(text, text), when=text)
    talk = replace(small.talks[0], title=text, steps=(step,))
    assert read_talk_file(write_talk(talk), "talk.toml", small) == (talk,)


def test_what_a_citation_vouches_for_survives(small):
    step = replace(small.talks[0].steps[0], citations=(Citation("letters", "no. 4", "date"),))
    talk = replace(small.talks[0], steps=(step,))
    assert read_talk_file(write_talk(talk), "talk.toml", small) == (talk,)


def test_degrees_survive_to_the_last_digit(small):
    step = replace(small.talks[0].steps[0], camera=Bounds(-170.123456789, 1e-05, 179.5, 80))
    talk = replace(small.talks[0], steps=(step,))
    assert read_talk_file(write_talk(talk), "talk.toml", small) == (talk,)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "mine.toml:1: there is no [[talk]] in this file"),
        ("not a talk", "mine.toml:1: not valid TOML"),
        ('[[talk]]\nid = "a"', "mine.toml:1: talk 'a': missing title, minutes, step"),
        ('[[event]]\nid = "a"', "'event' is not known here; allowed: [[talk]]"),
        ('talk = "a"', "'talk' has to be written [[talk]], one for each"),
    ],
)
def test_what_is_no_talk_is_refused_with_its_line(small, text, message):
    with pytest.raises(Faults) as refusal:
        read_talk_file(text, "mine.toml", small)
    assert message in str(refusal.value)


def test_a_talk_about_another_life_is_refused(small, shipped):
    with pytest.raises(Faults) as refusal:
        read_talk_file(write_talk(small.talks[0]), "clara.toml", shipped)
    assert "event 'apprenticed' is not known" in str(refusal.value)
    assert "silence 'lost-years' is not known" in str(refusal.value)
