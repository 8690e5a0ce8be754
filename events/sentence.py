"""The sentence for a year that has none written by hand, made from stages, journeys and silences."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from events.stage import Silence

if TYPE_CHECKING:
    from events.life import Life

# A silence fills a year if it leaves out no more days than this.
DAYS_OUTSIDE_A_SILENCE = 45
MOST_PLACES = 5  # a longer list is told by its first, its last and their number


def sentence_for(life: Life, year: int) -> str:
    """Return "In 1923 Miasnikov, 34, was in Moscow and Berlin.", or what can be said instead."""
    surname = life.name.split()[-1]
    if year < life.born.earliest.year:
        return f"{surname} was not yet born in {year}."
    if year > life.died.latest.year:
        return f"{surname} had died in {life.died.latest.year}."
    was = "were" if life.pronoun == "they" else "was"
    if silence_filling(life, year):
        return f"We do not know where {life.pronoun} {was} in {year}."
    places = _list_words(_towns_in(life, year))
    if not life.in_year(year) and life.told_by:
        where = f"; {life.pronoun} would have been in {places}" if places else ""
        return f"Not a word in {life.told_by} on {year}{where}."
    if not life.in_year(year):
        return f"Nothing is recorded for {year}" + (f"; {life.pronoun} {was} in {places}." if places else ".")
    age = year - life.born.earliest.year
    who = f"{surname}, {age}," if age > 0 else surname
    if not places:
        return f"In {year} it is not recorded where {who} was."
    dies = f" {life.pronoun.capitalize()} died in {year}." if _tells_death_in(life, year) else ""
    return f"In {year} {who} was in {places}.{dies}"


def _tells_death_in(life: Life, year: int) -> bool:
    """Whether the death is told, and in this year; single sources may not know of it."""
    return any(event.id == life.death and event.date.latest.year == year for event in life.events)


def silence_filling(life: Life, year: int) -> Silence | None:
    """Return the silence that leaves hardly a day of a year, or None."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    for silence in life.silences:
        covered = (min(last, silence.end.latest) - max(first, silence.start.earliest)).days
        if covered >= (last - first).days - DAYS_OUTSIDE_A_SILENCE:
            return silence
    return None


def _towns_in(life: Life, year: int) -> list[str]:
    """Return the names of the towns and areas of a year, in the order in which the person came there."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    stops = [
        (max(first, stage.start.middle), stage.place)
        for stage in life.stages
        if stage.start.middle <= last and stage.end.middle >= first
    ]
    stops += [
        (journey.date.middle, journey.end_place)
        for journey in life.journeys
        if journey.date.earliest.year == journey.date.latest.year == year
    ]
    names = [life.place_tree.town(place).name_on(day) for day, place in sorted(stops)]
    return list(dict.fromkeys(names))


def _list_words(names: list[str]) -> str:
    """Return "Moscow, Berlin and Perm"."""
    if len(names) > MOST_PLACES:
        return f"{len(names)} places, from {names[0]} to {names[-1]}"
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
