"""Historical dates in English words; every choice of word about a date is made here."""

from typing import Literal

from events.date_part import DatePart
from events.julian import julian_of_gregorian

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
OLD_STYLE = "Old Style"

Relation = Literal["to", "between"]


def part_words(part: DatePart, with_year: bool = True) -> str:
    """Return "25 May 1923", "about June 1923", "winter 1922–23", "the 1920s"; or the same without the year.

    >>> part_words(DatePart("season", 1922, 24, approximate=True))
    'about winter 1922–23'
    """
    return _doubt(part) + _plain(part, with_year)


def lone_words_in_year(part: DatePart) -> str:
    """Return the words for a date that stands alone under the heading of its year.

    >>> lone_words_in_year(DatePart("month", 1923, 6)), lone_words_in_year(DatePart("year", 1923))
    ('June, day unknown', 'some time in 1923')
    """
    words = part_words(part, with_year=False)
    if part.approximate or part.uncertain:
        return words
    if part.span == "month":
        return f"{words}, day unknown"
    if part.span in ("year", "decade", "century"):
        return f"some time in {words}"
    return words


def range_words(start: DatePart, end: DatePart, relation: Relation, with_year: bool = True) -> str:
    """Return "23–31 January 1918", "29 March to 5 April 1920" or "between December 1922 and March 1923".

    >>> range_words(DatePart("month", 1922, 12), DatePart("month", 1923, 3), "between")
    'between December 1922 and March 1923'
    """
    if _doubt(start) and _doubt(start) == _doubt(end):  # "about 1929 to 1930": said once for both
        doubt, first, last = _doubt(start), "", ""
    else:
        doubt, first, last = "", _doubt(start), _doubt(end)
    same_year = start.year == end.year and {start.span, end.span} <= {"day", "month"}
    first += _first_of_range(start, end, with_year and not same_year)
    last += _plain(end, with_year or not same_year)
    if relation == "between":
        return f"between {doubt}{first} and {last}"
    dash = start.span == end.span == "day" and first.isdigit() and not _doubt(end)
    return f"{doubt}{first}–{last}" if dash else f"{doubt}{first} to {last}"


def open_start_words(end: DatePart, with_year: bool = True) -> str:
    """Return "by March 1917": on a day of March 1917 or before."""
    return f"by {part_words(end, with_year)}"


def at_the_latest_words(end: DatePart) -> str:
    """Return "March 1917 at the latest"."""
    return f"{part_words(end)} at the latest"


def open_end_words(start: DatePart, with_year: bool = True) -> str:
    """Return "March 1917 or later"."""
    return f"{part_words(start, with_year)} or later"


def in_old_style(part: DatePart) -> DatePart:
    """Return the same day in the Julian calendar; anything but a day is returned as it is."""
    if part.span != "day" or part.calendar == "julian":
        return part
    return DatePart("day", *julian_of_gregorian(part.earliest), "julian", part.approximate, part.uncertain)


def in_new_style(part: DatePart) -> DatePart:
    """Return the same day in the Gregorian calendar; anything but a day is returned as it is."""
    if part.span != "day" or part.calendar == "gregorian":
        return part
    day = part.earliest
    return DatePart("day", day.year, day.month, day.day, "gregorian", part.approximate, part.uncertain)


def _doubt(part: DatePart) -> str:
    return ("probably " if part.uncertain else "") + ("about " if part.approximate else "")


def _plain(part: DatePart, with_year: bool) -> str:
    year = f" {part.year}" if with_year else ""
    if part.span == "day":
        return f"{part.day} {MONTHS[part.month - 1]}{year}"
    if part.span == "month":
        return f"{MONTHS[part.month - 1]}{year}"
    if part.span == "season" and part.month == 24:
        next_year = part.year + 1
        return f"winter {part.year}–{next_year % 100 or next_year:02}"
    if part.span == "season":
        return f"{SEASONS[part.month]}{year}"
    if part.span == "century":
        return f"the years {part.year} to {part.year + 99}"
    return f"the {part.year}s" if part.span == "decade" else str(part.year)


def _first_of_range(start: DatePart, end: DatePart, with_year: bool) -> str:
    """Return the first day without the month if the last has the same: "23" of "23–31 January"."""
    same_month = (start.year, start.month) == (end.year, end.month)
    if same_month and start.span == end.span == "day":
        return str(start.day)
    return _plain(start, with_year)
