"""The date and the place that stand large beside the map while a step is shown."""

from datetime import date

from events.date_words import MONTHS
from events.historical_date import HistoricalDate, stretch_words
from events.life import Life
from events.scene import scene_of
from events.spoken import where_words
from events.talk import LONGEST_WHEN, Step


def when_on_screen(life: Life, step: Step) -> str:
    """Return the date of a step in at most LONGEST_WHEN characters; empty for a place at no time.

    What the lecturer wrote comes first; then the full words; then the months or years that it lies in.
    """
    if step.when:
        return step.when
    scene = scene_of(life, step)
    months = _months(scene.first, scene.last) if (scene.last - scene.first).days < 366 else ""
    possible = (_full_words(life, step), months or _years(scene.first, scene.last))
    return next((one for one in possible if len(one) <= LONGEST_WHEN), _years(scene.first, scene.last))


def where_on_screen(life: Life, step: Step) -> str:
    """Return the place that a step is about; empty where it is about a time, or nobody knows."""
    scene = scene_of(life, step)
    if step.kind == "event":
        place = life.event(step.moment).place
        return where_words(life, place, scene.first) if place else ""
    if step.kind in ("stage", "place"):
        return where_words(life, scene.places[0], scene.day)
    return ""


def _full_words(life: Life, step: Step) -> str:
    if step.kind == "event":
        return _new_style(life.event(step.moment).date)
    if step.date is not None or step.kind in ("place", "date"):
        return _new_style(step.date) if step.date else ""
    stretches = life.stages if step.kind == "stage" else life.silences
    return _capital(next(stretch_words(one.start, one.end) for one in stretches if one.id == step.moment))


def _new_style(when: HistoricalDate) -> str:
    """Return the words of a date without what it was in the old calendar: that is for the notes."""
    return _capital(when.words.removesuffix(f" ({when.old_style})"))


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _months(first: date, last: date) -> str:
    start, end = MONTHS[first.month - 1], MONTHS[last.month - 1]
    if (first.year, first.month) == (last.year, last.month):
        return f"{start} {first.year}"
    if first.year == last.year:
        return f"{start} to {end} {first.year}"
    return f"{start} {first.year} to {end} {last.year}"


def _years(first: date, last: date) -> str:
    return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
