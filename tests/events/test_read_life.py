"""Judges the reading of a life that is right: all of it comes out, in order."""

import shutil
from pathlib import Path

from events.read_life import read_life, shipped_life
from events.source import Citation

EXAMPLES = Path(__file__).parents[1] / "examples"


def test_the_small_life_is_read_whole_and_in_order_of_time(small):
    assert (small.name, small.pronoun, small.born.words) == ("Clara Lindqvist", "she", "2 April 1871")
    assert [event.id for event in small.events[:5]] == [
        "born",
        "apprenticed",
        "to-petersburg",
        "press-burns",
        "banished",
    ]
    assert [stage.id for stage in small.stages] == ["childhood", "petersburg", "siberia", "paris"]
    assert small.journeys[1].via == ("berlin",)
    assert small.silences[0].unknown == ("How she left Siberia",)
    assert small.moments[0].year == 1911
    assert small.sources["essay-1950"].year == "1950"
    assert small.people["berg"].spellings == ("O. Bergh",)
    assert small.documents["primer"].date.words == "1911"


def test_the_preferred_reading_comes_first_and_no_other_is_lost(small):
    banished = small.event("banished")
    assert [reading.date.text for reading in banished.readings] == ["1899-05-20/1899-06-02", "1898", "1900?"]
    assert banished.preferred.citations == (Citation("letters", "no. 17"), Citation("letters", "no. 18"))
    assert banished.date.words == "1–14 June 1899 (20 May to 2 June Old Style)"
    assert banished.place == "siberia"


def test_a_life_has_the_places_it_names_and_those_that_hold_them(small):
    assert {"uppsala", "uppsala-press", "the-north", "siberia", "paris", "berlin"} <= set(small.places)
    assert "tomsk" not in small.places


def test_a_place_of_the_life_comes_before_a_shipped_one(changed):
    folder = changed("places.toml", 'id = "the-north"', 'id = "paris"')
    changed("events.toml", 'place = "the-north"', 'place = "siberia"')
    assert read_life(folder).places["paris"].name == "The North"


def test_an_event_knows_where_it_is_written(small):
    event = small.event("apprenticed")
    assert (event.file, event.line) == ("events.toml", 11)


def test_markup_is_kept_as_text(small):
    assert small.event("apprenticed").text == "She learns to set type. The text says <b>type</b> & means it."


def test_a_life_without_optional_files_can_be_read(small_copy):
    for name in ("people.toml", "places.toml", "stages.toml", "talk.toml"):
        (small_copy / name).unlink()
    text = (
        '[[event]]\nid = "born"\nkind = "life"\ntitle = "Born"\ntext = "x"\ndate = "1871"\nplace = "perm"\n'
    )
    source = 'sources = [{source = "letters", locator = "no. 1"}]\n'
    (small_copy / "events.toml").write_text(text + source)
    assert set(read_life(small_copy).places) == {"perm"}


def test_the_shipped_life_has_no_fault():
    life = read_life(shipped_life())
    assert life.first_year == 1889
    assert len(life.events) >= 110


def test_a_life_read_again_is_equal(tmp_path):
    folder = Path(shutil.copytree(EXAMPLES / "small", tmp_path / "again"))
    assert read_life(folder) == read_life(EXAMPLES / "small")
