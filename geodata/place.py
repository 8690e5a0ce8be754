"""A place: its names through time, and a point or a region. Knows nothing of who was there."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Precision = Literal["building", "site", "town", "district", "region", "unknown"]


@dataclass(frozen=True)
class PlaceName:
    """One name of a place and the days on which it held."""

    text: str
    first: date | None = None  # None: from the beginning
    last: date | None = None  # None: to this day


@dataclass(frozen=True)
class Place:
    """Somewhere events happen: a point, a region, or (neither given) somewhere that has not been located."""

    id: str
    names: tuple[PlaceName, ...]
    precision: Precision
    local_name: str = ""
    point: tuple[float, float] | None = None  # (longitude, latitude), degrees, EPSG:4326
    radius_km: float = 0.0  # how far off the point may be
    region: str | None = None  # id of an outline in geodata/data/regions
    within: str | None = None  # id of the town or region that holds it, e.g. the Kremlin within Moscow
    links: tuple[tuple[str, str], ...] = ()  # ("wikidata", "Q649"), ("geonames", "524901")
    note: str = ""
    since: date | None = None  # first and last day on which it was there at all; None: always, or not known
    until: date | None = None

    @property
    def name(self) -> str:
        """The name of today."""
        return self.names[-1].text

    def name_on(self, day: date) -> str:
        """Return the name the place bore on `day`; before its first known name, the first.

        >>> viatka = Place("viatka", (PlaceName("Viatka", last=date(1934, 12, 4)),
        ...                           PlaceName("Kirov", first=date(1934, 12, 5))), "town")
        >>> viatka.name_on(date(1928, 4, 1)), viatka.name_on(date(1945, 1, 1))
        ('Viatka', 'Kirov')
        """
        for name in reversed(self.names):
            if name.first is None or name.first <= day:
                return name.text
        return self.names[0].text
