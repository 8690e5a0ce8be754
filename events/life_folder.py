"""The files of one life, read but not yet checked: which tables there are, and where."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from geodata.fault import Fault, Faults
from geodata.toml_file import Table, TomlFile, find_stray_keys, read_toml, tables_of

HEAD_FILE = "life.toml"
KINDS = ("source", "person", "document", "place", "event", "stage", "journey", "silence", "moment", "talk")


@dataclass(frozen=True)
class LifeFolder:
    """All the tables of a life, in the order of files (by name) and lines."""

    path: Path
    head: Table | None  # the keys at the head of life.toml; None where it cannot be read
    tables: tuple[Table, ...]
    faults: tuple[Fault, ...]
    is_whole: bool  # whether every file could be read, so that an id that is not found does not exist

    def of_kind(self, kind: str) -> Iterator[Table]:
        """Yield the tables [[kind]]."""
        return (table for table in self.tables if table.kind == kind)


def open_life_folder(path: Path) -> LifeFolder:
    """Read every .toml file of a folder; any of them may hold any table.

    Raises Faults where there is no such folder.
    """
    if not path.is_dir():
        what = "this is a file" if path.exists() else "there is no such folder"
        raise Faults(
            [Fault(str(path), 1, f"{what}; a life is a folder with {HEAD_FILE} and other .toml files")]
        )
    files, faults = _read_files(path)
    is_whole = not faults
    tables = tuple(table for file in files for kind in KINDS for table in tables_of(file, kind))
    for file in files:
        faults.extend(_stray(file))
    head_files = [file for file in files if file.path.name == HEAD_FILE]
    head = _head(head_files[0]) if head_files else None
    if not (path / HEAD_FILE).exists():
        message = f"there is no {HEAD_FILE}; a life needs it, as it says whose life this is"
        faults.append(Fault(str(path / HEAD_FILE), 1, message))
    return LifeFolder(path, head, tables, tuple(faults), is_whole)


def _read_files(path: Path) -> tuple[list[TomlFile], list[Fault]]:
    files, faults = list[TomlFile](), list[Fault]()
    for one in sorted(path.glob("*.toml")):
        try:
            files.append(read_toml(one))
        except Faults as unreadable:
            faults.extend(unreadable.faults)
    return files, faults


def _head(file: TomlFile) -> Table:
    content = {key: value for key, value in file.content.items() if key not in KINDS}
    return Table(file, "life", (), content)


def _stray(file: TomlFile) -> Iterator[Fault]:
    if not file.content:
        yield file.fault((), "the file is empty; write something into it or delete it")
    yield from find_stray_keys(file, KINDS, has_head=file.path.name == HEAD_FILE)
