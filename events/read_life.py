"""Reading a life from its folder of text files: a whole life comes out, or an error that lists all faults."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from events.assemble_life import assemble_life
from events.consistency import find_inconsistencies
from events.head_rules import find_calendar_faults, find_head_faults
from events.life import Life
from events.life_folder import KINDS, LifeFolder, open_life_folder
from events.reading_rules import KEYS_OF_A_READING, find_reading_faults
from events.records import (
    AgreedEventRecord,
    DisputedEventRecord,
    DocumentRecord,
    JourneyRecord,
    LifeRecord,
    MomentRecord,
    PersonRecord,
    SilenceRecord,
    SourceRecord,
    StageRecord,
)
from events.shipped_life import shipped_life
from events.talk_records import TalkRecord
from events.talk_rules import find_step_faults, find_time_faults, spans_of_records
from geodata.fault import Fault, Faults
from geodata.gazetteer import find_place_faults, read_gazetteer, read_places
from geodata.place import Place
from geodata.record import KnownIds, Record, find_double_ids, read_record
from geodata.toml_file import Table

__all__ = ["LifeFaults", "read_life", "shipped_life"]

_GEODATA = Path(__file__).parents[1] / "geodata" / "data"
_MODELS: Mapping[str, type[Record]] = {
    "source": SourceRecord,
    "person": PersonRecord,
    "document": DocumentRecord,
    "stage": StageRecord,
    "journey": JourneyRecord,
    "silence": SilenceRecord,
    "moment": MomentRecord,
    "talk": TalkRecord,
}


class LifeFaults(Faults):
    """A life that cannot be shown, with everything that is wrong in its files."""


def read_life(folder: Path) -> Life:
    """Read the life in a folder, with the places of the shipped gazetteer that it names.

    Raises LifeFaults, which lists every fault of every file.
    """
    try:
        opened = open_life_folder(folder)
    except Faults as faults:
        raise LifeFaults(faults.faults) from None
    found = list(opened.faults)
    gazetteer, regions = _shipped_places(found)
    known = _known_ids(opened, gazetteer, regions)
    places = _places(opened, gazetteer, known, found)
    head = read_record(LifeRecord, opened.head, known, found) if opened.head else None
    found.extend(find_double_ids(opened.tables))
    checked = [
        (table, record)
        for table in opened.tables
        if table.kind != "place" and (record := _read_table(table, known, found)) is not None
    ]
    years = _years(opened.head.content if opened.head else {})
    found.extend(find_inconsistencies(years, checked))
    found.extend(find_step_faults(opened.of_kind("talk"), opened.is_whole))
    found.extend(find_time_faults(years, checked, spans_of_records(checked)))
    if opened.head and head:
        found.extend(find_head_faults(opened.head, head, checked))
        found.extend(find_calendar_faults(opened.head, head, checked))
    if found or head is None:
        raise LifeFaults(found)
    own = [str(table.content["id"]) for table in opened.of_kind("place")]
    return assemble_life(head, checked, places, own, folder)


def _shipped_places(found: list[Fault]) -> tuple[Mapping[str, Place], set[str] | None]:
    """Return the places of the shipped gazetteer and the ids of the shipped outlines (None: not there)."""
    outlines = _GEODATA / "regions.geojson"
    regions = None
    if outlines.exists():
        features = json.loads(outlines.read_text(encoding="utf-8"))["features"]
        regions = {feature["properties"]["id"] for feature in features}
    try:
        return read_gazetteer(_GEODATA / "gazetteer.toml", regions), regions
    except Faults as faults:
        found.extend(faults.faults)
        return {}, regions


def _known_ids(opened: LifeFolder, gazetteer: Mapping[str, Place], regions: set[str] | None) -> KnownIds:
    """Return the ids that may be named; none of a kind if a file that may hold more of them is unreadable."""
    known: dict[str, set[str]] = {} if regions is None else {"region": regions}
    if not opened.is_whole:
        return known
    for kind in KINDS:
        known[kind] = {str(table.content["id"]) for table in opened.of_kind(kind) if "id" in table.content}
    known["place"] |= set(gazetteer)
    return known


def _places(
    opened: LifeFolder, gazetteer: Mapping[str, Place], known: KnownIds, found: list[Fault]
) -> Mapping[str, Place]:
    """Return the gazetteer with the life's own places, which come before shipped ones of the same id."""
    own = list(opened.of_kind("place"))
    found.extend(find_place_faults(own, gazetteer))
    return {**gazetteer, **read_places(own, known, found)}


def _read_table(table: Table, known: KnownIds, found: list[Fault]) -> Record | None:
    if table.kind != "event":
        return read_record(_MODELS[table.kind], table, known, found)
    if "reading" not in table.content:
        return read_record(AgreedEventRecord, table, known, found)
    found.extend(find_reading_faults(table))
    content = {key: value for key, value in table.content.items() if key not in KEYS_OF_A_READING}
    record = read_record(DisputedEventRecord, replace(table, content=content), known, found)
    return (
        record if record and sum(one.preferred and one.date is not None for one in record.reading) else None
    )


def _years(head: Mapping[str, Any]) -> range:
    """Return the years of a life even where other keys at its head are wrong."""
    first, last = head.get("first_year"), head.get("last_year")
    if isinstance(first, int) and isinstance(last, int) and first <= last:
        return range(first, last + 1)
    return range(1, 3000)
