"""Writes layers as the FlatGeobuf files of geodata/data/base."""

from pathlib import Path

import geopandas as gpd
import shapely

DECIMALS = 5  # about a metre


def write_layer(layer: gpd.GeoDataFrame, path: Path) -> None:
    """Write `layer` (EPSG:4326), points rounded; the same layer gives the same bytes."""
    rounded = shapely.transform(layer.geometry.to_numpy(), lambda points: points.round(DECIMALS))
    written = layer.set_geometry(gpd.GeoSeries(rounded, index=layer.index, crs=layer.crs))
    written.to_file(path, driver="FlatGeobuf", layer=path.stem, SPATIAL_INDEX="NO")
