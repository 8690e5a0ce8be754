"""How far people came in a day: one table of speeds by means of travel and by year, each with its reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import Field

from events.stage import Mode
from geodata.fault import Fault, Faults
from geodata.record import Number, Record, Text, read_record
from geodata.toml_file import find_stray_keys, read_toml, tables_of

FILE = Path(__file__).parent / "data" / "travel-speeds.toml"

# What somebody may have taken whose means of travel nobody recorded.
_MEANS_OF_ANYBODY: tuple[Mode, ...] = ("on foot", "carriage", "train", "ship")


@dataclass(frozen=True)
class Speed:
    """How far one came in a day, in kilometres along the great circle."""

    mode: Mode
    usual: float  # what a traveller could count on, waiting included
    most: float  # more than anybody made on a long way
    reason: str
    first_year: int | None = None  # None: as long as there is a record
    last_year: int | None = None


class _SpeedRecord(Record):
    """A [[speed]]."""

    mode: Mode
    usual: Annotated[Number, Field(gt=0)]
    most: Annotated[Number, Field(gt=0)]
    reason: Text
    first_year: int | None = None
    last_year: int | None = None


@cache
def read_speeds(path: Path = FILE) -> tuple[Speed, ...]:
    """Read the table of speeds, in the order of the file; Faults lists everything wrong in it."""
    file = read_toml(path)
    faults: list[Fault] = list(find_stray_keys(file, ["speed"]))
    records = [read_record(_SpeedRecord, table, {}, faults) for table in tables_of(file, "speed")]
    if faults:
        raise Faults(faults)
    return tuple(Speed(**record.model_dump()) for record in records if record)


def speed_of(mode: Mode, day: date) -> Speed:
    """Return the speed of a means of travel on a day.

    "not recorded" is the fastest that anybody could take, which an aeroplane is not. KeyError where the means
    did not exist yet.
    """
    known = _speeds_in(day.year)
    if mode != "not recorded":
        return known[mode]
    return max((known[one] for one in _MEANS_OF_ANYBODY if one in known), key=lambda speed: speed.most)


def means_words(mode: Mode) -> str:
    """Return "by train", "on foot", "swimming"."""
    return {"on foot": "on foot", "swum": "swimming"}.get(mode, f"by {mode}")


def _speeds_in(year: int) -> Mapping[Mode, Speed]:
    return {
        speed.mode: speed
        for speed in read_speeds()
        if (speed.first_year or year) <= year <= (speed.last_year or year)
    }
