"""The events as GeoJSON (RFC 7946): one feature an event, with every reading and on whose word it stands."""

import json
from typing import Any, Literal

import shapely
from shapely.geometry.base import BaseGeometry

from events.event import Event, Reading
from events.historical_date import HistoricalDate
from events.life import Life
from geodata.place import Place
from map_app.commands import Refusal

Layer = Literal["events", "borders", "republics"]
DECIMALS = 6  # of a degree: a tenth of a metre


def export(life: Life, layer: Layer = "events", date: str = "") -> bytes:
    """Return a FeatureCollection, UTF-8, one feature a line; the same life gives the same bytes.

    `layer` "borders" gives the states of the day `date` instead, which ISO 8601 names; "republics" parts them
    into the Union republics and their like.
    """
    if layer != "events":
        from map_app.export.border_features import border_features

        return border_features(date, republics=layer == "republics")
    if date:
        raise Refusal("--date goes with --layer borders or --layer republics")
    geometries = {id_: _write_geometry(place) for id_, place in life.places.items()}
    features = [_feature(event, life, geometries) for event in life.events]
    head = {"type": "FeatureCollection", "name": life.name, "credit": life.credit, "licence": life.licence}
    lines = ",\n".join(_json(feature) for feature in features)
    return f'{_json(head)[:-1]},"features":[\n{lines}\n]}}\n'.encode()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _feature(event: Event, life: Life, geometries: dict[str, dict[str, Any] | None]) -> dict[str, Any]:
    place = life.places[event.place] if event.place else None
    return {
        "type": "Feature",
        "id": event.id,
        "geometry": geometries[place.id] if place else None,
        "properties": {
            "id": event.id,
            "title": event.title,
            "text": event.text,
            "kind": event.kind,
            **_dates(event.date),
            "place": place.name_on(event.date.earliest) if place else None,
            "place_id": place.id if place else None,
            "precision": place.precision if place else None,
            "certainty": event.certainty,
            "people": [life.people[person].name for person in event.people],
            "documents": [life.documents[document].title for document in event.documents],
            "sources": _sources(event, life),
            "readings": [line for reading in event.readings for line in _readings(reading, life)],
            "weight": event.weight,
        },
    }


def _dates(date: HistoricalDate | None) -> dict[str, str | None]:
    if date is None:
        return {"date": None, "earliest": None, "latest": None}
    earliest, latest = date.earliest.isoformat(), date.latest.isoformat()
    return {"date": in_gregorian(date), "earliest": earliest, "latest": latest}


def in_gregorian(date: HistoricalDate) -> str:
    """Return the date as EDTF, which knows only the Gregorian calendar.

    >>> from events.historical_date import parse_date
    >>> in_gregorian(parse_date("1922~")), in_gregorian(parse_date("1918-01-10/1918-01-18", "julian"))
    ('1922~', '1918-01-23/1918-01-31')
    """
    if date.calendar == "gregorian":
        return date.text
    first = ".." if date.open_start else date.earliest.isoformat()
    last = ".." if date.open_end else date.latest.isoformat()
    doubt = "~" if date.approximate else "?" if date.uncertain else ""
    if first == last:
        return first + doubt
    return "/".join(end if end == ".." else end + doubt for end in (first, last))


def _sources(event: Event, life: Life) -> list[str]:
    """Return every citation of the event once: the full reference and where in it."""
    citations = dict.fromkeys(citation for reading in event.readings for citation in reading.citations)
    full = []
    for citation in citations:
        source = life.sources[citation.source]
        parts = (source.author, source.title, source.published, source.year, citation.locator)
        full.append(", ".join(part for part in parts if part))
    return full


def _readings(reading: Reading, life: Life) -> list[dict[str, Any]]:
    """Return one entry for each citation of the reading; one without a source where it has none."""
    place = life.places[reading.place] if reading.place else None
    day = reading.date.earliest if reading.date else None
    name = place and (place.name_on(day) if day else place.name)
    said = {"place": name, "note": " ".join(text for text in (reading.says, reading.note) if text)}
    cited: list[tuple[str | None, str | None]] = [
        (life.sources[one.source].short, one.locator) for one in reading.citations
    ]
    common = {**_dates(reading.date), **said, "preferred": reading.preferred}
    return [{**common, "source": source, "locator": locator} for source, locator in cited or [(None, None)]]


def _write_geometry(place: Place) -> dict[str, Any] | None:
    """Return the point or the outline of a place as GeoJSON, in EPSG:4326; None where it is not located."""
    if place.point is not None:
        longitude, latitude = place.point
        return {"type": "Point", "coordinates": [round(longitude, DECIMALS), round(latitude, DECIMALS)]}
    if place.region is None:
        return None
    from geodata.region import region_outline

    return right_handed(region_outline(place.region).iloc[0])


def right_handed(outline: BaseGeometry) -> dict[str, Any]:
    """Return a polygon as GeoJSON with its outer rings counter-clockwise and its holes clockwise.

    >>> right_handed(shapely.box(0, 0, 1, 1))["coordinates"]
    [[[1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0], [1.0, 0.0]]]
    """
    written: dict[str, Any] = json.loads(shapely.to_geojson(shapely.orient_polygons(outline)))
    return {"type": written["type"], "coordinates": _rounded(written["coordinates"])}


def _rounded(coordinates: Any) -> Any:
    if isinstance(coordinates, list):
        return [_rounded(one) for one in coordinates]
    return round(coordinates, DECIMALS)
