"""Judges the reading of talks: what a historian writes comes out, and every fault is told where it stands."""

import pytest

from events.read_life import LifeFaults, read_life
from events.source import Citation
from events.talk import Bounds, CloseUp


def test_a_talk_is_read_with_its_steps_in_the_order_of_the_file(small):
    talk = small.talks[0]
    assert (talk.id, talk.title, talk.minutes, talk.look) == ("lead-and-ink", "Lead and Ink", 5, "paper")
    assert [step.id for step in talk.steps] == ["carts", "types", "leaflet", "lost", "paris", "all"]
    assert [step.kind for step in talk.steps] == ["stage", "event", "event", "silence", "place", "date"]
    assert talk.seconds == 280


def test_a_step_has_all_that_is_written_in_it(small):
    leaflet = small.talks[0].step("leaflet")
    assert (leaflet.moment, leaflet.seconds, leaflet.rank) == ("banished", 60, 1)
    assert (leaflet.view, leaflet.look, leaflet.hidden) == ("year", "dark", ("world", "relief"))
    assert leaflet.citations == (Citation("letters", "no. 17"),)


def test_what_is_left_out_of_a_step_is_the_usual(small):
    lost = small.talks[0].step("lost")
    assert (lost.rank, lost.view, lost.camera, lost.look, lost.hidden) == (2, "trail", None, None, ())
    assert (lost.notes, lost.citations, lost.when) == ((), (), "")


def test_a_camera_is_a_place_or_a_part_of_the_map(small):
    talk = small.talks[0]
    assert talk.step("types").camera == CloseUp("uppsala-press", 8)
    assert talk.step("all").camera == Bounds(0, 45, 120.5, 66)


def test_a_step_like_another_has_all_of_it_but_what_is_written(small):
    leaflet, short = small.talks[0].step("leaflet"), small.talks[1].step("leaflet")
    assert (short.notes, short.seconds) == (("Say the year twice.",), 45)
    assert (short.moment, short.headline, short.citations) == (
        leaflet.moment,
        leaflet.headline,
        leaflet.citations,
    )


def test_a_step_like_another_but_of_another_moment_keeps_nothing_of_the_old_moment(small):
    stairs = small.talks[1].step("stairs")
    assert (stairs.kind, stairs.moment, stairs.date, stairs.when) == ("event", "seen-in-paris", None, "")
    assert stairs.headline == "Paris"


def test_a_step_that_is_not_there_is_a_key_error(small):
    with pytest.raises(KeyError):
        small.talks[0].step("no-such-step")


def test_places_that_only_a_camera_names_are_places_of_the_life(changed):
    folder = changed("talk.toml", 'place = "uppsala-press", zoom', 'place = "tomsk", zoom')
    assert "tomsk" in read_life(folder).places


# what to replace in talk.toml, by what, and the fault that must follow
BAD = [
    ('id = "carts"\n', "", "talk.toml:7: talk 'lead-and-ink': step 1: missing id"),
    ('stage = "childhood"', 'stage = "chilhood"', "stage 'chilhood' is not known; did you mean 'childhood'?"),
    ('silence = "lost-years"', 'silence = "lost"', "silence 'lost' is not known"),
    ('place = "paris"', 'place = "pariss"', "place 'pariss' is not known; did you mean 'paris'?"),
    ('source = "letters"', 'source = "leters"', "sources 1, source: source 'leters' is not known"),
    ("seconds = 60", "seconds = 0", "step 1, seconds: 0 is out of range"),
    ("rank = 1", "rank = 0", "step 1, rank: 0 is out of range"),
    ('"Her first master"', f'"{"x" * 46}"', "step 2, headline: it has 46 characters; allowed: at most 45"),
    ('"She learns to set type."', f'"{"x" * 141}"', "step 2, sentence: it has 141 characters"),
    ('"Before the war"', f'"{"x" * 31}"', "step 5, when: it has 31 characters; allowed: at most 30"),
    ('view = "life"', 'view = "live"', "step 6, view: 'live' is not allowed; did you mean 'life'?"),
    ("east = 120.5", "east = 200", "camera, east: 200 is out of range"),
    ("north = 66", "north = 45", "step 6, camera: south 45 is not south of north 45"),
    (
        ", zoom = 8",
        "",
        "step 2, camera: write either west, south, east and north (degrees), or place and zoom",
    ),
    ('date = "1880"', 'date = "1901"', "'1901' is outside the stage; allowed: 1871-04-02 to 1893-09-30"),
    ('date = "1912"', 'date = "1950"', "'1950' is outside the years of this life; allowed: 1871 to 1936"),
    ('date = "1912"', "date = 1912", 'write the date in quotation marks: "1912"'),
    ('id = "types"', 'id = "carts"', "step 2, id: 'carts' is already used at talk.toml:7"),
    ('like = "leaflet"', 'like = "leaflett"', "step 'leaflett' is not known; did you mean 'leaflet'?"),
    ('like = "leaflet"', 'like = "leaflet"\ndate = "1900"', "'leaflet' shows an event, which has a date"),
    ('id = "stairs"', 'id = "leaflet"', "step 2, id: 'leaflet' is already used at talk.toml:"),
    ('id = "short"', 'id = "lead-and-ink"', "this id is already used at talk.toml:1"),
    ("[[talk.step]]", "[[talk.steps]]", "'steps' is not a key known here; did you mean 'step'?"),
]


@pytest.mark.parametrize(("old", "new", "message"), BAD)
def test_a_fault_in_a_talk_is_told_where_it_stands(changed, old, new, message):
    with pytest.raises(LifeFaults) as refusal:
        read_life(changed("talk.toml", old, new))
    assert message in str(refusal.value)


def test_steps_of_an_unreadable_file_are_not_missed(changed, small_copy):
    (small_copy / "more-talk.toml").write_text("[[talk")
    changed("talk.toml", 'like = "leaflet"', 'like = "in-the-other-file"')
    with pytest.raises(LifeFaults) as refusal:
        read_life(small_copy)
    assert "more-talk.toml:1" in str(refusal.value)
    assert "in-the-other-file" not in str(refusal.value)
