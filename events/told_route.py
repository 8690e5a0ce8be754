"""The route of a telling: its stages and journeys, the legs between them, and where it falls silent."""

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from events.event import Certainty, Event
from events.historical_date import HistoricalDate, parse_date
from events.life import Life
from events.source import Citation
from events.stage import Journey, Silence, Stage

SHORTEST_SILENCE = 366  # days without a stage; less is the wait between two stages

Cites = Callable[[Iterable[Citation]], bool]


def told_stages(life: Life, cites: Cites) -> tuple[Stage, ...]:
    """Return the stages that some sources tell, each as they tell it, in order of time.

    A [[stage.reading]] of theirs decides; without one, a stage that cites them is told as it stands. Where
    the best evidence has another time for it, it is disputed, however sure they are.
    """
    found = [told for stage in life.stages if (told := _told_stage(stage, cites))]
    return tuple(sorted(found, key=lambda one: (one.start.earliest, one.end.latest)))


def told_journeys(life: Life, stages: Sequence[Stage], cites: Cites) -> tuple[Journey, ...]:
    """Return the journeys that some sources tell, and legs of no recorded means where two stages need one."""
    found = [told for journey in life.journeys if (told := _told_journey(journey, cites))]
    for before, after in itertools.pairwise(_outermost(stages)):
        if _is_apart(life, before, after) and not any(_leads(life, one, before, after) for one in found):
            found.append(_unrecorded_leg(before, after))
    return tuple(sorted(found, key=lambda one: (one.date.earliest, one.date.latest)))


def silences_between(told: Life) -> tuple[Silence, ...]:
    """Return where the stages of a told life leave more than a year open between two traces of the person."""
    found = list[Silence]()
    reached: Stage | None = None
    for stage in told.stages:
        if reached is not None and (stage.start.earliest - reached.end.latest).days > SHORTEST_SILENCE:
            silence = _silence(told, reached.end.latest, stage.start.earliest)
            if silence is not None:
                found.append(silence)
        if reached is None or stage.end.latest > reached.end.latest:
            reached = stage
    return tuple(found)


def _told_stage(stage: Stage, cites: Cites) -> Stage | None:
    for reading in stage.readings:
        if cites(reading.citations):
            told = reading.stage
            is_same = told is not None and _overlap(told.start, stage.start) and _overlap(told.end, stage.end)
            return told if told is None or is_same else replace(told, certainty=_doubted(told.certainty))
    return stage if cites(stage.citations) else None


def _told_journey(journey: Journey, cites: Cites) -> Journey | None:
    for reading in journey.readings:
        if cites(reading.citations):
            told = reading.journey
            is_same = told is not None and _overlap(told.date, journey.date)
            return told if told is None or is_same else replace(told, certainty=_doubted(told.certainty))
    return journey if cites(journey.citations) else None


def _overlap(one: HistoricalDate, other: HistoricalDate) -> bool:
    return one.earliest <= other.latest and other.earliest <= one.latest


def _doubted(certainty: Certainty) -> Certainty:
    """Return how sure a stage or journey is against which the best evidence speaks."""
    return certainty if certainty == "unknown" else "disputed"


def _outermost(stages: Sequence[Stage]) -> list[Stage]:
    """Return the stages that lie within no other: a short stay inside a longer one has its own legs."""
    return [
        one
        for one in stages
        if not any(
            other is not one
            and other.start.middle <= one.start.middle
            and one.end.middle <= other.end.middle
            and (other.start, other.end) != (one.start, one.end)
            for other in stages
        )
    ]


def _is_apart(life: Life, before: Stage, after: Stage) -> bool:
    return not life.place_tree.related(before.place, after.place)


def _leads(life: Life, journey: Journey, before: Stage, after: Stage) -> bool:
    """Whether a journey arrives where the later stage is, at a time that may be its beginning."""
    arrives = life.place_tree.related(journey.end_place, after.place)
    return (
        arrives and journey.date.latest >= before.start.latest and journey.date.earliest <= after.end.latest
    )


def _unrecorded_leg(before: Stage, after: Stage) -> Journey:
    first, last = before.end.earliest, after.start.latest
    return Journey(
        id=f"{before.id}-to-{after.id}",
        start_place=before.place,
        end_place=after.place,
        via=(),
        date=_some_day_between(first, max(first, last)),
        mode="not recorded",
        certainty="unknown",
        citations=after.citations,
        file=after.file,
        line=after.line,
    )


def _silence(told: Life, last_known: date, next_known: date) -> Silence | None:
    traces = [event for event in told.events if event.kind == "life"]
    before = [one for one in traces if one.date.earliest <= last_known]
    after = [one for one in traces if one.date.latest >= next_known and one not in before]
    if not before or not after:
        return None
    was = "were" if told.pronoun == "they" else "was"
    years = f"from {last_known.year} to {next_known.year}"
    sentence = f"Not a word in {told.told_by} on where {told.pronoun} {was} {years}."
    start, end = (parse_date(day.isoformat()) for day in (last_known, next_known))
    id_ = f"untold-{start.text}"
    last, following = _located_first(reversed(before)), _located_first(after)
    return Silence(id_, start, end, last.id, following.id, sentence, (), ())


def _located_first(traces: Iterable[Event]) -> Event:
    """Return the first trace with a place, or the first of all where none has one."""
    return min(traces, key=lambda one: one.place is None)


def _some_day_between(first: date, last: date) -> HistoricalDate:
    return parse_date(f"[{first.isoformat()}..{last.isoformat()}]")
