"""Judges the figures on a life: events by source, certainty and decade, and what rests on one source."""

from events.quality import events_citing, quality_of, sources_of


def test_figures_of_the_small_life(small):
    quality = quality_of(small)
    assert quality.events == 11
    assert quality.by_source == {"essay-1950": 8, "letters": 4}
    assert quality.by_certainty == {"certain": 9, "disputed": 1, "probable": 1}
    assert quality.by_decade == {1870: 1, 1880: 1, 1890: 3, 1900: 3, 1910: 2, 1930: 1}
    assert (quality.doubtful_dates, quality.without_place, quality.disputed) == (7, 0, 1)
    assert "banished" not in {event.id for event in quality.one_source}
    assert len(quality.one_source) == 10


def test_a_source_is_known_by_what_it_is_used_for(small):
    assert [event.id for event in events_citing(small, "letters")] == [
        "to-petersburg",
        "banished",
        "last-letter",
        "visits-berlin",
    ]
    assert sources_of(small.event("banished")) == ("letters", "essay-1950")


def test_every_source_of_the_shipped_life_is_counted(shipped):
    quality = quality_of(shipped)
    assert set(quality.by_source) == set(shipped.sources)
    assert sum(quality.by_decade.values()) == quality.events == len(shipped.events)
