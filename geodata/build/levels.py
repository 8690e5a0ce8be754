"""The two levels of detail: what each keeps, and the land at each."""

from collections.abc import Mapping
from dataclasses import dataclass

import geopandas as gpd
import shapely

from geodata.build.coverage import join_levels, land_of, simplify_coverage, without_specks

WINDOW = (-24.0, 18.0, 135.0, 78.5)  # west, south, east, north: where the high level is finer
MARGIN = 1.0  # degrees
WHOLE = ("RUS", "JPN")  # countries that are drawn finely beyond the window too
SLIVER_KM2 = 400


@dataclass(frozen=True)
class Level:
    """How much one level keeps."""

    detail_km: float  # corners smaller than this squared are dropped
    islet_km2: float
    lake_km2: float
    river_rank: int
    river_km: float  # the shortest piece of river
    window: tuple[float, float, float, float] | None = None  # None: the whole world

    def within(self, layer: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        """Return the rows of `layer` that touch this level's window."""
        return layer if self.window is None else layer[layer.intersects(shapely.box(*self.window))]


LEVELS = {
    "low": Level(detail_km=4.5, islet_km2=40, lake_km2=400, river_rank=6, river_km=60),
    "high": Level(detail_km=1.0, islet_km2=2, lake_km2=40, river_rank=9, river_km=12, window=WINDOW),
}


def simplify_at_levels(fragments: gpd.GeoDataFrame) -> dict[str, gpd.GeoSeries]:
    """Return the fragments simplified for each level; coasts and borders are both made of these."""
    return {name: simplify_coverage(fragments.geometry, level.detail_km) for name, level in LEVELS.items()}


def are_shown_finely(fragments: gpd.GeoDataFrame) -> "gpd.pd.Series[bool]":
    """Tell which fragments are drawn finely on the high level, and have borders of their time."""
    near = fragments.intersects(shapely.box(*WINDOW).buffer(MARGIN))
    return near | fragments["country"].isin(WHOLE)


def land_at_levels(
    fragments: gpd.GeoDataFrame, simpler: Mapping[str, gpd.GeoSeries]
) -> dict[str, gpd.GeoSeries]:
    """Return land by level, the largest polygon first; `simpler` holds the fragments at each level.

    Both cover the world; the high one is no finer than the low one far from the window.
    """
    inside = are_shown_finely(fragments)
    high = join_levels(simpler["high"][inside], simpler["low"][~inside], SLIVER_KM2)
    return {
        "low": land_of(simpler["low"], LEVELS["low"].islet_km2),
        "high": without_specks(high, LEVELS["high"].islet_km2),
    }
