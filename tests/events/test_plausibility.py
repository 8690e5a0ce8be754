"""Judges what is warned of: legs too fast, places and people out of their time, two stays at once."""

import pytest

from events.plausibility import warnings_of
from events.read_life import read_life
from events.travel import read_speeds, speed_of

VISIT = """[[event]]
id = "visits-tehran"
kind = "life"
title = "Visits Tehran"
text = "In a day."
date = "1912-06-05"
place = "tehran"
present = true
sources = [{source = "letters", locator = "no. 51"}]

"""


def messages(folder):
    return [
        f"{one.file.rsplit('/', 1)[-1]}:{one.line}: {one.message}" for one in warnings_of(read_life(folder))
    ]


def test_the_shipped_life_has_no_warning(shipped):
    assert warnings_of(shipped) == ()


def test_the_small_life_has_no_warning(small):
    assert warnings_of(small) == ()


def test_two_events_too_near_in_time_are_named_both_with_their_sources(changed):
    folder = changed("events.toml", '[[event]]\nid = "dies"', VISIT + '[[event]]\nid = "dies"')
    (warning,) = messages(folder)
    assert warning == (
        "events.toml:119: event 'visits-berlin' (Berlin, 3–5 June 1912; Letters, no. 50) and "
        "event 'visits-tehran' (Tehran, 5 June 1912; Letters, no. 51): "
        "3,512 km in 3 days, but at most 900 km a day by train"
    )


def test_a_journey_faster_than_its_means_is_warned_of(changed):
    old = 'date = "1912-06~"\nmode = "train"'
    (warning,) = messages(changed("stages.toml", old, 'date = "1912-06-03"\nmode = "on foot"'))
    assert warning.startswith(
        "stages.toml:61: journey 'to-the-fair' (no source): 881 km in 1 day, but at most"
    )
    assert warning.endswith("60 km a day on foot")


def test_a_means_before_its_time_is_warned_of(changed):
    (warning,) = messages(changed("stages.toml", 'mode = "train"', 'mode = "aeroplane"'))
    assert "journey 'to-the-fair': no aeroplane went in that year" in warning


def test_about_gives_a_month_more(changed):
    folder = changed(
        "stages.toml", 'date = "1912-06~"\nmode = "train"', 'date = "1912-06-03~"\nmode = "on foot"'
    )
    assert messages(folder) == []


def test_an_event_at_a_place_that_was_not_there_yet_is_warned_of(changed):
    folder = changed(
        "places.toml", 'within = "uppsala"', 'within = "uppsala"\nsince = "1890"\nuntil = "1896"'
    )
    assert messages(folder) == [
        "events.toml:11: event 'apprenticed': about 1886: Bishop's Press was not there before 1 January 1890",
        "events.toml:21: event 'press-burns': February 1897: "
        "Bishop's Press was not there after 31 December 1896",
    ]


@pytest.mark.parametrize(
    ("years", "message"),
    [
        ('born = 1890\ndied = "1950"', "Oskar Berg was not yet born (1890)"),
        ('died = "1880"', "Oskar Berg had died (1880)"),
        ('born = "unknown"', None),
    ],
)
def test_people_take_part_only_while_they_live(changed, years, message):
    folder = changed("people.toml", 'name = "Oskar Berg"', f'name = "Oskar Berg"\n{years}')
    found = messages(folder)
    assert [message in one for one in found] == [True] if message else found == []


def test_a_text_may_be_about_the_dead(changed):
    changed("people.toml", 'name = "Oskar Berg"', 'name = "Oskar Berg"\ndied = "1890"')
    folder = changed("events.toml", 'documents = ["primer"]', 'documents = ["primer"]\npeople = ["berg"]')
    assert messages(folder) == []


def test_two_stages_at_once_are_warned_of_unless_one_lies_within_the_other(changed):
    folder = changed("stages.toml", 'start = "1893-09"', 'start = "1892-09"')
    (warning,) = messages(folder)
    assert warning.startswith(
        "stages.toml:12: stage 'petersburg': it shares 337 days with the stage 'childhood'"
    )
    assert messages(changed("stages.toml", 'end = "1899-06-01"', 'end = "1893-01"')) == []


def test_every_speed_has_its_reason_and_more_than_is_usual_for_its_most():
    assert all(speed.reason and speed.usual < speed.most for speed in read_speeds())


def test_speeds_change_with_the_years(shipped):
    days = [shipped.event(one).date.earliest for one in ("birth", "kronstadt-rising", "lands-at-marseille")]
    assert [speed_of("not recorded", day).usual for day in days] == [400, 150, 450]
    with pytest.raises(KeyError):
        speed_of("aeroplane", days[0])
