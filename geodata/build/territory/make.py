"""Makes the shipped files of the territory: reads the timelines, composes the regions, writes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

import geopandas as gpd
import numpy as np

from geodata.build.cuts import read_cuts
from geodata.build.levels import LEVELS, are_shown_finely
from geodata.build.territory.lands import Lands, read_lands
from geodata.build.territory.records import lines_between, write_timelines
from geodata.build.territory.timelines import apply_changes, find_holes, read_changes
from geodata.build.territory.topology import Numbers, arcs_between
from geodata.build.write import write_layer
from geodata.days import date_of
from geodata.fault import Fault, refuse
from geodata.polity import LAST_DAY, Polity, read_polities
from geodata.territory import Holding, Region


def build_territory(fragments: gpd.GeoDataFrame, simpler: Mapping[str, gpd.GeoSeries], folder: Path) -> None:
    """Write timelines.json and the arcs at each level into `folder`, from the timelines there.

    `fragments` are the units divided by the cuts (country, name, cuts, geometry), `simpler` their shapes
    at each level, all in EPSG:4326. Raises Faults, naming file and line, where lands, timelines and
    polities do not agree.
    """
    shown = are_shown_finely(fragments)
    regions, numbers = compose(fragments[shown], folder)
    drawn = lines_between(fragments[shown], numbers, read_cuts(folder / "cuts.geojson"))
    write_timelines(regions, drawn, folder / "timelines.json")
    for name, level in LEVELS.items():
        arcs = arcs_between(simpler[name][shown], numbers, level.islet_km2)
        write_layer(arcs, folder / f"arcs_{name}.fgb")


def compose(fragments: gpd.GeoDataFrame, folder: Path) -> tuple[list[Region], Numbers]:
    """Return the regions, and for each fragment the index of its own.

    Raises Faults as `build_territory` does.
    """
    polities = read_polities(folder / "polities.toml")
    lands = Lands(fragments, chain.from_iterable(fragments["cuts"]))
    read_lands(folder / "lands.toml", lands)
    owners, occupiers = _timelines(fragments, lands, folder, polities)
    regions, numbers = group(owners, occupiers)
    refuse(_nameless(regions, polities, folder / "polities.toml"))
    return regions, numbers


def group(
    owners: Sequence[tuple[Holding, ...]], occupiers: Sequence[tuple[Holding, ...]]
) -> tuple[list[Region], Numbers]:
    """Return the regions, each with the sources of all its fragments, and for each fragment its region."""
    numbers = dict[Region, int]()
    parts: list[list[Region]] = []
    of_fragment = []
    for timelines in zip(owners, occupiers, strict=True):
        region = Region(*timelines)
        of_fragment.append(numbers.setdefault(region, len(numbers)))
        parts.extend([[]] if of_fragment[-1] == len(parts) else [])
        parts[of_fragment[-1]].append(region)
    return [_joined(same) for same in parts], np.array(of_fragment)


def _joined(same: Sequence[Region]) -> Region:
    """Return regions that differ in nothing but their sources as one."""
    columns = (zip(*(getattr(region, of) for region in same), strict=True) for of in ("owners", "occupiers"))
    return Region(*(tuple(_with_all_sources(holdings) for holdings in column) for column in columns))


def _with_all_sources(holdings: Sequence[Holding]) -> Holding:
    return replace(holdings[0], sources=tuple(dict.fromkeys(chain(*(one.sources for one in holdings)))))


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
    timelines = chain.from_iterable((region.owners, region.occupiers) for region in regions)
    spans = {span for timeline in timelines for span in _spans(timeline)}
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
