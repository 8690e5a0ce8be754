"""The Julian calendar (Old Style): turning its days into Gregorian ones and back."""

from datetime import date

# Julian day numbers count from 1 January 4713 BC, Python's ordinals from 1 January of the year 1.
_ORDINAL_OF_JULIAN_DAY_ZERO = 1721425


def gregorian_of_julian(year: int, month: int, day: int) -> date:
    """Return the Gregorian date of a day written in the Julian calendar.

    Raises ValueError if the Julian calendar has no such day.

    >>> gregorian_of_julian(1918, 1, 18)
    datetime.date(1918, 1, 31)
    >>> gregorian_of_julian(1900, 2, 29)
    datetime.date(1900, 3, 13)
    """
    if not 1 <= month <= 12 or not 1 <= day <= days_in_julian_month(year, month):
        raise ValueError(f"the Julian calendar has no {year}-{month:02}-{day:02}")
    return date.fromordinal(_julian_day(year, month, day) - _ORDINAL_OF_JULIAN_DAY_ZERO)


def julian_of_gregorian(day: date) -> tuple[int, int, int]:
    """Return (year, month, day) in the Julian calendar of a Gregorian date.

    >>> julian_of_gregorian(date(1918, 1, 31))
    (1918, 1, 18)
    """
    # Richards' algorithm, Explanatory Supplement to the Astronomical Almanac, 3rd edition, 15.11.3.
    quarter = 4 * (day.toordinal() + _ORDINAL_OF_JULIAN_DAY_ZERO + 1401) + 3
    month_part = 5 * (quarter % 1461 // 4) + 2
    month = (month_part // 153 + 2) % 12 + 1
    return quarter // 1461 - 4716 + (14 - month) // 12, month, month_part % 153 // 5 + 1


def days_in_julian_month(year: int, month: int) -> int:
    """Return the number of days in a month of the Julian calendar, where every fourth year is a leap year.

    >>> days_in_julian_month(1900, 2)
    29
    """
    if month == 2:
        return 29 if year % 4 == 0 else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _julian_day(year: int, month: int, day: int) -> int:
    """Return the Julian day number, counting years from March so that the leap day comes last."""
    before_march = (14 - month) // 12
    march_year = year + 4800 - before_march
    march_month = month + 12 * before_march - 3
    return day + (153 * march_month + 2) // 5 + 365 * march_year + march_year // 4 - 32083
