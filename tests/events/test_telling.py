"""Judges the life as single sources tell it: which reading is followed, which stages, what is left open."""

import pytest

from events.read_life import LifeFaults, read_life
from events.telling import (
    BEST_EVIDENCE,
    life_as_told_by,
    reading_told_by,
    telling_of_sources,
    tellings,
    undated_events,
    untold_events,
)

STAGE_READING = """
[[stage.reading]]
name = "Exile"
place = "the-north"
start = "1898"
end = "1906"
sources = [{source = "essay-1950", locator = "line 12"}]
note = "The essay has her there for eight years."
"""


def told(life, id_):
    (telling,) = (one for one in tellings(life) if one.id == id_)
    return life_as_told_by(life, telling), telling


def essay_of(life):
    return telling_of_sources(life, "essay", "The essay", ["essay-1950"])


def test_best_evidence_comes_first_and_is_the_life_itself(shipped):
    best, *others = tellings(shipped)
    assert (best.id, best.tells) == (BEST_EVIDENCE, len(shipped.events))
    assert life_as_told_by(shipped, best) is shipped
    assert [one.name for one in others][:2] == ["Lawson’s essay", "His own testimony and letters"]


def test_as_told_by_the_essay_he_dies_in_1946_and_by_the_best_evidence_in_1945(shipped):
    life, _ = told(shipped, "essay")
    assert (shipped.died.text, life.died.text) == ("1945-11-16", "1946-11-16")
    assert life.event("executed").date.text == "1946-11-16"
    assert life.stages[-1].end.text == "1946-11-16"
    assert life.last_year == 1946
    assert life.sentence_for(1946) == "In 1946 Miasnikov, 57, was in Paris and Moscow. He died in 1946."
    assert life.sentence_for(1945) == "Not a word in Lawson’s essay on 1945; he would have been in Paris."


def test_what_the_best_evidence_speaks_against_is_disputed_however_sure_its_source_is(shipped):
    life, _ = told(shipped, "essay")
    certainty = {one.id: one.certainty for one in (*life.stages, *life.journeys)}
    assert certainty["butyrka"] == "disputed"
    assert certainty["paris-to-moscow"] == "disputed"


def test_a_source_that_does_not_tell_his_death_is_not_made_to(shipped):
    life, _ = told(shipped, "testimony")
    assert life.sentence_for(1945) == "In 1945 Miasnikov, 56, was in Moscow."


ROUTE_OF_THE_ESSAY = [
    ("boyhood", "chistopol", "1889-02-25"),
    ("motovilikha-1905", "perm", "../1905"),
    ("siberia", "siberia", "1906"),
    ("perm-1917", "perm", "../1917-02"),
    ("petrograd-1920", "petrograd", "[1921-01..1921-03]"),
    ("perm-1921", "perm", "[1921-03..1921-08]"),
    ("moscow-1922", "moscow", "[1922-04..1922-12]"),
    ("berlin", "germany", "[1922-06..1923-03]"),
    ("tomsk", "tomsk", "[1923-06..1923-12]"),
    ("persia", "persia", "1927"),
    ("amasya", "turkey", "[1927..1929]"),
    ("paris", "paris", "[1929..1931]"),
    ("unoccupied-zone", "unoccupied-zone", "[1940-06..1942-11]"),
    ("toulouse", "toulouse", "[1940-06..1943-08]"),
    ("paris-hiding", "paris", "1943-08~"),
    ("paris-1944", "paris", "1944-08~"),
    ("butyrka", "butyrka", "1946"),
]


def test_the_essay_has_a_route_of_its_own(shipped):
    life, _ = told(shipped, "essay")
    assert [(stage.id, stage.place, stage.start.text) for stage in life.stages] == ROUTE_OF_THE_ESSAY
    (silence,) = life.silences
    assert (silence.start.earliest.year, silence.end.latest.year) == (1913, 1917)
    assert silence.sentence == "Not a word in Lawson’s essay on where he was from 1913 to 1917."


def test_by_his_own_word_he_was_let_out_in_1927_and_the_sources_between_do_not_count(shipped):
    life, telling = told(shipped, "testimony")
    assert life.event("freed-from-viatka").date.text == "1927-03~"
    assert all(telling.cites(stage.citations) for stage in life.stages)
    assert "oryol" not in {stage.id for stage in life.stages}


@pytest.mark.parametrize("id_", ["essay", "testimony", "archives", "reference", "press"])
def test_every_telling_is_a_whole_life(shipped, id_):
    life, telling = told(shipped, id_)
    untold, undated = untold_events(shipped, telling), undated_events(shipped, telling)
    assert len(life.events) == telling.tells == len(shipped.events) - len(untold) - len(undated)
    assert [event.date.earliest for event in life.events] == sorted(one.date.earliest for one in life.events)
    assert all(telling.cites(event.preferred.citations) for event in life.events)
    assert all(life.event(one.last_trace) and life.event(one.next_trace) for one in life.silences)
    assert all(life.sentence_for(year) for year in range(life.first_year, life.last_year + 1))
    assert life.moments == ()


def test_no_reading_is_lost_and_the_followed_one_comes_first(small):
    life = life_as_told_by(small, essay_of(small))
    banished = life.event("banished")
    assert banished.place == "the-north"
    assert [one.date.text for one in banished.readings] == ["1898", "1899-05-20/1899-06-02", "1900?"]
    assert banished.text == "Sent to the North in 1898."


def test_what_a_source_shares_is_passed_over_where_it_has_its_own_word(changed):
    life = read_life(changed("events.toml", "no. 18", 'no. 18"}, {source = "essay-1950", locator = "line 13'))
    event = life.event("banished")
    assert reading_told_by(event, essay_of(life)).date.text == "1898"
    both = telling_of_sources(life, "all", "All", ["essay-1950", "letters"])
    assert reading_told_by(event, both).date.text == "1899-05-20/1899-06-02"


def test_a_source_that_vouches_for_a_date_only_does_not_tell_the_event(changed):
    folder = changed("events.toml", 'locator = "line 1"}', 'locator = "line 1", only = "date"}')
    life = read_life(folder)
    assert "born" in {event.id for event in untold_events(life, essay_of(life))}


def test_a_reading_may_bear_a_title_of_its_own(changed):
    folder = changed("events.toml", "trust = 1", 'title = "Sent to the North"\ntrust = 1')
    life = read_life(folder)
    assert life_as_told_by(life, essay_of(life)).event("banished").title == "Sent to the North"


def test_a_reading_without_a_date_is_told_and_not_placed_in_time(changed):
    life = read_life(changed("events.toml", 'date = "1898"\n', ""))
    essay = essay_of(life)
    assert [event.id for event in undated_events(life, essay)] == ["banished"]
    assert "banished" not in {event.id for event in life_as_told_by(life, essay).events}


def test_a_stage_is_told_as_the_source_has_it(changed):
    before = '[[stage]]\nid = "paris"'
    life = read_life(changed("stages.toml", before, STAGE_READING.lstrip() + "\n" + before))
    assert life.stages[2].place == "siberia"
    stages = life_as_told_by(life, essay_of(life)).stages
    assert [(stage.name, stage.place, stage.start.text) for stage in stages] == [
        ("Childhood, Uppsala", "uppsala", "1871-04-02"),
        ("Exile", "the-north", "1898"),
        ("Paris", "paris", "1906-10/1907-01"),
    ]


def test_a_stage_that_the_source_does_not_know_is_left_out(changed):
    before = '[[stage]]\nid = "petersburg"'
    absent = '[[stage.reading]]\nabsent = true\nsources = [{source = "essay-1950", locator = "line 1"}]\n\n'
    life = read_life(changed("stages.toml", before, absent + before))
    assert [stage.id for stage in life_as_told_by(life, essay_of(life)).stages] == ["paris"]


def test_stages_apart_are_joined_by_a_leg_of_no_recorded_means(small):
    (leg,) = life_as_told_by(small, essay_of(small)).journeys
    assert (leg.start_place, leg.end_place, leg.mode, leg.certainty) == (
        "uppsala",
        "paris",
        "not recorded",
        "unknown",
    )


def test_years_run_on_where_a_telling_dates_something_outside_them(changed):
    folder = changed("events.toml", 'date = "1898"', 'date = "1940"')
    life = read_life(folder)
    assert life_as_told_by(life, essay_of(life)).last_year == 1940


BAD = [
    (
        '{source = "essay-1950"',
        '{source = "essay"',
        "reading 1, sources 1, source: source 'essay' is not known",
    ),
    ('place = "the-north"', 'place = "north"', "reading 1, place: place 'north' is not known"),
    ('end = "1906"', 'end = "1890"', "reading 1, end: '1890' is before the start, '1898'"),
    ('name = "Exile"', 'title = "Exile"', "'title' is not a key known here"),
]


@pytest.mark.parametrize(("old", "new", "message"), BAD)
def test_a_fault_in_a_reading_of_a_stage_is_told(small_copy, old, new, message):
    path = small_copy / "stages.toml"
    before = '[[stage]]\nid = "paris"'
    reading = STAGE_READING.lstrip()
    assert old in reading
    text = path.read_text(encoding="utf-8").replace(before, reading.replace(old, new) + "\n" + before)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LifeFaults) as refusal:
        read_life(small_copy)
    assert message in str(refusal.value)
