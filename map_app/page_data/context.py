"""What every part of the page data needs: the life, its projection, and the numbers that stand for ids."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from events.historical_date import HistoricalDate
from events.life import Life
from events.source import Citation, Source, Standing
from geodata.days import date_of, day_number
from geodata.place import Place
from geodata.projection import Projection

STANDING_WORDS: Mapping[Standing, str] = {
    "essay": "essay",
    "testimony": "own testimony",
    "archive": "archive",
    "scholarship": "scholarship",
    "reference": "work of reference",
    "press": "press",
    "memoir": "memoir",
    "other": "other source",
}


@dataclass(frozen=True)
class Context:
    """A life made ready for numbering: places, events and sources are told to the page by their index."""

    life: Life
    projection: Projection
    place_numbers: Mapping[str, int]
    event_numbers: Mapping[str, int]
    source_numbers: Mapping[str, int]
    year_starts: tuple[int, ...]  # day of 1 January of each year, and one after the last

    def place_number(self, place: str | None) -> int | None:
        """Return the number of a place, or None where there is none."""
        return None if place is None else self.place_numbers[place]

    def clipped(self, day: int) -> int:
        """Return `day`, or the nearest day of the life's years."""
        return min(max(day, self.year_starts[0]), self.year_starts[-1] - 1)

    def days(self, when: HistoricalDate) -> tuple[int, int]:
        """Return the first and last day of a date, within the life's years."""
        return self.clipped(when.earliest_day), self.clipped(when.latest_day)

    def year_number(self, day: int) -> int:
        """Return the index of the year in which a day falls, clipped to the life's years."""
        return bisect_right(self.year_starts, self.clipped(day)) - 1

    def town_of(self, place: str) -> Place:
        """Return the place itself, or the town that holds it when it is part of one."""
        return self.life.place_tree.town(place)


def number_life(life: Life, projection: Projection) -> Context:
    """Give every place and event its number and every year its first day."""
    years = range(life.first_year, life.last_year + 2)
    return Context(
        life=life,
        projection=projection,
        place_numbers={id_: number for number, id_ in enumerate(life.places)},
        event_numbers={event.id: number for number, event in enumerate(life.events)},
        source_numbers={id_: number for number, id_ in enumerate(life.sources)},
        year_starts=tuple(day_number(date(year, 1, 1)) for year in years),
    )


def place_words(context: Context, place: str, day: int) -> str:
    """Return the name of a place on a day, with its town where it is part of one."""
    one = context.life.places[place]
    name = one.name_on(date_of(day))
    town = context.town_of(place)
    town_name = town.name_on(date_of(day))
    return name if town is one or town_name in name else f"{name}, {town_name}"


def source_data(life: Life) -> list[dict[str, str]]:
    """Return the sources as the page shows them: short, in full, and the work's own address."""
    return [
        {
            "short": source.short,
            "standing": STANDING_WORDS[source.standing],
            "title": full_reference(source),
            "url": source.address if source.address.startswith(("https://", "http://")) else "",
        }
        for source in life.sources.values()
    ]


def citation_data(context: Context, citations: Iterable[Citation]) -> list[list[int | str]]:
    """Return citations as pairs of the source's number and the place in it."""
    return [[context.source_numbers[one.source], one.locator] for one in citations]


def full_reference(source: Source) -> str:
    """Return author, title, publication and year of a source, as far as they are known."""
    return ", ".join(part for part in (source.author, source.title, source.published, source.year) if part)
