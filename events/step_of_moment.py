"""Makes a new step of a talk from what the map shows: an event, a place, a silence, a stage or a year."""

from collections.abc import Iterator
from dataclasses import replace

from events.historical_date import parse_date
from events.life import Life
from events.made_talk import event_note, event_step, first_that_fits, made_step, silence_step, stage_step
from events.sentence import silence_filling
from events.talk import LONGEST_HEADLINE, LONGEST_SENTENCE, Step

RANK = 2


def steps_at(life: Life, year: int, event: str | None = None, place: str | None = None) -> tuple[Step, ...]:
    """Return the steps that can be made where the map stands, the one most likely meant first."""
    return tuple(_steps_at(life, year, event, place))


def place_step(life: Life, place: str, year: int) -> Step:
    """Return a step that shows a place in a year, with what happened there then as notes."""
    story = life.at_place(place)
    told = [event for event in story.events if event.date.earliest.year <= year <= event.date.latest.year]
    when = parse_date(str(year))
    name = life.places[place].name_on(when.earliest)
    sentence = first_that_fits([*(event.title for event in told), f"{name} in {year}"], LONGEST_SENTENCE)
    notes = [event_note(life, event) for event in told]
    step = made_step("place", place, first_that_fits([name], LONGEST_HEADLINE), sentence, notes, RANK)
    return replace(step, date=when)


def year_step(life: Life, year: int) -> Step:
    """Return a free view of a year, with its sentence."""
    written = next((one for one in life.moments if one.year == year), None)
    headline = first_that_fits([written.kicker if written else "", f"The year {year}"], LONGEST_HEADLINE)
    sentence = written.sentence if written else life.sentence_for(year)
    notes = [event_note(life, event) for event in life.in_year(year) if event.kind in ("life", "writing")]
    step = made_step("date", "", headline, first_that_fits([sentence], LONGEST_SENTENCE), notes, RANK)
    return replace(step, id=f"year-{year}", date=parse_date(str(year)))


def _steps_at(life: Life, year: int, event: str | None, place: str | None) -> Iterator[Step]:
    if event is not None:
        yield event_step(life, life.event(event))
    if place is not None:
        yield place_step(life, place, year)
    silence = silence_filling(life, year)
    if silence is not None:
        yield replace(silence_step(silence), date=parse_date(str(year)))
    yield year_step(life, year)
    for stage in life.stages:
        if stage.start.earliest.year <= year <= stage.end.latest.year:
            yield stage_step(life, stage)
