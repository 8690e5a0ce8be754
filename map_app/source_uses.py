"""What each source is used for: the readings that rest on it, and where in it they stand."""

from collections.abc import Mapping
from dataclasses import dataclass

from events.event import Event, Reading
from events.life import Life


@dataclass(frozen=True)
class Use:
    """One reading of one event that cites a source."""

    event: Event
    reading: Reading
    locators: tuple[str, ...]
    only: str  # "date", "place" or "person" if it vouches for that alone; empty: the event as it is told


def uses_of_sources(life: Life) -> Mapping[str, tuple[Use, ...]]:
    """Return, for the id of every source, its uses in order of time; none where it is not used yet."""
    uses: dict[str, list[Use]] = {source: [] for source in life.sources}
    for event in life.events:
        for reading in event.readings:
            for source in dict.fromkeys(one.source for one in reading.citations):
                uses[source].append(_use(event, reading, source))
    return {source: tuple(found) for source, found in uses.items()}


def use_words(uses: tuple[Use, ...]) -> str:
    """Return how much a source is used: "12 events, 14 readings"; "no event" if for none."""
    events = len({use.event.id for use in uses})
    if events == 0:
        return "no event"
    words = f"{events} event{'s' * (events > 1)}"
    return words if len(uses) == events else f"{words}, {len(uses)} readings"


def _use(event: Event, reading: Reading, source: str) -> Use:
    cited = [one for one in reading.citations if one.source == source]
    bounds = {one.only for one in cited}
    locators = tuple(one.locator for one in cited if one.locator)
    return Use(event, reading, locators, "" if "" in bounds else " and ".join(sorted(bounds)))
