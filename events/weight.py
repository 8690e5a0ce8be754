"""How much of a doubtful date a day or a year holds, so that a drawing shows it no surer than it is."""

from dataclasses import dataclass
from datetime import date, timedelta

from events.date_part import DatePart
from events.historical_date import HistoricalDate

DAYS_OF_OPEN = 90  # "by" and "or later" fade this far beyond what is written
LEAST_ABOUT = 7  # days; "about" reaches at least as far

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class DrawnSpan:
    """The days over which a date is drawn, and over how many of them it fades in and out."""

    first: date
    last: date
    fade_in: int
    fade_out: int


def weight_on(when: HistoricalDate, day: date) -> float:
    """Return how likely a day is within a date, 0 to 1.

    One day within a range of n has a share of 1/n on each. What lasted is sure between its beginning and its
    end, and grows and wanes over the days of which they are one.

    >>> from events.historical_date import parse_date
    >>> weight_on(parse_date("1923-06"), date(1923, 6, 9)) == 1 / 30
    True
    >>> weight_on(parse_date("1923-06/1923-09"), date(1923, 8, 1))
    1.0
    """
    if when.lasting is None:
        return _share(when.earliest, when.latest, day, day)
    start, end = when.lasting
    begun = _share_up_to(start, day)
    ended = _share_up_to(end, day - _ONE_DAY)
    return max(0.0, begun * (1 - ended))


def weight_in_year(when: HistoricalDate, year: int) -> float:
    """Return how much of a date a year holds, 0 to 1; of what lasted, how sure it is that it lasted then.

    >>> from events.historical_date import parse_date
    >>> round(weight_in_year(parse_date("[1922-12-01..1923-03-31]"), 1923), 2)
    0.74
    """
    first, last = date(year, 1, 1), date(year, 12, 31)
    if when.lasting is None:
        return _share(when.earliest, when.latest, first, last)
    start, end = when.lasting
    turns = (first, last, start.latest, end.earliest)
    return max(weight_on(when, day) for day in turns if first <= day <= last)


def drawn_span(when: HistoricalDate) -> DrawnSpan:
    """Return where to draw a date: doubtful ends fade, and "about" and open ends reach beyond them."""
    inside = _doubtful_days(when)
    start, end = when.start or when.end, when.end or when.start
    before = _reach(inside[0], when.open_start, start)
    after = _reach(inside[1], when.open_end, end)
    return DrawnSpan(
        first=when.earliest - timedelta(days=before),
        last=when.latest + timedelta(days=after),
        fade_in=inside[0] + before,
        fade_out=inside[1] + after,
    )


def _doubtful_days(when: HistoricalDate) -> tuple[int, int]:
    """Return over how many days the beginning and the end of a date fade, within what is written."""
    if when.lasting is None:
        days = (when.latest - when.earliest).days // 2 if when.is_doubtful else 0
        return days, days
    start, end = when.lasting
    return (start.latest - start.earliest).days // 2, (end.latest - end.earliest).days // 2


def _reach(inside: int, is_open: bool, part: DatePart | None) -> int:
    """Return how many days beyond its written end a date fades away."""
    if is_open:
        return DAYS_OF_OPEN
    return max(inside, LEAST_ABOUT) if part and part.approximate else 0


def _share(earliest: date, latest: date, first: date, last: date) -> float:
    """Return the share of the days from `earliest` to `latest` that lie from `first` to `last`."""
    shared = (min(last, latest) - max(first, earliest)).days + 1
    return max(0, shared) / ((latest - earliest).days + 1)


def _share_up_to(part: DatePart, day: date) -> float:
    return _share(part.earliest, part.latest, part.earliest, day)
