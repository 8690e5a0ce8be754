"""Cuts: documented lines that divide modern units where a border ran; reads and checks cuts.geojson."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any

import geopandas as gpd
import shapely
from pydantic import AfterValidator, Field

from geodata.fault import Fault, Faults, nearest
from geodata.record import Record, Slug, Text, find_double_ids, read_record
from geodata.toml_file import Table, TomlFile

SMALLEST_KM2 = 1.0  # a cut that takes less off a unit does not divide it
_NUMBER = r"-?\d+(?:\.\d+)?"


@dataclass(frozen=True)
class Cut:
    """A line through units, and the loose way round outside them by which it encloses one of its sides."""

    id: str  # names the land on the enclosed side
    divides: tuple[str, ...]  # countries ("POL") or units ("POL/Masovian") that it runs through
    line: shapely.LineString  # EPSG:4326
    around: tuple[tuple[float, float], ...]  # from the line's end to its start; empty if it is closed
    citation: str  # what the line is, what says so, and what it follows
    place: Fault  # where it stands in the file, for messages

    @cached_property
    def area(self) -> shapely.Polygon:
        """What the line and the way round enclose."""
        return shapely.Polygon([*self.line.coords, *self.around])

    @cached_property
    def way_round(self) -> shapely.LineString | None:
        """The undocumented part of the outline."""
        if not self.around:
            return None
        return shapely.LineString([self.line.coords[-1], *self.around, self.line.coords[0]])

    def fault(self, message: str) -> Fault:
        """Return a fault of this cut."""
        return Fault(self.place.file, self.place.line, f"cut '{self.id}': {message}")


def _is_day(text: str) -> str:
    try:
        date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"'{text}' is not a date; allowed: a day 1914-08-31") from None
    return text


def _says_where(text: str) -> str:
    if ": " not in text:
        raise ValueError(f"'{text}' does not say where; allowed: a site and page 'Wikipedia: Memelland'")
    return text


Point = Annotated[list[float], Field(min_length=2, max_length=2)]
DayText = Annotated[str, AfterValidator(_is_day)]
SeenText = Annotated[Text, AfterValidator(_says_where)]


class _CutRecord(Record):
    id: Slug
    title: Text
    divides: Annotated[list[Text], Field(min_length=1)]
    first: DayText
    last: DayText | None = None
    source: Text
    seen: SeenText | None = None  # where source and days were looked up; it stays in the file
    follows: Text
    around: tuple[Point, ...] = ()
    line: Annotated[list[Point], Field(min_length=2)]


def read_cuts(path: Path) -> list[Cut]:
    """Read the cuts; raises Faults that list every fault of the file."""
    text = path.read_text(encoding="utf-8")
    faults = list[Fault]()
    tables = list(_features(path, text, faults))
    faults.extend(find_double_ids(tables))
    records = [(table, read_record(_CutRecord, table, {}, faults)) for table in tables]
    cuts = [_cut(record, table) for table, record in records if record]
    faults.extend(fault for cut in cuts for fault in _shape_faults(cut))
    if faults:
        raise Faults(faults)
    return cuts


def find_unit_faults(cuts: Iterable[Cut], units: gpd.GeoDataFrame) -> Iterator[Fault]:
    """Yield a fault for each cut that names an unknown unit, misses one, or closes its way through one."""
    countries = set(units["country"])
    names = {f"{country}/{name}" for country, name in zip(units["country"], units["name"], strict=True)}
    for cut in cuts:
        for key in cut.divides:
            if key not in countries | names:
                yield cut.fault(f"unit '{key}' is not known{nearest(key, countries | names)}")
                continue
            yield from _crossing_faults(cut, key, units[is_unit(units, key)])


def is_unit(units: gpd.GeoDataFrame, key: str) -> "gpd.pd.Series[bool]":
    """Tell which rows are meant by "POL" (a country) or "POL/Masovian" (a unit)."""
    country, _, name = key.partition("/")
    return (units["country"] == country) & ((units["name"] == name) | ("/" not in key))


def _crossing_faults(cut: Cut, key: str, rows: gpd.GeoDataFrame) -> Iterator[Fault]:
    shapes = rows.geometry
    inside = shapes.intersection(cut.area).to_crs("EPSG:6933").area / 1e6
    outside = shapes.difference(cut.area).to_crs("EPSG:6933").area / 1e6
    if min(inside.sum(), outside.sum()) < SMALLEST_KM2:
        yield cut.fault(f"it does not cross {key}; it has to leave a piece on either side")
    if cut.way_round is not None:
        # the ends of the documented line may stand just inside the coast or frontier
        astray = shapes.intersection(cut.way_round).to_crs("EPSG:6933").length.sum() / 1000
        if astray > 12:
            yield cut.fault(f"its way round runs {astray:.0f} km through {key}; it has to stay outside")


def _features(path: Path, text: str, faults: list[Fault]) -> Iterator[Table]:
    """Yield the properties of each feature, with its coordinates as `line`, as a table."""
    try:
        collection = json.loads(text)
    except json.JSONDecodeError as error:
        faults.append(Fault(str(path), error.lineno, f"not valid JSON: {error.msg}"))
        return
    lines = [text.count("\n", 0, match.start()) + 1 for match in re.finditer(r'"type":\s*"Feature"', text)]
    features: list[dict[str, Any]] = collection.get("features", [])
    file = TomlFile(path, {}, {("cut", number): line for number, line in enumerate(lines)})
    for number, feature in enumerate(features):
        geometry = feature.get("geometry") or {}
        table = Table(file, "cut", ("cut", number), feature.get("properties") or {})
        if geometry.get("type") != "LineString":
            faults.append(table.fault(f"its geometry is {geometry.get('type')}; allowed: LineString"))
            continue
        content = {**table.content, "line": _floats(geometry["coordinates"])}
        content["around"] = tuple(_floats(content.get("around", [])))
        yield Table(file, "cut", table.where, content)


def _floats(points: Any) -> Any:
    """Return points with whole numbers made decimal, as JSON does not tell them apart."""
    return [[float(number) for number in point] for point in points]


def _cut(record: _CutRecord, table: Table) -> Cut:
    line = shapely.LineString(record.line)
    around = tuple((x, y) for x, y in record.around)
    place = Fault(str(table.file.path), table.line, "")
    citation = f"{record.title}: {record.source}; drawn by {record.follows}"
    return Cut(record.id, tuple(record.divides), line, around, citation, place)


def _shape_faults(cut: Cut) -> Iterator[Fault]:
    if not cut.around and not cut.line.is_closed:
        yield cut.fault("it has no `around`; an open line needs a way round its unit, or has to be closed")
    elif not cut.area.is_valid:
        reason = shapely.is_valid_reason(cut.area)
        yield cut.fault(f"its outline crosses itself: {reason}")
