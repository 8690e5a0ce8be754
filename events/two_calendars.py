"""Dates of a country that kept the old calendar, in both; and which calendar the sources of a date use."""

from dataclasses import dataclass

from events import date_words
from events.date_part import DatePart
from events.event import Reading
from events.historical_date import HistoricalDate
from events.life import Life

NEW_STYLE = "New Style"


@dataclass(frozen=True)
class DualDate:
    """One date in words, led by either calendar."""

    new_first: str  # "31 January 1918 (18 January Old Style)"
    old_first: str  # "18 (31) January 1918"
    note: str = ""  # what is not known about the calendar; empty: it is known


def dual_date(life: Life, reading: Reading) -> DualDate | None:
    """Return the date of a reading in both calendars; None where only one was in use, or no day is named.

    A day that no source ties to a calendar is not turned into the other one: the note says what it may be.
    """
    date = reading.date
    if date is None or not is_of_two_calendars(life, date):
        return None
    if date.calendar == "gregorian" and _is_unstated(life, reading):
        return DualDate(date.words, date.words, _unstated_words(date))
    return DualDate(new_style_first(date), old_style_first(date))


def is_of_two_calendars(life: Life, date: HistoricalDate) -> bool:
    """Whether a date names days that its country counted by the old calendar."""
    if not all(part.span == "day" for part in _ends(date)):
        return False
    still_old = life.old_style_until is not None and date.earliest <= life.old_style_until
    return still_old or date.calendar == "julian"


def new_style_first(date: HistoricalDate) -> str:
    """Return "31 January 1918 (18 January Old Style)" for a date of days in either calendar.

    >>> from events.historical_date import parse_date
    >>> new_style_first(parse_date("1918-01-31"))
    '31 January 1918 (18 January Old Style)'
    """
    new, old = _in(date, "gregorian"), _in(date, "julian")
    return f"{_words(date, new, True)} ({_beside(date, old, new)} {date_words.OLD_STYLE})"


def old_style_first(date: HistoricalDate) -> str:
    """Return "18 (31) January 1918", or "10–18 (23–31) January 1918", for a date of days in either calendar.

    >>> from events.historical_date import parse_date
    >>> old_style_first(parse_date("1918-01-10/1918-01-18", "julian"))
    '10–18 (23–31) January 1918'
    >>> old_style_first(parse_date("1917-02-23", "julian"))
    '23 February (8 March) 1917'
    >>> old_style_first(parse_date("1916-12-25~", "julian"))
    'about 25 December 1916 (7 January 1917 New Style)'
    """
    new, old = _in(date, "gregorian"), _in(date, "julian")
    months = {(part.year, part.month) for part in (*new, *old)}
    if len(months) == 1 and not date.open_start and not date.open_end:
        days = [_day_words(parts) for parts in (old, new)]
        return f"{_doubt(date)}{days[0]} ({days[1]}) {date_words.MONTHS[old[0].month - 1]} {old[0].year}"
    if len(old) == 1 and old[0].year == new[0].year and not date.open_start and not date.open_end:
        days = [f"{part.day} {date_words.MONTHS[part.month - 1]}" for part in (old[0], new[0])]
        return f"{_doubt(date)}{days[0]} ({days[1]}) {old[0].year}"
    return f"{_words(date, old, True)} ({_beside(date, new, old)} {NEW_STYLE})"


def calendar_words(life: Life, reading: Reading) -> str:
    """Return which calendar each source of a reading uses: "Lawson 2021: does not say"."""
    sources = dict.fromkeys(one.source for one in reading.citations)
    return "; ".join(f"{life.sources[one].short}: {_use_words(life, one)}" for one in sources)


def _use_words(life: Life, source: str) -> str:
    words = life.sources[source].calendar.rstrip(".")
    return words[0].lower() + words[1:] if words.startswith(("Does", "Gives")) else words or "not noted"


def _is_unstated(life: Life, reading: Reading) -> bool:
    """Whether no source that vouches for the date of a reading tells its calendar."""
    dating = [one.source for one in reading.citations if one.only in ("", "date")]
    return all(life.sources[one].calendar_use == "not stated" for one in dating)


def _unstated_words(date: HistoricalDate) -> str:
    """Say what the date would be in the new calendar if it is written in the old one."""
    as_old = [_turned(part) for part in _ends(date)]
    return f"The source does not say which calendar it uses; if the old one, {_words(date, as_old, True)}"


def _turned(part: DatePart) -> DatePart:
    """Return the Gregorian day of a day that was written in the Julian calendar without saying so."""
    return date_words.in_new_style(DatePart("day", part.year, part.month, part.day, "julian"))


def _ends(date: HistoricalDate) -> list[DatePart]:
    """Return the first and the last part of a date; one where it is a single day."""
    known = [part for part in (date.start, date.end) if part is not None]
    return known[:1] if len(known) == 2 and known[0] == known[1] else known


def _in(date: HistoricalDate, calendar: str) -> list[DatePart]:
    turn = date_words.in_old_style if calendar == "julian" else date_words.in_new_style
    return [turn(part) for part in _ends(date)]


def _words(date: HistoricalDate, parts: list[DatePart], with_year: bool) -> str:
    """Return the words for the same kind of date with other days."""
    first, last = parts[0], parts[-1]
    if date.open_start:
        return date_words.open_start_words(last, with_year)
    if date.open_end:
        return date_words.open_end_words(first, with_year)
    if len(parts) == 1:
        return date_words.part_words(first, with_year)
    return date_words.range_words(first, last, "between" if date.one_day_within else "to", with_year)


def _beside(date: HistoricalDate, parts: list[DatePart], leading: list[DatePart]) -> str:
    """Return the words of the second calendar: no doubt is said twice, and no year that is the same."""
    with_year = [part.year for part in parts] != [part.year for part in leading]
    return _words(date, parts, with_year).removeprefix(_doubt(date))


def _doubt(date: HistoricalDate) -> str:
    return ("probably " if date.uncertain else "") + ("about " if date.approximate else "")


def _day_words(parts: list[DatePart]) -> str:
    return "–".join(str(part.day) for part in parts)
