"""Judges how much of a doubtful date a day or a year holds, and how far its drawing fades."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.historical_date import parse_date
from events.weight import drawn_span, weight_in_year, weight_on

ON_A_DAY = [
    ("1923-05-25", "1923-05-25", 1),
    ("1923-05-25", "1923-05-26", 0),
    ("1923-06", "1923-06-30", 1 / 30),
    ("[1923-06-12..1923-07-01]", "1923-06-20", 1 / 20),
    ("1918-06-12/1918-06-13", "1918-06-13", 1),
    ("1923-06/1923-09", "1923-06-15", 0.5),
    ("1923-06/1923-09", "1923-08-01", 1),
    ("1923-06/1923-09", "1923-09-16", 0.5),
    ("1923-06/1923-09", "1923-10-01", 0),
]
IN_A_YEAR = [
    ("1923", 1923, 1),
    ("1923", 1924, 0),
    ("[1922-12-01..1923-03-31]", 1922, 31 / 121),
    ("1920/1923", 1921, 1),
    ("1920-03-29/1920-04-05", 1920, 1),
]
SPANS = [
    ("1923-05-25", "1923-05-25", "1923-05-25", 0, 0),
    ("1918-06-12/1918-06-13", "1918-06-12", "1918-06-13", 0, 0),
    ("1923-06", "1923-06-01", "1923-06-30", 14, 14),
    ("1923-05-25~", "1923-05-18", "1923-06-01", 7, 7),
    ("../1917-03", "1916-12-01", "1917-03-31", 105, 15),
    ("1945-10-24/..", "1945-10-24", "1946-01-22", 0, 90),
    ("1923-06/1923-09-05", "1923-06-01", "1923-09-05", 14, 0),
]


@pytest.mark.parametrize(("text", "day", "weight"), ON_A_DAY)
def test_a_day_has_its_share(text, day, weight):
    assert weight_on(parse_date(text), date.fromisoformat(day)) == pytest.approx(weight)


@pytest.mark.parametrize(("text", "year", "weight"), IN_A_YEAR)
def test_a_year_has_its_share(text, year, weight):
    assert weight_in_year(parse_date(text), year) == pytest.approx(weight)


@pytest.mark.parametrize(("text", "first", "last", "fade_in", "fade_out"), SPANS)
def test_a_date_is_drawn_no_surer_than_it_is(text, first, last, fade_in, fade_out):
    span = drawn_span(parse_date(text))
    assert (span.first.isoformat(), span.last.isoformat()) == (first, last)
    assert (span.fade_in, span.fade_out) == (fade_in, fade_out)


@given(st.dates(date(1889, 1, 1), date(1945, 12, 31)), st.integers(0, 800))
def test_the_shares_of_all_days_make_one(first, days):
    when = parse_date(f"[{first}..{first + timedelta(days=days)}]")
    shares = [weight_on(when, first + timedelta(days=number)) for number in range(-1, days + 2)]
    assert sum(shares) == pytest.approx(1)
    years = range(first.year, when.latest.year + 1)
    assert sum(weight_in_year(when, year) for year in years) == pytest.approx(1)
