"""A historical date: what was written, the days it may mean, and its words."""

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import cast, get_args

from events import date_words
from events.date_part import ALLOWED, Calendar, DateError, DatePart, parse_part
from geodata.days import day_number

__all__ = ["Calendar", "DateError", "HistoricalDate", "parse_date", "stretch_words"]


@dataclass(frozen=True)
class HistoricalDate:
    """A date as a historian knows it: exact, vague, a stretch of time, or open at one end.

    Where an end is open, `earliest` and `latest` are those of the end that is known: "../1917-03" runs from
    1 to 31 March 1917 with `open_start`, as it may have been at any time before.
    """

    text: str  # EDTF (ISO 8601-2), levels 0 and 1, and [a..b] for one day within a stretch
    calendar: Calendar
    start: DatePart | None  # None: open; equal to `end` where the date is no interval
    end: DatePart | None  # None: open; never both
    one_day_within: bool = False  # written [a..b]: some day between, not all the time from a to b

    @property
    def earliest(self) -> date:
        """The first day it may be (Gregorian)."""
        return self._known[0].earliest

    @property
    def latest(self) -> date:
        """The last day it may be (Gregorian)."""
        return self._known[-1].latest

    @property
    def earliest_day(self) -> int:
        """The first day it may be, in days since 1880-01-01."""
        return day_number(self.earliest)

    @property
    def latest_day(self) -> int:
        """The last day it may be, in days since 1880-01-01."""
        return day_number(self.latest)

    @property
    def open_start(self) -> bool:
        """Whether it may have been, or have begun, at any earlier time."""
        return self.start is None

    @property
    def open_end(self) -> bool:
        """Whether it may have been, or have ended, at any later time."""
        return self.end is None

    @property
    def approximate(self) -> bool:
        """Whether it says "about" (~)."""
        return any(part.approximate for part in self._known)

    @property
    def uncertain(self) -> bool:
        """Whether it says "probably" (?)."""
        return any(part.uncertain for part in self._known)

    @property
    def is_doubtful(self) -> bool:
        """Whether any day of it is not known for sure; a congress from one day to another is not doubtful."""
        is_open = self.open_start or self.open_end
        return is_open or self.one_day_within or not all(part.is_exact for part in self._known)

    @property
    def words(self) -> str:
        """The date in English: "about 1922", "23–31 January 1918 (10–18 January Old Style)"."""
        return f"{self._words(True)} ({self.old_style})" if self.old_style else self._words(True)

    @property
    def words_in_year(self) -> str:
        """The date under the heading of its year: "25 May", "June, day unknown", "some time in 1923"."""
        if self.earliest.year != self.latest.year:
            return self._words(True)
        if self.start is not None and self.start == self.end:
            return date_words.lone_words_in_year(date_words.in_new_style(self.start))
        return self._words(False)

    @property
    def old_style(self) -> str:
        """What the source wrote if it uses the Julian calendar: "10–18 January Old Style"; else empty."""
        if self.calendar == "gregorian":
            return ""
        if not all(part.span == "day" for part in self._known):
            return date_words.OLD_STYLE
        same_year = all(part.year == day.year for part in self._known for day in (self.earliest, self.latest))
        return f"{self._range(self.start, self.end, not same_year)} {date_words.OLD_STYLE}"

    @property
    def _known(self) -> tuple[DatePart, ...]:
        return tuple(part for part in (self.start, self.end) if part is not None)

    @property
    def _single(self) -> DatePart | None:
        """The one date it is, in the new style; None if it is a range or open."""
        return date_words.in_new_style(self.start) if self.start and self.start == self.end else None

    @property
    def lasting(self) -> tuple[DatePart, DatePart] | None:
        """Its first and last part if it lasted from the one to the other; None if it is one time."""
        is_one_time = self.start is None or self.end is None or self.start == self.end
        return None if is_one_time or self.one_day_within else cast(tuple[DatePart, DatePart], self._known)

    @property
    def middle(self) -> date:
        """The day in the middle of those it may be."""
        return self.earliest + (self.latest - self.earliest) / 2

    def _words(self, with_year: bool) -> str:
        start = self.start and date_words.in_new_style(self.start)
        return self._range(start, self.end and date_words.in_new_style(self.end), with_year)

    def _range(self, start: DatePart | None, end: DatePart | None, with_year: bool) -> str:
        if start is None or end is None:
            if end is not None:
                return date_words.open_start_words(end, with_year)
            assert start is not None
            return date_words.open_end_words(start, with_year)
        if start == end:
            return date_words.part_words(start, with_year)
        one_end_doubtful = (start.approximate, start.uncertain) != (end.approximate, end.uncertain)
        between = self.one_day_within or one_end_doubtful
        return date_words.range_words(start, end, "between" if between else "to", with_year)


@lru_cache(maxsize=4096)
def parse_date(text: str, calendar: str = "gregorian") -> HistoricalDate:
    """Read a date written as EDTF in the given calendar.

    Raises DateError, whose text says what is wrong and what is allowed.

    >>> parse_date("1918-01-10/1918-01-18", "julian").words
    '23–31 January 1918 (10–18 January Old Style)'
    >>> parse_date("1922~").words
    'about 1922'
    """
    known = get_args(Calendar)
    if calendar not in known:
        raise DateError(f"'{calendar}' is not a calendar known here; allowed: {', '.join(known)}")
    written = text.strip()
    one_day_within = written.startswith("[") and written.endswith("]")
    text_of_ends, separator = (written[1:-1], "..") if one_day_within else (written, "/")
    first, last = _ends(text_of_ends, separator, written)
    in_calendar = cast(Calendar, calendar)
    start = parse_part(first, in_calendar) if first else None
    end = parse_part(last, in_calendar) if last else None
    if start is not None and end is not None and end.latest < start.earliest:
        raise DateError(f"'{written}' ends before it starts; write the earlier date first")
    return HistoricalDate(written, in_calendar, start, end, one_day_within)


def _ends(text: str, separator: str, written: str) -> tuple[str, str]:
    """Return the texts of both ends, empty where open; the same text twice where there is no interval."""
    if text == "":
        raise DateError(f"the date is empty; {ALLOWED}")
    if separator not in text:
        if separator == "..":
            raise DateError(f"'{written}' is not a date; {ALLOWED}")
        return text, text
    first, last = (end.strip() for end in text.split(separator, 1))
    first, last = ("" if end == ".." else end for end in (first, last))
    if not first and not last:
        raise DateError(f"'{written}' is open at both ends; {ALLOWED}")
    return first, last


def stretch_words(start: HistoricalDate, end: HistoricalDate) -> str:
    """Return the words for a stretch of time between two dates, the year said once where it is one.

    >>> stretch_words(parse_date("1930~"), parse_date("1940"))
    'about 1930 to 1940'
    >>> stretch_words(parse_date("1923-06"), parse_date("1923-11-05"))
    'June to 5 November 1923'
    >>> stretch_words(parse_date("1906-10/1907-01"), parse_date("1936"))
    'between October 1906 and January 1907, to 1936'
    """
    if start == end:
        return start.words
    first, last = start._single, end._single
    if first is not None and last is not None:
        return date_words.range_words(first, last, "to")
    # A stretch begins and ends on one day, so a range means some day within it.
    start, end = (replace(one, one_day_within=one._single is None) for one in (start, end))
    comma = "" if first is not None else ","
    if end.open_start:
        return f"{start._words(True)}, to {date_words.at_the_latest_words(end._known[0])}"
    return f"{start._words(True)}{comma} to {end._words(True)}"
