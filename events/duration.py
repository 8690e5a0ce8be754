"""How long something lasted, in words."""

from datetime import date, timedelta


def duration_words(first: date, last: date) -> str:
    """Return the time from one day to the end of another in years and months; in days if under a month.

    >>> duration_words(date(1924, 6, 13), date(1928, 4, 30))
    '3 years 10 months'
    >>> duration_words(date(1908, 6, 1), date(1908, 12, 31))
    '7 months'
    >>> duration_words(date(1908, 6, 1), date(1908, 6, 1))
    '1 day'
    """
    end = last + timedelta(days=1)
    months = (end.year - first.year) * 12 + end.month - first.month - (end.day < first.day)
    parts = [(months // 12, "year"), (months % 12, "month")]
    words = " ".join(_counted(number, word) for number, word in parts if number)
    return words or _counted((end - first).days, "day")


def _counted(number: int, word: str) -> str:
    return f"{number} {word}{'s' * (number > 1)}"
