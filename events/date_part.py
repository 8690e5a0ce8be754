"""One end of a historical date: a day, month, season, year, decade or century."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import Any, Literal

from edtf.parser import grammar  # noqa: F401  gives the classes below their parsers
from edtf.parser.parser_classes import Date, Season, Unspecified
from pyparsing import ParseException

from events.julian import days_in_julian_month, gregorian_of_julian

Calendar = Literal["gregorian", "julian"]
Span = Literal["day", "month", "season", "year", "decade", "century"]

ALLOWED = (
    "allowed: a day 1923-05-25, a month 1923-05, a season 1923-21 (spring) to 1923-24 (winter 1923-24), "
    "a year 1923, a decade 192X; two of these as 1923-05/1923-06, or [1923-05..1923-06] for a day between; "
    ".. for an open end, as in ../1917-03; and after each ~ (about), ? (probably) or % (both)"
)

# First month of each season; each has three months, so winter ends in the next year.
_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}
_MONTH_NAMES = calendar.month_name


class DateError(ValueError):
    """A date that cannot be read; its text says what is wrong and what is allowed."""


@dataclass(frozen=True)
class DatePart:
    """A date without an interval, in its own calendar."""

    span: Span
    year: int  # of a decade or century: its first year
    month: int = 0  # of a season: 21 spring, 22 summer, 23 autumn, 24 winter (December to February)
    day: int = 0
    calendar: Calendar = "gregorian"
    approximate: bool = False  # "about"
    uncertain: bool = False  # "probably"

    @cached_property
    def earliest(self) -> date:
        """The first day it may be, in the Gregorian calendar."""
        month = _SEASON_STARTS[self.month] if self.span == "season" else self.month or 1
        return self._gregorian(self.year, month, self.day or 1)

    @cached_property
    def latest(self) -> date:
        """The last day it may be, in the Gregorian calendar."""
        if self.span == "day":
            return self.earliest
        year, month = self._last_month()
        return self._gregorian(year, month, days_in_month(year, month, self.calendar))

    @property
    def is_exact(self) -> bool:
        """Whether it is one day without a doubt."""
        return self.span == "day" and not self.approximate and not self.uncertain

    def _last_month(self) -> tuple[int, int]:
        if self.span == "month":
            return self.year, self.month
        if self.span == "season":
            months = self.year * 12 + _SEASON_STARTS[self.month] + 1
            return months // 12, months % 12 + 1
        return self.year + {"year": 0, "decade": 9, "century": 99}[self.span], 12

    def _gregorian(self, year: int, month: int, day: int) -> date:
        if self.calendar == "julian":
            return gregorian_of_julian(year, month, day)
        return date(year, month, day)


def days_in_month(year: int, month: int, in_calendar: Calendar) -> int:
    """Return the number of days of a month in either calendar."""
    if in_calendar == "julian":
        return days_in_julian_month(year, month)
    return calendar.monthrange(year, month)[1]


@lru_cache(maxsize=4096)
def parse_part(text: str, in_calendar: Calendar) -> DatePart:
    """Read a date without an interval, such as "1923-05", "1922~" or "192X".

    Raises DateError where the text has no such form, or the calendar no such day.
    """
    base = text.rstrip("?~%") if text[-1:] in ("?", "~", "%") else text
    mark = text[len(base) :]
    if len(mark) > 1:
        raise DateError(f"'{text}' has more than one of ~ ? %; % says both about and probably; {ALLOWED}")
    span, year, month, day = _read_base(base, text, in_calendar)
    if not 100 <= year <= 2999:
        raise DateError(f"'{text}' is not a date: years run from 0100 to 2999; {ALLOWED}")
    return DatePart(span, year, month, day, in_calendar, mark in ("~", "%"), mark in ("?", "%"))


def _read_base(base: str, text: str, in_calendar: Calendar) -> tuple[Span, int, int, int]:
    """Let the edtf library judge the form, then the calendar the day."""
    if in_calendar == "julian" and _is_julian_leap_day(base):
        return "day", int(base[:4]), 2, 29
    _explain_impossible_numbers(base, text, in_calendar)
    for form, take in _FORMS:
        try:
            return take(form.parser.parse_string(base, parse_all=True)[0])
        except (ParseException, _OtherForm):
            continue
    raise DateError(f"'{text}' is not a date; {ALLOWED}")


class _OtherForm(Exception):
    """The library read the text, but as something that is not offered here."""


def _take_date(found: Date) -> tuple[Span, int, int, int]:
    if found.significant_digits or found.year.startswith("-"):
        raise _OtherForm
    year, month, day = int(found.year), int(found.month or 0), int(found.day or 0)
    return ("day" if day else "month" if month else "year"), year, month, day


def _take_season(found: Season) -> tuple[Span, int, int, int]:
    if found.year.startswith("-"):
        raise _OtherForm
    return "season", int(found.year), int(found.season), 0


def _take_unspecified(found: Unspecified) -> tuple[Span, int, int, int]:
    digits = str(found.year)
    month = str(found.month or "XX")
    if digits.endswith("XXX") or digits.startswith("-"):
        raise _OtherForm
    if digits.endswith("XX"):
        return "century", int(digits[:2]) * 100, 0, 0
    if digits.endswith("X"):
        return "decade", int(digits[:3]) * 10, 0, 0
    return ("year", int(digits), 0, 0) if month == "XX" else ("month", int(digits), int(month), 0)


_FORMS: tuple[tuple[Any, Callable[[Any], tuple[Span, int, int, int]]], ...] = (
    (Date, _take_date),
    (Season, _take_season),
    (Unspecified, _take_unspecified),
)


def _explain_impossible_numbers(base: str, text: str, in_calendar: Calendar) -> None:
    """Say plainly which number is impossible where the form itself is right."""
    form = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", base)
    if not form or int(form[1]) < 1:
        return
    year, month = int(form[1]), int(form[2])
    if not 1 <= month <= 12:
        if form[3] is None and 21 <= month <= 24:
            return
        raise DateError(
            f"'{text}' is not a date: there is no month {form[2]}; "
            "allowed: 01 to 12, or the seasons 21 (spring) to 24 (winter)"
        )
    days = days_in_month(year, month, in_calendar)
    if form[3] is not None and not 1 <= int(form[3]) <= days:
        raise DateError(
            f"'{text}' is not a date: {_MONTH_NAMES[month]} {year} has {days} days; allowed: 01 to {days}"
        )


def _is_julian_leap_day(base: str) -> bool:
    """Whether it is a 29 February that the edtf library may not know: the Julian calendar has one in 1900."""
    return bool(re.fullmatch(r"\d{4}-02-29", base)) and int(base[:4]) % 4 == 0
