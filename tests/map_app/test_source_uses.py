"""What each source is used for."""

from dataclasses import replace

from events.life import Life
from map_app.source_uses import use_words, uses_of_sources


def test_each_source_has_its_readings_in_order_of_time(small_life: Life) -> None:
    uses = uses_of_sources(small_life)["letters"]

    assert [use.event.id for use in uses] == ["to-petersburg", "banished", "last-letter", "visits-berlin"]
    assert uses[1].reading is small_life.event("banished").preferred
    assert uses[1].locators == ("no. 17", "no. 18")
    assert use_words(uses) == "4 events"


def test_readings_are_counted_where_an_event_has_several_of_one_source(small_life: Life) -> None:
    (use, *_) = uses_of_sources(small_life)["letters"]

    assert use_words((use, use)) == "1 event, 2 readings"


def test_a_source_that_nothing_rests_on_is_there_with_no_use(small_life: Life) -> None:
    spare = replace(small_life.sources["letters"], id="spare")
    life = replace(small_life, sources={**small_life.sources, "spare": spare})

    assert uses_of_sources(life)["spare"] == ()
    assert use_words(()) == "no event"


def test_a_source_that_vouches_for_a_date_alone_says_so(small_life: Life) -> None:
    event = small_life.event("dies")
    reading = replace(event.preferred, citations=(replace(event.preferred.citations[0], only="date"),))
    life = replace(small_life, events=(replace(event, readings=(reading,)),))

    (use,) = uses_of_sources(life)["essay-1950"]
    assert use.only == "date"
