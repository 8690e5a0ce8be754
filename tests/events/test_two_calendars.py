"""Judges dates in both calendars, what is said where the calendar is not, and calendars that never were."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.historical_date import parse_date
from events.julian import julian_of_gregorian
from events.read_life import LifeFaults, read_life
from events.source import calendar_use_of
from events.two_calendars import calendar_words, dual_date, new_style_first, old_style_first

# EDTF, calendar, led by the new calendar, led by the old
DATES = [
    ("1918-01-18", "julian", "31 January 1918 (18 January Old Style)", "18 (31) January 1918"),
    ("1918-01-31", "gregorian", "31 January 1918 (18 January Old Style)", "18 (31) January 1918"),
    ("1917-02-23", "julian", "8 March 1917 (23 February Old Style)", "23 February (8 March) 1917"),
    (
        "1916-12-25",
        "julian",
        "7 January 1917 (25 December 1916 Old Style)",
        "25 December 1916 (7 January 1917 New Style)",
    ),
    (
        "1918-01-10/1918-01-18",
        "julian",
        "23–31 January 1918 (10–18 January Old Style)",
        "10–18 (23–31) January 1918",
    ),
    (
        "1917-02-23/1917-03-02",
        "julian",
        "8–15 March 1917 (23 February to 2 March Old Style)",
        "23 February to 2 March 1917 (8–15 March New Style)",
    ),
    ("1918-01-18~", "julian", "about 31 January 1918 (18 January Old Style)", "about 18 (31) January 1918"),
    (
        "1918-01-18/..",
        "julian",
        "31 January 1918 or later (18 January or later Old Style)",
        "18 January 1918 or later (31 January or later New Style)",
    ),
]


@pytest.mark.parametrize(("text", "calendar", "new", "old"), DATES)
def test_a_date_is_told_in_both_calendars_with_either_first(text, calendar, new, old):
    date = parse_date(text, calendar)
    assert (new_style_first(date), old_style_first(date)) == (new, old)


@given(st.dates(min_value=parse_date("1850").earliest, max_value=parse_date("1918-02-13").latest))
def test_both_calendars_name_the_same_day(day):
    date = parse_date(day.isoformat())
    year, month, day_of_month = julian_of_gregorian(day)
    old = parse_date(f"{year}-{month:02}-{day_of_month:02}", "julian")
    assert new_style_first(old) == new_style_first(date)
    assert old_style_first(old) == old_style_first(date)


def test_a_day_that_no_source_ties_to_a_calendar_is_not_turned(shipped):
    dual = dual_date(shipped, shipped.event("first-arrest-1906").preferred)
    assert dual.new_first == dual.old_first == "10 June 1906"
    assert dual.note == "The source does not say which calendar it uses; if the old one, 23 June 1906"


@pytest.mark.parametrize("event", ["comes-to-perm", "kronstadt-rising", "executed"])
def test_a_season_and_a_day_after_the_reform_have_one_calendar(shipped, event):
    assert dual_date(shipped, shipped.event(event).preferred) is None


def test_which_calendar_a_source_uses_is_said(shipped):
    assert calendar_words(shipped, shipped.event("third-congress-of-soviets").readings[1]) == (
        "Lawson 2021: does not say; its dates of January 1918 are Old Style, all later ones Gregorian"
    )


def test_every_source_of_the_shipped_life_has_a_calendar_or_does_not_say(shipped):
    assert all(calendar_use_of(source.calendar) for source in shipped.sources.values())


BAD = [
    (
        "sources.toml",
        '"Old Style while in Russia"',
        '"Mayan"',
        "calendar: 'Mayan' is no calendar known here; it has to begin with one of: Gregorian, Old Style",
    ),
    (
        "life.toml",
        "last_year = 1936",
        'last_year = 1936\nold_style_until = "soon"',
        "old_style_until: 'soon' is not a day",
    ),
    (
        "life.toml",
        "last_year = 1936",
        'last_year = 1936\nold_style_until = "1890-01-01"',
        "event 'to-petersburg': date: '1893-09-01' is Old Style, which ended on 1889-12-20 (1890-01-01",
    ),
    (
        "life.toml",
        "last_year = 1936",
        'last_year = 1936\nold_style_until = "1890-01-01"',
        "event 'banished': reading 2, date: '1899-05-20/1899-06-02' is Old Style",
    ),
    (
        "life.toml",
        "last_year = 1936",
        'last_year = 1936\nbirth = "born"\ndeath = "seen-in-paris"',
        "died: '1936~', but the event 'seen-in-paris' prefers '[1906-10..1907-01]'; write the same date",
    ),
    ("life.toml", "last_year = 1936", 'last_year = 1936\ndeath = "deis"', "did you mean 'dies'?"),
]


@pytest.mark.parametrize(("file", "old", "new", "message"), BAD)
def test_a_calendar_or_a_date_that_cannot_be_is_a_fault(changed, file, old, new, message):
    with pytest.raises(LifeFaults) as refusal:
        read_life(changed(file, old, new))
    assert message in str(refusal.value)


def test_a_gregorian_day_before_there_was_that_calendar_is_a_fault(small_copy):
    for path in Path(small_copy).glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("1871", "1471"), encoding="utf-8")
    with pytest.raises(LifeFaults) as refusal:
        read_life(small_copy)
    assert "'1471-04-02' is before the Gregorian calendar, which begins on 15 October 1582" in str(
        refusal.value
    )
