"""A life in sentences for those who do not see the map: templates over the data, each with its source."""

import itertools
from collections.abc import Iterable, Sequence
from datetime import date

from events.difference import contradictions
from events.distance import distance_words
from events.duration import duration_words
from events.event import Event, Reading
from events.historical_date import HistoricalDate, stretch_words
from events.life import Life
from events.source import Citation
from events.stage import Journey, Silence, Stage
from events.travel import means_words

MOST_NUMBERS = 3  # of lines or pages after the first; of more, two are said and the others counted
MOST_SOURCES = 2  # that are named in a sentence
MOST_READINGS = 2
MOST_STAYS = 3

_MEANS = {"prison transport": "as a prisoner under guard", "not recorded": "means not recorded"}
_CONDITIONS = {"free": "at liberty", "held": "held", "abroad": "abroad", "hiding": "in hiding"}
_POSSESSIVE = {"he": "his", "she": "hers", "they": "theirs"}
_DOUBTS = {
    "certain": "",
    "probable": "Probable, not certain.",
    "disputed": "The sources disagree.",
    "unknown": "The exact place is not known.",
}


def spoken_event(life: Life, event: Event, citations: Sequence[Citation] = ()) -> str:
    """Return "June 1923, Moscow to Berlin, by aeroplane, about 1,600 kilometres. Flown there. Source: ...".

    When and where it happened, the journeys that it tells, its doubt, what others tell, and on whose word.
    """
    journeys = [one for one in life.journeys if one.event == event.id]
    if len(journeys) == 1 and journeys[0].date == event.date:
        parts = [journey_words(life, journeys[0]), event.title]
    else:
        place = where_words(life, event.place, event.date.earliest) if event.place else ""
        way = "; ".join(journey_words(life, one) for one in journeys)
        parts = [_listed(event.date.words, place), event.title, way and f"The journey: {way}"]
    return _sentences(
        *parts,
        _DOUBTS[event.certainty],
        otherwise_words(life, event),
        source_words(life, citations or event.preferred.citations),
    )


def spoken_stage(
    life: Life, stage: Stage, way: Iterable[Journey] = (), citations: Sequence[Citation] = ()
) -> str:
    """Return "About May 1930 to 1934, Paris, abroad. The way there: ... Source: ..."."""
    place = where_words(life, stage.place, stage.start.earliest)
    words = "; ".join(journey_words(life, one) for one in way)
    return _sentences(
        _listed(stretch_words(stage.start, stage.end), place, _CONDITIONS[stage.condition]),
        words and f"The way there: {words}",
        _DOUBTS[stage.certainty],
        source_words(life, citations or stage.citations),
    )


def spoken_silence(life: Life, silence: Silence, citations: Sequence[Citation] = ()) -> str:
    """Return a silence between its last and its next trace, and how long it lasts."""
    last, following = life.event(silence.last_trace), life.event(silence.next_trace)
    length = duration_words(silence.start.earliest, silence.end.latest)
    stretch = stretch_words(silence.start, silence.end)
    return _sentences(
        f"{stretch}: no day of {_POSSESSIVE[life.pronoun]} is on record, for {length}",
        f"Last trace: {_trace_words(life, last)}",
        f"Next trace: {_trace_words(life, following)}",
        source_words(life, citations or last.preferred.citations),
    )


def spoken_place(
    life: Life, place: str, when: HistoricalDate | None, day: date, citations: Sequence[Citation] = ()
) -> str:
    """Return a place on a day, and when the person had been there before; nothing that comes after."""
    stays = [stay for stay in life.at_place(place).stays if stay.last < day]
    before = "; ".join(stay.words for stay in stays[-MOST_STAYS:])
    return _sentences(
        _listed(when.words if when else "", where_words(life, place, day)),
        before and f"Here before: {before}",
        source_words(life, citations),
    )


def spoken_view(
    life: Life, when: HistoricalDate, stages: Iterable[Stage], citations: Sequence[Citation] = ()
) -> str:
    """Return a free view of a time: its date, and the towns and areas of the stages that it shows."""
    towns = [life.place_tree.town(stage.place).name_on(stage.start.latest) for stage in stages]
    return _sentences(
        _listed(when.words, *(town for town, _ in itertools.groupby(towns))), source_words(life, citations)
    )


def otherwise_words(life: Life, event: Event) -> str:
    """Return "Told otherwise by Lawson 2021: 16 November 1946" where sources contradict the preferred one."""
    essay_first = sorted(
        event.readings[1:], key=lambda one: not any(cited.source == life.essay for cited in one.citations)
    )
    others = [words for one in essay_first if (words := _other_words(life, event, one))]
    return f"Told otherwise {'; '.join(others[:MOST_READINGS])}" if others else ""


def journey_words(life: Life, journey: Journey) -> str:
    """Return "about June 1923, Moscow to Berlin, by aeroplane, about 1,600 kilometres"."""
    day = journey.date.earliest
    start, *via, end = (
        where_words(life, one, day) for one in (journey.start_place, *journey.via, journey.end_place)
    )
    doubt = {"probable": "probably ", "disputed": "as some tell it, "}.get(journey.certainty, "")
    through = f" by {_and(via)}" if via else ""
    means = _MEANS.get(journey.mode) or means_words(journey.mode)
    if journey.certainty == "unknown":
        means = f"road and {means}" if journey.mode == "not recorded" else f"{means}, road not recorded"
    return _listed(
        journey.date.words, f"{doubt}{start} to {end}{through}", means, distance_words(life, journey)
    )


def where_words(life: Life, place: str, day: date) -> str:
    """Return the name of a place on a day, with its town where it is part of one."""
    name, town = life.places[place].name_on(day), life.place_tree.town(place).name_on(day)
    return name if town in name else f"{name}, {town}"


def source_words(life: Life, citations: Iterable[Citation]) -> str:
    """Return "Source: Lawson 2021, line 334", or "Sources: ...; ...; and 3 more"; empty for none."""
    named: dict[str, Citation] = {}
    for one in citations:
        named.setdefault(one.source, one)
    spoken = list(named.values())[:MOST_SOURCES]
    words = [_cited(life.sources[one.source].short, one.locator) for one in spoken]
    if not words:
        return ""
    rest = [f"and {len(named) - MOST_SOURCES} more"] if len(named) > MOST_SOURCES else []
    return f"Source{'s' if len(named) > 1 else ''}: {'; '.join([*words, *rest])}"


def _cited(short: str, locator: str) -> str:
    """Return "Lawson 2021, lines 54, 64 and 6 more": nobody can keep eight numbers that are only heard."""
    if short.endswith(locator):
        return short
    first, *others = locator.split(", ")
    numbers = [one for one in others if one.isdigit()]
    if len(numbers) < MOST_NUMBERS or len(numbers) < len(others):
        return f"{short}, {locator}"
    return f"{short}, {first}, {numbers[0]} and {len(numbers) - 1} more"


def _trace_words(life: Life, event: Event) -> str:
    place = where_words(life, event.place, event.date.earliest) if event.place else ""
    return _listed(event.date.words, place)


def _other_words(life: Life, event: Event, reading: Reading) -> str:
    """Return "by Lawson 2021: 16 November 1946"; nothing where both may be right, or it has no source."""
    against = contradictions(life, event.preferred, reading)
    if not against or not reading.citations:
        return ""
    when = reading.date.words if reading.date and "date" in against else ""
    day = (reading.date or event.date).earliest
    where = where_words(life, reading.place, day) if reading.place and "place" in against else ""
    return f"by {life.sources[reading.citations[0].source].short}: {_listed(when, where)}"


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _and(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def _sentences(*parts: str) -> str:
    """Return the parts as sentences: each begins with a capital and ends with a full stop."""
    told = [part.rstrip(".") for part in parts if part]
    return " ".join(f"{part[0].upper()}{part[1:]}." for part in told)
