"""One TOML file that a person wrote: its content, and the line of each thing in it."""

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geodata.fault import Fault, Faults, nearest
from geodata.toml_lines import Where, find_lines, line_of


@dataclass(frozen=True)
class TomlFile:
    """A file that could be read as TOML."""

    path: Path
    content: Mapping[str, Any]
    lines: Mapping[Where, int]

    def fault(self, where: Where, message: str) -> Fault:
        """Return a fault at the line where `where` stands."""
        return Fault(str(self.path), line_of(self.lines, where), message)


@dataclass(frozen=True)
class Table:
    """One member of an array of tables, such as the third [[event]] of a file."""

    file: TomlFile
    kind: str  # "event"
    where: Where
    content: Mapping[str, Any]

    @property
    def line(self) -> int:
        """The line of its header."""
        return line_of(self.file.lines, self.where)

    @property
    def label(self) -> str:
        """How a message names it: "event 'flight'", "moment 1923"."""
        name = self.content.get("id", self.content.get("year"))
        return self.kind if name in (None, "") else f"{self.kind} {name!r}"

    def fault(self, message: str, *where: str | int) -> Fault:
        """Return a fault of this table, at the line of `where` within it."""
        return self.file.fault((*self.where, *where), f"{self.label}: {message}")


def read_toml(path: Path) -> TomlFile:
    """Read a file as TOML in UTF-8, with or without a byte order mark.

    Raises Faults with the one fault that keeps it from being read.
    """
    return parse_toml(_read_text(path), path)


def parse_toml(text: str, path: Path) -> TomlFile:
    """Read a text as TOML; `path` is what faults call the file it comes from, or would be.

    Raises Faults with the one fault that keeps it from being read.
    """
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Faults([_broken(path, text, str(error))]) from None
    except RecursionError:
        raise Faults([Fault(str(path), 1, "values are nested too deeply")]) from None
    return TomlFile(path, content, find_lines(text.replace("\r\n", "\n")))


def tables_of(file: TomlFile, kind: str) -> Iterator[Table]:
    """Yield every [[kind]] of a file in its order."""
    found = file.content.get(kind, [])
    for number, content in enumerate(found if isinstance(found, list) else []):
        if isinstance(content, dict):
            yield Table(file, kind, (kind, number), content)


def find_stray_keys(file: TomlFile, kinds: Collection[str], has_head: bool = False) -> Iterator[Fault]:
    """Yield a fault for each top-level key that is no array of tables of one of the kinds.

    In a file with a head, keys of other names are left to whoever checks the head.
    """
    for key, value in file.content.items():
        is_array = isinstance(value, list) and all(isinstance(one, dict) for one in value)
        if (key in kinds and is_array) or (key not in kinds and has_head):
            continue
        where: Where = (key, 0) if (key, 0) in file.lines else (key,)
        if key in kinds:
            yield file.fault(where, f"'{key}' has to be written [[{key}]], one for each")
        else:
            allowed = nearest(key, kinds) or "; allowed: " + ", ".join(
                f"[[{kind}]]" for kind in sorted(kinds)
            )
            yield file.fault(where, f"'{key}' is not known here{allowed}")


def _read_text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        message = "the file is not UTF-8 text; save it with the encoding UTF-8"
    except OSError as error:
        line, message = 1, f"the file cannot be read: {error.strerror}"
    raise Faults([Fault(str(path), line, message)])


def _broken(path: Path, text: str, error: str) -> Fault:
    """Turn "Invalid value (at line 3, column 5)" into a fault at line 3."""
    place = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", error)
    if not place:
        return Fault(str(path), 1, f"not valid TOML: {error}")
    what = error[: place.start()]
    if not place[1]:
        return Fault(
            str(path), text.rstrip().count("\n") + 1, f"not valid TOML at the end of the file: {what}"
        )
    return Fault(str(path), int(place[1]), f"not valid TOML at column {place[2]}: {what}")
