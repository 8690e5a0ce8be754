"""Towns and seas that are lettered on the map for orientation, with their names of each time."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from geodata.days import day_number

FOLDER = Path(__file__).parent / "data"


@dataclass(frozen=True)
class TownName:
    """One name of a town and the days (day numbers) on which it held."""

    text: str
    first_day: int | None = None  # None: from the beginning
    last_day: int | None = None  # None: to this day

    def held_between(self, first_day: int, last_day: int) -> bool:
        """Tell whether the name held on any of these days."""
        begun = self.first_day is None or self.first_day <= last_day
        return begun and (self.last_day is None or self.last_day >= first_day)


@dataclass(frozen=True)
class Town:
    """A town on the map."""

    names: tuple[TownName, ...]
    point: tuple[float, float]  # (longitude, latitude), degrees, EPSG:4326
    rank: int  # 1 shows first (the whole life in one view), 6 last

    @property
    def name_today(self) -> str:
        """The name it bears to this day."""
        return self.names[-1].text


@dataclass(frozen=True)
class Sea:
    """A sea or large lake on the map."""

    name: str
    point: tuple[float, float]  # where its name is centred: (longitude, latitude), degrees, EPSG:4326
    size: int  # of the lettering, px on a map 910 px wide
    rank: int  # 1 shows first


@cache
def read_towns(path: Path = FOLDER / "towns.toml") -> tuple[Town, ...]:
    """Read the towns, the most important first. Raises ValueError naming the town at fault."""
    towns = [_town(row) for row in _rows(path, "town")]
    return tuple(sorted(towns, key=lambda town: town.rank))


@cache
def read_seas(path: Path = FOLDER / "seas.toml") -> tuple[Sea, ...]:
    """Read the seas, the most important first."""
    seas = [Sea(row["name"], tuple(row["point"]), row["size"], row["rank"]) for row in _rows(path, "sea")]
    return tuple(sorted(seas, key=lambda sea: sea.rank))


def _rows(path: Path, key: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))[key]
    return rows


def _town(row: dict[str, Any]) -> Town:
    """Read one town: its name (`since` its founding), then the later ones, each from its day on."""
    later = [(day_number(date.fromisoformat(day)), text) for day, text in row.get("later", [])]
    days = [day for day, _ in later]
    if days != sorted(days):
        raise ValueError(f"towns.toml: the names of {row['name']} are not in order of time")
    since = day_number(date.fromisoformat(row["since"])) if "since" in row else None
    firsts = [since, *days]
    lasts = [*(day - 1 for day in days), None]
    texts = [row["name"], *(text for _, text in later)]
    names = tuple(TownName(*name) for name in zip(texts, firsts, lasts, strict=True))
    return Town(names, tuple(row["point"]), row["rank"])
