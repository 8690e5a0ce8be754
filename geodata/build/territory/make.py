"""Makes the shipped files of the territory: reads and checks the sources of truth, composes, simplifies, writes."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely

from geodata.build.levels import LEVELS, WINDOW
from geodata.build.coverage import simplify_coverage
from geodata.build.territory.cuts import find_unit_faults, read_cuts
from geodata.build.territory.fragments import divide_units
from geodata.build.territory.lands import Lands, read_lands
from geodata.build.territory.timelines import apply_changes, find_holes, read_changes
from geodata.build.territory.topology import Numbers, arcs_between
from geodata.build.write import write_layer
from geodata.days import date_of
from geodata.fault import Fault, Faults
from geodata.polity import LAST_DAY, Polity, read_polities
from geodata.territory import Holding, Region

WHOLE = ("RUS", "JPN")  # countries kept beyond the window too


@dataclass(frozen=True)
class Composed:
    """Every fragment with the region that it is part of."""

    fragments: gpd.GeoDataFrame  # country, name, cuts, region (index), geometry
    regions: list[Region]


def build_territory(units: gpd.GeoDataFrame, folder: Path) -> None:
    """Write timelines.json and the arcs at each level into `folder`, from the cuts and timelines there."""
    composed = compose(units, folder)
    write_timelines(composed.regions, folder / "timelines.json")
    numbers = composed.fragments["region"].to_numpy()
    for name, level in LEVELS.items():
        shapes = simplify_coverage(composed.fragments.geometry, level.detail_km)
        write_layer(arcs_between(shapes, numbers, level.islet_km2), folder / f"arcs_{name}.fgb")


def compose(units: gpd.GeoDataFrame, folder: Path) -> Composed:
    """Divide the units by the cuts and give every fragment its timelines.

    Raises Faults, naming file and line, where the cuts, lands, timelines and polities do not agree.
    """
    units = units_shown(units)
    cuts = read_cuts(folder / "cuts.geojson")
    polities = read_polities(folder / "polities.toml")
    refuse(find_unit_faults(cuts, units))
    fragments = divide_units(units, cuts)
    lands = Lands(fragments, [cut.id for cut in cuts])
    read_lands(folder / "lands.toml", lands)
    owners, occupiers = _timelines(fragments, lands, folder, polities)
    regions, numbers = group(owners, occupiers)
    refuse(_nameless(regions, polities, folder / "polities.toml"))
    return Composed(fragments.assign(region=numbers), regions)


def units_shown(units: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the units that touch the window, and all of some countries that reach beyond it."""
    shown = units.intersects(shapely.box(*WINDOW)) | units["country"].isin(WHOLE)
    kept = units[shown].reset_index(drop=True)
    return kept.assign(name=kept["name"].str.replace(" - ", "-"))  # " - " means without


def refuse(faults: Iterable[Fault]) -> None:
    """Raise Faults if there are any."""
    found = list(faults)
    if found:
        raise Faults(found)


def group(
    owners: Sequence[tuple[Holding, ...]], occupiers: Sequence[tuple[Holding, ...]]
) -> tuple[list[Region], Numbers]:
    """Return the regions, and for each fragment the index of its own."""
    numbers = dict[Region, int]()
    of_fragment = [
        numbers.setdefault(Region(*timelines), len(numbers))
        for timelines in zip(owners, occupiers, strict=True)
    ]
    return list(numbers), np.array(of_fragment)


def write_timelines(regions: Sequence[Region], path: Path) -> None:
    """Write the regions, one a line: who owned and who occupied each from which day on."""
    lines = [json.dumps({"owners": _cells(one.owners), "occupiers": _cells(one.occupiers)}) for one in regions]
    path.write_text('{"regions": [\n' + ",\n".join(lines) + "\n]}\n", encoding="utf-8")


def _cells(timeline: Sequence[Holding]) -> list[list[int | str]]:
    return [[one.first_day, one.polity, one.status] for one in timeline]


def _timelines(
    fragments: gpd.GeoDataFrame, lands: Lands, folder: Path, polities: Mapping[str, Polity]
) -> list[list[tuple[Holding, ...]]]:
    """Return the timelines of owners and of occupiers, one a fragment."""
    faults, found = list[Fault](), []
    for name in ("owners.csv", "occupiers.csv"):
        changes = read_changes(folder / name, polities)
        found.append(apply_changes(changes, lands, len(fragments), faults))
    refuse(faults)
    names = [f"{country}/{name}" for country, name in zip(fragments.country, fragments["name"], strict=True)]
    refuse(find_holes(found[0], names, folder / "owners.csv"))
    return found


def _nameless(regions: Sequence[Region], polities: Mapping[str, Polity], path: Path) -> Iterable[Fault]:
    """Yield a fault for each polity that holds land on a day on which it has no name."""
    spans = {span for region in regions for line in (region.owners, region.occupiers) for span in _spans(line)}
    for polity, first, last in sorted(spans):
        for day in _days_without_name(polities[polity], first, last):
            held = f"{date_of(first)} to {date_of(last)}"
            yield Fault(
                str(path), 1, f"polity '{polity}' holds land from {held} but has no name on {date_of(day)}"
            )


def _spans(timeline: Sequence[Holding]) -> Iterable[tuple[str, int, int]]:
    """Yield polity, first and last day of each stretch of a timeline."""
    ends = [*(one.first_day - 1 for one in timeline[1:]), LAST_DAY][: len(timeline)]
    for one, last in zip(timeline, ends, strict=True):
        if one.polity:
            yield one.polity, one.first_day, last


def _days_without_name(polity: Polity, first: int, last: int) -> Iterable[int]:
    """Yield the first day of each stretch between two days on which a polity has no name."""
    day = first
    for name in polity.names:
        if name.first_day > day and day <= last:
            yield day
        day = max(day, name.last_day + 1)
    if day <= last:
        yield day
