"""The borders of one day as GeoJSON (RFC 7946): a feature for each holder, owner and status."""

import json
from datetime import date
from typing import Any

import shapely

from geodata.territory import borders_on
from map_app.commands import Refusal

DECIMALS = 5  # of a degree: a metre
CREDIT = (
    "Units: Natural Earth 1:10 million, public domain. Lines and timelines: written by hand after the "
    "treaties and reports that each feature names."
)


def border_features(day: str, republics: bool = False) -> bytes:
    """Return a FeatureCollection, UTF-8, one feature a line, for the day that ISO 8601 names; or Refusal.

    With `republics`, Union republics and their like have features of their own.
    """
    if not day:
        raise Refusal("the borders need a day: --date 1923-06-01")
    try:
        rows = borders_on(date.fromisoformat(day), republics=republics)
    except ValueError as error:
        raise Refusal(f"--date {day}: {error}") from None
    head = {
        "type": "FeatureCollection", "name": f"Borders on {day}", "date": day,
        "credit": CREDIT, "licence": "CC BY 4.0",
    }  # fmt: skip
    features = [_feature(row) for row in rows.to_dict("records")]
    lines = ",\n".join(_json(feature) for feature in features)
    return f'{_json(head)[:-1]},"features":[\n{lines}\n]}}\n'.encode()


def _feature(row: dict[str, Any]) -> dict[str, Any]:
    outline = shapely.set_precision(row.pop("geometry"), 10.0**-DECIMALS, mode="pointwise")
    written = json.loads(shapely.to_geojson(shapely.orient_polygons(outline)))
    return {"type": "Feature", "geometry": written, "properties": row}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
