"""Day numbers: the one way time is counted here, whole days since 1 January 1880 (Gregorian)."""

from datetime import date, timedelta

EPOCH = date(1880, 1, 1)


def day_number(day: date) -> int:
    """Return the days from 1880-01-01 to `day`.

    >>> day_number(date(1880, 1, 2))
    1
    """
    return (day - EPOCH).days


def date_of(number: int) -> date:
    """Return the Gregorian date of a day number.

    >>> date_of(0)
    datetime.date(1880, 1, 1)
    """
    return EPOCH + timedelta(days=number)
