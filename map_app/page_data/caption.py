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
    return "; ".join(dict.fromkeys(words for stage in stages if (words := _one_stage(stage, year))))


def _one_stage(stage: Stage, year: int) -> str:
    begins, ends = stage.start.latest.year >= year, stage.end.earliest.year <= year
    start = _short_words(stage.start, year) if begins else ""
    end = _short_words(stage.end, year) if ends else ""
    if start and end:
        return start if start == end else f"{start} to {end}"
    return f"from {start}" if start else f"to {end}" if end else ""


def _short_words(when: HistoricalDate, year: int) -> str:
    """Return a date within a year in words; a part of it that lies in other years is left out."""
    first, last = max(when.earliest, date(year, 1, 1)), min(when.latest, date(year, 12, 31))
    if (first, last) == (date(year, 1, 1), date(year, 12, 31)):
        return ""
    words = when.words_in_year
    if when.earliest.year == when.latest.year and len(words) <= LONGEST and "day unknown" not in words:
        return words[0].lower() + words[1:]
    months = [month_name[first.month], month_name[last.month]]
    if months[0] == months[1]:
        return months[0]
    return " or ".join(months) if last.month - first.month == 1 else f"{months[0]}–{months[1]}"
