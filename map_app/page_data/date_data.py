"""Dates for the page: in words of both calendars, and how much of a date each of its years holds."""

from events.event import Reading
from events.historical_date import HistoricalDate
from events.two_calendars import dual_date
from events.weight import weight_in_year
from map_app.page_data.context import Context

ALL = 0.995  # a share from which a year holds the whole date


def dual_words(context: Context, reading: Reading) -> dict[str, str] | None:
    """Return a date as it reads led by the old calendar, alone and in its year; None where one was in use."""
    dual = dual_date(context.life, reading)
    if dual is None:
        return None
    year = f" {reading.date.earliest.year}" if reading.date else ""
    return {"words": dual.old_first, "in_year": dual.old_first.replace(year, ""), "note": dual.note}


def date_words(context: Context, reading: Reading) -> str:
    """Return a date in words, in both calendars where both were in use, the new one first."""
    dual = dual_date(context.life, reading)
    return dual.new_first if dual else reading.date.words if reading.date else ""


def words_in_year(context: Context, reading: Reading) -> str:
    """Return the same for a place where the year has been said already."""
    if reading.date is None:
        return ""
    dual = dual_date(context.life, reading)
    return (
        dual.new_first.replace(f" {reading.date.earliest.year}", "") if dual else reading.date.words_in_year
    )


def shares_of_years(context: Context, when: HistoricalDate) -> list[float]:
    """Return how much of a date each of its years holds, 0 to 1; empty where each holds it surely."""
    first, last = context.days(when)
    years = range(context.year_number(first), context.year_number(last) + 1)
    shares = [round(weight_in_year(when, context.life.first_year + year), 2) for year in years]
    return [] if all(share >= ALL for share in shares) else shares
