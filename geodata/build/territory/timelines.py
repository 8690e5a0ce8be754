"""Timelines: who got which land on which day, from owners.csv and occupiers.csv, without hole or rival."""

import csv
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from geodata.build.territory.lands import LandError, Lands, Mask
from geodata.days import date_of, day_number
from geodata.fault import Fault, Faults, nearest
from geodata.polity import FIRST_DAY, LAST_DAY
from geodata.territory import Holding, Status

COLUMNS = ["day", "land", "polity", "status", "source", "seen"]
NOBODY = "-"  # in occupiers.csv: the occupation ends


@dataclass(frozen=True)
class Change:
    """Land that a polity gets on a day."""

    day: int
    land: str
    holding: Holding
    seen: str  # where act and day were looked up, "" for nowhere; it stays in the table
    place: Fault  # where it stands, for messages

    def fault(self, message: str) -> Fault:
        """Return a fault of this line."""
        return Fault(self.place.file, self.place.line, message)


def read_changes(path: Path, polities: Collection[str]) -> list[Change]:
    """Read the changes in order of time; raises Faults that list every fault of the file.

    Lines that begin with # are headings for readers. A line may leave out its last cell, `seen`.
    """
    faults, changes = list[Fault](), list[Change]()
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    for number, cells in _rows(lines):
        place = Fault(str(path), number, "")
        if len(cells) not in (len(COLUMNS) - 1, len(COLUMNS)):
            allowed = f"{', '.join(COLUMNS[:-1])} and, where it was looked up, {COLUMNS[-1]}"
            faults.append(Fault(place.file, number, f"{len(cells)} cells; allowed: {allowed}"))
        elif cells != COLUMNS:
            cells = [*cells, ""][: len(COLUMNS)]
            wrong = [Fault(place.file, number, message) for message in _wrongs(cells, polities)]
            faults.extend(wrong)
            if not wrong:
                changes.append(_change(cells, place))
    if faults:
        raise Faults(faults)
    return sorted(changes, key=lambda change: change.day)


def apply_changes(
    changes: Sequence[Change], lands: Lands, count: int, faults: list[Fault]
) -> list[tuple[Holding, ...]]:
    """Return the timeline of each of `count` fragments, adding every fault found to `faults`."""
    timelines: list[list[Holding]] = [[] for _ in range(count)]
    latest: list[Change | None] = [None] * count
    for change in changes:
        holders = np.array([line[-1].polity if line else "" for line in timelines], dtype=object)
        try:
            members = np.flatnonzero(lands.find(change.land, held_by=partial(_held, holders)))
        except LandError as error:
            faults.append(change.fault(str(error)))
            continue
        faults.extend(_double_owners(change, [latest[one] for one in members]))
        fresh = [one for one in members if _differs(timelines[one], change.holding)]
        if not fresh:
            faults.append(change.fault(f"it changes nothing: all of '{change.land}' is held so already"))
        for one in fresh:
            timelines[one].append(change.holding)
            latest[one] = change
    return [tuple(line) for line in timelines]


def find_holes(timelines: Sequence[tuple[Holding, ...]], names: Sequence[str], path: Path) -> Iterator[Fault]:
    """Yield a fault for each unit with a fragment that belongs to nobody at first."""
    holes = {
        name for name, line in zip(names, timelines, strict=True) if not line or line[0].first_day > FIRST_DAY
    }
    for name in sorted(holes):
        yield Fault(
            str(path), 1, f"hole: a piece of '{name}' has no owner on {date_of(FIRST_DAY)}; add a line for it"
        )


def _held(holders: NDArray[np.object_], polity: str) -> Mask:
    mask: Mask = holders == polity
    return mask


def _differs(line: list[Holding], holding: Holding) -> bool:
    if not line:
        return holding.polity != ""
    return (line[-1].polity, line[-1].status) != (holding.polity, holding.status)


def _double_owners(change: Change, earlier: list[Change | None]) -> Iterator[Fault]:
    rivals = {one for one in earlier if one and one.day == change.day and one.holding != change.holding}
    for rival in sorted(rivals, key=lambda one: one.place.line):
        yield change.fault(
            f"two owners on {date_of(change.day)}: part of '{change.land}' goes to "
            f"'{rival.holding.polity}' in line {rival.place.line} and to '{change.holding.polity}' here"
        )


def _rows(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(lines, start=1):
        if line.strip() and not line.startswith("#"):
            yield number, [cell.strip() for cell in next(csv.reader([line]))]


def _wrongs(cells: Sequence[str], polities: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with one line."""
    day, land, polity, status, source, seen = cells
    try:
        if not FIRST_DAY <= day_number(date.fromisoformat(day)) <= LAST_DAY:
            yield f"'{day}' is out of range; allowed: {date_of(FIRST_DAY)} to {date_of(LAST_DAY)}"
    except ValueError:
        yield f"'{day}' is not a date; allowed: a day 1914-08-31"
    if not land:
        yield "no land is named"
    if not source:
        yield "no source is named"
    if seen and ": " not in seen:
        yield f"'{seen}' does not say where the act was read; allowed: a site and page 'Wikipedia: Memelland'"
    if polity == NOBODY:
        return
    if polity not in polities:
        yield f"polity '{polity}' is not known{nearest(polity, polities)}"
    if status not in get_args(Status):
        yield f"status '{status}' is not allowed; allowed: {', '.join(get_args(Status))}"


def _change(cells: Sequence[str], place: Fault) -> Change:
    number = day_number(date.fromisoformat(cells[0]))
    polity, status = ("", "sovereign") if cells[2] == NOBODY else (cells[2], cells[3])
    holding = Holding(number, polity, status, (cells[4],))  # type: ignore[arg-type]
    return Change(number, cells[1], holding, cells[5], place)
