"""The gazetteer: reading places from a file, each checked. Knows nothing of who was there."""

import re
from calendar import monthrange
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, ValidationInfo

from geodata.fault import Fault, Faults
from geodata.place import Place, PlaceName, Precision
from geodata.record import (
    KnownIds,
    Number,
    Point,
    Record,
    Slug,
    Text,
    find_double_ids,
    read_record,
    reference_to,
)
from geodata.toml_file import Table, find_stray_keys, read_toml, tables_of

_DAY_FORM = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_DAY_ALLOWED = "allowed: a day 1914-08-31, a month 1914-08 or a year 1914"


def _day(text: str, at_end: bool) -> date:
    """Return the first or last day of a day, month or year of the Gregorian calendar."""
    form = _DAY_FORM.fullmatch(text)
    if not form:
        raise ValueError(f"'{text}' is not a date; {_DAY_ALLOWED}")
    try:
        year, month = int(form[1]), int(form[2] or (12 if at_end else 1))
        day = int(form[3]) if form[3] else monthrange(year, month)[1] if at_end else 1
        return date(year, month, day)
    except ValueError:
        raise ValueError(f"'{text}' is not a date; {_DAY_ALLOWED}") from None


def _checked_day(at_end: bool) -> Callable[[str, ValidationInfo], str]:
    def check(text: str, info: ValidationInfo) -> str:
        day, first = _day(text, at_end), info.data.get("first", info.data.get("since"))
        if at_end and first and day < _day(first, False):
            whose = " of the name" if "first" in info.data else ""
            raise ValueError(f"'{text}' is before the first day{whose}, '{first}'")
        return text

    return check


class _NameRecord(Record):
    text: Text
    first: Annotated[str, AfterValidator(_checked_day(False))] | None = None
    last: Annotated[str, AfterValidator(_checked_day(True))] | None = None


class PlaceRecord(Record):
    """A [[place]] as it is written."""

    id: Slug
    names: Annotated[list[_NameRecord], Field(min_length=1)]
    precision: Precision
    local: str = ""
    point: Point | None = None
    radius_km: Annotated[Number, Field(ge=0, le=2000)] = 0.0
    region: Annotated[str, reference_to("region")] | None = None
    within: Annotated[str, reference_to("place")] | None = None
    links: Annotated[dict[str, str], Field(default_factory=dict)]
    note: str = ""
    since: Annotated[str, AfterValidator(_checked_day(False))] | None = None
    until: Annotated[str, AfterValidator(_checked_day(True))] | None = None


def read_gazetteer(path: Path, regions: Iterable[str] | None = None) -> Mapping[str, Place]:
    """Return the places of a file by id, in the order of the file.

    `regions` are the ids of the outlines that a place may name; None lets every name through.
    Raises Faults with every fault of the file.
    """
    file = read_toml(path)
    tables = list(tables_of(file, "place"))
    faults = [*find_stray_keys(file, ["place"]), *find_double_ids(tables)]
    known: dict[str, set[str]] = {"place": {str(table.content.get("id")) for table in tables}}
    if regions is not None:
        known["region"] = set(regions)
    faults.extend(find_place_faults(tables, {}))
    places = read_places(tables, known, faults)
    if faults:
        raise Faults(faults)
    return places


def find_place_faults(tables: Collection[Table], others: Mapping[str, Place]) -> Iterator[Fault]:
    """Yield places that are nowhere or in two ways somewhere, or that are, over others, within themselves."""
    holders: dict[str, object] = {place.id: place.within for place in others.values()}
    holders |= {str(table.content.get("id")): table.content.get("within") for table in tables}
    for table in tables:
        content = table.content
        if "point" in content and "region" in content:
            yield table.fault("it has a point and a region; allowed: one of the two", "region")
        if not {"point", "region"} & set(content) and content.get("precision") != "unknown":
            yield table.fault('it has neither point nor region; allowed only with precision = "unknown"')
        if _is_in_circle(str(content.get("id")), holders):
            yield table.fault(f"within: through '{content['within']}' it is within itself", "within")


def _is_in_circle(place: str, holders: Mapping[str, object]) -> bool:
    seen, holder = set[str](), holders.get(place)
    while isinstance(holder, str) and holder not in seen and holder != place:
        seen.add(holder)
        holder = holders.get(holder)
    return holder == place


def read_places(tables: Iterable[Table], known: KnownIds, faults: list[Fault]) -> dict[str, Place]:
    """Return the places of the tables that are right; add every fault of the others to `faults`."""
    places = dict[str, Place]()
    for table in tables:
        record = read_record(PlaceRecord, table, known, faults)
        if record is None:
            continue
        places[record.id] = _place(record)
    return places


def _place(record: PlaceRecord) -> Place:
    return Place(
        id=record.id,
        names=tuple(
            PlaceName(
                name.text,
                _day(name.first, False) if name.first else None,
                _day(name.last, True) if name.last else None,
            )
            for name in record.names
        ),
        precision=record.precision,
        local_name=record.local,
        point=(record.point[0], record.point[1]) if record.point else None,
        radius_km=record.radius_km,
        region=record.region,
        within=record.within,
        links=tuple(record.links.items()),
        note=record.note,
        since=_day(record.since, False) if record.since else None,
        until=_day(record.until, True) if record.until else None,
    )
