"""How well a life is known: events by source, certainty and decade, and what rests on one source alone."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from events.event import Event
from events.life import Life


@dataclass(frozen=True)
class Quality:
    """Figures on a life; each mapping has its greatest number first, decades are in order of time."""

    events: int
    by_source: Mapping[str, int]  # id of a Source: events that cite it, in whichever reading; none left out
    by_certainty: Mapping[str, int]
    by_decade: Mapping[int, int]  # 1920: events that begin from 1920 to 1929
    doubtful_dates: int  # events whose day is not known
    without_place: int
    disputed: int  # events with more than one reading
    one_source: tuple[Event, ...]  # what has no second source, in order of time


def quality_of(life: Life) -> Quality:
    """Return the figures of a life as the best evidence has it."""
    cited = Counter(dict.fromkeys(life.sources, 0))
    cited.update(source for event in life.events for source in sources_of(event))
    decades = Counter(event.date.earliest.year // 10 * 10 for event in life.events)
    return Quality(
        events=len(life.events),
        by_source=_greatest_first(cited),
        by_certainty=_greatest_first(Counter(event.certainty for event in life.events)),
        by_decade={decade: decades[decade] for decade in sorted(decades)},
        doubtful_dates=sum(event.date.is_doubtful for event in life.events),
        without_place=sum(event.place is None for event in life.events),
        disputed=sum(len(event.readings) > 1 for event in life.events),
        one_source=tuple(event for event in life.events if len(sources_of(event)) < 2),
    )


def sources_of(event: Event) -> tuple[str, ...]:
    """Return the ids of the sources that vouch for an event in any of its readings, each once."""
    cited = (one for reading in event.readings for one in reading.citations if not one.only)
    return tuple(dict.fromkeys(one.source for one in cited))


def events_citing(life: Life, source: str) -> tuple[Event, ...]:
    """Return what a source is used for: every event that cites it in any reading, in order of time."""
    return tuple(event for event in life.events if source in _all_sources_of(event))


def _all_sources_of(event: Event) -> Iterable[str]:
    return {one.source for reading in event.readings for one in reading.citations}


def _greatest_first(counted: Counter[str]) -> Mapping[str, int]:
    return dict(counted.most_common())
