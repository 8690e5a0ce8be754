"""The command `python -m geodata.build`: fetch the sources, make the data files, say how large they are."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import geopandas as gpd

from geodata.build import sources
from geodata.build.coast import follow_the_sea, read_sea
from geodata.build.cuts import Cut, read_cuts
from geodata.build.fragments import divide_units
from geodata.build.levels import LEVELS, land_at_levels, simplify_at_levels
from geodata.build.redrawn import REDRAWN, redraw_rivers
from geodata.build.regions import build_regions, read_recipes, write_regions
from geodata.build.relief import build_relief
from geodata.build.territory.make import build_territory
from geodata.build.units import read_units
from geodata.build.water import (
    outside_lakes,
    polders,
    read_lakes,
    read_rivers,
    read_table,
    simplify_lakes,
    simplify_rivers,
)
from geodata.build.write import write_layer
from geodata.fault import Faults

DATA = Path(__file__).parents[1] / "data"


STEPS = ("all", "base", "territory")


def main() -> None:
    """Build everything, or one step, into `--data` from the packages in `--sources`."""
    parser = argparse.ArgumentParser(prog="python -m geodata.build", description=__doc__)
    parser.add_argument("step", nargs="?", choices=STEPS, default="all", help="what to build")
    parser.add_argument("--sources", type=Path, default=Path("build/sources"), help="where packages are kept")
    parser.add_argument("--data", type=Path, default=DATA, help="where the files are written")
    options = parser.parse_args()
    try:
        build(options.step, options.sources, options.data)
    except (Faults, sources.SourceError) as error:
        sys.exit(str(error))
    for path in sorted(options.data.rglob("*.*")):
        print(f"{path.stat().st_size:>9,} {path.relative_to(options.data)}")


def build(step: str, packages: Path, data: Path) -> None:
    """Build all or one step; coasts, regions and borders come from the same fragments."""
    sources.fetch_sources(packages)
    sea = read_sea(packages / sources.WATERS.file)
    units = follow_the_sea(read_units(packages / sources.ADMIN_1.file), sea)
    cuts = read_cuts(data / "territory" / "cuts.geojson")
    fragments = divide_units(units, cuts)
    simpler = simplify_at_levels(fragments)
    if step in ("all", "territory"):
        build_territory(fragments, simpler, data / "territory")
    if step in ("all", "base"):
        (data / "base").mkdir(parents=True, exist_ok=True)
        write_regions(build_regions(fragments, read_recipes()), data / "regions.geojson")
        build_base(fragments, simpler, cuts, packages, data / "base")


def build_base(
    fragments: gpd.GeoDataFrame,
    simpler: Mapping[str, gpd.GeoSeries],
    cuts: Sequence[Cut],
    packages: Path,
    folder: Path,
) -> None:
    """Write land, lakes and rivers at each level, and the relief."""
    lakes = read_lakes(packages / sources.WATERS.file, read_table())
    lakes = polders(fragments, lakes)
    courses = {name: cut.line for name, id_ in REDRAWN.items() for cut in cuts if cut.id == id_}
    rivers = redraw_rivers(read_rivers(packages / sources.RIVERS.file), courses)
    rivers = outside_lakes(rivers, lakes)
    land = land_at_levels(fragments, simpler)
    old_lakes = lakes.geometry[lakes["first"].isna()]
    build_relief(packages / sources.RELIEF.file, land["high"], old_lakes, folder / "relief.webp")
    for name, level in LEVELS.items():
        write_layer(gpd.GeoDataFrame(geometry=land[name]), folder / f"land_{name}.fgb")
        shown = simplify_lakes(level.within(lakes), level.detail_km, level.lake_km2)
        write_layer(shown[["name", "first", "last", "geometry"]], folder / f"lakes_{name}.fgb")
        lines = simplify_rivers(level.within(rivers), level.detail_km / 2, level.river_rank, level.river_km)
        write_layer(lines, folder / f"rivers_{name}.fgb")


if __name__ == "__main__":
    main()
