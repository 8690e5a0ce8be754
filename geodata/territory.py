"""Who held which land on which day: `borders_on`. Reads the files that `geodata.build territory` makes."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

import geopandas as gpd
import shapely

from geodata.base_map import Level
from geodata.days import date_of, day_number
from geodata.polity import FIRST_DAY, LAST_DAY, Polity, read_polities
from geodata.projection import LONGITUDE_LATITUDE

Status = Literal["sovereign", "protectorate", "mandate", "occupied", "claimed"]
FOLDER = Path(__file__).parent / "data" / "territory"
SEA = -1  # stands for a region where an arc has none on one side
COLUMNS = ["polity", "name", "short_name", "status", "lineage", "owner", "owner_name", "sources"]


@dataclass(frozen=True)
class Holding:
    """Who holds a region from a day on."""

    first_day: int
    polity: str  # "" in the timeline of occupiers: nobody
    status: Status
    sources: tuple[str, ...] = field(default=(), compare=False)  # by what act, for each part of the region


@dataclass(frozen=True)
class Region:
    """Land that always changed hands together."""

    owners: tuple[Holding, ...]  # who it belonged to, from the first day on, without a hole
    occupiers: tuple[Holding, ...]  # who held it against or for its owner

    def owner_on(self, day: int) -> Holding:
        """Return who it belonged to."""
        return [one for one in self.owners if one.first_day <= day][-1]

    def holder_on(self, day: int) -> Holding:
        """Return who held it in fact: the occupier, or else the owner."""
        occupiers = [one for one in self.occupiers if one.first_day <= day]
        return occupiers[-1] if occupiers and occupiers[-1].polity else self.owner_on(day)

    def sources_on(self, day: int) -> tuple[str, ...]:
        """Return by what acts it was owned and, if so, occupied."""
        owner, holder = self.owner_on(day), self.holder_on(day)
        return owner.sources if holder is owner else (*owner.sources, *holder.sources)


@dataclass(frozen=True)
class Territory:
    """The regions of one level of detail and the arcs between them; a planar map."""

    regions: tuple[Region, ...]
    arcs: gpd.GeoDataFrame  # columns left, right (index of a region, or SEA), geometry; EPSG:4326
    lines: Mapping[tuple[int, int], tuple[str, ...]]  # sources of the lines between two regions

    @cached_property
    def change_days(self) -> tuple[int, ...]:
        """Every day on which anything changes hands, the first day of all included."""
        holdings = (one for region in self.regions for one in (*region.owners, *region.occupiers))
        return tuple(sorted({one.first_day for one in holdings}))

    def shape_of(self, members: Iterable[int]) -> shapely.MultiPolygon:
        """Return the regions with these indices as one shape."""
        shapes = [self._shapes[number] for number in members]
        return shapely.MultiPolygon(shapely.get_parts(shapely.coverage_union_all(shapes)).tolist())

    def groups_on(self, day: int, republics: bool = False) -> Mapping[tuple[str, str, Status], list[int]]:
        """Return the indices of regions by holder, owner and status on a day, in the order of their ids."""
        polities = read_polities()
        groups = dict[tuple[str, str, Status], list[int]]()
        for number, region in enumerate(self.regions):
            holder, owner = region.holder_on(day), region.owner_on(day)
            ids = [
                part_held(region, one.polity, day) if republics else polities[one.polity].whole_on(day)
                for one in (holder, owner)
            ]
            groups.setdefault((ids[0], ids[1], holder.status), []).append(number)
        return {key: groups[key] for key in sorted(groups)}

    def sources_of(self, members: Iterable[int], day: int) -> tuple[str, ...]:
        """Return by what acts some regions were held on a day, and by what lines they part from others."""
        inside = set(members)
        held = (self.regions[number].sources_on(day) for number in sorted(inside))
        acts = dict.fromkeys(text for texts in held for text in texts)
        lines = (texts for (one, other), texts in self.lines.items() if (one in inside) != (other in inside))
        return *acts, *dict.fromkeys(text for texts in lines for text in texts)

    def region_at(self, point: shapely.Point) -> int:
        """Return the index of the region that a point (EPSG:4326) lies in, or is nearest to."""
        return int(self._tree.nearest(point))

    @cached_property
    def _tree(self) -> shapely.STRtree:
        return shapely.STRtree(self._shapes)

    @cached_property
    def rings(self) -> list[list[list[int]]]:
        """The rings of each region as arcs in order, the region on the left; ~n is arc n backwards."""
        rings: list[list[list[int]]] = [[] for _ in self.regions]
        for region, shape in enumerate(self._shapes):
            for face in shape.geoms:
                for ring in (face.exterior, *face.interiors):
                    rings[region].append(self._arcs_of(ring))
        return rings

    @cached_property
    def _shapes(self) -> list[shapely.MultiPolygon]:
        """Each region as one shape; neighbours have the same points."""
        faces = shapely.get_parts(shapely.polygonize(self.arcs.geometry.to_numpy()))
        parts: list[list[shapely.Polygon]] = [[] for _ in self.regions]
        left, right = self.arcs["left"].to_numpy(), self.arcs["right"].to_numpy()
        for face in shapely.orient_polygons(faces):
            code = self._arcs_of(face.exterior)[0]
            region = left[code] if code >= 0 else right[~code]
            if region != SEA:
                parts[region].append(face)
        return [shapely.MultiPolygon(one) for one in parts]

    def _arcs_of(self, ring: shapely.LinearRing) -> list[int]:
        """Return the arcs that make up a ring, in its direction."""
        steps = pairwise(ring.coords)
        return [self._first_steps[step] for step in steps if step in self._first_steps]

    @cached_property
    def _first_steps(self) -> dict[tuple[Any, Any], int]:
        """Each arc by its first step, and as ~n by its first step backwards."""
        steps = {}
        for number, line in enumerate(self.arcs.geometry):
            points = line.coords
            steps[points[0], points[1]] = number
            steps[points[-1], points[-2]] = ~number
        return steps


def part_held(region: Region, holder: str, day: int) -> str:
    """Return which part of its holder a region belongs to, also one that the timelines do not tell apart."""
    for part in _parts_by_land():
        land = part.land
        if land and part.whole_on(day) == holder and region.owner_on(land.day).polity == land.polity:
            return part.id
    return holder


@cache
def _parts_by_land() -> tuple[Polity, ...]:
    return tuple(polity for polity in read_polities().values() if polity.land)


@cache
def read_territory(level: Level = "high") -> Territory:
    """Read the regions at one level of detail."""
    content = json.loads((FOLDER / "timelines.json").read_text(encoding="utf-8"))

    def told(numbers: list[int]) -> tuple[str, ...]:
        return tuple(content["sources"][one] for one in numbers)

    def holdings(cells: list[list[Any]]) -> tuple[Holding, ...]:
        return tuple(Holding(day, polity, status, told(acts)) for day, polity, status, acts in cells)

    regions = tuple(Region(holdings(one["owners"]), holdings(one["occupiers"])) for one in content["regions"])
    lines = {(one, other): told(drawn) for one, other, drawn in content["lines"]}
    return Territory(regions, gpd.read_file(FOLDER / f"arcs_{level}.fgb"), lines)


def borders_on(day: date, level: Level = "high", republics: bool = False) -> gpd.GeoDataFrame:
    """Return the world as it was divided on a day: a row a holder, status and owner.

    Columns: polity (id of who held the land in fact), name and short_name (on that day), status, lineage
    (colour), owner and owner_name (others where land is occupied), sources (a tuple: the acts by which it
    was held, then the lines by which it parts from others), geometry (EPSG:4326). The shapes neither
    overlap nor leave a gap. With `republics`, Union republics and their like stand alone; otherwise they
    are joined to the state that they were part of.
    ValueError outside 1889-01-01 to 1946-12-31. Covers at least 24 W to 135 E and 18 to 78.5 N.
    """
    number = day_number(day)
    if not FIRST_DAY <= number <= LAST_DAY:
        raise ValueError(
            f"there are no borders on {day}; allowed: {date_of(FIRST_DAY)} to {date_of(LAST_DAY)}"
        )
    territory = read_territory(level)
    groups = territory.groups_on(number, republics)
    rows = [
        {**_row(*key, number), "sources": territory.sources_of(members, number)}
        for key, members in groups.items()
    ]
    shapes = [territory.shape_of(members) for members in groups.values()]
    kept = [place for place, shape in enumerate(shapes) if not shape.is_empty]
    return gpd.GeoDataFrame(
        [rows[place] for place in kept],
        columns=COLUMNS,
        geometry=[shapes[place] for place in kept],
        crs=LONGITUDE_LATITUDE,
    )


def _row(polity: str, owner: str, status: Status, day: int) -> dict[str, str]:
    polities = read_polities()
    name = polities[polity].name_on(day)
    return {
        "polity": polity,
        "name": name.text,
        "short_name": name.short,
        "status": status,
        "lineage": polities[polity].lineage,
        "owner": owner,
        "owner_name": polities[owner].name_on(day).text,
    }
