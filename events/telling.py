"""As told by: a life followed on the word of some sources alone, and what these sources do not tell."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from events.event import Event, Reading
from events.historical_date import HistoricalDate
from events.life import Life
from events.source import Citation, Source, Standing
from events.told_route import silences_between, told_journeys, told_stages

BEST_EVIDENCE = "best"
ESSAY = "essay"
LEAST_EVENTS = 20  # a standing whose sources tell fewer events than this is no story to follow
_POSSESSIVE = {"he": "His", "she": "Her", "they": "Their"}


@dataclass(frozen=True)
class Telling:
    """A named set of sources whose word is followed; best evidence follows whichever is preferred."""

    id: str
    name: str  # "Lawson’s essay", "His own testimony and letters"
    sources: tuple[str, ...]  # ids of Sources; empty for best evidence
    tells: int  # how many events it tells with a date

    @property
    def is_best_evidence(self) -> bool:
        """Whether it is the life as the map shows it by default."""
        return self.id == BEST_EVIDENCE

    @property
    def words(self) -> str:
        """Its name within a sentence: "Lawson’s essay", "his own testimony and letters"."""
        return self.name if "’s " in self.name else f"{self.name[0].lower()}{self.name[1:]}"

    def cites(self, citations: Iterable[Citation]) -> bool:
        """Whether one of its sources vouches for what is cited, and not only for its date or place."""
        return any(one.source in self.sources and not one.only for one in citations)


def tellings(life: Life) -> tuple[Telling, ...]:
    """Return what a reader may choose from: best evidence, the essay, then standings with enough to tell."""
    best = Telling(BEST_EVIDENCE, "Best evidence", (), len(life.events))
    found = [best]
    if life.essay:
        found.append(telling_of_sources(life, ESSAY, _essay_name(life.sources[life.essay]), [life.essay]))
    for id_, name, standings in _STANDINGS:
        sources = [one.id for one in life.sources.values() if one.standing in standings]
        telling = telling_of_sources(life, id_, name.format(_POSSESSIVE[life.pronoun]), sources)
        if telling.tells >= LEAST_EVENTS:
            found.append(telling)
    return tuple(found)


def telling_of_sources(life: Life, id_: str, name: str, sources: Iterable[str]) -> Telling:
    """Return the telling of any set of sources, for one that no list offers."""
    known = tuple(sources)
    told = Telling(id_, name, known, 0)
    return replace(told, tells=sum(1 for event in life.events if _is_dated(reading_told_by(event, told))))


def reading_told_by(event: Event, telling: Telling) -> Reading | None:
    """Return the reading of an event that a telling follows, or None if it does not tell the event.

    Where a source has a reading of its own, what it shares with others is passed over: there it may have
    given less. Then a reading with a date comes first, then the order of the event.
    """
    if telling.is_best_evidence:
        return event.preferred
    cited = [one for one in event.readings if telling.cites(one.citations)]
    alone = [one for one in cited if _rests_on(telling, one)]
    have_their_own = {citation.source for one in alone for citation in one.citations}
    left = [one for one in cited if one in alone or not _voices(telling, one) <= have_their_own]
    return min(left, key=lambda one: one.date is None, default=None)


def life_as_told_by(life: Life, telling: Telling) -> Life:
    """Return the life with every event, stage and journey as the telling has it.

    What it does not tell, or tells without a date, is left out: see `untold_events` and `undated_events`.
    Sentences and talks written by hand go with the best evidence and are left out too; the silences are
    those of the telling. The years run on where it dates something outside them.
    """
    if telling.is_best_evidence:
        return life
    events = _in_order(one for event in life.events if (one := _event_told_by(event, telling)))
    stages = told_stages(life, telling.cites)
    journeys = told_journeys(life, stages, telling.cites)
    years = [year for event in events for year in (event.date.earliest.year, event.date.latest.year)]
    told = replace(
        life,
        events=events,
        stages=stages,
        journeys=journeys,
        silences=(),
        moments=(),
        talks=(),
        told_by=telling.words,
        born=_date_of(events, life.birth, life.born),
        died=_date_of(events, life.death, life.died),
        first_year=min([life.first_year, *years]),
        last_year=max([life.last_year, *years]),
    )
    return replace(told, silences=silences_between(told))


def untold_events(life: Life, telling: Telling) -> tuple[Event, ...]:
    """Return the events of which a telling knows nothing, as the best evidence has them."""
    return tuple(event for event in life.events if reading_told_by(event, telling) is None)


def undated_events(life: Life, telling: Telling) -> tuple[Event, ...]:
    """Return the events that a telling tells without a date, as the best evidence has them."""
    told = ((event, reading_told_by(event, telling)) for event in life.events)
    return tuple(event for event, reading in told if reading is not None and reading.date is None)


def _event_told_by(event: Event, telling: Telling) -> Event | None:
    """Return an event with the telling's reading first, or None if it is not told or has no date there."""
    reading = reading_told_by(event, telling)
    if reading is None or reading.date is None:
        return None
    if reading is event.preferred:
        return event
    others = tuple(one for one in event.readings if one is not reading)
    title, text = reading.title or event.title, reading.says or event.text
    return replace(event, readings=(reading, *others), title=title, text=text)


def _essay_name(essay: Source) -> str:
    """Return "Lawson’s essay": a reader who has not met the source before has to know whose word it is."""
    names = essay.author.split()
    return f"{names[-1]}’s essay" if names and names[-1].isalpha() and "and" not in names else "The essay"


def _voices(telling: Telling, reading: Reading) -> set[str]:
    return {one.source for one in reading.citations if one.source in telling.sources and not one.only}


def _rests_on(telling: Telling, reading: Reading) -> bool:
    return all(one.source in telling.sources for one in reading.citations)


def _is_dated(reading: Reading | None) -> bool:
    return reading is not None and reading.date is not None


def _in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    def when(event: Event) -> tuple[date, date]:
        return event.date.earliest, event.date.latest

    return tuple(sorted(events, key=when))


def _date_of(events: Iterable[Event], id_: str | None, otherwise: HistoricalDate) -> HistoricalDate:
    return next((one.date for one in events if one.id == id_), otherwise)


_STANDINGS: tuple[tuple[str, str, tuple[Standing, ...]], ...] = (
    ("testimony", "{} own testimony and letters", ("testimony",)),
    ("archives", "Archives", ("archive",)),
    ("reference", "Scholarship and works of reference", ("scholarship", "reference")),
    ("press", "The press", ("press",)),
    ("memoirs", "Memoirs", ("memoir",)),
)
