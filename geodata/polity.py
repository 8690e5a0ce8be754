"""Polities: states, protectorates, administrations, and their names through time. Knows no geometry."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

from geodata.days import day_number
from geodata.fault import Fault, Faults
from geodata.record import KnownIds, Point, Record, Slug, Text, find_double_ids, read_record
from geodata.toml_file import Table, find_stray_keys, read_toml, tables_of

FILE = Path(__file__).parent / "data" / "territory" / "polities.toml"
FIRST_DAY = day_number(date(1889, 1, 1))
LAST_DAY = day_number(date(1946, 12, 31))


@dataclass(frozen=True)
class PolityName:
    """What a polity was called from one day to another, both included."""

    text: str
    short: str  # for a small area on the map
    first_day: int
    last_day: int


@dataclass(frozen=True)
class Membership:
    """A larger polity that this one was part of from one day to another, both included."""

    polity: str
    first_day: int
    last_day: int


@dataclass(frozen=True)
class OwnLand:
    """The land of a part that the timelines do not tell apart: what a polity owned on a day."""

    polity: str
    day: int


@dataclass(frozen=True)
class Polity:
    """Anything that held land."""

    id: str
    lineage: str  # polities of one lineage share a colour
    names: tuple[PolityName, ...]
    part_of: tuple[Membership, ...] = ()
    heart: tuple[float, float] | None = None  # (longitude, latitude): on an overview its name stands here
    land: OwnLand | None = None

    def name_on(self, day: int) -> PolityName:
        """Return its name on a day; LookupError if it had none."""
        for name in self.names:
            if name.first_day <= day <= name.last_day:
                return name
        raise LookupError(f"polity '{self.id}' has no name on day {day}")

    def whole_on(self, day: int) -> str:
        """Return the id of the larger polity that it was part of on a day, or its own."""
        larger = (one.polity for one in self.part_of if one.first_day <= day <= one.last_day)
        return next(larger, self.id)


class _NameRecord(Record):
    text: Text
    short: Text | None = None
    first: Text | None = None
    last: Text | None = None


class _MembershipRecord(Record):
    polity: Slug
    first: Text | None = None
    last: Text | None = None


class _LandRecord(Record):
    polity: Slug
    day: Text


class _PolityRecord(Record):
    id: Slug
    lineage: Slug | None = None
    names: list[_NameRecord]
    part_of: list[_MembershipRecord] | None = None
    heart: Point | None = None
    land: _LandRecord | None = None


@cache
def read_polities(path: Path = FILE) -> Mapping[str, Polity]:
    """Read the polities by id; raises Faults that list every fault of the file."""
    file = read_toml(path)
    tables = list(tables_of(file, "polity"))
    faults = [*find_stray_keys(file, ["polity"]), *find_double_ids(tables)]
    known: KnownIds = {}
    polities = dict[str, Polity]()
    for table in tables:
        record = read_record(_PolityRecord, table, known, faults)
        if record:
            polities[record.id] = _polity(record, table, faults)
    faults.extend(_unknown_wholes(tables, polities))
    if faults:
        raise Faults(faults)
    return polities


def _polity(record: _PolityRecord, table: Table, faults: list[Fault]) -> Polity:
    names = [
        PolityName(name.text, name.short or name.text, *_days(name, table, faults)) for name in record.names
    ]
    for before, after in pairwise(names):
        if after.first_day <= before.last_day:
            faults.append(table.fault(f"'{before.text}' and '{after.text}' are its names on the same day"))
    part_of = tuple(Membership(one.polity, *_days(one, table, faults)) for one in record.part_of or ())
    heart = (record.heart[0], record.heart[1]) if record.heart else None
    land = _own_land(record.land, table, faults) if record.land else None
    return Polity(record.id, record.lineage or record.id, tuple(names), part_of, heart, land)


def _own_land(record: _LandRecord, table: Table, faults: list[Fault]) -> OwnLand | None:
    try:
        return OwnLand(record.polity, day_number(date.fromisoformat(record.day)))
    except ValueError:
        faults.append(table.fault(f"'{record.day}' is not a date; allowed: a day 1914-08-31"))
        return None


def _days(span: _NameRecord | _MembershipRecord, table: Table, faults: list[Fault]) -> tuple[int, int]:
    """Return first and last day number of a name or membership; open ends are those of the whole range."""
    days = [FIRST_DAY, LAST_DAY]
    for end, text in enumerate((span.first, span.last)):
        try:
            days[end] = day_number(date.fromisoformat(text)) if text else days[end]
        except ValueError:
            faults.append(table.fault(f"'{text}' is not a date; allowed: a day 1914-08-31"))
    if days[0] > days[1]:
        faults.append(table.fault(f"'{span.first}' is after '{span.last}'"))
    return days[0], days[1]


def _unknown_wholes(tables: Iterable[Table], polities: Mapping[str, Polity]) -> Iterable[Fault]:
    for table in tables:
        polity = polities.get(str(table.content.get("id")))
        for one in polity.part_of if polity else ():
            if one.polity not in polities:
                yield table.fault(f"it is part of '{one.polity}', which is no polity of this file")
        if polity and polity.land and polity.land.polity not in polities:
            yield table.fault(f"its land is that of '{polity.land.polity}', which is no polity of this file")
