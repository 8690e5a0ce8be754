"""The few words under a place in one year: from when to when he was there, as short as honesty allows."""

from calendar import month_name
from datetime import date

from events.historical_date import HistoricalDate
from events.stage import Stage

LONGEST = 16  # letters of a date in words, before only its months are given


def caption_in_year(stages: list[Stage], year: int) -> str:
    """Return when within a year the stages at one place ran: "to June; from November".

    Empty where he was there all the year.
    """
    spans: list[tuple[HistoricalDate, HistoricalDate]] = []
    for stage in stages:
        if spans and spans[-1][1] == stage.start:  # he stayed: only his condition changed
            spans[-1] = spans[-1][0], stage.end
        else:
            spans.append((stage.start, stage.end))
    return "; ".join(dict.fromkeys(words for start, end in spans if (words := _span_words(start, end, year))))


def _span_words(begin: HistoricalDate, finish: HistoricalDate, year: int) -> str:
    start = _short_words(begin, year) if begin.latest.year >= year else ""
    end = _short_words(finish, year) if finish.earliest.year <= year else ""
    if start and end and _are_days_of_one_month(begin, finish):
        return f"{begin.earliest.day}–{end}"
    if start and end:
        return start if start == end else f"{start} to {end}"
    return f"from {start}" if start else f"to {end}" if end else ""


def _are_days_of_one_month(begin: HistoricalDate, finish: HistoricalDate) -> bool:
    days = {begin.earliest, begin.latest, finish.earliest, finish.latest}
    return len(days) == 2 and len({(day.year, day.month) for day in days}) == 1


def _short_words(when: HistoricalDate, year: int) -> str:
    """Return a date within a year in words, empty if it is known only within a season or worse."""
    first, last = max(when.earliest, date(year, 1, 1)), min(when.latest, date(year, 12, 31))
    words = when.words_in_year
    if when.earliest.year == when.latest.year and len(words) <= LONGEST and "day unknown" not in words:
        return words[0].lower() + words[1:]
    months = [month_name[first.month], month_name[last.month]]
    if months[0] == months[1]:
        return months[0]
    return " or ".join(months) if last.month - first.month == 1 else ""
