"""What an event with several readings has to keep to, looked at as it is written so that nothing hides it."""

from collections.abc import Iterator, Mapping
from typing import Any

from geodata.fault import Fault
from geodata.toml_file import Table

# Keys of a reading, which an event with [[event.reading]] may not have beside them.
KEYS_OF_A_READING = ("calendar", "date", "place", "sources", "says", "note", "trust", "why")


def find_reading_faults(event: Table) -> Iterator[Fault]:
    """Yield what is wrong with the readings of an [[event]] as a whole."""
    readings = event.content["reading"]
    if not isinstance(readings, list) or not all(isinstance(one, dict) for one in readings):
        return
    for key in KEYS_OF_A_READING:
        if key in event.content:
            yield event.fault(f"'{key}' stands beside [[event.reading]]; write it into the readings", key)
    preferred = [number for number, one in enumerate(readings) if one.get("preferred") is True]
    if not preferred:
        yield event.fault("none of its readings is preferred; write preferred = true in one", "reading", 0)
    for number in preferred[1:]:
        message = f"reading {number + 1}, preferred: another reading is preferred already; allowed: one"
        yield event.fault(message, "reading", number, "preferred")
    for number, reading in enumerate(readings):
        yield from _lacks(event, reading, number, number in preferred)


def _lacks(event: Table, reading: Mapping[str, Any], number: int, preferred: bool) -> Iterator[Fault]:
    name = f"reading {number + 1}"
    if preferred and "date" not in reading:
        yield event.fault(f"{name}: it is preferred but has no date; the map needs one", "reading", number)
    if reading.get("sources"):
        return
    if preferred:
        message = f"{name}: it is preferred but names no source; prefer one that does"
        yield event.fault(message, "reading", number)
    elif not reading.get("note"):
        message = f"{name}: it has neither source nor note; say on whose word it stands"
        yield event.fault(message, "reading", number)
