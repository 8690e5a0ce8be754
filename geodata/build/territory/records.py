"""What timelines.json records: the regions' timelines, and by which sources land was held and divided."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import geopandas as gpd
import shapely

from geodata.build.cuts import Cut
from geodata.build.territory.topology import Numbers
from geodata.territory import Holding, Region

Lines = Mapping[tuple[int, int], tuple[str, ...]]


def lines_between(fragments: gpd.GeoDataFrame, regions: Numbers, cuts: Sequence[Cut]) -> Lines:
    """Return the sources of the cuts along which two regions part, by the indices of the two.

    A cut parts two fragments of one unit if it encloses one of them only. `regions` tells which region
    each fragment (columns country, name, cuts, geometry) is part of.
    """
    order = {cut.id: (place, cut.citation) for place, cut in enumerate(cuts)}
    found = defaultdict[tuple[int, int], set[str]](set)
    shapes, enclosing = fragments.geometry.to_numpy(), fragments["cuts"].to_numpy()
    for places in fragments.reset_index().groupby(["country", "name"]).indices.values():
        for one, other in combinations(places, 2):
            pair = (min(regions[one], regions[other]), max(regions[one], regions[other]))
            between = enclosing[one] ^ enclosing[other]
            if pair[0] != pair[1] and between and _share_an_edge(shapes[one], shapes[other]):
                found[int(pair[0]), int(pair[1])] |= between
    return {
        pair: tuple(text for _, text in sorted(order[id_] for id_ in ids))
        for pair, ids in sorted(found.items())
    }


def _share_an_edge(one: shapely.Geometry, other: shapely.Geometry) -> bool:
    return bool(shapely.relate_pattern(one, other, "****1****"))


def write_timelines(regions: Sequence[Region], lines: Lines, path: Path) -> None:
    """Write the sources, the lines between regions by their sources, and the regions, each one a line.

    A region tells who owned and who occupied it from which day on, by what status and sources.
    """
    table = dict[str, int]()
    rows = [
        {"owners": _cells(one.owners, table), "occupiers": _cells(one.occupiers, table)} for one in regions
    ]
    drawn = [[*pair, _numbers(texts, table)] for pair, texts in lines.items()]
    parts: dict[str, Sequence[Any]] = {"sources": list(table), "lines": drawn, "regions": rows}
    written = (f'"{name}": [\n{_one_a_line(content)}\n]' for name, content in parts.items())
    path.write_text("{" + ",\n".join(written) + "}\n", encoding="utf-8")


def _one_a_line(content: Sequence[Any]) -> str:
    return ",\n".join(json.dumps(one, ensure_ascii=False) for one in content)


def _cells(timeline: Sequence[Holding], table: dict[str, int]) -> list[list[Any]]:
    return [[one.first_day, one.polity, one.status, _numbers(one.sources, table)] for one in timeline]


def _numbers(texts: Sequence[str], table: dict[str, int]) -> list[int]:
    return [table.setdefault(text, len(table)) for text in texts]
