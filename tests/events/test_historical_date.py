"""Judges historical dates by good and bad examples, each bad one with its reason, and by properties."""

from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from events.historical_date import DateError, parse_date

# EDTF text, first day, last day, words, words under the heading of the year
GOOD = [
    ("1923-05-25", "1923-05-25", "1923-05-25", "25 May 1923", "25 May"),
    ("1923-05-25~", "1923-05-25", "1923-05-25", "about 25 May 1923", "about 25 May"),
    ("1923-06", "1923-06-01", "1923-06-30", "June 1923", "June, day unknown"),
    ("1923-06-XX", "1923-06-01", "1923-06-30", "June 1923", "June, day unknown"),
    ("1924-02", "1924-02-01", "1924-02-29", "February 1924", "February, day unknown"),
    ("1923-05~", "1923-05-01", "1923-05-31", "about May 1923", "about May"),
    ("1923", "1923-01-01", "1923-12-31", "1923", "some time in 1923"),
    ("1923-XX", "1923-01-01", "1923-12-31", "1923", "some time in 1923"),
    ("1922~", "1922-01-01", "1922-12-31", "about 1922", "about 1922"),
    ("1927?", "1927-01-01", "1927-12-31", "probably 1927", "probably 1927"),
    ("1927%", "1927-01-01", "1927-12-31", "probably about 1927", "probably about 1927"),
    ("1923-21", "1923-03-01", "1923-05-31", "spring 1923", "spring"),
    ("1923-22~", "1923-06-01", "1923-08-31", "about summer 1923", "about summer"),
    ("1922-23", "1922-09-01", "1922-11-30", "autumn 1922", "autumn"),
    ("1922-24", "1922-12-01", "1923-02-28", "winter 1922–23", "winter 1922–23"),
    ("1922-24?", "1922-12-01", "1923-02-28", "probably winter 1922–23", "probably winter 1922–23"),
    ("1899-24", "1899-12-01", "1900-02-28", "winter 1899–1900", "winter 1899–1900"),
    ("192X", "1920-01-01", "1929-12-31", "the 1920s", "the 1920s"),
    ("19XX", "1900-01-01", "1999-12-31", "the years 1900 to 1999", "the years 1900 to 1999"),
    ("1918-06-12/1918-06-13", "1918-06-12", "1918-06-13", "12–13 June 1918", "12–13 June"),
    ("1920-03-29/1920-04-05", "1920-03-29", "1920-04-05", "29 March to 5 April 1920", "29 March to 5 April"),
    ("1923-06/1923-09", "1923-06-01", "1923-09-30", "June to September 1923", "June to September"),
    ("1923-05-25/1923-06", "1923-05-25", "1923-06-30", "25 May to June 1923", "25 May to June"),
    ("1930/1931-02", "1930-01-01", "1931-02-28", "1930 to February 1931", "1930 to February 1931"),
    ("1929~/1930~", "1929-01-01", "1930-12-31", "about 1929 to 1930", "about 1929 to 1930"),
    (
        "1922-12~/1923-03",
        "1922-12-01",
        "1923-03-31",
        "between about December 1922 and March 1923",
        "between about December 1922 and March 1923",
    ),
    (
        "[1922-12..1923-03]",
        "1922-12-01",
        "1923-03-31",
        "between December 1922 and March 1923",
        "between December 1922 and March 1923",
    ),
    (
        "[1923-06-12..1923-07-01]",
        "1923-06-12",
        "1923-07-01",
        "between 12 June and 1 July 1923",
        "between 12 June and 1 July",
    ),
    ("../1917-03", "1917-03-01", "1917-03-31", "by March 1917", "by March"),
    ("/1917-03", "1917-03-01", "1917-03-31", "by March 1917", "by March"),
    ("1929-05-01/..", "1929-05-01", "1929-05-01", "1 May 1929 or later", "1 May or later"),
    (" 1923 ", "1923-01-01", "1923-12-31", "1923", "some time in 1923"),
]

JULIAN = [
    (
        "1918-01-10/1918-01-18",
        "1918-01-23",
        "1918-01-31",
        "23–31 January 1918 (10–18 January Old Style)",
        "23–31 January",
    ),
    ("1916-12-25", "1917-01-07", "1917-01-07", "7 January 1917 (25 December 1916 Old Style)", "7 January"),
    (
        "1917-02-23~",
        "1917-03-08",
        "1917-03-08",
        "about 8 March 1917 (about 23 February Old Style)",
        "about 8 March",
    ),
    ("1906-06", "1906-06-14", "1906-07-13", "June 1906 (Old Style)", "June, day unknown"),
    ("1905", "1905-01-14", "1906-01-13", "1905 (Old Style)", "1905"),
    ("1900-02-29", "1900-03-13", "1900-03-13", "13 March 1900 (29 February Old Style)", "13 March"),
]

# text, calendar, what the message must say
BAD = [
    ("", "gregorian", "the date is empty"),
    ("soon", "gregorian", "'soon' is not a date; allowed: a day 1923-05-25"),
    ("1923-02-30", "gregorian", "February 1923 has 28 days"),
    ("1923-02-29", "gregorian", "February 1923 has 28 days"),
    ("1900-02-29", "gregorian", "February 1900 has 28 days"),
    ("1917-02-29", "julian", "February 1917 has 28 days"),
    ("1923-06-00", "gregorian", "June 1923 has 30 days"),
    ("1923-13", "gregorian", "there is no month 13"),
    ("1923-25", "gregorian", "there is no month 25; allowed: 01 to 12, or the seasons"),
    ("1923-6-1", "gregorian", "is not a date"),  # months and days have two digits
    ("25.5.1923", "gregorian", "is not a date"),
    ("1923-05-25T10:00:00", "gregorian", "is not a date"),  # hours are not shown
    ("-0100", "gregorian", "is not a date"),  # before our era
    ("0001", "gregorian", "years run from 0100 to 2999"),
    ("Y12000", "gregorian", "is not a date"),
    ("1923S2", "gregorian", "is not a date"),
    ("~1923", "gregorian", "is not a date"),  # level 2
    ("1923-XX-12", "gregorian", "is not a date"),  # level 2
    ("1922?~", "gregorian", "more than one of ~ ? %"),
    ("1930/1920", "gregorian", "ends before it starts"),
    ("1923-06-15/1923-05", "gregorian", "ends before it starts"),
    ("../..", "gregorian", "open at both ends"),
    ("1923/1924/1925", "gregorian", "is not a date"),
    ("[1923]", "gregorian", "is not a date"),
    ("1923", "french", "'french' is not a calendar known here; allowed: gregorian, julian"),
]


@pytest.mark.parametrize(("text", "earliest", "latest", "words", "words_in_year"), GOOD)
def test_a_good_date_gives_its_days_and_words(text, earliest, latest, words, words_in_year):
    found = parse_date(text)
    assert (found.earliest.isoformat(), found.latest.isoformat()) == (earliest, latest)
    assert (found.words, found.words_in_year) == (words, words_in_year)
    assert found.old_style == ""


@pytest.mark.parametrize(("text", "earliest", "latest", "words", "words_in_year"), JULIAN)
def test_an_old_style_date_is_given_in_both_calendars(text, earliest, latest, words, words_in_year):
    found = parse_date(text, "julian")
    assert (found.earliest.isoformat(), found.latest.isoformat()) == (earliest, latest)
    assert (found.words, found.words_in_year) == (words, words_in_year)
    assert found.old_style.endswith("Old Style")


@pytest.mark.parametrize(("text", "calendar", "reason"), BAD)
def test_a_bad_date_is_refused_with_its_reason(text, calendar, reason):
    with pytest.raises(DateError) as refusal:
        parse_date(text, calendar)
    assert reason in str(refusal.value)


def test_only_exact_days_are_free_of_doubt():
    sure = ["1923-05-25", "1920-03-29/1920-04-05"]
    vague = ["1923-05", "1923", "1923-05-25~", "1923-05-25?"]
    doubtful = [*vague, "../1923-05-25", "1923-05-25/..", "[1923-05-25..1923-05-27]"]
    assert not any(parse_date(text).is_doubtful for text in sure)
    assert all(parse_date(text).is_doubtful for text in doubtful)


def test_open_ends_and_doubts_are_told_apart():
    before, after, about = parse_date("../1917-03"), parse_date("1917-03/.."), parse_date("1922%")
    assert (before.open_start, before.open_end) == (True, False)
    assert (after.open_start, after.open_end) == (False, True)
    assert (about.approximate, about.uncertain) == (True, True)


def test_days_are_counted_from_1880():
    assert parse_date("1880-01-02").earliest_day == 1
    assert parse_date("1880-01").latest_day == 30


days = st.dates(min_value=date(1500, 1, 1), max_value=date(2100, 12, 31))
marks = st.sampled_from(["", "~", "?", "%"])


@st.composite
def single_dates(draw):
    """A day, month, season or year with or without a mark of doubt."""
    day = draw(days)
    forms = [day.isoformat(), f"{day:%Y-%m}", f"{day:%Y}", f"{day:%Y}-{draw(st.integers(21, 24))}"]
    return draw(st.sampled_from(forms)) + draw(marks)


@given(single_dates(), st.sampled_from(["gregorian", "julian"]))
def test_every_single_date_has_days_in_order_and_words(text, calendar):
    if calendar == "julian" and text[5:10] == "02-29":
        return
    found = parse_date(text, calendar)
    assert found.earliest <= found.latest
    assert found.words
    assert found.words_in_year
    assert found.approximate == text.endswith(("~", "%"))
    assert found.uncertain == text.endswith(("?", "%"))


@given(single_dates())
def test_the_days_agree_with_the_edtf_library(text):
    # The library ends winter on 31 December and does not take a mark after a season.
    base = text.rstrip("~?%")
    if base[5:] == "24":
        return
    expected = parse_edtf(base if base[5:] in ("21", "22", "23") else text)
    found = parse_date(text)
    assert found.earliest.timetuple()[:3] == expected.lower_strict()[:3]
    assert found.latest.timetuple()[:3] == expected.upper_strict()[:3]


@given(single_dates(), single_dates())
def test_a_range_runs_from_its_first_to_its_last_day_or_is_refused(first, last):
    start, end = parse_date(first), parse_date(last)
    try:
        both = parse_date(f"{first}/{last}")
    except DateError:
        assert end.latest < start.earliest
    else:
        assert (both.earliest, both.latest) == (start.earliest, end.latest)
        assert both.words


@given(st.one_of(st.text(max_size=20), st.from_regex(r"[\d\[\]X~?%/.-]{1,24}", fullmatch=True)))
def test_any_other_text_is_either_a_date_or_refused(text):
    try:
        answer = parse_date(text).words
    except DateError as refusal:
        answer = str(refusal)
    assert answer
